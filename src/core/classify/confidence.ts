import { calibration, probability } from './calibration';

/** How softly the rivals are taken together: low, so that a best score has to stand above all of them. */
const softness = 10;

/**
 * How far the best score stands above all its rivals: best − ln(Σ e^(softness · rival)) / softness. It grows with the
 * margin to each of them, and with the best score's height above them all. `scores` best first, at least two.
 */
export function lead(scores: readonly number[]): number {
  const [best = 0, ...rivals] = scores;
  const sum = rivals.reduce((all, rival) => all + Math.exp(softness * (rival - best)), 0);
  return -Math.log(sum) / softness;
}

/** What the confidence is estimated from: lead, margin to the second, and ln(1 + confirmed proposals a direction). */
export const confidenceInputs = (scores: readonly number[], labelsEach: number): readonly number[] =>
  [lead(scores), (scores[0] ?? 0) - (scores[1] ?? 0), Math.log(1 + labelsEach)];

/**
 * Estimated probability that the best of these scores is right: rises with its margin and its height.
 * `scores` best first; with a single direction there is nothing to mistake it for.
 */
export function confidenceOf(scores: readonly number[], labelsEach: number): number {
  if (scores.length < 2) return scores.length;
  return probability(calibration.confidence, confidenceInputs(scores, labelsEach));
}
