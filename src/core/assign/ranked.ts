import { barred } from './instance';

/**
 * Worths of two ranks: fewest dear pairs first, then affinity. An exchange passes each expert once, so the step between
 * the ranks outweighs all that affinities can bring in one, within 32 bits.
 * @param dearness how many steps a pair costs (negative: it is wished for)
 */
export function rankedWorth(scores: Float64Array, experts: number, isBarred: (at: number) => boolean, dearness: (at: number) => number): Int32Array {
  const largest = scores.reduce((most, score) => Math.max(most, Math.abs(score)), 1e-9);
  const unit = Math.floor((2 ** 31 - 2) / (4 * experts + 12));
  const step = (2 * experts + 5) * unit;
  return Int32Array.from(scores, (score, at) => (isBarred(at) ? barred : Math.round((score / largest) * unit) - step * dearness(at)));
}
