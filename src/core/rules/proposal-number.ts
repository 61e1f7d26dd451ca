import { say } from '../words';
import { filled, isBlank } from './cells';
import { defineRule, type Verdict } from './rule';
import { aCount, aShare, orElse } from './settings';

const sound: Verdict = { outcome: 'pass', message: say('rule.proposal-number.pass') };
const blank: Verdict = { outcome: 'not-applicable', message: say('rules.blank') };

/** Files with fewer numbers tell nothing of the usual length. */
const leastNumbers = 20;

const plain = (cell: string): string => cell.normalize('NFKC').trim().replace(/^['’‘]/u, '');
/** A number that a spreadsheet showed in its own way: 3.15E+09, 3152479365.0, ########. */
export const isDamagedNumber = (cell: string): boolean => /^[+-]?\d+(?:\.\d+)?E[+-]?\d+$|^\d+\.\d*$|^\d{1,3}(?:,\d{3})+$|^#/iu.test(plain(cell));

const settings = { shortest: aCount, longest: aCount, usualShare: orElse(aShare, 1) };

/**
 * 申请编号: plain digits and letters of a plausible length. Where nearly all numbers of a file have one length, another
 * length is not plausible either (a leading zero lost, a digit left out).
 */
export const proposalNumber = defineRule({
  id: 'proposal-number',
  demand: say('rule.proposal-number.demand'),
  clause: '形式审查惯例',
  severity: 'verify',
  needs: ['number'],
  quotes: ['number'],
  settings,
  check: ({ settings: { shortest, longest, usualShare }, proposals }) => {
    const lengths = new Map<number, number>();
    const numbers = proposals.flatMap((proposal) => filled(proposal, 'number') ?? []).map(plain);
    for (const { length } of numbers) lengths.set(length, (lengths.get(length) ?? 0) + 1);
    const [usual] = [...lengths].toSorted(([, one], [, other]) => other - one);
    const only = usual !== undefined && numbers.length >= leastNumbers && usual[1] > numbers.length * usualShare ? usual[0] : undefined;
    return (proposal) => {
      const found = proposal.cells.number ?? '';
      const number = plain(found);
      if (isDamagedNumber(number)) return { outcome: 'fail', message: say('rule.proposal-number.fail-damaged', { found }) };
      if (isBlank(found)) return blank;
      if (!/^[A-Z0-9]+$/iu.test(number)) return { outcome: 'fail', message: say('rule.proposal-number.fail', { found }) };
      if (number.length >= shortest && number.length <= longest && (only === undefined || number.length === only)) return sound;
      return { outcome: 'fail', message: say('rule.proposal-number.fail-length', { found, count: number.length }) };
    };
  },
});
