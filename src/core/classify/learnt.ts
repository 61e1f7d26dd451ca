import type { DirectionId, Learnt, LearntDirection, RowKey } from '../model';
import type { Classifier } from './types';
import { wholeTerms } from './wholeTerms';

const mostShown = 10;
/** Points below which a change is noise. */
const least = 2e-3;

/**
 * What confirmed directions have taught: how often the first choice had been right without them, how many
 * other first choices they turned, and by direction the
 * terms that gained and lost points, summed over the proposals it was confirmed for or had wrongly been chosen for.
 * `first` is the file scored without labels, `now` with them.
 */
export function learnt(first: Classifier, now: Classifier, labels: ReadonlyMap<RowKey, DirectionId>): Learnt {
  const bestOf = new Map(first.rows.map(({ key, best }) => [key, best]));
  const known = [...labels].filter(([key]) => bestOf.has(key));
  const agreed = known.filter(([key, direction]) => bestOf.get(key) === direction).length;
  const directions = [...new Set(known.map(([, direction]) => direction))].sort();
  const changed = now.rows.filter(({ key, best }) => !labels.has(key) && best !== bestOf.get(key)).length;
  return { confirmed: known.length, agreed, changed, directions: directions.map((direction) => learntDirection(first, now, known, direction, bestOf)) };
}

function learntDirection(
  first: Classifier, now: Classifier, known: readonly (readonly [RowKey, DirectionId])[], direction: DirectionId,
  bestOf: ReadonlyMap<RowKey, DirectionId | undefined>,
): LearntDirection {
  const change = new Map<string, number>();
  const concerned = known.filter(([key, confirmed]) => confirmed === direction || bestOf.get(key) === direction);
  for (const [key] of concerned) {
    for (const [classifier, sign] of [[now, 1], [first, -1]] as const) {
      for (const { term, points } of classifier.explain(key, direction)?.contributions ?? []) change.set(term, (change.get(term) ?? 0) + sign * points);
    }
  }
  const ordered = [...change].map(([term, points]) => ({ term, points })).filter(({ points }) => Math.abs(points) >= least);
  return {
    direction, confirmed: known.filter(([, confirmed]) => confirmed === direction).length,
    gained: wholeTerms(ordered.filter(({ points }) => points > 0).toSorted((a, b) => b.points - a.points), mostShown),
    lost: wholeTerms(ordered.filter(({ points }) => points < 0).toSorted((a, b) => a.points - b.points), mostShown),
  };
}
