import {
  columnPinningFeature, columnResizingFeature, columnSizingFeature, columnVisibilityFeature, rowSortingFeature, tableFeatures, useTable, type ColumnDef,
} from '@tanstack/react-table';
import { useEffect, useMemo, useRef } from 'react';
import { judgementOf, type OpenSession } from '../../state/appState';
import type { GridLayout } from '../../state/gridLayout';
import type { TriagedRow } from '../../worker/protocol';
import { useApp, useAppObject, useWords } from '../common/app';
import { inSlices } from '../common/inSlices';
import { useVocabulary } from '../common/useVocabulary';
import { gridColumns, type CellContext, type GridColumn } from './columns';
import { soundLayout } from './layout';
import { orderOf, wordPlaces, type SortColumn, type WordPlaces } from './ordering';
import type { SortValue } from './sorting';

const features = tableFeatures({ rowSortingFeature, columnSizingFeature, columnResizingFeature, columnVisibilityFeature, columnPinningFeature });
export type GridFeatures = typeof features;
export type GridTable = ReturnType<typeof useGridTable>;

/** The table keeps the columns alone: rows are put in order by numbers (ordering.ts), some ten times as fast. */
const noRows: TriagedRow[] = [];
const columns = gridColumns.map(({ id, size }): ColumnDef<GridFeatures, TriagedRow> => ({ id, size, minSize: 48, maxSize: 900, sortDescFirst: false, accessorFn: () => undefined }));

/** The grid's columns, and the rows that pass the filters in their order. */
export function useGridTable(session: OpenSession, rows: readonly TriagedRow[]) {
  const t = useWords();
  const { store, actions } = useAppObject();
  const vocabulary = useVocabulary();
  const kept = useApp((state) => state.layout);
  const layout = useMemo(() => soundLayout(kept), [kept]);
  const context: CellContext = useMemo(() => ({ t, call: store.getState().call, vocabulary }), [t, store, vocabulary]);
  const { sorting, columnVisibility, columnSizing, columnPinning } = layout;

  const current = useRef(session);
  current.current = session;
  const words = useRef(wordPlaces());
  const ordered = useRef<{ readonly given: readonly TriagedRow[]; readonly sorting: GridLayout['sorting']; readonly order: readonly TriagedRow[] } | null>(null);
  const order = useMemo(() => {
    const known = ordered.current;
    // Learning and judging renew rows without adding or taking any: the order stands until a person asks for another, so
    // that a sort sees today's decisions, and between two sorts no row jumps away while it is being judged.
    if (known !== null && known.sorting === sorting && sameKeys(known.given, rows)) return known.order;
    const order = sorted(rows, sorting, current.current, context, words.current);
    ordered.current = { given: rows, sorting, order };
    return order;
  }, [rows, sorting, context]);

  const tableId = session.table.id;
  useEffect(() => inSlices(learnWords(current.current, context, words.current), () => undefined), [tableId, context]);

  const part = <K extends keyof GridLayout>(key: K) => (next: GridLayout[K] | ((old: GridLayout[K]) => GridLayout[K])): void =>
    actions.arrange((old) => ({ [key]: typeof next === 'function' ? next(old[key]) : next }));
  const table = useTable({
    features, data: noRows, columns, manualSorting: true,
    columnResizeMode: 'onChange',
    enableSortingRemoval: true, enableMultiSort: true, isMultiSortEvent: (event: unknown) => event instanceof Event && 'shiftKey' in event && event.shiftKey === true,
    state: { sorting, columnVisibility, columnSizing, columnPinning },
    onSortingChange: part('sorting'), onColumnVisibilityChange: part('columnVisibility'),
    onColumnSizingChange: part('columnSizing'), onColumnPinningChange: part('columnPinning'),
  });
  return { table, order, context, layout, changeLayout: actions.arrange };
}

const sameKeys = (one: readonly TriagedRow[], other: readonly TriagedRow[]): boolean =>
  one === other || (one.length === other.length && one.every((row, index) => row.key === other[index]?.key));

function* eachValue({ sortBy }: GridColumn, rows: readonly TriagedRow[], session: OpenSession, context: CellContext): Generator<SortValue, void, void> {
  for (const row of rows) yield sortBy(row, judgementOf(session, row.key), context);
}
const valuesOf = (...given: Parameters<typeof eachValue>): readonly SortValue[] => [...eachValue(...given)];

/** Learns, a little at a time, what sorting by each column needs, so that the first sort is as fast as the next. */
function* learnWords(session: OpenSession, context: CellContext, words: WordPlaces): Generator<void, void, void> {
  for (const column of gridColumns) {
    if (column.atFirstHidden === true) continue;
    yield;
    yield* words.learn(column.id, eachValue(column, session.rows, session, context));
  }
}

/** Rows as a person asked for them to be sorted. */
function sorted(rows: readonly TriagedRow[], sorting: GridLayout['sorting'], session: OpenSession, context: CellContext, words: WordPlaces): readonly TriagedRow[] {
  const by = sorting.flatMap(({ id, desc }): SortColumn[] => {
    const column = gridColumns.find((one) => one.id === id);
    if (column === undefined) return [];
    const values = valuesOf(column, rows, session, context);
    return [{ values, desc, places: words.of(id, values, () => valuesOf(column, session.rows, session, context)) }];
  });
  return by.length === 0 ? rows : Array.from(orderOf(rows.length, by), (at) => rows[at]).filter((row) => row !== undefined);
}
