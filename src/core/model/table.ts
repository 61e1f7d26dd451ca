import type { FieldKey } from './field';
import { listNames } from './list';

/** What a table's rows are. */
export const tableKinds = ['proposals', 'experts', 'works', 'relations', ...listNames] as const;
export type TableKind = (typeof tableKinds)[number];

/** A table as read: text cells only, ragged rows padded to the header's width. */
export interface RawTable {
  readonly file: string;
  readonly header: readonly string[];
  /** Each row has header.length cells; cells past the header are reported as an issue and kept in `extra` columns. */
  readonly rows: readonly (readonly string[])[];
  /** The spreadsheet line (from 1) of each row: a record is one line, whatever breaks its cells hold; blank lines and title rows count. */
  readonly lines: readonly number[];
  readonly encoding: Encoding;
  readonly delimiter: string;
}

export type Encoding = 'utf-8' | 'utf-8-bom' | 'gb18030' | 'utf-16le' | 'utf-16be' | 'big5';

/** Which columns (by index, left to right) feed which field. A column in no list is kept with its row and exported again. */
export type Mapping<Field extends string = FieldKey> = Readonly<Partial<Record<Field, readonly number[]>>>;

/** Which fields a file has, and under which header: what rules need to know to say `unchecked` and to quote evidence. */
export interface FileColumns {
  readonly present: ReadonlySet<FieldKey>;
  readonly headers: Readonly<Partial<Record<FieldKey, string>>>;
}
