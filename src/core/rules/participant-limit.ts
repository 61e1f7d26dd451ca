import { censusOf } from '../people/census';
import { teamsOf } from '../people/team';
import { say } from '../words';
import { calledAs, countOf, otherParts, proposalsOf } from './limits';
import { placesOf } from './others';
import { defineRule, type Verdict } from './rule';
import { aCount } from './settings';

const sound: Verdict = { outcome: 'pass', message: say('rule.participant-limit.pass') };
const none: Verdict = { outcome: 'not-applicable', message: say('rule.participant-limit.not-applicable') };

/** 限项: who has no senior title takes part in no more than so many proposals. Titles that tell nothing leave it open. */
export const participantLimit = defineRule({
  id: 'participant-limit',
  demand: say('rule.participant-limit.demand'),
  clause: '指南 六(二)；限项申请规定',
  severity: 'verify',
  ground: 3,
  byNames: true,
  needs: ['participants'],
  quotes: ['participants'],
  settings: { most: aCount },
  check: ({ proposals, settings: { most } }) => {
    const { of, persons } = censusOf(proposals);
    const teamOf = teamsOf(proposals);
    const over = new Map(persons.flatMap((person) => {
      const parts = otherParts(person);
      return parts.length > most && countOf(parts) > most ? [[person, parts] as const] : [];
    }));
    return (proposal) => {
      if (teamOf(proposal).length === 0) return none;
      for (const person of of.get(proposal) ?? []) {
        const parts = over.get(person);
        const own = parts?.find((part) => part.proposal === proposal);
        if (parts === undefined || own === undefined) continue;
        const gaps = { found: calledAs(own), count: countOf(parts), expected: most, ...placesOf(proposalsOf(parts).filter((other) => other !== proposal)) };
        return parts.some(({ rank }) => rank === 'other')
          ? { outcome: 'fail', message: say('rule.participant-limit.fail', gaps) }
          : { outcome: 'unsure', message: say('rule.participant-limit.unsure', gaps) };
      }
      return sound;
    };
  },
});
