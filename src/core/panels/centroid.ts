import type { SparseRows } from '../text';
import type { Atom } from './atoms';

/** The sum of some proposals' vectors, by feature. */
export type Centroid = ReadonlyMap<number, number>;

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
  return sum;
}

/** Cosine of two centroids to nine places, so that the order of a sum decides nothing; 0 where one is empty. */
export function cosine(one: Centroid, other: Centroid): number {
  const [small, large] = one.size <= other.size ? [one, other] : [other, one];
  let product = 0;
  for (const [feature, value] of small) product += value * (large.get(feature) ?? 0);
  const sizes = length(one) * length(other);
  return sizes === 0 ? 0 : Math.round((product / sizes) * 1e9) / 1e9;
}

const length = (of: Centroid): number => {
  let square = 0;
  for (const value of of.values()) square += value * value;
  return Math.sqrt(square);
};
