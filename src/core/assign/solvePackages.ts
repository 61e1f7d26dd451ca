import type { Steps } from '../model';
import { Draft, rootOf, type Branch } from './fair/branch';
import { late, until, type Stop } from './fair/patience';
import { candidate, lackOf, type FairProblem } from './fair/problem';
import { Relaxation } from './fair/relax';
import { search } from './fair/search';
import { solveFlow } from './flow/solveFlow';
import { sumsOf, type Instance, type Seats } from './instance';
import { countsIn, mended, roomLeft, solveBranch } from './mended';
import { evened } from './packages';

/** The best assignment found in which every package shares its experts. */
export interface Packaged {
  readonly seats: Seats;
  /** Whether no other is better. */
  readonly exact: boolean;
  /** No assignment that fills as many places and least loads is worth more. */
  readonly atMost: number;
}

/** What comes first: fewest empty places, then fewest seats missing from least loads. */
interface Rank {
  readonly vacant: number;
  readonly idle: number;
}
const isBetter = (one: Rank, other: Rank): boolean => (one.vacant !== other.vacant ? one.vacant < other.vacant : one.idle < other.idle);

interface Open {
  readonly branch: Branch;
  /** Nothing in it is better than this. */
  readonly rank: Rank;
}

/** Between them a flow is mended into an assignment: the sooner a good one is known, the more is passed over. */
const mendEach = 8;

/**
 * As solveFlow, with packages: first as many places and least loads as can be filled, then the largest sum of worths, by
 * the search that also finds fair plans. To serve packages of several sizes within limits contains the packing of bins,
 * so there may be no end in time.
 * @param aim `places`: any assignment that fills as many places and least loads will do
 */
export function* solvePackages(instance: Instance, stop: Stop = () => false, aim: 'places' | 'worth' = 'worth'): Steps<Packaged> {
  if (instance.peers === undefined) {
    const seats = yield* solveFlow(instance);
    return { seats, exact: true, atMost: worthOf(instance, seats) };
  }
  const { seats, exact } = yield* fillPlaces(instance, stop);
  if (aim === 'places' || !exact) return { seats, exact, atMost: Infinity };
  const problem: FairProblem = { instance, base: new Float64Array(instance.proposals), counts: [...instance.demand.keys()], ...lackOf(instance, seats) };
  const known = candidate(problem, seats);
  const { best = known, bound, complete } = yield* search(problem, new Relaxation(problem), { floor: -Infinity, counting: true, known }, stop);
  return { seats: best.seats, exact: complete, atMost: Math.max(best.total, bound) };
}

/**
 * As many places as can be filled, then as many least loads. Without the demand that a package shares its experts it is a
 * flow, which bounds what any assignment can be; an expert whom only some of a package have is decided both ways (branch
 * and bound, depth first).
 */
function* fillPlaces(instance: Instance, stop: Stop): Steps<{ readonly seats: Seats; readonly exact: boolean }> {
  const even = { ...instance, worth: evened(instance, instance.worth) };
  let best: { readonly seats: Seats; readonly rank: Rank } | undefined;
  const offer = (seats: Seats): void => {
    const rank = lackOf(even, seats);
    if (best === undefined || isBetter(rank, best.rank)) best = { seats, rank };
  };
  const open: Open[] = [{ branch: withoutHopeless(even, rootOf(even)), rank: { vacant: 0, idle: 0 } }];
  let visited = 0;
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (best !== undefined && !isBetter(node.rank, best.rank)) continue;
    if (best !== undefined && stop()) {
      open.push(node);
      break;
    }
    visited += 1;
    yield { stage: 'assign', done: visited, total: visited + open.length };
    const { branch } = node;
    // The first flow is waited for, late or not.
    const seats = yield* best === undefined ? solveBranch(even, branch) : until(solveBranch(even, branch), stop);
    if (seats === late) {
      open.push(node);
      break;
    }
    const rank = lackOf(even, seats);
    if (best !== undefined && !isBetter(rank, best.rank)) continue;
    const fork = forkOf(even, branch, seats);
    if (fork === undefined) {
      offer(seats);
      continue;
    }
    if (visited % mendEach === 1) {
      const made = yield* best === undefined ? mended(even, branch, seats) : until(mended(even, branch, seats), stop);
      if (made !== late) offer(made);
    }
    const half = (isIn: boolean): Open => {
      const draft = new Draft(even, branch);
      draft.narrow(fork.at, isIn);
      return { branch: withoutHopeless(even, draft), rank };
    };
    open.push(half(!fork.likely), half(fork.likely));
  }
  // The first flow is one of its own, or has been mended into one.
  if (best === undefined) throw new Error('no assignment was tried');
  const { seats, rank } = best;
  return { seats, exact: open.every((one) => !isBetter(one.rank, rank)) };
}

const worthOf = (instance: Instance, seats: Seats): number => sumsOf(instance, seats).reduce((sum, one) => sum + one, 0);

/** The branch without the pairs for which an expert has not as many places left as the package is large. */
function withoutHopeless(even: Instance, branch: Branch): Branch {
  const { experts, peers = [] } = even;
  const left = roomLeft(even, branch.settled);
  const out = branch.out.slice();
  for (const rows of peers) {
    if (rows.length < 2) continue;
    for (let expert = 0; expert < experts; expert += 1) if ((left[expert] as number) < rows.length) for (const row of rows) out[row * experts + expert] = 1;
  }
  return { ...branch, out };
}

/** The pair that a package is least of one mind about; undefined where all are. */
function forkOf({ experts, peers = [] }: Instance, { settled }: Branch, seats: Seats): { readonly at: number; readonly likely: boolean } | undefined {
  let fork: { readonly at: number; readonly likely: boolean } | undefined;
  let least = Infinity;
  for (const [first, rows] of peers.entries()) {
    if (rows.length < 2 || rows[0] !== first) continue;
    for (const [expert, count] of countsIn(rows, seats)) {
      const doubt = Math.abs(count / rows.length - 0.5);
      if (count === rows.length || settled[first]?.includes(expert) === true || doubt >= least) continue;
      [least, fork] = [doubt, { at: first * experts + expert, likely: count * 2 >= rows.length }];
    }
  }
  return fork;
}
