import type { Judgement, Severity } from '../core/model';
import { shownSeverity } from '../core/triage';
import type { TriagedRow } from '../worker/protocol';
import { directionOf, facetIds, judgementOf, noValue, type FacetId, type Filters, type OpenSession, type View } from './appState';

/** The values that a row has in a facet; [noValue] where it has none. */
export function facetValues(facet: FacetId, row: TriagedRow, judgement: Judgement): readonly string[] {
  switch (facet) {
    case 'direction': return [directionOf(row, judgement) ?? noValue];
    case 'subtype': return [row.cells.subtype ?? noValue];
    case 'severity': return orNone(severitiesOf(row));
    case 'rule': return [...new Set(row.findings.map((finding) => finding.rule))];
    case 'decision': return [judgement.decision ?? noValue];
    case 'tag': return orNone(judgement.tags);
    case 'panel': return [judgement.panel ?? noValue];
  }
}

const none: readonly string[] = [noValue];
const orNone = (values: readonly string[]): readonly string[] => (values.length === 0 ? none : values);

/** Severities as shown: what is unsure is 需人工核实 whatever its rule's severity. */
export function severitiesOf(row: TriagedRow): readonly Severity[] {
  return [...new Set(row.findings.map(shownSeverity))];
}

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

const passes = (filters: Filters, row: TriagedRow, judgement: Judgement, except: FacetId | null): boolean =>
  facetIds.every((facet) => {
    const wanted = filters[facet];
    return facet === except || wanted.length === 0 || facetValues(facet, row, judgement).some((value) => wanted.includes(value));
  });

/** The rows that pass search and filters, in file order. */
export function visibleRows(session: OpenSession, { search, filters }: Pick<View, 'search' | 'filters'>): readonly TriagedRow[] {
  const words = searchWords(search);
  if (words.length === 0 && facetIds.every((facet) => filters[facet].length === 0)) return session.rows;
  return session.rows.filter((row) =>
    passes(filters, row, judgementOf(session, row.key), null) && words.every((word) => haystack(row).includes(word)));
}

export interface FacetCount {
  readonly value: string;
  readonly count: number;
}

/** How many rows each value of a facet would leave, with search and all other facets as they are. */
export function facetCounts(session: OpenSession, { search, filters }: Pick<View, 'search' | 'filters'>): Readonly<Record<FacetId, readonly FacetCount[]>> {
  const words = searchWords(search);
  const found = session.rows.filter((row) => words.every((word) => haystack(row).includes(word)));
  const countsOf = (facet: FacetId): readonly FacetCount[] => {
    const byValue = new Map<string, number>();
    for (const row of found) {
      const judgement = judgementOf(session, row.key);
      if (!passes(filters, row, judgement, facet)) continue;
      for (const value of facetValues(facet, row, judgement)) byValue.set(value, (byValue.get(value) ?? 0) + 1);
    }
    // A value that is chosen stays in sight, even where nothing is left of it: else it could not be taken back.
    for (const value of filters[facet]) if (!byValue.has(value)) byValue.set(value, 0);
    return [...byValue].map(([value, count]) => ({ value, count }));
  };
  return {
    direction: countsOf('direction'), subtype: countsOf('subtype'), severity: countsOf('severity'), rule: countsOf('rule'),
    decision: countsOf('decision'), tag: countsOf('tag'), panel: countsOf('panel'),
  };
}
