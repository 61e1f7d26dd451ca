import { documentFrequencies, type SparseRows, toUnitLength } from '../text';

/** One vector a direction over all features, feature by feature: entry `feature · directions + direction`. */
export interface Centroids {
  readonly directions: number;
  readonly values: Float32Array;
}

/**
 * The directions' own wording as vectors of length 1, one row a direction:
 * ln(1 + mentions) · weight · ln(directions / directions that have the feature).
 */
export function seedRows(wording: SparseRows, weights: Float64Array): SparseRows {
  const directions = wording.starts.length - 1;
  const having = documentFrequencies(wording, weights.length);
  const values = Float64Array.from(wording.ids, (id, at) =>
    Math.log(1 + (wording.values[at] as number)) * (weights[id] as number) * Math.log(directions / (having[id] as number)));
  for (let direction = 0; direction < directions; direction += 1) {
    toUnitLength(values, wording.starts[direction] as number, wording.starts[direction + 1] as number);
  }
  return { starts: wording.starts, ids: wording.ids, values };
}

/** No vector yet: zeros. */
export const noCentroids = (features: number, directions: number): Centroids =>
  ({ directions, values: new Float32Array(features * directions) });

/** Scales each direction's vector to length 1, in place; returns the factors. */
export function toUnit(centroids: Centroids): Float64Array {
  const { directions, values } = centroids;
  const squares = new Float64Array(directions);
  for (let at = 0; at < values.length; at += directions) {
    for (let direction = 0; direction < directions; direction += 1) {
      squares[direction] = (squares[direction] as number) + (values[at + direction] as number) ** 2;
    }
  }
  const scales = squares.map((square) => (square > 0 ? 1 / Math.sqrt(square) : 0));
  for (let at = 0; at < values.length; at += directions) {
    for (let direction = 0; direction < directions; direction += 1) {
      values[at + direction] = (values[at + direction] as number) * (scales[direction] as number);
    }
  }
  return scales;
}

/** Adds `share` of a row to one direction's vector. */
export function pull(centroids: Centroids, rows: SparseRows, row: number, direction: number, share: number): void {
  const { directions, values } = centroids;
  for (let at = rows.starts[row] as number; at < (rows.starts[row + 1] as number); at += 1) {
    const place = (rows.ids[at] as number) * directions + direction;
    values[place] = (values[place] as number) + share * (rows.values[at] as number);
  }
}

/** The cosine of a row with every direction, into `out`. */
export function cosines(centroids: Centroids, rows: SparseRows, row: number, out: Float64Array): void {
  const { directions, values } = centroids;
  out.fill(0);
  for (let at = rows.starts[row] as number; at < (rows.starts[row + 1] as number); at += 1) {
    const place = (rows.ids[at] as number) * directions;
    const value = rows.values[at] as number;
    for (let direction = 0; direction < directions; direction += 1) {
      out[direction] = (out[direction] as number) + value * (values[place + direction] as number);
    }
  }
}
