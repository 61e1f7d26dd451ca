/** A probability: 1 / (1 + e^−(start + …)). Slopes are not negative, so that it only rises with what speaks for it. */
export interface Logistic {
  readonly start: number;
  readonly slopes: readonly number[];
}

/**
 * Fitted by test/quality/fitCalibration.ts, which prints them anew (`npx tsx test/quality/fitCalibration.ts`), and rounded.
 * confidence: [lead, margin, learning], see confidence.ts; on 102 labelled proposals with the whole and with thinned term
 * lists (right = a direction that readers defend), and on 1,000 abstracts of 67 disciplines known by name alone and with
 * 1, 4 and 8 labels each (right = exact), each set weighing the same.
 * scope: [evidence], see scope.ts; on the same proposals against abstracts of foreign disciplines, whole and cut short,
 * both sides weighing the same, and set a little to the side of doubt in favour of the proposal.
 */
export const calibration: { readonly confidence: Logistic; readonly scope: Logistic } = {
  confidence: { start: 2.2, slopes: [12, 3, 0.4] },
  scope: { start: -4.5, slopes: [2.5] },
};

/** The probability for these inputs. */
export function probability({ start, slopes }: Logistic, inputs: readonly number[]): number {
  const logit = slopes.reduce((sum, slope, at) => sum + slope * (inputs[at] ?? 0), start);
  return 1 / (1 + Math.exp(-logit));
}
