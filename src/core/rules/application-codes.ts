import { say } from '../words';
import { filled } from './cells';
import { defineRule, type Verdict } from './rule';
import { aFlag, aSeverity, orElse } from './settings';

const sound: Verdict = { outcome: 'pass', message: say('rule.application-codes.pass') };
const blank: Verdict = { outcome: 'not-applicable', message: say('rules.blank') };

const settings = { acceptanceCounts: orElse(aFlag, false), repeatedSeverity: orElse(aSeverity, 'notice') };

/**
 * 申请代码: at most so many besides the acceptance code. Whether that one counts when it is listed among them is
 * unclear: where it does not, a list that it alone makes too long is only noted, as are codes given twice.
 */
export const applicationCodes = defineRule({
  id: 'application-codes',
  demand: say('rule.application-codes.demand'),
  clause: '指南 六(三)1(3)',
  severity: 'reject',
  ground: 2,
  needs: ['codes'],
  quotes: ['codes'],
  settings,
  concerns: (call) => call.codes !== undefined,
  check: ({ settings, call }) => {
    const { acceptance, most } = call.codes ?? { acceptance: '', most: Infinity };
    return (proposal) => {
      const cell = filled(proposal, 'codes');
      if (cell === undefined) return blank;
      const { codes } = proposal;
      if (codes.length === 0) return { outcome: 'unsure', message: say('rule.application-codes.unsure', { found: cell }) };
      const distinct = new Set(codes);
      const others = distinct.size - (distinct.has(acceptance) ? 1 : 0);
      const counted = settings.acceptanceCounts ? distinct.size : others;
      if (counted > most) return { outcome: 'fail', message: say('rule.application-codes.fail', { found: counted, expected: most, acceptance }) };
      if (distinct.size > most) {
        const message = say('rule.application-codes.fail-listed', { found: distinct.size, expected: most, acceptance });
        return { outcome: 'fail', severity: settings.repeatedSeverity, message };
      }
      const repeated = [...distinct].filter((code) => codes.indexOf(code) !== codes.lastIndexOf(code));
      if (repeated.length === 0) return sound;
      const message = say('rule.application-codes.fail-repeated', { found: repeated });
      return { outcome: 'fail', severity: settings.repeatedSeverity, message };
    };
  },
});
