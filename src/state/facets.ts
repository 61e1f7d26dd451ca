import type { Judgement } from '../core/model';
import { shownSeverity } from '../core/triage';
import type { TriagedRow } from '../worker/protocol';
import { byFacet, facetIds, isNarrowed, judgementOf, rangeIds, type FacetId, type Narrowing, type OpenSession, type RangeId } from './appState';
import { facetValues, rangeValue } from './facetValues';
import { parseQuery } from './search/query';
import { answers } from './search/searching';

/** Two facets that ask of the same finding: with both a rule and a severity chosen, one finding must have both. */
const kin: Readonly<Partial<Record<FacetId, FacetId>>> = { rule: 'severity', severity: 'rule' };

/** Tells of each row whether it passes, and what keeps it out. */
function readerOf({ filters, excluded, ranges }: Narrowing) {
  const asked = facetIds.filter((facet) => filters[facet].length > 0);
  const barred = facetIds.filter((facet) => excluded[facet].length > 0);
  const bounded = rangeIds.filter((id) => ranges[id].from !== null || ranges[id].to !== null);

  /** A row's values in a facet; of rules and severities those of findings that the other of the two asks for. */
  function valuesOf(facet: FacetId, row: TriagedRow, judgement: Judgement): readonly string[] {
    if (facet === 'rule' && filters.severity.length > 0) return distinct(row.findings.filter((finding) => filters.severity.includes(shownSeverity(finding))).map(({ rule }) => rule));
    if (facet === 'severity' && filters.rule.length > 0) return distinct(row.findings.filter(({ rule }) => filters.rule.includes(rule)).map(shownSeverity));
    return facetValues(facet, row, judgement);
  }

  const misses = (facet: FacetId, row: TriagedRow, judgement: Judgement): boolean => !valuesOf(facet, row, judgement).some((value) => filters[facet].includes(value));
  const isCaught = (facet: FacetId, row: TriagedRow, judgement: Judgement): boolean => facetValues(facet, row, judgement).some((value) => excluded[facet].includes(value));
  function liesOutside(id: RangeId, row: TriagedRow): boolean {
    const value = rangeValue(id, row);
    return value === undefined || value < (ranges[id].from ?? -Infinity) || value > (ranges[id].to ?? Infinity);
  }

  return {
    valuesOf,
    isQuiet: asked.length + barred.length + bounded.length === 0,
    /** Whether nothing keeps the row out. */
    passes: (row: TriagedRow, judgement: Judgement): boolean => !bounded.some((id) => liesOutside(id, row))
      && !asked.some((facet) => misses(facet, row, judgement)) && !barred.some((facet) => isCaught(facet, row, judgement)),
    /** Facets whose chosen values the row has none of. */
    missed: (row: TriagedRow, judgement: Judgement): readonly FacetId[] => asked.filter((facet) => misses(facet, row, judgement)),
    /** Facets of whose excluded values the row has one. */
    caught: (row: TriagedRow, judgement: Judgement): readonly FacetId[] => barred.filter((facet) => isCaught(facet, row, judgement)),
    /** Ranges that the row lies outside of. */
    outside: (row: TriagedRow): readonly RangeId[] => bounded.filter((id) => liesOutside(id, row)),
  };
}

const distinct = (values: readonly string[]): readonly string[] => [...new Set(values)];

/** What the last search over some rows found: list and counts ask in turn. */
const lastFound = new WeakMap<readonly TriagedRow[], { readonly search: string; readonly found: readonly TriagedRow[] }>();
function foundRows(rows: readonly TriagedRow[], search: string): readonly TriagedRow[] {
  if (search.trim() === '') return rows;
  const last = lastFound.get(rows);
  if (last?.search === search) return last.found;
  const query = parseQuery(search);
  const found = rows.filter((row) => answers(row, query));
  lastFound.set(rows, { search, found });
  return found;
}

/** The rows that pass search, filters and ranges, in file order. */
export function visibleRows(session: OpenSession, narrowing: Narrowing): readonly TriagedRow[] {
  if (!isNarrowed(narrowing)) return session.rows;
  const found = foundRows(session.rows, narrowing.search);
  const reader = readerOf(narrowing);
  if (reader.isQuiet) return found;
  return found.filter((row) => reader.passes(row, judgementOf(session, row.key)));
}

export interface FacetCount {
  readonly value: string;
  readonly count: number;
}

export interface FacetCounts {
  /** How many rows each value would leave if it alone were chosen in its facet, all else as it is; of an excluded value, if it were chosen instead. */
  readonly facets: Readonly<Record<FacetId, readonly FacetCount[]>>;
  /** The numbers of the rows that all else lets through. */
  readonly ranges: Readonly<Record<RangeId, readonly number[]>>;
  /** The greatest number of all rows, whatever is filtered; 0 where none has one. */
  readonly most: Readonly<Record<RangeId, number>>;
}

const rowsBetweenYields = 200;

export function facetCounts(session: OpenSession, narrowing: Narrowing): FacetCounts {
  const steps = facetCountSteps(session, narrowing);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

/** The same in steps of some hundred rows, for lists so long that counting them at once would block the page. */
export function* facetCountSteps(session: OpenSession, narrowing: Narrowing): Generator<void, FacetCounts, void> {
  const { filters, excluded } = narrowing;
  const reader = readerOf(narrowing);
  const tallies = byFacet(() => new Map<string, number>());
  const ranges: Record<RangeId, number[]> = { score: [] };
  const most: Record<RangeId, number> = { score: 0 };

  function count(facet: FacetId, row: TriagedRow, judgement: Judgement, isCaught: boolean): void {
    const tally = tallies[facet];
    for (const value of reader.valuesOf(facet, row, judgement)) {
      if (!isCaught || excluded[facet].includes(value)) tally.set(value, (tally.get(value) ?? 0) + 1);
    }
  }

  let read = 0;
  for (const row of foundRows(session.rows, narrowing.search)) {
    read += 1;
    if (read % rowsBetweenYields === 0) yield;
    const judgement = judgementOf(session, row.key);
    const missed = reader.missed(row, judgement);
    const caught = reader.caught(row, judgement);
    const outside = reader.outside(row);
    if (outside.length === 0) {
      // A row that one facet alone keeps out would come back with that facet; one that two keep out, with neither.
      for (const facet of facetIds) {
        if (missed.every((one) => one === facet || one === kin[facet]) && caught.every((one) => one === facet)) count(facet, row, judgement, caught.length > 0);
      }
    }
    if (missed.length + caught.length > 0) continue;
    for (const id of rangeIds) {
      const value = rangeValue(id, row);
      if (value !== undefined && outside.every((one) => one === id)) ranges[id].push(value);
    }
  }
  for (const [at, row] of session.rows.entries()) {
    if (at % rowsBetweenYields === 0) yield;
    for (const id of rangeIds) most[id] = Math.max(most[id], rangeValue(id, row) ?? 0);
  }
  const listOf = (facet: FacetId): readonly FacetCount[] => {
    const tally = tallies[facet];
    // A value that is chosen or excluded stays in sight, even where nothing is left of it: else it could not be taken back.
    for (const value of [...filters[facet], ...excluded[facet]]) if (!tally.has(value)) tally.set(value, 0);
    return [...tally].map(([value, times]) => ({ value, count: times }));
  };
  return { facets: byFacet(listOf), ranges, most };
}
