import type { BookSheet } from '../../model';

/** A cell as the workbook's reader gives it; a Date is a wall clock's time, held as if it were UTC. */
export type BookCell = string | number | boolean | Date | null | undefined;

/** A rectangle of cells that the workbook shows as one; rows and columns from 0, ends included. */
export interface Merge {
  readonly startRow: number;
  readonly endRow: number;
  readonly startCol: number;
  readonly endCol: number;
}

/** Most digits that a spreadsheet keeps of a number. Source: Excel specifications and limits. */
const digitsKept = 15;
/** Days before 1 March 1900 are times without a day, or slips: a spreadsheet shows only their time. */
const firstDay = Date.UTC(1900, 2, 1);

/**
 * A cell as a person reads it: dates as `YYYY-MM-DD` (with `HH:mm`, and seconds where there are some), whole numbers
 * with all their digits, text as it is.
 */
export function bookText(cell: BookCell): string {
  if (cell === null || cell === undefined) return '';
  if (typeof cell === 'string') return cell.includes('\r') ? cell.replace(/\r\n?/g, '\n') : cell;
  if (typeof cell === 'number') return numberText(cell);
  if (typeof cell === 'boolean') return cell ? 'TRUE' : 'FALSE';
  return dateText(cell);
}

/** 80.00000000000001, which only binary arithmetic makes of 80, is 80 again; powers of ten are written out. */
function numberText(value: number): string {
  if (!Number.isFinite(value)) return '';
  if (Number.isInteger(value)) return BigInt(value).toString();
  return String(Number(value.toPrecision(digitsKept)));
}

function dateText(date: Date): string {
  const time = date.getTime();
  if (Number.isNaN(time)) return '';
  // A serial number holds a time as a fraction of a day: the nearest second is meant.
  const [day = '', clock = ''] = new Date(Math.round(time / 1000) * 1000).toISOString().slice(0, 19).split('T');
  const shown = clock.endsWith(':00') ? clock.slice(0, 5) : clock;
  if (time < firstDay) return shown;
  return shown === '00:00' ? day : `${day} ${shown}`;
}

/**
 * A sheet's cells as text, each row as wide as the widest. A cell merged over several rows stands in each of them: a
 * header of two rows then has its names in the lower one, and a host named once for five proposals is each one's.
 */
export function bookSheet(name: string, cells: readonly (readonly BookCell[])[], merges: readonly Merge[]): BookSheet {
  const texts = Array.from(cells, (row) => Array.from(row ?? [], bookText));
  let merged = 0;
  for (const { startRow, endRow, startCol } of merges) {
    const text = texts[startRow]?.[startCol] ?? '';
    if (text.trim() === '') continue;
    for (let row = startRow + 1; row <= Math.min(endRow, texts.length - 1); row += 1) {
      const covered = texts[row];
      if (covered === undefined || (covered[startCol] ?? '') !== '') continue;
      while (covered.length <= startCol) covered.push('');
      covered.splice(startCol, 1, text);
      merged += 1;
    }
  }
  return { name, rows: rectangular(texts), merged };
}

/** Rows of one width, without the columns at the right and the rows at the foot that are blank throughout. */
function rectangular(rows: readonly string[][]): readonly (readonly string[])[] {
  let width = 0;
  let height = 0;
  for (const [at, row] of rows.entries()) {
    let filled = row.length;
    while (filled > 0 && (row[filled - 1] ?? '').trim() === '') filled -= 1;
    if (filled > 0) height = at + 1;
    width = Math.max(width, filled);
  }
  return rows.slice(0, height).map((row) => Array.from({ length: width }, (_, at) => row[at] ?? ''));
}
