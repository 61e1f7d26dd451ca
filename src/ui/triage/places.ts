import type { GridLayout } from '../../state/gridLayout';
import { gridColumns, type GridColumn } from './columns';

/** A shown column with its width in pixels and its place from the left. */
export interface ColumnPlace {
  readonly column: GridColumn;
  readonly index: number;
  readonly size: number;
  /** Stays in sight while the others scroll sideways. */
  readonly pinned: boolean;
}

/** Pinned columns first, in the order in which they were pinned; then the others that are shown. */
export function placesOf({ columnVisibility, columnSizing, columnPinning }: Omit<GridLayout, 'sorting'>): readonly ColumnPlace[] {
  const shown = gridColumns.filter(({ id }) => columnVisibility[id] !== false);
  const pinned = columnPinning.start.flatMap((id) => shown.find((column) => column.id === id) ?? []);
  return [...pinned, ...shown.filter((column) => !pinned.includes(column))].map((column, index) => (
    { column, index, size: columnSizing[column.id] ?? column.size, pinned: index < pinned.length }));
}
