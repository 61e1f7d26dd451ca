import type { SparseRows } from '../text';
import type { Atom } from './atoms';

/** The sum of some proposals' vectors, by feature, and its Euclidean length. */
export interface Centroid {
  readonly sum: ReadonlyMap<number, number>;
  readonly length: number;
}

/** Adds up the vectors of all proposals of some atoms. */
export function centroidOf(atoms: readonly Atom[], vectors: SparseRows): Centroid {
  const sum = new Map<number, number>();
  for (const { rows } of atoms) {
    for (const { place } of rows) {
      for (let at = vectors.starts[place] as number; at < (vectors.starts[place + 1] as number); at += 1) {
        const feature = vectors.ids[at] as number;
        sum.set(feature, (sum.get(feature) ?? 0) + (vectors.values[at] as number));
      }
    }
  }
  let square = 0;
  for (const value of sum.values()) square += value * value;
  return { sum, length: Math.sqrt(square) };
}

/** Cosine of two centroids to nine places, so that the order of a sum decides nothing; 0 where one is empty. */
export function cosine(one: Centroid, other: Centroid): number {
  const [small, large] = one.sum.size <= other.sum.size ? [one, other] : [other, one];
  let product = 0;
  for (const [feature, value] of small.sum) product += value * (large.sum.get(feature) ?? 0);
  const lengths = one.length * other.length;
  return lengths === 0 ? 0 : Math.round((product / lengths) * 1e9) / 1e9;
}
