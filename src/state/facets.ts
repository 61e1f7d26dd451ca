import type { Judgement } from '../core/model';
import type { TriagedRow } from '../worker/protocol';
import { byFacet, facetIds, judgementOf, type FacetId, type Filters, type OpenSession, type View } from './appState';
import { facetValues } from './facetValues';

/** The text that the search box looks in, lower case; made once a row. */
const haystacks = new WeakMap<TriagedRow, string>();
function haystack(row: TriagedRow): string {
  const known = haystacks.get(row);
  if (known !== undefined) return known;
  const { number, title, applicant, host, keywords, abstract, titleEn, abstractEn } = row.cells;
  const made = [number, title, applicant, host, keywords, abstract, titleEn, abstractEn].filter(Boolean).join('\n').normalize('NFKC').toLowerCase();
  haystacks.set(row, made);
  return made;
}

/** Words of the search box: all must occur. */
const searchWords = (search: string): readonly string[] => search.normalize('NFKC').toLowerCase().split(/\s+/u).filter(Boolean);

/** The facets that are filtered by, with the values that pass. */
const asked = (filters: Filters): readonly { readonly facet: FacetId; readonly wanted: readonly string[] }[] =>
  facetIds.map((facet) => ({ facet, wanted: filters[facet] })).filter(({ wanted }) => wanted.length > 0);

/** The rows that pass search and filters, in file order. */
export function visibleRows(session: OpenSession, { search, filters }: Pick<View, 'search' | 'filters'>): readonly TriagedRow[] {
  const words = searchWords(search);
  const questions = asked(filters);
  if (words.length === 0 && questions.length === 0) return session.rows;
  const passes = (row: TriagedRow, judgement: Judgement): boolean =>
    questions.every(({ facet, wanted }) => facetValues(facet, row, judgement).some((value) => wanted.includes(value)));
  return session.rows.filter((row) => passes(row, judgementOf(session, row.key)) && words.every((word) => haystack(row).includes(word)));
}

export interface FacetCount {
  readonly value: string;
  readonly count: number;
}

/** How many rows each value of a facet would leave, with search and all other facets as they are. */
export function facetCounts(session: OpenSession, { search, filters }: Pick<View, 'search' | 'filters'>): Readonly<Record<FacetId, readonly FacetCount[]>> {
  const words = searchWords(search);
  const questions = asked(filters);
  const tallies = byFacet(() => new Map<string, number>());
  const count = (facet: FacetId, row: TriagedRow, judgement: Judgement): void => {
    const tally = tallies[facet];
    for (const value of facetValues(facet, row, judgement)) tally.set(value, (tally.get(value) ?? 0) + 1);
  };
  for (const row of session.rows) {
    if (!words.every((word) => haystack(row).includes(word))) continue;
    const judgement = judgementOf(session, row.key);
    const failed = questions.filter(({ facet, wanted }) => !facetValues(facet, row, judgement).some((value) => wanted.includes(value)));
    // A row that one facet alone keeps out would come back with that facet; one that two keep out, with neither.
    if (failed.length === 0) for (const facet of facetIds) count(facet, row, judgement);
    else if (failed.length === 1 && failed[0] !== undefined) count(failed[0].facet, row, judgement);
  }
  const listOf = (facet: FacetId): readonly FacetCount[] => {
    const tally = tallies[facet];
    // A value that is chosen stays in sight, even where nothing is left of it: else it could not be taken back.
    for (const value of filters[facet]) if (!tally.has(value)) tally.set(value, 0);
    return [...tally].map(([value, times]) => ({ value, count: times }));
  };
  return byFacet(listOf);
}
