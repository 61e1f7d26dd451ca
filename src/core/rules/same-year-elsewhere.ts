import type { ListRow, Proposal } from '../model';
import { personFinder } from '../people/listed';
import { say } from '../words';
import { bare, isBlank, isNear } from './cells';
import { defineListRule } from './listRule';
import { entriesOf, isOfKind, personOf, rowsText } from './listRows';
import type { Verdict } from './rule';
import { aSeverity, aShare, orElse, texts } from './settings';

const sound: Verdict = { outcome: 'pass', message: say('rule.same-year-elsewhere.pass') };
const blank: Verdict = { outcome: 'not-applicable', message: say('rules.blank') };

const settings = { exempt: texts, nearlyShare: aShare, byIdSeverity: orElse(aSeverity, 'reject') };

/** 申请人: nobody applies to two major research plans in one year; 集成 and 战略研究 projects aside. */
export const sameYearElsewhere = defineListRule({
  id: 'same-year-elsewhere',
  demand: say('rule.same-year-elsewhere.demand'),
  clause: '限项申请规定',
  severity: 'verify',
  ground: 3,
  list: 'same-year',
  byNames: true,
  needs: [],
  needsOneOf: [['applicantId'], ['applicant', 'host'], ['applicant', 'employer']],
  quotes: ['applicant', 'host'],
  settings,
  check: ({ list, call, settings: { exempt, nearlyShare, byIdSeverity } }) => {
    const find = personFinder(list.rows, personOf);
    const own = bare(call.title);
    /** The list may hold this plan's applications too. */
    const isHere = ({ cells: { plan = '', number } }: ListRow, proposal: Proposal): boolean => {
      const said = bare(plan);
      return (number !== undefined && number === proposal.cells.number) || (said !== '' && (said.includes(own) || isNear(said, own, nearlyShare)));
    };
    return (proposal) => {
      const { applicant: found = '', applicantId: id, host, employer } = proposal.cells;
      if (isBlank(found)) return blank;
      const elsewhere = find({ name: found, unit: host ?? employer ?? '', id }).filter(({ entry }) => !isHere(entry, proposal) && !isOfKind(entry, exempt));
      const sure = elsewhere.filter(({ certainty, entry }) => certainty !== 'doubt' && !isBlank(entry.cells.plan));
      const rows = (sure.length > 0 ? sure : elsewhere).map(({ entry }) => entry);
      if (rows.length === 0) return sound;
      const gaps = { found, rows: rowsText(rows) };
      const entries = entriesOf(list, rows, ['number', 'plan', 'subtype', 'name', 'institution']);
      if (sure.length === 0) return { outcome: 'unsure', message: say('rule.same-year-elsewhere.unsure', gaps), entries };
      const byId = sure.some(({ certainty }) => certainty === 'id');
      return { outcome: 'fail', ...(byId ? { severity: byIdSeverity } : {}), message: say('rule.same-year-elsewhere.fail', gaps), entries };
    };
  },
});
