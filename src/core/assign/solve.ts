import type { Objective, Steps } from '../model';
import type { Encoded } from './encode';
import { solveFair, steadyPatience, type Patience } from './fair/solveFair';
import { solveFlow } from './flow/solveFlow';
import type { Seats } from './instance';
import { withoutFixed } from './pins';

/** Who sits where, as numbers, and what is proven of it, in affinity. */
export interface Solution {
  readonly seats: Seats;
  readonly exact: boolean;
  readonly totalAtMost: number;
  readonly worstAtMost: number | null;
}

/** The best plan under the bounds: places first, then least loads, then what the objective asks for. */
export function* solve(encoded: Encoded, objective: Objective, patience?: Patience): Steps<Solution> {
  const { instance, fixed, scale, scores, experts } = encoded;
  const left = withoutFixed(instance, fixed);
  const first = yield* solveFlow(left);
  if (objective === 'total') {
    const seats = merged(first, fixed);
    return { seats, exact: true, totalAtMost: totalOf(encoded, seats), worstAtMost: null };
  }
  // Pins stand above panels, so that their pairs may be barred in the instance.
  const base = Float64Array.from(fixed, (own, row) => own.reduce((sum, expert) => sum + Math.round((scores[row * experts.length + expert] as number) * scale), 0));
  const counts = [...instance.demand.keys()].filter((row) => (instance.demand[row] as number) > 0);
  const { best, exact, worstAtMost, totalAtMost } = yield* solveFair(left, base, counts, first, patience ?? steadyPatience(left));
  return { seats: merged(best.seats, fixed), exact, totalAtMost: totalAtMost / scale, worstAtMost: counts.length === 0 ? null : worstAtMost / scale };
}

/** Pairs that were fixed beside those that were found. */
const merged = (free: Seats, fixed: Seats): Seats =>
  free.map((own, row) => [...own, ...fixed[row] ?? []].toSorted((one, other) => one - other));

/** The sum of affinities of each proposal. */
export const affinitySums = ({ experts, scores }: Pick<Encoded, 'experts' | 'scores'>, seats: Seats): readonly number[] =>
  seats.map((own, row) => own.reduce((sum, expert) => sum + (scores[row * experts.length + expert] as number), 0));

export const totalOf = (encoded: Pick<Encoded, 'experts' | 'scores'>, seats: Seats): number =>
  affinitySums(encoded, seats).reduce((sum, one) => sum + one, 0);
