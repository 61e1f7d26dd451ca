import type { Mapping, RawTable } from '../model';
import type { Feed } from './bindCells';

/** Rows that are bound between two reports of progress. */
export const rowsBetweenYields = 200;
/** How much of an unreadable cell a message quotes. */
const quoted = 40;

/** A quotation of a cell for a message. */
export const shortened = (text: string): string => (text.length > quoted ? `${text.slice(0, quoted)}…` : text);

/** The columns' own headers by field; several that feed one field are joined. */
export type Headers<F extends string> = Readonly<Partial<Record<F, string>>>;

/** The columns that feed each field, those the table does not have left out. */
export function feedsOf<F extends string>(fields: readonly F[], mapping: Mapping<F>, table: Pick<RawTable, 'header'>): readonly Feed<F>[] {
  return fields
    .map((field) => ({ field, columns: (mapping[field] ?? []).filter((column) => column >= 0 && column < table.header.length) }))
    .filter((feed) => feed.columns.length > 0);
}

/** The headers of the fields that the table has. */
export function headersOf<F extends string>(fields: readonly F[], mapping: Mapping<F>, table: Pick<RawTable, 'header'>): Headers<F> {
  const headers: { [Field in F]?: string } = {};
  for (const { field, columns } of feedsOf(fields, mapping, table)) headers[field] = columns.map((column) => table.header[column] ?? '').join('；');
  return headers;
}
