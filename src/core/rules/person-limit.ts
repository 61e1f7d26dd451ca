import { censusOf, type Person } from '../people/census';
import { say } from '../words';
import { isBlank } from './cells';
import { calledAs, cellOf, countOf, proposalsOf, seniorParts } from './limits';
import { placesOf } from './others';
import { defineRule, type Verdict } from './rule';
import { aCount, aSeverity, orElse } from './settings';

const sound: Verdict = { outcome: 'pass', message: say('rule.person-limit.pass') };
const none: Verdict = { outcome: 'not-applicable', message: say('rule.person-limit.not-applicable') };

const nobody: readonly Person[] = [];

const settings = { most: aCount, byIdSeverity: orElse(aSeverity, 'reject') };

/** 限项: who has a senior title stands in no more than so many proposals, as applicant or participant. */
export const personLimit = defineRule({
  id: 'person-limit',
  demand: say('rule.person-limit.demand'),
  clause: '指南 六(二)；限项申请规定',
  severity: 'verify',
  ground: 3,
  byNames: true,
  needs: [],
  needsOneOf: [['participants'], ['applicant', 'applicantTitle']],
  quotes: ['applicant', 'participants'],
  settings,
  check: ({ proposals, settings: { most, byIdSeverity } }) => {
    const { of, persons } = censusOf(proposals);
    const over = new Map(persons.flatMap((person) => {
      const parts = seniorParts(person);
      return parts.length > most && countOf(parts) > most ? [[person, parts] as const] : [];
    }));
    return (proposal) => {
      if (isBlank(proposal.cells.applicant) && isBlank(proposal.cells.participants)) return none;
      for (const person of of.get(proposal) ?? nobody) {
        const parts = over.get(person);
        const own = parts?.find((part) => part.proposal === proposal);
        if (parts === undefined || own === undefined) continue;
        const byId = own.id !== undefined && countOf(parts.filter(({ id }) => id === own.id)) > most;
        const others = proposalsOf(parts).filter((other) => other !== proposal);
        const message = say('rule.person-limit.fail', { found: calledAs(own), count: countOf(parts), expected: most, ...placesOf(others) });
        return { outcome: 'fail', ...(byId ? { severity: byIdSeverity } : {}), message, evidence: [cellOf(parts, proposal)] };
      }
      return sound;
    };
  },
});
