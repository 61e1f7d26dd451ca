import { institution, relation } from '../people/institutions';
import { say } from '../words';
import { isBlank } from './cells';
import { partnersOf } from './partners';
import { defineRule, type Verdict } from './rule';

const sound: Verdict = { outcome: 'pass', message: say('rule.partner-distinct.pass') };
const none: Verdict = { outcome: 'not-applicable', message: say('rule.partner-count.not-applicable') };

/** 合作研究单位: none is the host or one of the others, however spelt; a department is its university. */
export const partnerDistinct = defineRule({
  id: 'partner-distinct',
  demand: say('rule.partner-distinct.demand'),
  clause: '形式审查惯例',
  severity: 'verify',
  needs: ['partners'],
  quotes: ['partners', 'host'],
  settings: {},
  check: () => (proposal) => {
    const partners = partnersOf(proposal);
    if (partners.length === 0) return none;
    const host = proposal.cells.host ?? '';
    const seen = isBlank(host) ? [] : [host];
    for (const partner of partners) {
      const one = institution(partner);
      for (const other of seen) {
        const found = relation(one, institution(other));
        if (found === 'same') return { outcome: 'fail', message: say('rule.partner-distinct.fail', { found: partner, other }) };
        if (found === 'unclear') return { outcome: 'unsure', message: say('rule.partner-distinct.unsure', { found: partner, other }) };
      }
      seen.push(partner);
    }
    return sound;
  },
});
