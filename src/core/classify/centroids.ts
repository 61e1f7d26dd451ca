import { documentFrequencies, type SparseRows, toUnitLength } from '../text';

/**
 * One vector a direction over all features, as a sum: the direction's wording, the proposals confirmed for it,
 * and the rows that side with it.
 */
export interface Centroids {
  readonly directions: number;
  /** Entry `feature · directions + direction`. */
  readonly sums: Float32Array;
  /** How much of each row went into each sum: entry `row · directions + direction`. */
  readonly shares: Float32Array;
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

/** Sums of nothing, for so many features, directions and rows. */
export const noCentroids = (features: number, directions: number, rows: number): Centroids =>
  ({ directions, sums: new Float32Array(features * directions), shares: new Float32Array(rows * directions) });

export const copyOf = ({ directions, sums, shares }: Centroids): Centroids => ({ directions, sums: sums.slice(), shares: shares.slice() });

/** Adds a vector to one direction's sum. */
export function add({ directions, sums }: Centroids, vectors: SparseRows, row: number, direction: number, share: number): void {
  for (let at = vectors.starts[row] as number; at < (vectors.starts[row + 1] as number); at += 1) {
    const place = (vectors.ids[at] as number) * directions + direction;
    sums[place] = (sums[place] as number) + share * (vectors.values[at] as number);
  }
}

/** Adds a share of a row of the file to one direction's sum, and remembers it. */
export function pull(centroids: Centroids, rows: SparseRows, row: number, direction: number, share: number): void {
  const place = row * centroids.directions + direction;
  centroids.shares[place] = share;
  // What is remembered is rounded: the same figure is added, so that it can be taken out again.
  add(centroids, rows, row, direction, centroids.shares[place] as number);
}

/** The squared length of each direction's sum. */
export function squaresOf({ directions, sums }: Centroids): Float64Array {
  const squares = new Float64Array(directions);
  for (let at = 0; at < sums.length; at += directions) {
    for (let direction = 0; direction < directions; direction += 1) {
      squares[direction] = (squares[direction] as number) + (sums[at + direction] as number) ** 2;
    }
  }
  return squares;
}

/** The product of a row with every direction's sum, into `out`. */
export function products({ directions, sums }: Centroids, rows: SparseRows, row: number, out: Float64Array): void {
  out.fill(0);
  for (let at = rows.starts[row] as number; at < (rows.starts[row + 1] as number); at += 1) {
    const place = (rows.ids[at] as number) * directions;
    const value = rows.values[at] as number;
    for (let direction = 0; direction < directions; direction += 1) {
      out[direction] = (out[direction] as number) + value * (sums[place + direction] as number);
    }
  }
}

/**
 * 1 / the length of a sum without a unit row's own share in it; 0 where nothing else is left.
 * |s − p·x|² = |s|² − 2p·(x·s) + p²
 */
export function scaleWithout(square: number, product: number, share: number): number {
  const rest = square - 2 * share * product + share * share;
  return rest > 1e-6 ? 1 / Math.sqrt(rest) : 0;
}
