import { censusOf, type Person } from '../people/census';
import { nameKey } from '../people/team';
import { say } from '../words';
import { isBlank } from './cells';
import { calledAs, cellOf, countOf, otherParts, proposalsOf, seniorParts } from './limits';
import { placesOf } from './others';
import { defineRule, type Verdict } from './rule';
import { aCount } from './settings';

const sound: Verdict = { outcome: 'pass', message: say('rule.namesake.pass') };
const blank: Verdict = { outcome: 'not-applicable', message: say('rules.blank') };

interface Limits {
  readonly most: number;
  readonly mostAsApplicant: number;
}

const breaks = (person: Pick<Person, 'standings'>, { most, mostAsApplicant }: Limits): boolean =>
  countOf(person.standings.filter(({ role }) => role === 'applicant')) > mostAsApplicant
  || countOf(seniorParts(person)) > most || countOf(otherParts(person)) > most;

/** Bearers of one name who may be one person: all without an identity number, and one with one at most. */
function maybeOne(bearers: readonly Person[], limits: Limits): Pick<Person, 'standings'> | undefined {
  const known = bearers.filter(({ id }) => id !== undefined);
  const candidates = known.length > 1 ? bearers.filter(({ id }) => id === undefined) : bearers;
  if (candidates.length < 2) return undefined;
  const one = { standings: candidates.flatMap(({ standings }) => standings) };
  return breaks(one, limits) && !candidates.some((person) => breaks(person, limits)) ? one : undefined;
}

/** One name at different institutions: noted only where, taken for one person, its bearers would break a limit. */
export const namesake = defineRule({
  id: 'namesake',
  demand: say('rule.namesake.demand'),
  clause: '形式审查惯例',
  severity: 'notice',
  byNames: true,
  needs: [],
  needsOneOf: [['applicant', 'host'], ['participants']],
  quotes: ['applicant', 'participants'],
  settings: { most: aCount, mostAsApplicant: aCount },
  check: ({ proposals, settings }) => {
    const { of, named } = censusOf(proposals);
    const doubtful = new Map([...named].flatMap(([name, bearers]) => {
      const one = bearers.length < 2 ? undefined : maybeOne(bearers, settings);
      return one === undefined ? [] : [[name, one.standings] as const];
    }));
    return (proposal) => {
      if (isBlank(proposal.cells.applicant) && isBlank(proposal.cells.participants)) return blank;
      for (const person of doubtful.size === 0 ? [] : (of.get(proposal) ?? [])) {
        const own = person.standings.find((part) => part.proposal === proposal);
        const parts = doubtful.get(nameKey(own?.name ?? ''));
        if (own === undefined || parts?.includes(own) !== true) continue;
        const others = proposalsOf(parts).filter((other) => other !== proposal);
        if (others.length === 0) continue;
        return { outcome: 'fail', message: say('rule.namesake.fail', { found: calledAs(own), count: others.length + 1, ...placesOf(others) }), evidence: [cellOf([own], proposal)] };
      }
      return sound;
    };
  },
});
