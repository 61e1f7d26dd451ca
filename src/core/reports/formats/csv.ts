import { writeCsv } from '../../tables/writeCsv';
import type { Sheet, SheetFormat } from '../report';

/** Header line, then the rows; byte order mark, quoting and line ends are writeCsv's. */
export const csvFormat: SheetFormat = {
  id: 'csv',
  extension: 'csv',
  mediaType: 'text/csv;charset=utf-8',
  write: ({ columns, rows }: Sheet) => writeCsv([columns.map(({ header }) => header), ...rows]),
};
