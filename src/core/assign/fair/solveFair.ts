import type { Steps } from '../../model';
import { polished, raised } from './exchange';
import { lateAfter, lateWithin, type Patience, type Stop } from './patience';
import { candidate, tolerance, type Candidate, type FairProblem } from './problem';
import { Relaxation } from './relax';
import { search, type Goal, type Searched } from './search';
import { canListTeams, listTeams } from './teams';
import { searchTeams } from './teamSearch';
import { barred, type Seats } from '../instance';

export interface FairSolution {
  readonly best: Candidate;
  readonly exact: boolean;
  /** Proven: no assignment that fills as many places has a worst-off proposal above this, nor, with that one, a larger total. */
  readonly worstAtMost: number;
  readonly totalAtMost: number;
}

/** Share of the time for the worst-off proposal; the rest is for the total. */
const firstShare = 0.6;
/** Parts of what is left of it for one floor: for teams, then for pairs. */
const floorParts = [0.2, 0.6] as const;

/**
 * As many places as can be filled, then the largest least sum of a proposal, then the largest total. In general hard
 * (it contains the parting of numbers): exact as far as time allows, else the best found, with proven bounds.
 * @param first an assignment that fills as many places and least loads as can be
 */
export function* solveFair(problem: FairProblem, first: Seats, patience: Patience): Steps<FairSolution> {
  const searching = yield* searchers(problem);
  const [halfTime, end] = [lateAfter(patience, firstShare), lateAfter(patience, 1)];
  const lifted = yield* raised(problem, candidate(problem, first), halfTime);
  const { best: fair, atMost } = yield* highestFloor(problem, searching, lifted, patience);
  const goal = { floor: fair.worst, counting: true, known: yield* polished(problem, fair, fair.worst, end) };
  const { best = goal.known, bound, complete } = yield* searching.looks[0](goal, fair, end);
  const totalAtMost = Number.isFinite(bound) || complete ? bound : problem.counts.reduce((sum, row) => sum + bestTeam(problem, row), 0);
  return { best, exact: complete && atMost - fair.worst <= tolerance, worstAtMost: Math.max(atMost, fair.worst), totalAtMost: Math.max(best.total, totalAtMost) };
}

/** Looks for what a goal asks for, beginning with an assignment that may fall short of it. */
type Search = (goal: Goal, from: Candidate, stop: Stop) => Steps<Searched>;

/** Where the teams that proposals could have can be listed they are chosen from; else, and where that comes to no end, pairs are. */
function* searchers(problem: FairProblem): Steps<Searchers> {
  const relaxation = new Relaxation(problem);
  const byPairs: Search = (goal, _, stop) => search(problem, relaxation, goal, stop);
  if (!canListTeams(problem)) return { looks: [byPairs], sums: undefined };
  const teams = yield* listTeams(problem);
  return { looks: [(goal, from, stop) => searchTeams(problem, teams, goal, from, stop), byPairs], sums: [teams.leasts, problem.base] };
}

interface Searchers {
  readonly looks: readonly [Search, ...Search[]];
  /** Among these is the sum of any worst-off proposal; undefined where they are not listed. */
  readonly sums: readonly Float64Array[] | undefined;
}

/** The least of the listed sums from a floor on, which is reached by whatever reaches the floor; where it is not below an end, the largest that is. */
function floorAmong(sums: readonly Float64Array[], floor: number, end: number): number {
  let [from, to] = [Infinity, -Infinity];
  for (const some of sums) {
    for (const sum of some) {
      if (sum >= floor && sum < from) from = sum;
      if (sum < end && sum > to) to = sum;
    }
  }
  return from < end ? from : to;
}

/** Closes in on the highest floor that all proposals can reach: first what none alone could exceed, then by halves. */
function* highestFloor(problem: FairProblem, { looks, sums }: Searchers, first: Candidate, patience: Patience): Steps<{ readonly best: Candidate; readonly atMost: number }> {
  const stop = lateAfter(patience, firstShare);
  let best = first;
  let atMost = problem.counts.reduce((least, row) => Math.min(least, bestTeam(problem, row)), Infinity);
  /** Whether `atMost` itself is known to be out of reach. */
  let isOut = false;
  /** Whether it can be reached is known, or has been given up. */
  let settled = atMost;
  let floor = atMost;
  while (settled - best.worst > tolerance && !stop()) {
    let searched: Searched | undefined;
    for (const [at, look] of looks.entries()) {
      const part = looks.length === 1 ? 1 : floorParts[at] ?? 1;
      if (searched === undefined || (searched.best === undefined && !searched.complete)) searched = yield* look({ floor, counting: false, known: undefined }, best, lateWithin(patience, firstShare, part));
    }
    if (searched?.best !== undefined) best = yield* raised(problem, searched.best, stop);
    else {
      settled = floor;
      if (searched?.complete === true) [atMost, isOut] = [floor, true];
    }
    floor = Math.ceil((best.worst + settled) / 2);
    if (sums === undefined) continue;
    floor = floorAmong(sums, floor, settled);
    if (floor > best.worst + tolerance) continue;
    if (isOut && settled === atMost) atMost = best.worst;
    break;
  }
  return { best, atMost };
}

/** The most that one proposal could have if it came first. */
export function bestTeam({ instance, base, vacant }: FairProblem, row: number): number {
  const { experts, worth, group, demand } = instance;
  const best = new Map<number, number>();
  for (let expert = 0; expert < experts; expert += 1) {
    const value = worth[row * experts + expert] as number;
    if (value !== barred) best.set(group[expert] as number, Math.max(value, best.get(group[expert] as number) ?? -Infinity));
  }
  const top = [...best.values()].toSorted((one, other) => other - one).slice(0, demand[row]);
  // Where places stay empty, one of them may be this proposal's.
  return top.reduce((sum, value) => sum + (vacant > 0 ? Math.max(0, value) : value), base[row] as number);
}
