import { LevenshteinDistance } from 'natural/lib/natural/distance/levenshtein_distance.js';

/** Names, not documents: the time grows with the product of the lengths. */
const longest = 400;

/**
 * Levenshtein's distance between two names in UTF-16 units: insertions, deletions and substitutions count 1 each.
 * What they share at both ends is passed over first. Where the differing parts exceed 400 units the larger part's
 * length is returned, which is the most the distance can be.
 */
export function editDistance(a: string, b: string): number {
  let from = 0;
  while (from < a.length && from < b.length && a[from] === b[from]) from += 1;
  let tail = 0;
  while (tail < a.length - from && tail < b.length - from && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail += 1;
  const left = a.slice(from, a.length - tail);
  const right = b.slice(from, b.length - tail);
  const larger = Math.max(left.length, right.length);
  if (left === '' || right === '' || larger > longest) return larger;
  return LevenshteinDistance(left, right, {});
}
