import type { Explanation } from '../core/model';

/** One term that tells two directions apart for one proposal: points that it brings to the first, less those to the second. */
export interface Difference {
  readonly term: string;
  readonly points: number;
}

/**
 * What would change the order of two directions: the terms by which they differ, for one proposal, largest first.
 * The points of all terms together are the difference of the two scores.
 */
export function contrast(first: Explanation, second: Explanation): readonly Difference[] {
  const points = new Map<string, number>();
  const add = ({ contributions }: Explanation, sign: 1 | -1): void => {
    for (const one of contributions) points.set(one.term, (points.get(one.term) ?? 0) + sign * one.points);
  };
  add(first, 1);
  add(second, -1);
  return [...points].map(([term, difference]) => ({ term, points: difference })).toSorted((a, b) => Math.abs(b.points) - Math.abs(a.points));
}
