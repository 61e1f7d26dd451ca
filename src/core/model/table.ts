import type { RowKey } from './brand';
import type { FieldKey } from './field';
import { listNames } from './list';

/** What a table's rows are. */
export const tableKinds = ['proposals', 'experts', 'works', 'relations', ...listNames] as const;
export type TableKind = (typeof tableKinds)[number];
/** Tables that go with the proposals. */
export type SideKind = Exclude<TableKind, 'proposals'>;
/** Tables that tell of experts. */
export const poolKinds = ['experts', 'works', 'relations'] as const satisfies readonly SideKind[];
export type PoolKind = (typeof poolKinds)[number];

/** A table as read: text cells only, ragged rows padded to the header's width. */
export interface RawTable {
  readonly file: string;
  readonly header: readonly string[];
  /** Each row has header.length cells; cells past the header are reported as an issue and kept in `extra` columns. */
  readonly rows: readonly (readonly string[])[];
  /** The spreadsheet line (from 1) of each row: a record is one line, whatever breaks its cells hold; blank lines and title rows count. */
  readonly lines: readonly number[];
  /** Of a workbook `utf-8`, as its parts are. */
  readonly encoding: Encoding;
  /** Blank for a workbook or web page: nothing separates its cells. */
  readonly delimiter: string;
  /** The rows' own keys, where they were carried over from an older version of the table. */
  readonly keys?: readonly RowKey[];
  /** How the file was taken apart, for a person to look at and change before anything is done with it. */
  readonly reading?: Reading;
}

/** The guesses of a reading, or what a person chose in their place. */
export interface Reading {
  /** The spreadsheet line that the header was taken from. */
  readonly headerLine: number;
  /** The sheet that was read, and all that there are; blank and empty where the file has no sheets. */
  readonly sheet: string;
  readonly sheets: readonly string[];
  /** The first lines of the file as they stand, title rows and header among them; blank ones left out. */
  readonly top: readonly { readonly line: number; readonly cells: readonly string[] }[];
}

/** What a person says of a file in place of the program's guess. */
export interface ReadChoices {
  readonly encoding?: Encoding;
  readonly delimiter?: string;
  /** The spreadsheet line of the header. */
  readonly headerLine?: number;
  readonly sheet?: string;
}

/** One sheet of a workbook or one table of a web page, as text cells from its first line on; blank lines are there. */
export interface BookSheet {
  readonly name: string;
  readonly rows: readonly (readonly string[])[];
  /** How many cells took their text from the merged cell that covers them. */
  readonly merged: number;
}

export type Encoding = 'utf-8' | 'utf-8-bom' | 'gb18030' | 'utf-16le' | 'utf-16be' | 'big5';

/** Which columns (by index, left to right) feed which field. A column in no list is kept with its row and exported again. */
export type Mapping<Field extends string = FieldKey> = Readonly<Partial<Record<Field, readonly number[]>>>;

/** Which fields a file has, and under which header: what rules need to know to say `unchecked` and to quote evidence. */
export interface FileColumns {
  readonly present: ReadonlySet<FieldKey>;
  readonly headers: Readonly<Partial<Record<FieldKey, string>>>;
}
