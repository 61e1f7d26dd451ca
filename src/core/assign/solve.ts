import type { Objective, Steps } from '../model';
import type { Encoded } from './encode';
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
export function* solve(encoded: Encoded, _objective: Objective): Steps<Solution> {
  const { instance, fixed } = encoded;
  const free = yield* solveFlow(withoutFixed(instance, fixed));
  const seats = merged(free, fixed);
  return { seats, exact: true, totalAtMost: totalOf(encoded, seats), worstAtMost: null };
}

/** Pairs that were fixed beside those that were found. */
const merged = (free: Seats, fixed: Seats): Seats =>
  free.map((own, row) => [...own, ...fixed[row] ?? []].toSorted((one, other) => one - other));

/** The sum of affinities of each proposal. */
export const affinitySums = ({ experts, scores }: Pick<Encoded, 'experts' | 'scores'>, seats: Seats): readonly number[] =>
  seats.map((own, row) => own.reduce((sum, expert) => sum + (scores[row * experts.length + expert] as number), 0));

export const totalOf = (encoded: Pick<Encoded, 'experts' | 'scores'>, seats: Seats): number =>
  affinitySums(encoded, seats).reduce((sum, one) => sum + one, 0);
