import { plainCell, type Cell, type SheetColumn } from '../sheet';
import { displayWidth } from '../widths';

/** Points a line takes, and the most a row can have. */
const lineHeight = 15;
const mostHeight = 405;

/**
 * The height of a row in points, from its longest wrapped cell. Written into the file because LibreOffice, unlike Excel,
 * gives rows of wrapped text no height of their own when it opens a file.
 */
export function rowHeight(row: readonly Cell[], columns: readonly SheetColumn[]): number {
  const lines = columns.reduce((most, column, index) => (column.machine === true ? most : Math.max(most, linesOf(plainCell(row[index] ?? null, column), column.width))), 1);
  return Math.min(mostHeight, lines * lineHeight + 2);
}

/** One place of the width is the cell's own margin. */
const linesOf = (text: string, width: number): number => {
  if (text.length * 2 < width && !text.includes('\n')) return 1;
  return text.split('\n').reduce((sum, part) => sum + Math.max(1, Math.ceil(displayWidth(part) / Math.max(1, width - 1))), 0);
};
