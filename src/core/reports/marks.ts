import { editIds, type EditId, type Language, type RowKey } from '../model';
import { bareHeader } from '../tables/headerMatcher';
import { fingerprint } from '../text/fingerprint';
import { say, write } from '../words';
import { freeHeader } from './freeHeader';
import { plainCell, type Cell, type Sheet } from './sheet';
import { mostCharacters } from './sheetLimits';

/** One letter a kind of cell; none is a hexadecimal digit. */
const letters: Readonly<Record<EditId, string>> = { decision: 'K', confirmed: 'L', direction: 'R', tags: 'T', panel: 'P', note: 'N', experts: 'X' };
const digits = 6;
const form = new RegExp(String.raw`^#([0-9a-f]{${digits}})((?:[A-Z][0-9a-f]{${digits}})+)$`);

/** What a row's cells were when the sheet was written: fingerprints of the row's key and of each cell that may be edited. */
export interface RowMark {
  readonly row: string;
  readonly cells: ReadonlyMap<EditId, string>;
}

/** A cell's text as every kind of file gives it back: line ends, blanks at the ends, what no file holds, Excel's limit. */
export const asReturned = (text: string): string => text
  .replace(/\r\n?/g, '\n').replace(/[^\P{Cc}\t\n]/gu, '').replace(/\p{Cs}|[\ufffe\uffff]/gu, '\ufffd').slice(0, mostCharacters).replace(/\p{Cs}$/u, '').trim();

/** The end of a fingerprint: one in 16 million cells that differ is taken for the same. */
export const markOf = (text: string): string => fingerprint(asReturned(text)).slice(-digits);

/** The sheet with a mark behind each row, where it has columns that may be edited. `keys` are those of its rows, in order. */
export function withMarks(sheet: Sheet, keys: readonly RowKey[], language: Language): Sheet {
  const places = editPlaces(sheet);
  if (places.length === 0) return sheet;
  const header = freeHeader(write(say('sheet.mark'), language), new Set(sheet.columns.map((column) => bareHeader(column.header))));
  const markRow = (row: readonly Cell[], index: number): string => {
    const cells = places.map(({ id, columns }) => `${letters[id]}${markOf(listOf(columns.map((at) => textAt(sheet, row, at))))}`);
    return `#${markOf(keys[index] ?? '')}${cells.join('')}`;
  };
  return {
    ...sheet,
    columns: [...sheet.columns, { key: 'mark', header, width: 20, kind: 'text', machine: true }],
    rows: sheet.rows.map((row, index) => [...row, markRow(row, index)]),
  };
}

/** Reads a row's mark; null for a cell that is none. */
export function readMark(cell: string): RowMark | null {
  const [, row, rest] = form.exec(cell.trim()) ?? [];
  if (row === undefined || rest === undefined) return null;
  const cells = new Map<EditId, string>();
  for (let at = 0; at < rest.length; at += digits + 1) {
    const id = editIds.find((one) => letters[one] === rest[at]);
    if (id !== undefined) cells.set(id, rest.slice(at + 1, at + 1 + digits));
  }
  return { row, cells };
}

/** The columns of a sheet that may be edited, by what they say, in the sheet's order. */
export function editPlaces({ columns }: Pick<Sheet, 'columns'>): readonly { readonly id: EditId; readonly columns: readonly number[] }[] {
  return editIds.flatMap((id) => {
    const own = [...columns.keys()].filter((at) => columns[at]?.edit === id);
    return own.length === 0 ? [] : [{ id, columns: own }];
  });
}

/** Several cells of one kind are a list, a line each. */
export const listOf = (cells: readonly string[]): string => cells.map(asReturned).filter((cell) => cell !== '').join('\n');

const textAt = (sheet: Sheet, row: readonly Cell[], at: number): string => {
  const column = sheet.columns[at];
  return column === undefined ? '' : plainCell(row[at] ?? null, column);
};
