import { guardCell } from './guardCell';

/**
 * Rows, the header first, as CSV text that Excel and WPS open by double-click: byte order mark, CRLF, cells quoted where needed.
 * Cells that a spreadsheet would run or damage are guarded (see guardCell); readTable takes the guards off again.
 */
export function writeCsv(rows: readonly (readonly string[])[]): string {
  return `\ufeff${rows.map((row) => `${writeRow(row)}\r\n`).join('')}`;
}

/** A row of one blank cell is written as `""`: a blank line would not come back as a row. */
const writeRow = (row: readonly string[]): string => (row.length === 1 && row[0] === '' ? '""' : row.map(writeCell).join(','));

function writeCell(cell: string): string {
  const safe = guardCell(cell);
  return /[",\r\n\t;]|^\s|\s$/.test(safe) ? `"${safe.replace(/"/g, '""')}"` : safe;
}
