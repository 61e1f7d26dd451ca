import type { Proposal } from '../model';
import { say } from '../words';
import { isBlank } from './cells';
import { groupsOf, placesOf } from './others';
import { isDamagedNumber } from './proposal-number';
import { defineRule, type Verdict } from './rule';

const sound: Verdict = { outcome: 'pass', message: say('rule.duplicate-number.pass') };
const blank: Verdict = { outcome: 'not-applicable', message: say('rule.duplicate-number.not-applicable') };

/** Numbers that a spreadsheet damaged are proposal-number's concern: alike they need not have been the same. */
const keyOf = ({ cells: { number = '' } }: Proposal): string | undefined => {
  if (/^\d+$/u.test(number)) return number;
  return isBlank(number) || isDamagedNumber(number) ? undefined : number.normalize('NFKC').toUpperCase().replace(/[^\p{L}\p{N}]/gu, '');
};

/** 申请编号: no two rows bear one number. */
export const duplicateNumber = defineRule({
  id: 'duplicate-number',
  demand: say('rule.duplicate-number.demand'),
  clause: '形式审查惯例',
  severity: 'verify',
  needs: ['number'],
  quotes: ['number', 'title'],
  settings: {},
  check: ({ proposals }) => {
    const groups = groupsOf(proposals, keyOf);
    return (proposal) => {
      if (keyOf(proposal) === undefined) return blank;
      const others = groups.get(proposal);
      return others === undefined ? sound : { outcome: 'fail', message: say('rule.duplicate-number.fail', { found: proposal.cells.number ?? '', lines: placesOf(others).lines }) };
    };
  },
});
