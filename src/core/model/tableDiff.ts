import type { RowKey } from './brand';

/** One row of a newer or an older version of a table, as a person knows it. */
export interface DiffRow {
  readonly key: RowKey;
  /** The spreadsheet line in the version that has the row (the newer one where both have it). */
  readonly line: number;
  readonly number: string;
  readonly title: string;
}

/** One cell that reads otherwise in the newer version. `secret`: its text must not be shown. */
export interface CellChange {
  readonly column: string;
  readonly before: string;
  readonly after: string;
  readonly secret: boolean;
}

export interface ChangedRow extends DiffRow {
  readonly cells: readonly CellChange[];
  /** Title, abstract or declared direction changed: what was decided on is not what stands there now. */
  readonly weighty: boolean;
}

/** What a newer version of a table changes. */
export interface TableDiff {
  /** The newer version's rows under the keys of the older one's where they are the same proposal. */
  readonly keys: readonly RowKey[];
  readonly same: number;
  readonly changed: readonly ChangedRow[];
  readonly added: readonly DiffRow[];
  readonly gone: readonly DiffRow[];
  /** Columns that only one of the versions has, as the files spell them. */
  readonly newColumns: readonly string[];
  readonly goneColumns: readonly string[];
}
