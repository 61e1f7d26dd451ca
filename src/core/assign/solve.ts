import type { PlanWishes, Steps } from '../model';
import { drawNear } from './draw';
import type { Encoded } from './encode';
import { candidate, lackOf, type FairProblem } from './fair/problem';
import { lateAfter, steadyPatience, type Patience } from './fair/patience';
import { bestTeam, solveFair } from './fair/solveFair';
import { barred, type Instance, type Seats } from './instance';
import { withoutFixed } from './pins';
import { rankedWorth } from './ranked';
import { solvePackages } from './solvePackages';

/** Who sits where, as numbers, and what is proven of it, in affinity. */
export interface Solution {
  readonly seats: Seats;
  readonly exact: boolean;
  readonly totalAtMost: number;
  readonly worstAtMost: number | null;
  /** The share of the total that a draw cost; null where nothing was drawn. */
  readonly lost: number | null;
}

/** Share of the time for packages where the worst-off proposal comes after. */
const packageShare = 0.4;

/**
 * The best plan under the bounds: places first, then least loads, then as little change as can be where there is a plan
 * to stay near to, else what the objective asks for; of the plans that come near it one may be drawn.
 */
export function* solve(encoded: Encoded, { objective, draw = null }: Pick<PlanWishes, 'objective' | 'draw'>, patience?: Patience): Steps<Solution> {
  const { instance, fixed, scale, scores, experts, near } = encoded;
  const left = withoutFixed(instance, fixed);
  const isNear = near.some((own) => own.length > 0);
  const time = patience ?? steadyPatience(left);
  const isFair = objective === 'fair' && !isNear;
  const packaged = yield* solvePackages(isNear ? { ...left, worth: nearWorth(encoded, left) } : left, lateAfter(time, isFair ? packageShare : 1), isFair ? 'places' : 'worth');
  const first = packaged.seats;
  // Pins stand above panels, so that their pairs may be barred in the instance.
  const base = Float64Array.from(fixed, (own, row) => own.reduce((sum, expert) => sum + Math.round((scores[row * experts.length + expert] as number) * scale), 0));
  const counts = [...instance.demand.keys()].filter((row) => (instance.demand[row] as number) > 0);
  const problem: FairProblem = { instance: left, base, counts, ...lackOf(left, first) };
  const best = candidate(problem, first);
  if (isNear) return { seats: merged(first, fixed), exact: packaged.exact, totalAtMost: best.total / scale, worstAtMost: null, lost: null };
  const found = !isFair || counts.length === 0
    ? { best, exact: packaged.exact, worstAtMost: null, totalAtMost: packaged.exact ? best.total : best.total + roomAbove(problem, packaged, best.total) }
    : both(yield* solveFair(problem, first, time), packaged.exact);
  const drawn = draw === null ? found.best
    : yield* drawNear(problem, found.best, draw.seed, found.best.total - Math.abs(found.best.total) * draw.loss, objective === 'fair' ? found.best.worst : -Infinity);
  return {
    seats: merged(drawn.seats, fixed), exact: found.exact, totalAtMost: found.totalAtMost / scale,
    worstAtMost: found.worstAtMost === null ? null : found.worstAtMost / scale,
    lost: draw === null ? null : (found.best.total - drawn.total) / Math.max(1, Math.abs(found.best.total)),
  };
}

/** How far above a plan's total another may be that fills as many places. */
function roomAbove(problem: FairProblem, { atMost }: { readonly atMost: number }, total: number): number {
  const most = problem.counts.reduce((sum, row) => sum + bestTeam(problem, row), 0);
  const fixed = problem.base.reduce((sum, one) => sum + one, 0);
  return Math.max(0, (Number.isFinite(atMost) ? Math.min(atMost + fixed, most) : most) - total);
}

/** Only where the packages were seen through is it known how many places can be filled at all. */
const both = <T extends { readonly exact: boolean }>(found: T, exact: boolean): T => ({ ...found, exact: found.exact && exact });

/** Worths by which pairs of the plan to stay near to come before any affinity. */
function nearWorth({ scores, experts: { length: experts }, near }: Encoded, left: Instance): Int32Array {
  return rankedWorth(scores, experts, (at) => left.worth[at] === barred, (at) => (near[Math.floor(at / experts)]?.includes(at % experts) === true ? -1 : 0));
}

/** Pairs that were fixed beside those that were found. */
const merged = (free: Seats, fixed: Seats): Seats =>
  free.map((own, row) => [...own, ...fixed[row] ?? []].toSorted((one, other) => one - other));

/** The sum of affinities of each proposal. */
export const affinitySums = ({ experts, scores }: Pick<Encoded, 'experts' | 'scores'>, seats: Seats): readonly number[] =>
  seats.map((own, row) => own.reduce((sum, expert) => sum + (scores[row * experts.length + expert] as number), 0));
