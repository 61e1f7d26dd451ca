import {
  columnPinningFeature, columnResizingFeature, columnSizingFeature, columnVisibilityFeature, createSortedRowModel, rowSortingFeature,
  tableFeatures, useTable, type ColumnDef, type Row,
} from '@tanstack/react-table';
import { useMemo, useRef } from 'react';
import { judgementOf, type OpenSession } from '../../state/appState';
import type { GridLayout } from '../../state/gridLayout';
import type { TriagedRow } from '../../worker/protocol';
import { useApp, useAppObject, useWords } from '../common/app';
import { useVocabulary } from '../common/useVocabulary';
import { gridColumns, type CellContext } from './columns';
import { soundLayout } from './layout';
import { compareValues, places, type SortValue } from './sorting';

const features = tableFeatures({
  rowSortingFeature, sortedRowModel: createSortedRowModel(), columnSizingFeature, columnResizingFeature, columnVisibilityFeature, columnPinningFeature,
});
export type GridFeatures = typeof features;
export type GridTable = ReturnType<typeof useGridTable>;

/** The grid's table over the rows that pass the filters. */
export function useGridTable(session: OpenSession, rows: readonly TriagedRow[]) {
  const t = useWords();
  const { store, actions } = useAppObject();
  const vocabulary = useVocabulary();
  const kept = useApp((state) => state.layout);
  const layout = useMemo(() => soundLayout(kept), [kept]);

  const current = useRef(session);
  current.current = session;
  const context: CellContext = useMemo(() => ({ t, call: store.getState().call, vocabulary }), [t, store, vocabulary]);

  const columns = useMemo(() => columnDefs(context, () => current.current), [context]);
  const wordOrders = useRef(new Map<string, ReadonlyMap<string, number>>());
  // The table remembers each row's sort values. A new array for each new order makes it look again, so that a sort sees
  // today's decisions; and between two sorts no row jumps away while it is being judged.
  const ordered = useRef<{ readonly rows: readonly TriagedRow[]; readonly sorting: GridLayout['sorting']; readonly data: TriagedRow[] } | null>(null);
  const data = useMemo(() => {
    const known = ordered.current;
    // Learning and judging renew rows without adding or taking any: the order stands until a person asks for another.
    if (known !== null && known.sorting === layout.sorting && sameKeys(known.rows, rows)) return known.data;
    wordOrders.current = ordersFor(layout.sorting.map(({ id }) => id), rows, current.current, context, wordOrders.current);
    const next = [...rows];
    ordered.current = { rows, sorting: layout.sorting, data: next };
    return next;
  }, [rows, layout.sorting, context]);

  const defs = useMemo(() => columns.map((column) => ({
    ...column,
    sortFn: (a: Row<GridFeatures, TriagedRow>, b: Row<GridFeatures, TriagedRow>, id: string) => {
      const left = a.getValue<SortValue>(id);
      const right = b.getValue<SortValue>(id);
      const order = wordOrders.current.get(id);
      if (order === undefined || typeof left !== 'string' || typeof right !== 'string') return compareValues(left, right);
      return (order.get(left) ?? 0) - (order.get(right) ?? 0);
    },
  })), [columns]);

  const part = <K extends keyof GridLayout>(key: K) => (next: GridLayout[K] | ((old: GridLayout[K]) => GridLayout[K])): void =>
    actions.arrange((old) => ({ [key]: typeof next === 'function' ? next(old[key]) : next }));

  const { sorting, columnVisibility, columnSizing, columnPinning } = layout;
  const table = useTable({
    features, data, columns: defs,
    getRowId: (row: TriagedRow) => row.key,
    columnResizeMode: 'onChange',
    enableSortingRemoval: true, enableMultiSort: true, isMultiSortEvent: (event: unknown) => event instanceof Event && 'shiftKey' in event && event.shiftKey === true,
    state: { sorting, columnVisibility, columnSizing, columnPinning },
    onSortingChange: part('sorting'), onColumnVisibilityChange: part('columnVisibility'),
    onColumnSizingChange: part('columnSizing'), onColumnPinningChange: part('columnPinning'),
  });
  return { table, context, layout, changeLayout: actions.arrange };
}

const sameKeys = (one: readonly TriagedRow[], other: readonly TriagedRow[]): boolean =>
  one.length === other.length && one.every((row, index) => row.key === other[index]?.key);

function columnDefs(context: CellContext, session: () => OpenSession): ColumnDef<GridFeatures, TriagedRow>[] {
  return gridColumns.map((column) => ({
    id: column.id, size: column.size, minSize: 48, maxSize: 900, sortUndefined: 'last' as const, sortDescFirst: false,
    accessorFn: (row: TriagedRow): SortValue => column.sortBy(row, judgementOf(session(), row.key), context),
  }));
}

/** For each column that is sorted by and holds words: the place of each word. Places that are known stand until a word comes up that has none. */
function ordersFor(
  ids: readonly string[], rows: readonly TriagedRow[], session: OpenSession, context: CellContext, known: ReadonlyMap<string, ReadonlyMap<string, number>>,
): Map<string, ReadonlyMap<string, number>> {
  const orders = new Map(known);
  for (const column of gridColumns) {
    if (!ids.includes(column.id)) continue;
    const wordsOf = (some: readonly TriagedRow[]): readonly string[] => some.map((row) => column.sortBy(row, judgementOf(session, row.key), context)).filter((value) => typeof value === 'string');
    const order = orders.get(column.id);
    // Of all rows, so that no filter that goes or comes asks for a new order.
    if (order === undefined || !wordsOf(rows).every((word) => order.has(word))) orders.set(column.id, places(wordsOf(session.rows)));
  }
  return orders;
}
