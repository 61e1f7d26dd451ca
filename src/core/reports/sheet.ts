import type { EditId, RowKey } from '../model';
import type { ReportId, ReviewSheetId } from './reportIds';

/** What a column's cells are. `money` is in 万元; `percent` a share of 1; `date` is `YYYY-MM-DD`, `time` `YYYY-MM-DD HH:mm:ss`. */
export type CellKind = 'text' | 'number' | 'money' | 'percent' | 'date' | 'time';

/** Text as it shall stand, a number, or nothing. Text in a column of another kind is a value that could not be read, as typed. */
export type Cell = string | number | null;

/** A column of a sheet. `key` is stable across languages; `width` counts half-width characters. */
export interface SheetColumn {
  readonly key: string;
  readonly header: string;
  readonly width: number;
  readonly kind: CellKind;
  /** Digits after the point, where numbers have a fixed count. */
  readonly digits?: number;
  /** Tells the rows apart: stands on every page of a sheet that is printed in several goes. */
  readonly lead?: true;
  /** The words that the column takes, where it takes no others: a workbook offers them. */
  readonly choices?: readonly string[];
  /** What of a proposal its cells say and a person may change: the sheet can be brought back. Several columns of one are a list. */
  readonly edit?: EditId;
  /** For the program when the sheet comes back, not for people: hidden in a workbook, not on paper. */
  readonly machine?: true;
}

/** One table as it goes on paper or into a file. */
export interface Sheet {
  /** The report's id. */
  readonly id: ReportId | ReviewSheetId;
  readonly name: string;
  readonly columns: readonly SheetColumn[];
  /** Each row has columns.length cells. */
  readonly rows: readonly (readonly Cell[])[];
  /** The proposals that its rows are about, in their order, where it may be brought back. */
  readonly keys?: readonly RowKey[];
  /** Where rows are letters too: what stands in them, in the rows' order. A row without one is withheld. */
  readonly letters?: readonly Letter[];
}

/** A text that goes to somebody on a sheet of its own. */
export interface Letter {
  /** What a file of it is called, without extension. */
  readonly name: string;
  /** Paragraphs as lines. */
  readonly text: string;
}

/** How many rows have no letter yet, on sheets of letters. */
export const withheldLetters = (sheets: readonly Sheet[]): number =>
  sheets.reduce((sum, { rows, letters }) => sum + (letters === undefined ? 0 : rows.length - letters.length), 0);

/** The sheet with the columns that a person chose, in the order chosen. None chosen that it has: all of them. */
export function pickColumns(sheet: Sheet, keys: readonly string[]): Sheet {
  const places = new Map(sheet.columns.map(({ key }, index) => [key, index]));
  const kept = keys.flatMap((key) => places.get(key) ?? []);
  if (kept.length === 0) return sheet;
  const of = <T>(list: readonly T[]): T[] => kept.flatMap((index) => list.slice(index, index + 1));
  return { ...sheet, columns: of(sheet.columns), rows: sheet.rows.map((row) => of(row)) };
}

/** A cell as text without grouping of digits, the same in every language: what a CSV file holds and what is compared. */
export function plainCell(cell: Cell, { kind, digits }: Pick<SheetColumn, 'kind' | 'digits'>): string {
  if (cell === null) return '';
  if (typeof cell === 'string') return cell;
  if (kind === 'percent') return `${Math.round(cell * 100)}%`;
  return digits === undefined ? String(cell) : cell.toFixed(digits);
}
