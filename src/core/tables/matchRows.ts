import type { ImportId, Mapping, RawTable } from '../model';
import { bareHeader } from './headerMatcher';
import { cellText } from './values/text';

/** One version of a list. */
export interface Version {
  readonly importId: ImportId;
  readonly table: RawTable;
  readonly mapping: Mapping;
}

/**
 * Which row of the older version each row of the newer one is (by place; -1: none). A number that each version has once
 * decides. Where it is blank or stands several times, number, title and applicant together do, if they occur once in
 * each; of rows that still cannot be told apart those are taken for the same, in order, of which every cell is equal.
 */
export function matchRows(older: Version, newer: Version): readonly number[] {
  const found = newer.table.rows.map(() => -1);
  const free = new Set(older.table.rows.keys());
  const pair = (olderName: (row: number) => string, newerName: (row: number) => string, inOrder: boolean): void => {
    const olderRows = groups([...free], olderName);
    const newerRows = groups([...found.keys()].filter((row) => found[row] === -1), newerName);
    for (const [name, rows] of newerRows) {
      const others = olderRows.get(name) ?? [];
      if (!inOrder && (rows.length !== 1 || others.length !== 1)) continue;
      for (const [at, row] of rows.entries()) {
        const other = others[at];
        if (other === undefined) break;
        found.splice(row, 1, other);
        free.delete(other);
      }
    }
  };
  const [olderFields, newerFields] = [fieldReader(older), fieldReader(newer)];
  pair((row) => olderFields(row, 'number'), (row) => newerFields(row, 'number'), false);
  const person = (read: FieldReader) => (row: number): string => named([read(row, 'number'), read(row, 'title'), read(row, 'applicant')], read(row, 'title'));
  pair(person(olderFields), person(newerFields), false);
  pair(wholeRow(older), wholeRow(newer), true);
  return found;
}

type FieldReader = (row: number, field: 'number' | 'title' | 'applicant') => string;

/** The text of a field as people write it alike: without spaces, half width, capitals. */
const fieldReader = ({ table, mapping }: Version): FieldReader => (row, field) =>
  (mapping[field] ?? []).map((column) => cellText(table.rows[row]?.[column] ?? '')).join('').normalize('NFKC').replace(/\s+/gu, '').toUpperCase();

/** A name made of parts; none where the part that tells most is blank. */
const named = (parts: readonly string[], needed: string): string => (needed === '' ? '' : parts.join('\u0000'));

/** All of a row's cells by header: equal however the columns are arranged. */
function wholeRow({ table }: Version): (row: number) => string {
  const order = [...table.header.entries()].map(([column, header]) => ({ column, name: bareHeader(header) })).toSorted((one, other) => (one.name < other.name ? -1 : one.name > other.name ? 1 : one.column - other.column));
  return (row) => order.map(({ column, name }) => `${name}\u0001${cellText(table.rows[row]?.[column] ?? '')}`).join('\u0000');
}

/** Rows by name, in order; rows without a name are left out. */
function groups(rows: readonly number[], nameOf: (row: number) => string): ReadonlyMap<string, readonly number[]> {
  const byName = new Map<string, number[]>();
  for (const row of rows) {
    const name = nameOf(row);
    if (name === '') continue;
    const known = byName.get(name);
    if (known === undefined) byName.set(name, [row]);
    else known.push(row);
  }
  return byName;
}
