import type { CommonTerm } from '../model';
import type { Corpus } from './corpus';
import type { Profiles } from './profiles';

const mostShown = 12;

/**
 * What a group of proposals has in common: the terms of the call (of one direction, or of all) that most of them name,
 * `count` of `rows.length`. Terms that are as frequent in the whole file tell nothing of the group and come late: the
 * order is by count · ln(1 + lift), lift being the share in the group over the share in the file.
 */
export function commonTerms(corpus: Corpus, profiles: Profiles, rows: readonly number[], direction?: number): readonly CommonTerm[] {
  const all = corpus.lengths.length;
  const inFile = countTerms(corpus, profiles, Array.from({ length: all }, (_, row) => row), direction);
  const inGroup = countTerms(corpus, profiles, rows, direction);
  const weigh = ({ term, count }: CommonTerm): number => count * Math.log(1 + (count / rows.length) / ((inFile.get(term) ?? count) / all));
  // What one proposal alone names is not common, unless the group has but one or two.
  const least = rows.length > 2 ? 2 : 1;
  return [...inGroup].map(([term, count]): CommonTerm => ({ term, count })).filter(({ count }) => count >= least)
    .toSorted((a, b) => weigh(b) - weigh(a) || (a.term < b.term ? -1 : 1)).slice(0, mostShown);
}

/** In how many of the rows each term occurs, under whichever directions list it. */
function countTerms({ concepts }: Corpus, profiles: Profiles, rows: readonly number[], direction?: number): Map<string, number> {
  const counts = new Map<string, number>();
  for (const row of rows) {
    const here = new Set<string>();
    for (let at = concepts.starts[row] as number; at < (concepts.starts[row + 1] as number); at += 1) {
      const concept = profiles.concepts[concepts.ids[at] as number];
      if (concept !== undefined && concept.owner >= 0 && (direction === undefined || concept.owner === direction)) here.add(concept.term);
    }
    for (const term of here) counts.set(term, (counts.get(term) ?? 0) + 1);
  }
  return counts;
}
