import type { DirectionId, RowKey } from './brand';
import type { Decision } from './event';
import type { ExpertKey } from './expert';
import type { Language } from './message';

/**
 * What may be changed in a sheet and brought back, by the columns that hold it. `confirmed` is blank where nobody has
 * confirmed a direction; `direction` shows the machine's there.
 */
export interface EditValues {
  decision: Decision | null;
  confirmed: DirectionId | null;
  direction: DirectionId | null;
  tags: readonly string[];
  panel: string | null;
  note: string;
  experts: readonly NamedExpert[];
}

/** An expert, and what a person calls them. */
export interface NamedExpert {
  readonly expert: ExpertKey;
  readonly name: string;
}
export const editIds = ['decision', 'confirmed', 'direction', 'tags', 'panel', 'note', 'experts'] as const satisfies readonly (keyof EditValues)[];
export type EditId = (typeof editIds)[number];

/** What a sheet that came back says otherwise than what stands. */
export type SheetEdit = { readonly [Id in EditId]: EditOf<Id> }[EditId];

export interface EditOf<Id extends EditId> {
  readonly id: Id;
  readonly value: EditValues[Id];
  readonly row: RowKey;
  /** The spreadsheet line of the sheet. */
  readonly line: number;
  /** The proposal as a person knows it. */
  readonly number: string;
  readonly title: string;
  /** The column as the sheet spells it. */
  readonly column: string;
  /** What stands, and what the sheet has in its place: as a sheet writes them. */
  readonly before: string;
  readonly after: string;
  /** What stands was changed after the sheet was written: a person has to say which of the two holds. */
  readonly clash: boolean;
}

/** Which columns of a file (from 0) are whose, where it is a sheet of this program that came back. */
export interface ReturnedColumns {
  readonly language: Language;
  readonly number: number;
  readonly title: number | null;
  /** The column with what the cells were when the sheet was written; null where it was left out. */
  readonly mark: number | null;
  /** The columns that may have been edited; several of one id are one list. */
  readonly edits: readonly { readonly id: EditId; readonly columns: readonly number[] }[];
}
