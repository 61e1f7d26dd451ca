import type { SparseRows } from '../text';

/** Directions are taken four at a time: their sums stay in registers. */
const block = 4;

/**
 * One vector a direction over all features, as a sum: the direction's wording, the proposals confirmed for it,
 * and the rows that side with it.
 */
export interface Centroids {
  readonly directions: number;
  /** The directions rounded up to whole blocks. */
  readonly stride: number;
  /** Entry `place of the feature · stride + direction`. */
  readonly sums: Float32Array;
  /** How much of each row went into each sum: entry `row · directions + direction`. */
  readonly shares: Float32Array;
}

/** Sums of nothing, for so many features, directions and rows. */
export function noCentroids(features: number, directions: number, rows: number): Centroids {
  const stride = Math.ceil(directions / block) * block;
  return { directions, stride, sums: new Float32Array(features * stride), shares: new Float32Array(rows * directions) };
}

export const copyOf = (centroids: Centroids): Centroids =>
  ({ ...centroids, sums: centroids.sums.slice(), shares: centroids.shares.slice() });

/** Adds a vector to one direction's sum. */
export function add({ stride, sums }: Centroids, vectors: SparseRows, row: number, direction: number, share: number): void {
  const { ids, values } = vectors;
  const end = vectors.starts[row + 1] as number;
  for (let at = vectors.starts[row] as number; at < end; at += 1) {
    const place = (ids[at] as number) * stride + direction;
    sums[place] = (sums[place] as number) + share * (values[at] as number);
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
export function squaresOf({ directions, stride, sums }: Centroids): Float64Array {
  const squares = new Float64Array(directions);
  for (let from = 0; from < sums.length; from += stride) {
    for (let direction = 0; direction < directions; direction += 1) {
      squares[direction] = (squares[direction] as number) + (sums[from + direction] as number) ** 2;
    }
  }
  return squares;
}

/** The blocks that hold these directions, by their first direction. */
export const blocksOf = (directions: Iterable<number>): readonly number[] =>
  [...new Set([...directions].map((direction) => direction - (direction % block)))];

/** The product of a row with the sums of the directions in these blocks, into `out`, which is as long as the stride. */
export function products({ stride, sums }: Centroids, rows: SparseRows, row: number, blocks: readonly number[], out: Float64Array): void {
  const { ids, values } = rows;
  const start = rows.starts[row] as number;
  const end = rows.starts[row + 1] as number;
  for (const direction of blocks) {
    let first = 0;
    let second = 0;
    let third = 0;
    let fourth = 0;
    for (let at = start; at < end; at += 1) {
      const from = (ids[at] as number) * stride + direction;
      const value = values[at] as number;
      first += value * (sums[from] as number);
      second += value * (sums[from + 1] as number);
      third += value * (sums[from + 2] as number);
      fourth += value * (sums[from + 3] as number);
    }
    out[direction] = first;
    out[direction + 1] = second;
    out[direction + 2] = third;
    out[direction + 3] = fourth;
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
