import { useMemo } from 'react';
import type { RowKey } from '../../core/model';
import { judgementOf, type OpenSession } from '../../state/appState';
import { groupRows, linesOf, type ListLine, type RowGroup } from '../../state/groups';
import type { TriagedRow } from '../../worker/protocol';
import { useApp } from '../common/app';
import { gridColumns } from './columns';
import { compareValues } from './sorting';
import type { GridTable } from './useGridTable';

/** What the list shows, line by line. */
export interface GridLines {
  readonly lines: readonly ListLine[];
  /** Every row, those of closed groups included, in the order of the list. */
  readonly order: readonly RowKey[];
  /** null where the list is not grouped. */
  readonly groups: readonly RowGroup[] | null;
}

/** The rows in their order as lines, under the heads of their groups where a person asked for groups. */
export function useLines(session: OpenSession, { layout: { groupBy }, context, order: shown }: GridTable): GridLines {
  const closed = useApp((state) => state.view.closed);
  const column = gridColumns.find(({ id, group }) => id === groupBy && group !== undefined);

  // Without groups the list is the table's rows, whatever is judged meanwhile.
  const judged = column === undefined ? null : session;
  const groups = useMemo((): readonly RowGroup[] | null => {
    if (column?.group === undefined || judged === null) return null;
    const { group, sortBy } = column;
    const rows = shown.flatMap(({ key }) => judged.byKey.get(key) ?? []);
    const value = (row: TriagedRow) => sortBy(row, judgementOf(judged, row.key), context);
    return groupRows(judged, rows, (row) => group(row, judgementOf(judged, row.key), context), (a, b) => compareValues(value(a), value(b)));
  }, [column, judged, shown, context]);

  const order = useMemo(() => (groups === null ? shown.map(({ key }) => key) : groups.flatMap(({ rows }) => rows.map(({ key }) => key))), [groups, shown]);
  const lines = useMemo(() => (groups === null ? shown.map((row): ListLine => ({ kind: 'row', row })) : linesOf(groups, closed)), [groups, shown, closed]);
  return { lines, order, groups };
}
