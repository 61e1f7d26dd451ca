import { strToU8 } from 'fflate';
import { writeCsv } from '../../tables/writeCsv';
import type { SheetFormat } from '../format';
import { plainCell, type Sheet } from '../sheet';

/** Header line, then the rows; byte order mark, quoting, line ends and guards against formulas are writeCsv's. */
export const csvText = ({ columns, rows }: Sheet): string => writeCsv([
  columns.map(({ header }) => header),
  ...rows.map((row) => columns.map((column, index) => plainCell(row[index] ?? null, column))),
]);

/** One sheet as CSV. */
export const csvFormat: SheetFormat = {
  id: 'csv',
  extension: 'csv',
  mediaType: 'text/csv;charset=utf-8',
  holds: 'one',
  write: ([sheet]) => (sheet === undefined ? new Uint8Array() : strToU8(csvText(sheet))),
};
