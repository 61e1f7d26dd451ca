import { gridColumns, type GridColumn } from './columns';
import type { GridLayout } from './useGridTable';

/** A shown column with its place; widths and offsets in pixels. */
export interface ColumnPlace {
  readonly column: GridColumn;
  readonly size: number;
  /** Offset from the left edge, for pinned columns. */
  readonly start: number | null;
  readonly lastPinned: boolean;
}

/** Pinned columns first, in the order in which they were pinned; then the others that are shown. */
export function placesOf({ columnVisibility, columnSizing, columnPinning }: Omit<GridLayout, 'sorting'>): readonly ColumnPlace[] {
  const shown = gridColumns.filter(({ id }) => columnVisibility[id] !== false);
  const pinned = columnPinning.start.flatMap((id) => shown.find((column) => column.id === id) ?? []);
  let offset = 0;
  return [...pinned, ...shown.filter((column) => !pinned.includes(column))].map((column, index) => {
    const size = columnSizing[column.id] ?? column.size;
    const start = index < pinned.length ? offset : null;
    offset += size;
    return { column, size, start, lastPinned: index === pinned.length - 1 };
  });
}
