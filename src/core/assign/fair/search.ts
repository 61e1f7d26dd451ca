import type { Steps } from '../../model';
import { Draft, narrowed, propagate, rootOf, type Branch } from './branch';
import { isEven, peersOf } from '../packages';
import type { Seats } from '../instance';
import { polished, raised } from './exchange';
import { late, until, type Stop } from './patience';
import { lackOf, tolerance, type Candidate, type FairProblem } from './problem';
import type { Relaxation, Relaxed } from './relax';

/** What is looked for: assignments in which every proposal reaches the floor; the total counts, or only whether there is one. */
export interface Goal {
  readonly floor: number;
  readonly counting: boolean;
  /** The best known one, where the total counts. */
  readonly known: Candidate | undefined;
}

export interface Searched {
  readonly best: Candidate | undefined;
  /** No assignment with this floor has a larger total; −Infinity where there is none at all. */
  readonly bound: number;
  /** Whether nothing was left unsearched. */
  readonly complete: boolean;
}

/** Weighted flows at the first node, and at each one below. */
const firstRounds = 120;
const laterRounds = 16;

interface Open {
  readonly branch: Branch;
  readonly multipliers: Float64Array;
  readonly bound: number;
}

/**
 * Branch and bound. The floors are let go against a price each (Lagrange; Fisher 1981): what is left is a flow, whose
 * optimum bounds the branch; prices follow the floors that are missed. Pairs whose reduced cost is more than what is
 * left to gain are settled at once. Depth first, the likelier half before the other.
 */
