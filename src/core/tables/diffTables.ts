import type { CellChange, ChangedRow, DiffRow, FieldKey, Mapping, RowKey, Steps, TableDiff } from '../model';
import { fieldKeys, rowKey } from '../model';
import { isSecret } from './columns';
import { bareHeader } from './headerMatcher';
import { matchRows, type Version } from './matchRows';
import { cellText } from './values/text';

/** Fields on which a decision rests: where they change, a person should look again. */
const weighty: readonly FieldKey[] = ['title', 'abstract', 'direction'];
const rowsBetweenYields = 500;

/**
 * What a newer version of a list changes: rows by their keys (carried over, see matchRows), cells by header. A column
 * that both versions map to one field is the same, whatever its header. Cells that differ in spaces at their ends alone are equal.
 * @param earlier versions before the older one, latest first: a proposal that was gone and is back has the key that it had
 */
export function* diffTables(older: Version, newer: Version, earlier: readonly Version[] = []): Steps<TableDiff> {
  yield { stage: 'compare', done: 0, total: newer.table.rows.length };
  const found = matchRows(older, newer);
  const before = keysBefore(older, newer, earlier, found);
  const pairs = columnPairs(older, newer);
  const keys: RowKey[] = [];
  const added: DiffRow[] = [];
  const changed: ChangedRow[] = [];
  for (const [row, from] of found.entries()) {
    const key = from === -1 ? before.get(row) ?? keyOf(newer, row) : keyOf(older, from);
    keys.push(key);
    if (from === -1) added.push(diffRow(newer, row, key));
    else {
      const cells = changesOf(older.table.rows[from] ?? [], newer.table.rows[row] ?? [], pairs);
      if (cells.length > 0) changed.push({ ...diffRow(newer, row, key), cells: cells.map(({ change }) => change), weighty: cells.some((cell) => cell.weighty) });
    }
    if (row % rowsBetweenYields === 0) yield { stage: 'compare', done: row, total: found.length };
  }
  const kept = new Set(found);
  const gone = [...older.table.rows.keys()].filter((row) => !kept.has(row)).map((row) => diffRow(older, row, keyOf(older, row)));
  const paired = (side: 'from' | 'to'): ReadonlySet<number> => new Set(pairs.map((pair) => pair[side]));
  const [known, still] = [paired('to'), paired('from')];
  return {
    keys, added, changed, gone, same: found.length - added.length - changed.length,
    newColumns: newer.table.header.filter((_, column) => !known.has(column)),
    goneColumns: older.table.header.filter((_, column) => !still.has(column)),
  };
}

/** The keys of those rows that the older version lacks and an earlier one has. */
function keysBefore(older: Version, newer: Version, earlier: readonly Version[], found: readonly number[]): ReadonlyMap<number, RowKey> {
  const keys = new Map<number, RowKey>();
  if (!found.includes(-1)) return keys;
  const taken = new Set(older.table.rows.map((_row, at) => keyOf(older, at)));
  for (const version of earlier) {
    for (const [row, from] of matchRows(version, newer).entries()) {
      const key = from === -1 || found[row] !== -1 || keys.has(row) ? undefined : keyOf(version, from);
      if (key === undefined || taken.has(key)) continue;
      keys.set(row, key);
      taken.add(key);
    }
  }
  return keys;
}

const keyOf = ({ importId, table }: Version, row: number): RowKey => table.keys?.[row] ?? rowKey(importId, table.lines[row] ?? row + 2);

function diffRow({ table, mapping }: Version, row: number, key: RowKey): DiffRow {
  const cell = (field: FieldKey): string => cellText(table.rows[row]?.[mapping[field]?.[0] ?? -1] ?? '');
  return { key, line: table.lines[row] ?? row + 2, number: cell('number'), title: cell('title') };
}

/** A column of the older version and the same one of the newer. */
interface Pair {
  readonly from: number;
  readonly to: number;
  readonly name: string;
  readonly secret: boolean;
  readonly weighty: boolean;
}

function columnPairs(older: Version, newer: Version): readonly Pair[] {
  const fields = fieldsOf(newer.mapping);
  const taken = new Set<number>();
  const match = new Map<number, number>();
  const take = (from: number | undefined, to: number): void => {
    if (from === undefined || taken.has(from) || match.has(to)) return;
    taken.add(from);
    match.set(to, from);
  };
  const olderHeaders = namesOf(older.table.header);
  for (const [to, name] of namesOf(newer.table.header).entries()) take(olderHeaders.indexOf(name) === -1 ? undefined : olderHeaders.indexOf(name), to);
  for (const field of fieldKeys) {
    for (const [at, to] of (newer.mapping[field] ?? []).entries()) take(older.mapping[field]?.[at], to);
  }
  const secretBefore = secretColumns(older.mapping);
  const secretNow = secretColumns(newer.mapping);
  return [...match].toSorted(([one], [other]) => one - other).map(([to, from]) => ({
    from, to, name: newer.table.header[to] ?? '', secret: secretBefore.has(from) || secretNow.has(to),
    weighty: (fields.get(to) ?? []).some((field) => weighty.includes(field)),
  }));
}

const secretColumns = (mapping: Mapping): ReadonlySet<number> => new Set(fieldKeys.filter(isSecret).flatMap((field) => mapping[field] ?? []));

function fieldsOf(mapping: Mapping): ReadonlyMap<number, readonly FieldKey[]> {
  const byColumn = new Map<number, FieldKey[]>();
  for (const field of fieldKeys) for (const column of mapping[field] ?? []) byColumn.set(column, [...(byColumn.get(column) ?? []), field]);
  return byColumn;
}

/** Headers to be compared: a repeated one is told by its turn. */
function namesOf(header: readonly string[]): readonly string[] {
  const turns = new Map<string, number>();
  return header.map((name) => {
    const bare = bareHeader(name);
    const turn = (turns.get(bare) ?? 0) + 1;
    turns.set(bare, turn);
    return `${bare} ${turn}`;
  });
}

function changesOf(before: readonly string[], after: readonly string[], pairs: readonly Pair[]): readonly { readonly change: CellChange; readonly weighty: boolean }[] {
  const changes: { readonly change: CellChange; readonly weighty: boolean }[] = [];
  for (const { from, to, name, secret, weighty: counts } of pairs) {
    const [old, now] = [cellText(before[from] ?? ''), cellText(after[to] ?? '')];
    if (old !== now) changes.push({ change: { column: name, before: old, after: now, secret }, weighty: counts });
  }
  return changes;
}
