import type { Proposal } from '../model';
import { standingsIn } from '../people/census';
import { say } from '../words';
import { isBlank } from './cells';
import { defineListRule } from './listRule';
import { ongoingSettings, ongoingWeigher } from './ongoingWeigher';
import type { Verdict } from './rule';

const sound: Verdict = { outcome: 'pass', message: say('rule.ongoing-limit.pass') };
const none: Verdict = { outcome: 'not-applicable', message: say('rule.ongoing-limit.not-applicable') };

/** 限项: applications of this file and ongoing grants together; with a senior title in any role, without one as participant. */
export const ongoingLimit = defineListRule({
  id: 'ongoing-limit',
  demand: say('rule.ongoing-limit.demand'),
  clause: '指南 六(二)；限项申请规定',
  severity: 'verify',
  ground: 3,
  list: 'ongoing',
  byNames: true,
  needs: [],
  needsOneOf: [['participants'], ['applicant', 'applicantTitle']],
  quotes: ['applicant', 'participants'],
  settings: ongoingSettings,
  concerns: ({ year }) => year !== undefined,
  check: ({ proposals, call: { year = 0 }, list, settings: given }) => {
    const weigh = ongoingWeigher(proposals, list, year, given);
    const standingsOf = standingsIn(proposals);
    return (proposal: Proposal) => {
      if (isBlank(proposal.cells.applicant) && isBlank(proposal.cells.participants)) return none;
      const verdicts = standingsOf(proposal).flatMap((own) => weigh(own) ?? []);
      return verdicts.toSorted((one, other) => weight(one) - weight(other))[0] ?? sound;
    };
  },
});

/** The plainest verdict first. */
const weight = ({ outcome, severity }: Verdict): number => (outcome === 'unsure' ? 2 : severity === undefined ? 1 : 0);
