import type { CalendarDate, Proposal } from '../model';
import { parseIdentity } from '../people/identity';
import { say } from '../words';
import { isBlank } from './cells';
import { defineRule, type Verdict } from './rule';

const sound: Verdict = { outcome: 'pass', message: say('rule.id-document.pass') };
const blank: Verdict = { outcome: 'not-applicable', message: say('rule.id-document.not-applicable') };
const damaged: Verdict = { outcome: 'unsure', message: say('rule.id-document.unsure') };

/** How many signs of a number a message may show. */
const shown = 2;
const masked = (cell: string): string => `…${cell.trim().slice(-shown)}`;

const isSameDay = (stated: CalendarDate, birth: CalendarDate): boolean =>
  stated.year === birth.year && stated.month === birth.month && (stated.day === undefined || stated.day === birth.day);

/** 证件号: an identity number of 18 signs has the right check sign and agrees with 出生日期. It is never quoted. */
export const idDocument = defineRule({
  id: 'id-document',
  demand: say('rule.id-document.demand'),
  clause: '形式审查惯例',
  severity: 'verify',
  needs: ['applicantId'],
  quotes: ['applicant'],
  settings: {},
  check: () => ({ cells: { applicantId: cell }, birthDate }: Proposal): Verdict => {
    if (cell === undefined || isBlank(cell)) return blank;
    const number = parseIdentity(cell);
    if (number.state === 'other') return blank;
    if (number.state === 'damaged') return damaged;
    const found = masked(cell);
    if (number.state === 'badCheck') return { outcome: 'fail', message: say('rule.id-document.fail', { found }) };
    if (number.state === 'badDate') return { outcome: 'fail', message: say('rule.id-document.fail-date', { found }) };
    if (birthDate.state !== 'read' || isSameDay(birthDate.value, number.birth)) return sound;
    return { outcome: 'fail', message: say('rule.id-document.fail-birth', { found }) };
  },
});
