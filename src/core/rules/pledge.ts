import { say } from '../words';
import { readFlag } from './flag';
import { defineRule, type Verdict } from './rule';

const sound: Verdict = { outcome: 'pass', message: say('rule.pledge.pass') };
const blank: Verdict = { outcome: 'not-applicable', message: say('rules.blank') };

/** 科研诚信承诺: given. */
export const pledge = defineRule({
  id: 'pledge',
  demand: say('rule.pledge.demand'),
  clause: '国家自然科学基金条例',
  severity: 'verify',
  needs: ['pledge'],
  quotes: ['pledge'],
  settings: {},
  check: () => ({ cells: { pledge: found = '' } }) => {
    switch (readFlag(found)) {
      case 'yes': return sound;
      case 'no': return { outcome: 'fail', message: say('rule.pledge.fail', { found }) };
      case 'unclear': return { outcome: 'unsure', message: say('rule.pledge.unsure', { found }) };
      case 'blank': return blank;
    }
  },
});
