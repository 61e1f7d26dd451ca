import { institution, relation } from '../people/institutions';
import { remembered } from '../text/remembered';
import { say } from '../words';
import { filled } from './cells';
import { employerSaid } from './employment';
import { defineRule, type Verdict } from './rule';

const sound: Verdict = { outcome: 'pass', message: say('rule.employer-is-host.pass') };
const blank: Verdict = { outcome: 'not-applicable', message: say('rule.employer-is-host.not-applicable') };

/** Several employers in one cell. */
const employersIn = remembered((cell): readonly string[] => [cell, ...cell.split(/[;；,，、/|\n]|\s{2,}/u).filter((part) => part.trim() !== '')]);

/** 工作单位 is the host: the same legal person, aliases and departments considered. */
export const employerIsHost = defineRule({
  id: 'employer-is-host',
  demand: say('rule.employer-is-host.demand'),
  clause: '指南 六(一)',
  severity: 'verify',
  needs: ['employer', 'host'],
  quotes: ['employer', 'host'],
  settings: {},
  check: () => (proposal) => {
    const found = proposal.cells.employer ?? '';
    const host = filled(proposal, 'host');
    if (host === undefined || employerSaid(found) !== 'employer') return blank;
    if (found === host) return sound;
    const expected = institution(host);
    const relations = new Set(employersIn(found).map((one) => relation(institution(one), expected)));
    if (relations.has('same')) return sound;
    return relations.has('affiliate') || relations.has('unclear')
      ? { outcome: 'unsure', message: say('rule.employer-is-host.unsure', { found, host }) }
      : { outcome: 'fail', message: say('rule.employer-is-host.fail', { found, host }) };
  },
});
