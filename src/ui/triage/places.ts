import type { GridLayout } from '../../state/gridLayout';
import { gridColumns, type GridColumn } from './columns';
import { orderedIds } from './layout';

/** A shown column with its width in pixels and its place from the left. */
export interface ColumnPlace {
  readonly column: GridColumn;
  readonly index: number;
  readonly size: number;
  /** Stays in sight while the others scroll sideways. */
  readonly pinned: boolean;
}

/** The columns that are shown: pinned ones first, each part in the layout's order. */
export function placesOf({ columnVisibility, columnSizing, columnPinning, columnOrder }: Pick<GridLayout, 'columnVisibility' | 'columnSizing' | 'columnPinning' | 'columnOrder'>): readonly ColumnPlace[] {
  const isPinned = (id: string): boolean => columnPinning.start.includes(id);
  const shown = orderedIds({ columnOrder }).filter((id) => columnVisibility[id] !== false).flatMap((id) => gridColumns.find((column) => column.id === id) ?? []);
  return [...shown.filter(({ id }) => isPinned(id)), ...shown.filter(({ id }) => !isPinned(id))].map((column, index) => (
    { column, index, size: columnSizing[column.id] ?? column.size, pinned: isPinned(column.id) }));
}
