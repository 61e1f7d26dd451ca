import type { CalendarDate, ListPlace, ListRow, MessageParam, OfficeList, ShownListField } from '../model';
import type { Described } from '../people/listed';
import { bare } from './cells';
import type { ListEntry } from './rule';

/** The person that a row names. */
export const personOf = ({ cells }: ListRow): Described => ({ name: cells.name ?? '', unit: cells.institution ?? '', id: cells.personId });

/** How many rows a verdict quotes and a message names. */
const named = 3;

/** Rows to quote by their filled cells, the first ones where there are many. */
export const entriesOf = (list: OfficeList, rows: readonly ListRow[], fields: readonly ShownListField[]): readonly ListEntry[] =>
  rows.slice(0, named).map((row) => ({ list, row, fields: fields.filter((field) => row.cells[field] !== undefined) }));

/** The rows that are quoted, as places to compare with. */
export const placesIn = (list: OfficeList, rows: readonly ListRow[]): readonly ListPlace[] => rows.slice(0, named).map(({ line }) => ({ list: list.name, line }));

/** The gap {rows}: where in a list rows stand. */
export const rowsText = (rows: readonly ListRow[]): readonly MessageParam[] => [...rows.slice(0, named).map(({ line }) => line), ...(rows.length > named ? ['…'] : [])];

/** A list's rows by a key; rows whose key is '' are left out. */
export function rowsBy({ rows }: OfficeList, keyOf: (row: ListRow) => string): ReadonlyMap<string, readonly ListRow[]> {
  const groups = new Map<string, ListRow[]>();
  for (const row of rows) {
    const key = keyOf(row);
    const group = groups.get(key);
    if (group !== undefined) group.push(row);
    else if (key !== '') groups.set(key, [row]);
  }
  return groups;
}

/** Whether category or subtype of a row holds one of these wordings, and none of the others, signs and spaces aside. */
export function isOfKind({ cells }: ListRow, wordings: readonly string[], others: readonly string[] = []): boolean {
  const said = bare(`${cells.category ?? ''}${cells.subtype ?? ''}`);
  return wordings.some((wording) => said.includes(bare(wording))) && !others.some((wording) => said.includes(bare(wording)));
}

/** First and last day that a date can mean, `YYYY-MM-DD`: a month is all its days. */
export const firstDay = ({ year, month, day = 1 }: CalendarDate): string => isoDay(year, month, day);
export const lastDay = ({ year, month, day = 31 }: CalendarDate): string => isoDay(year, month, day);
const isoDay = (year: number, month: number, day: number): string => [year, month, day].map((part) => String(part).padStart(2, '0')).join('-');
