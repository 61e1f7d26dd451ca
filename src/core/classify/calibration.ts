/** A probability: 1 / (1 + e^−(start + …)). Slopes are not negative, so that it only rises with what speaks for it. */
export interface Logistic {
  readonly start: number;
  readonly slopes: readonly number[];
}

/**
 * Constants fitted on labelled data by test/quality/fitCalibration.ts, which prints them anew.
 * confidence: [lead, height] of the best direction, see confidence.ts.
 * scope: [evidence], see scope.ts.
 */
export const calibration: { readonly confidence: Logistic; readonly scope: Logistic } = {
  confidence: { start: -1, slopes: [20, 4] },
  scope: { start: -4, slopes: [2] },
};

/** The probability for these inputs. */
export function probability({ start, slopes }: Logistic, inputs: readonly number[]): number {
  const logit = slopes.reduce((sum, slope, at) => sum + slope * (inputs[at] ?? 0), start);
  return 1 / (1 + Math.exp(-logit));
}
