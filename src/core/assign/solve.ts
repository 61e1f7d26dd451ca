import type { PlanWishes, Steps } from '../model';
import { drawNear } from './draw';
import type { Encoded } from './encode';
import { candidate, lackOf, type FairProblem } from './fair/problem';
import { solveFair, steadyPatience, type Patience } from './fair/solveFair';
import { solveFlow } from './flow/solveFlow';
import { barred, type Instance, type Seats } from './instance';
import { withoutFixed } from './pins';
import { rankedWorth } from './ranked';

/** Who sits where, as numbers, and what is proven of it, in affinity. */
export interface Solution {
  readonly seats: Seats;
  readonly exact: boolean;
  readonly totalAtMost: number;
  readonly worstAtMost: number | null;
  /** The share of the total that a draw cost; null where nothing was drawn. */
  readonly lost: number | null;
}

/**
 * The best plan under the bounds: places first, then least loads, then as little change as can be where there is a plan
 * to stay near to, else what the objective asks for; of the plans that come near it one may be drawn.
 */
export function* solve(encoded: Encoded, { objective, draw = null }: Pick<PlanWishes, 'objective' | 'draw'>, patience?: Patience): Steps<Solution> {
  const { instance, fixed, scale, scores, experts, near } = encoded;
  const left = withoutFixed(instance, fixed);
  const isNear = near.some((own) => own.length > 0);
  const first = yield* solveFlow(isNear ? { ...left, worth: nearWorth(encoded, left) } : left);
  // Pins stand above panels, so that their pairs may be barred in the instance.
  const base = Float64Array.from(fixed, (own, row) => own.reduce((sum, expert) => sum + Math.round((scores[row * experts.length + expert] as number) * scale), 0));
  const counts = [...instance.demand.keys()].filter((row) => (instance.demand[row] as number) > 0);
  const problem: FairProblem = { instance: left, base, counts, ...lackOf(left, first) };
  const best = candidate(problem, first);
  if (isNear) return { seats: merged(first, fixed), exact: true, totalAtMost: best.total / scale, worstAtMost: null, lost: null };
  const found = objective === 'total' || counts.length === 0
    ? { best, exact: true, worstAtMost: null, totalAtMost: best.total }
    : yield* solveFair(problem, first, patience ?? steadyPatience(left));
  const drawn = draw === null ? found.best
    : yield* drawNear(problem, found.best, draw.seed, found.best.total - Math.abs(found.best.total) * draw.loss, objective === 'fair' ? found.best.worst : -Infinity);
  return {
    seats: merged(drawn.seats, fixed), exact: found.exact, totalAtMost: found.totalAtMost / scale,
    worstAtMost: found.worstAtMost === null ? null : found.worstAtMost / scale,
    lost: draw === null ? null : (found.best.total - drawn.total) / Math.max(1, Math.abs(found.best.total)),
  };
}

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
