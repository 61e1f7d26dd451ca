import type { Call, Judgement } from '../core/model';
import type { TriagedRow } from '../worker/protocol';
import { judgementOf, noValue, type FacetId, type Filters, type OpenSession } from './appState';
import { facetValues } from './facetValues';

/** One mark of a chart: how many rows, and by which filters exactly these are listed. */
export interface Mark {
  readonly value: string;
  readonly count: number;
  /** How many of these are of the lesser kind that the chart tells apart. */
  readonly part: number;
  readonly filters: Partial<Filters>;
}

/** Marks over the values of a facet, in the order in which they were met. */
export interface Bars {
  readonly facet: FacetId;
  readonly marks: readonly Mark[];
}

/** The proposals of one subtype by the direction they count as, against what can be awarded. */
export interface SubtypeBars extends Bars {
  /** '' where the call has no subtypes, and for proposals that count as no direction. */
  readonly subtype: string;
  /** Null where the call does not say. */
  readonly awards: number | null;
  readonly count: number;
  /** Rejected or withdrawn. */
  readonly part: number;
}

export interface MatrixCell extends Mark {
  readonly row: string;
  readonly column: string;
}

/** Marks over two facets at once; only cells with rows. */
export interface Matrix {
  readonly rows: readonly string[];
  readonly columns: readonly string[];
  readonly cells: readonly MatrixCell[];
}

type Part = (row: TriagedRow, judgement: Judgement, value: string) => boolean;
const nothing: Part = () => false;
const isOut: Part = (_row, { decision }) => decision === 'reject' || decision === 'withdrawn';

/** The rows of a session by the values of a facet. */
export function barsOf(session: OpenSession, facet: FacetId, isPart: Part = nothing): Bars {
  const tallies = new Map<string, { count: number; part: number }>();
  for (const row of session.rows) {
    const judgement = judgementOf(session, row.key);
    for (const value of facetValues(facet, row, judgement)) {
      const tally = tallies.get(value) ?? { count: 0, part: 0 };
      tally.count += 1;
      if (isPart(row, judgement, value)) tally.part += 1;
      tallies.set(value, tally);
    }
  }
  return { facet, marks: [...tallies].map(([value, tally]) => ({ value, ...tally, filters: { [facet]: [value] } })) };
}

/** The findings that count, by rule; of these, the ones that the rule could not decide. */
export const findingBars = (session: OpenSession): Bars =>
  barsOf(session, 'rule', (row, _judgement, rule) => row.findings.some((finding) => finding.rule === rule && finding.outcome === 'unsure'));

/** Every direction of the call, with or without proposals, by subtype; last those that fit none, where there are any. */
export function directionBars(session: OpenSession, call: Call): readonly SubtypeBars[] {
  const found = new Map(barsOf(session, 'direction', isOut).marks.map((mark) => [mark.value, mark]));
  const markOf = (value: string): Mark => found.get(value) ?? { value, count: 0, part: 0, filters: { direction: [value] } };
  const group = (subtype: string, awards: number | null, values: readonly string[]): SubtypeBars => {
    const marks = values.map(markOf);
    return { facet: 'direction', subtype, awards, marks, count: sum(marks, 'count'), part: sum(marks, 'part') };
  };
  const subtypes = [...new Set(call.directions.map(({ subtype }) => subtype))];
  const groups = subtypes.map((name) => group(name, call.subtypes.find((one) => one.name === name)?.awards ?? null, call.directions.filter(({ subtype }) => subtype === name).map(({ id }) => id)));
  return found.has(noValue) ? [...groups, group('', null, [noValue])] : groups;
}
const sum = (marks: readonly Mark[], what: 'count' | 'part'): number => marks.reduce((all, mark) => all + mark[what], 0);

/** The direction as declared against the one that a proposal counts as; the order is the call's. */
export function declaredMatrix(session: OpenSession, call: Call): Matrix {
  const order = [...call.directions.map(({ id }) => String(id)), noValue];
  return matrixOf(session, (row, judgement) =>
    facetValues('declared', row, judgement).flatMap((declared) => facetValues('direction', row, judgement).map((direction) =>
      ({ row: declared, column: direction, filters: { declared: [declared], direction: [direction] } }))), (a, b) => order.indexOf(a) - order.indexOf(b));
}

/** When proposals came: days against the hours of Beijing's clock. Those without an hour are in no cell. */
export function hourMatrix(session: OpenSession): Matrix {
  const found = matrixOf(session, (row, judgement) => facetValues('submitted', row, judgement).filter((value) => value !== noValue)
    .map((value) => ({ row: value.slice(0, 10), column: value.slice(11), filters: { submitted: [value] } })), (a, b) => (a < b ? -1 : 1));
  return { ...found, columns: found.rows.length === 0 ? [] : Array.from({ length: 24 }, (_, hour) => String(hour).padStart(2, '0')) };
}

type Place = Pick<MatrixCell, 'row' | 'column' | 'filters'>;
function matrixOf(session: OpenSession, placesOf: (row: TriagedRow, judgement: Judgement) => readonly Place[], order: (a: string, b: string) => number): Matrix {
  const cells = new Map<string, MatrixCell>();
  for (const row of session.rows) {
    for (const place of placesOf(row, judgementOf(session, row.key))) {
      const value = JSON.stringify([place.row, place.column]);
      cells.set(value, { ...place, value, part: 0, count: (cells.get(value)?.count ?? 0) + 1 });
    }
  }
  const names = (side: 'row' | 'column'): string[] => [...new Set([...cells.values()].map((cell) => cell[side]))].toSorted(order);
  return { rows: names('row'), columns: names('column'), cells: [...cells.values()] };
}