export function* search(problem: FairProblem, relaxation: Relaxation, goal: Goal, stop: Stop): Steps<Searched> {
  const { counts, instance } = problem;
  const floors = new Float64Array(instance.proposals).fill(-Infinity);
  for (const row of counts) floors[row] = goal.floor;
  let best = goal.known;
  const target = (): number => (goal.counting ? best?.total ?? -Infinity : -tolerance);
  const open: Open[] = [{ branch: rootOf(instance), multipliers: new Float64Array(instance.proposals), bound: Infinity }];
  let visited = 0;
  while (open.length > 0) {
    const node = open.pop() as Open;
    visited += 1;
    yield { stage: 'assign', done: visited, total: visited + open.length };
    if (stop()) return { best, bound: Math.max(node.bound, ...open.map(({ bound }) => bound)), complete: false };
    const children = yield* split(node, visited === 1 ? firstRounds : laterRounds);
    if (!goal.counting && best !== undefined) return { best, bound: Infinity, complete: false };
    open.push(...children);
  }
  return { best, bound: best === undefined ? -Infinity : best.total, complete: true };

  /** Bounds a branch and parts it in two; nothing where it is done with. */
  function* split({ branch: given, multipliers: begun, bound: above }: Open, rounds: number): Steps<readonly Open[]> {
    let branch = propagate(instance, problem.base, given, floors);
    let multipliers = begun.slice();
    let bound = above;
    let pace = 1;
    let idle = 0;
    const shares = new Float64Array(instance.worth.length);
    let mass = 0;
    for (let round = 0; round < rounds; round += 1) {
      if (branch === undefined) return [];
      const weights = multipliers.map((one) => one + (goal.counting ? 1 : 0));
      if (!goal.counting && round === 0 && multipliers.every((one) => one === 0)) for (const row of counts) weights[row] = multipliers[row] = 1 / counts.length;
      const prices = counts.reduce((sum, row) => sum + (multipliers[row] as number === 0 ? 0 : (multipliers[row] as number) * goal.floor), 0);
      const relaxed = yield* until(relaxation.solve(branch, weights, target() + prices), stop);
      // What was not bounded in time stays open.
      if (relaxed === late) return [{ branch, multipliers, bound }];
      if (relaxed === undefined) return [];
      const { found } = relaxed;
      const value = relaxed.bound - prices;
      idle = value < bound - Math.abs(value) * 1e-7 ? 0 : idle + 1;
      bound = Math.min(bound, value);
      if (idle >= 4) [pace, idle] = [pace / 2, 0];
      const thorough = round === 0 || round % 8 === 7;
      const offered = !thorough || isEven(instance, found.seats) ? found : yield* until(relaxation.mend(branch, weights, round % 16 === 7 ? found.seats : relaxed.hint), stop);
      if (offered !== late) yield* offer(offered, thorough);
      if (!goal.counting && best !== undefined) return [];
      if (bound <= target() + (goal.counting ? tolerance : 0)) return [];
      branch = settle(branch, relaxed, value);
      mass = mass * 0.85 + 0.15;
      for (let at = 0; at < shares.length; at += 1) shares[at] = (shares[at] as number) * 0.85;
      for (const [row, own] of found.seats.entries()) for (const expert of own) count(shares, row, expert);
      if (relaxed.bound === Infinity) break;
      const missed = counts.map((row) => goal.floor - (found.sums[row] as number));
      const length = missed.reduce((sum, one, at) => sum + (one > 0 || (multipliers[counts[at] as number] as number) > 0 ? one * one : 0), 0);
      if (length === 0) break;
      const gap = Math.max(value - (Number.isFinite(target()) ? target() : value - Math.abs(value) / 50), tolerance);
      for (const [at, row] of counts.entries()) multipliers[row] = Math.max(0, (multipliers[row] as number) + (pace * gap * (missed[at] as number)) / length);
      if (!goal.counting) {
        const sum = multipliers.reduce((one, other) => one + other, 0);
        if (sum > 0) multipliers = multipliers.map((one) => one / sum);
      }
      if (pace < 0.02) break;
      if (stop()) break;
    }
    if (branch === undefined) return [];
    const at = forkOf(branch, shares, mass);
    // Nothing is open: the branch is one assignment, which has been seen unless a package was settled against its flow.
    if (at < 0) {
      const last = instance.peers === undefined ? undefined : yield* relaxation.solve(branch, new Float64Array(instance.proposals).fill(1));
      if (last !== undefined) yield* offer(last.found, false);
      return [];
    }
    const likely = (shares[at] as number) >= mass / 2;
    const half = (isIn: boolean): Open => ({ branch: narrowed(branch as Branch, instance, at, isIn), multipliers, bound });
    return [half(!likely), half(likely)];
  }

  /** Counts a seat of a flow; a package is counted as one. */
  function count(shares: Float64Array, from: number, expert: number): void {
    const rows = peersOf(instance, from);
    for (const row of rows) shares[row * instance.experts + expert] = (shares[row * instance.experts + expert] as number) + 0.15 / rows.length;
  }

  /** A complete assignment from a weighted flow, mended by exchanges; none where a package is of two minds. */
  function* offer(found: Candidate, thorough: boolean): Steps<void> {
    if (instance.peers !== undefined && (!isEven(instance, found.seats) || lacksMore(found.seats))) return;
    const lifted = found.worst >= goal.floor || !thorough ? found : yield* raised(problem, found, stop, goal.floor);
    if (lifted.worst < goal.floor) return;
    const made = goal.counting && thorough ? yield* polished(problem, lifted, goal.floor, stop) : lifted;
    if (best === undefined || (goal.counting && made.total > best.total)) best = made;
  }

  function lacksMore(seats: Seats): boolean {
    const { vacant, idle } = lackOf(instance, seats);
    return vacant > problem.vacant || (vacant === problem.vacant && idle > problem.idle);
  }

  /** Settles pairs that cannot be otherwise in anything better than the best known. */
  function settle(branch: Branch, { within, without }: Relaxed, value: number): Branch | undefined {
    const spare = value - target() + tolerance;
    if (!Number.isFinite(spare)) return branch;
    let draft: Draft | undefined;
    for (let place = 0; place < within.length; place += 1) {
      const isOut = (within[place] as number) > spare;
      if (branch.out[place] === 1 || draft?.out[place] === 1 || (!isOut && (without[place] as number) <= spare)) continue;
      draft ??= new Draft(instance, branch);
      draft.narrow(place, !isOut);
    }
    return draft === undefined ? branch : propagate(instance, problem.base, draft, floors);
  }

  /** The open pair that is the least decided in the flows seen; −1 where none is open. */
  function forkOf({ out, settled }: Branch, shares: Float64Array, mass: number): number {
    let fork = -1;
    let least = Infinity;
    for (let at = 0; at < shares.length; at += 1) {
      const row = Math.floor(at / instance.experts);
      if (out[at] === 1 || (settled[row]?.length ?? 0) >= (instance.demand[row] as number)) continue;
      const doubt = Math.abs((shares[at] as number) - mass / 2);
      if (doubt < least) [least, fork] = [doubt, at];
    }
    return fork;
  }
}
