import { loadsOf, type Instance, type Seats } from '../instance';

/** What is to be decided where the worst-off proposal comes first; all values in worths. */
export interface FairProblem {
  readonly instance: Instance;
  /** What is seated on each proposal already and cannot be changed. */
  readonly base: Float64Array;
  /** Proposals that have a place at all, filled already or not. */
  readonly counts: readonly number[];
  /** Fewest empty places and seats missing from least loads: both come before any worth. */
  readonly vacant: number;
  readonly idle: number;
}

/** A complete assignment and what it is worth. */
export interface Candidate {
  readonly seats: Seats;
  readonly sums: Float64Array;
  readonly worst: number;
  readonly total: number;
}

/** Worths are whole; two that differ by less than this, in 1e-9 of an affinity of 1, count as one: the bounds are rounded. */
export const tolerance = 100;

export function candidate({ instance: { experts, worth }, base, counts }: Pick<FairProblem, 'instance' | 'base' | 'counts'>, seats: Seats): Candidate {
  const sums = base.slice();
  let total = 0;
  for (const [row, own] of seats.entries()) {
    for (const expert of own) sums[row] = (sums[row] as number) + (worth[row * experts + expert] as number);
    total += sums[row] as number;
  }
  return { seats, sums, total, worst: counts.reduce((least, row) => Math.min(least, sums[row] as number), Infinity) };
}

/** Empty places, and seats missing from least loads. */
export function lackOf({ demand, least, experts }: Instance, seats: Seats): { readonly vacant: number; readonly idle: number } {
  const loads = loadsOf(experts, seats);
  return {
    vacant: seats.reduce((sum, own, row) => sum + (demand[row] as number) - own.length, 0),
    idle: loads.reduce((sum, load, expert) => sum + Math.max(0, (least[expert] as number) - load), 0),
  };
}
