import { fieldKeys, rowKey, type ImportedProposals, type ImportedTable, type ImportId, type Mapping, type RowKey, type SavedSession, type SessionEvent, type SessionState } from '../core/model';
import { matchRows, type Version } from '../core/tables/matchRows';

const isProposals = (table: ImportedTable): table is ImportedProposals => table.kind === 'proposals';

/** The imports of a session's proposals, and the one that its log goes on with; undefined where there is none. */
export function proposalsOf({ imports }: Pick<SavedSession, 'imports'>, { table }: Pick<SessionState, 'table'>): { readonly lists: readonly ImportedProposals[]; readonly current: ImportedProposals | undefined } {
  const lists = imports.filter(isProposals);
  return { lists, current: lists.find(({ id }) => id === table.import) ?? lists[0] };
}

/** A colleague's log told of the rows and imports that are here, and their imports of the proposals that are not. */
export interface RetoldProposals {
  readonly events: readonly SessionEvent[];
  /** With the keys of the rows of here. */
  readonly tables: readonly ImportedProposals[];
  /** All of their imports by the ids that they have now, in their order. */
  readonly lists: readonly ImportedProposals[];
}

/**
 * Imports that both have, whenever and under whatever name each imported them, become one in the colleague's log; and a
 * proposal that stands in any version on both sides gets the key that it has here, so that what both said of it is said
 * of one row. A key that is here already stays: both had it before they parted.
 */
export function retoldProposals({ imports, events }: Pick<SavedSession, 'imports' | 'events'>, own: readonly ImportedProposals[]): RetoldProposals {
  const theirs = imports.filter(isProposals);
  const shared = new Map(theirs.flatMap((list) => {
    const known = own.find(({ id }) => id === list.id) ?? own.find((one) => sameImport(one, list));
    return known === undefined ? [] : [[list.id, known] as const];
  }));
  const rows = rowsOfHere(theirs, own, shared);
  const tables: ImportedProposals[] = [];
  const lists = theirs.map((list) => {
    const known = shared.get(list.id);
    if (known !== undefined) return known;
    const told = { ...list, keys: rowKeys(list).map((key) => rows.get(key) ?? key) };
    tables.push(told);
    return told;
  });
  return { tables, lists, events: retold(events, rows, new Map([...shared].map(([id, known]) => [id, known.id]))) };
}

/** The key that each of their rows has here, for those that are here; no two get the same. */
function rowsOfHere(theirs: readonly ImportedProposals[], own: readonly ImportedProposals[], shared: ReadonlyMap<ImportId, ImportedProposals>): ReadonlyMap<RowKey, RowKey> {
  const here = new Set(own.flatMap(rowKeys));
  const rows = new Map([...new Set(theirs.flatMap(rowKeys))].filter((key) => here.has(key)).map((key) => [key, key]));
  const taken = new Set(rows.values());
  const pair = (key: RowKey | undefined, other: RowKey | undefined): void => {
    if (key === undefined || other === undefined || rows.has(key) || taken.has(other)) return;
    rows.set(key, other);
    taken.add(other);
  };
  for (const list of theirs) {
    const known = shared.get(list.id);
    if (known === undefined) continue;
    const keys = rowKeys(known);
    for (const [at, key] of rowKeys(list).entries()) pair(key, keys[at]);
  }
  // The latest version of each side has most of the rows that both have.
  for (const list of theirs.toReversed()) {
    for (const one of own.toReversed()) {
      const keys = rowKeys(list);
      if (keys.every((key) => rows.has(key))) break;
      const keysHere = rowKeys(one);
      for (const [at, from] of matchRows(versionOf(one), versionOf(list)).entries()) pair(keys[at], keysHere[from]);
    }
  }
  return rows;
}

function retold(events: readonly SessionEvent[], rows: ReadonlyMap<RowKey, RowKey>, imports: ReadonlyMap<ImportId, ImportId>): readonly SessionEvent[] {
  const moved = [...rows].some(([key, other]) => key !== other) || [...imports].some(([id, other]) => id !== other);
  if (!moved) return events;
  const rowFor = (key: RowKey): RowKey => rows.get(key) ?? key;
  return events.map((event) => {
    if (event.kind === 'table') {
      const told = ({ import: id, again }: typeof event.payload): typeof event.payload => ({ import: imports.get(id) ?? id, again: again.map(rowFor) });
      return { ...event, payload: told(event.payload), before: event.before === null ? null : told(event.before) };
    }
    return event.row === undefined ? event : { ...event, row: rowFor(event.row) };
  });
}

/** A table as the core compares it with another version of it. */
const versionOf = (list: ImportedProposals): Version => ({ importId: list.id, mapping: list.mapping, table: { ...list, keys: rowKeys(list) } });

/** The keys of a table's rows, in their order. */
export const rowKeys = ({ id, keys, lines }: ImportedProposals): readonly RowKey[] => keys ?? lines.map((line) => rowKey(id, line));

/** Whether two mappings say the same of every column. */
export const sameMapping = (one: Mapping, other: Mapping): boolean => fieldKeys.every((field) => (one[field] ?? []).join() === (other[field] ?? []).join());

/** Whether two tables say the same: header and rows in one order, and what the columns mean. */
function sameImport(one: ImportedProposals, other: ImportedProposals): boolean {
  const same = (a: readonly string[], b: readonly string[]): boolean => a.length === b.length && a.every((cell, at) => cell === b[at]);
  return same(one.header, other.header) && sameMapping(one.mapping, other.mapping) && one.rows.length === other.rows.length && one.rows.every((row, at) => same(row, other.rows[at] ?? []));
}
