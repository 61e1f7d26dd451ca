/** A probability: 1 / (1 + e^−(start + …)). Slopes are not negative, so that it only rises with what speaks for it. */
export interface Logistic {
  readonly start: number;
  readonly slopes: readonly number[];
}

/**
 * Fitted by test/quality/fitCalibration.ts, which prints them anew (`npx tsx test/quality/fitCalibration.ts`), and rounded.
 * confidence: [margin, height, labels, fewness], see confidence.ts; on 102 labelled proposals with the whole and with
 * thinned term lists (right = a direction that readers defend), and on 1,000 abstracts of 67 disciplines known by name
 * alone or by some terms, with up to 8 labels each (right = exact), both kinds weighing the same.
 * scope: [evidence for, evidence against], see scope.ts; on the same proposals against abstracts of foreign disciplines,
 * whole and cut short, both sides weighing the same, and texts that apply known methods in other fields as half in scope.
 */
export const calibration: { readonly confidence: Logistic; readonly scope: Logistic } = {
  confidence: { start: 10.6, slopes: [0.85, 0.25, 0.3, 2] },
  scope: { start: -2.3, slopes: [1.5, 1] },
};

/** The probability for these inputs. */
export function probability({ start, slopes }: Logistic, inputs: readonly number[]): number {
  const logit = slopes.reduce((sum, slope, at) => sum + slope * (inputs[at] ?? 0), start);
  return 1 / (1 + Math.exp(-logit));
}
