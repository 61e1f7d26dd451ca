import { calibration, probability } from './calibration';

/** How softly the rivals are taken together: the nearest count most. */
const softness = 50;

/**
 * How far the best score stands above its rivals: best − ln(Σ e^(softness · rival)) / softness.
 * The margin to the second where the others are far behind, less where many are near. `scores` best first.
 */
export function lead(scores: readonly number[]): number {
  const [best = 0, second, ...others] = scores;
  if (second === undefined) return 1;
  const rest = others.reduce((sum, score) => sum + Math.exp(softness * (score - second)), 1);
  return best - second - Math.log(rest) / softness;
}

/** Estimated probability that the best of these scores (best first) is right: rises with its lead and its height. */
export function confidenceOf(scores: readonly number[]): number {
  return scores.length === 0 ? 0 : probability(calibration.confidence, [lead(scores), Math.max(0, scores[0] ?? 0)]);
}
