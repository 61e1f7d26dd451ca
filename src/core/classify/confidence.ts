import { calibration, probability } from './calibration';

/** So many directions are the fewest that were measured: with fewer the confidence rises no further. */
const fewestDirections = 8;

/**
 * What the confidence is estimated from, each such that more is surer: the margin to the second and the height of the
 * best score (as logarithms: the first hundredths say most), the confirmed proposals a direction, and how few directions
 * there are to choose from. `scores` best first, at least two.
 */
export function confidenceInputs(scores: readonly number[], labelsEach: number): readonly number[] {
  const [best = 0, second = 0] = scores;
  return [Math.log(best - second + 0.01), Math.log(Math.max(0, best) + 0.02), Math.log(1 + labelsEach), -Math.log(Math.max(fewestDirections, scores.length))];
}

/**
 * Estimated probability that the best of these scores is right: rises with its margin and its height.
 * `scores` best first; with a single direction there is nothing to mistake it for.
 */
export function confidenceOf(scores: readonly number[], labelsEach: number): number {
  if (scores.length < 2) return scores.length;
  return probability(calibration.confidence, confidenceInputs(scores, labelsEach));
}
