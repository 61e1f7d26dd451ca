import type { ImportId, Issue } from '../../core/model';
import { keysFrom, storeNames } from './database';
import type { Database, RowsRecord } from './database';
import { joinImports } from './records';
import { joinResults } from './resultRecords';
import type { KeptResults } from './store';

/** A session as its records have it: in the saved form of their version, and what is wrong with them. */
export interface SessionRecords {
  readonly version: number;
  readonly issues: readonly Issue[];
  readonly value: object;
}

/** The same with results; the table that these are of has no rows. */
export interface KeptRecords {
  readonly session: SessionRecords;
  readonly results: KeptResults;
}

type Reading = ReturnType<typeof readingOf>;
const readingOf = (database: Database) => database.transaction(storeNames, 'readonly');

/** All records of a session in one transaction, put together in the saved form but not yet looked at. */
export async function readSession(database: Database, sessionId: string): Promise<SessionRecords | null> {
  const tx = readingOf(database);
  const [records] = await Promise.all([recordsOf(tx, sessionId, null), tx.done]);
  return records;
}

/** The same with its results, in one transaction; null where there are none, or not all of them. */
export async function readKept(database: Database, sessionId: string): Promise<KeptRecords | null> {
  const tx = readingOf(database);
  async function both(): Promise<KeptRecords | null> {
    const results = joinResults(await tx.objectStore('results').getAll(keysFrom(sessionId)));
    const session = results === null ? null : await recordsOf(tx, sessionId, results.table);
    return results === null || session === null ? null : { session, results };
  }
  const [kept] = await Promise.all([both(), tx.done]);
  return kept;
}

/** One import of a session, in the saved form but not yet looked at. */
export async function readTable(database: Database, sessionId: string, id: ImportId): Promise<{ readonly value: object; readonly issues: readonly Issue[] } | null> {
  const tx = readingOf(database);
  const [record, chunks] = await Promise.all([tx.objectStore('imports').get([sessionId, id]), eachOf(tx.objectStore('importRows'), keysFrom(sessionId, id)), tx.done]);
  if (record === undefined) return null;
  const { imports: [value], issues } = joinImports([record], chunks);
  return value === undefined ? null : { value, issues };
}

/** `bare`: an import whose rows are not read. */
async function recordsOf(tx: Reading, sessionId: string, bare: ImportId | null): Promise<SessionRecords | null> {
  const range = keysFrom(sessionId);
  const [meta, records, events] = await Promise.all([
    tx.objectStore('sessions').get(sessionId), tx.objectStore('imports').getAll(range), inParts(tx.objectStore('events'), range, 2000),
  ]);
  if (meta === undefined) return null;
  const store = tx.objectStore('importRows');
  const chunks: RowsRecord[] = (await Promise.all(records.filter(({ id }) => id !== bare).map(({ id }) => eachOf(store, keysFrom(sessionId, id))))).flat();
  const { imports, issues } = joinImports(records.map((record) => (record.id === bare ? { ...record, rowCount: 0 } : record)), chunks);
  const { id, version, call } = meta;
  return { version, issues, value: { format: 'proposal-triage', version, id, call, imports, events } };
}

interface Readable<K, V> {
  get(key: K): Promise<V | undefined>;
  getAllKeys(range: IDBKeyRange): Promise<K[]>;
}

/** All records of a range, each an answer of its own, all asked for at once: unpacking them blocks the page, and must not do so for long. */
async function eachOf<K, V>(store: Readable<K, V>, range: IDBKeyRange): Promise<V[]> {
  const records = await Promise.all((await store.getAllKeys(range)).map((key) => store.get(key)));
  return records.filter((record) => record !== undefined);
}

interface Ranged<V> {
  getAll(range: IDBKeyRange, count: number): Promise<V[]>;
  getAllKeys(range: IDBKeyRange, count: number): Promise<IDBValidKey[]>;
}

/** All records of a range, some at a time. */
async function inParts<V>(store: Ranged<V>, range: IDBKeyRange, size: number): Promise<V[]> {
  const parts: V[][] = [];
  let rest = range;
  for (;;) {
    const [keys, part] = await Promise.all([store.getAllKeys(rest, size), store.getAll(rest, size)]);
    parts.push(part);
    if (keys.length < size) return parts.flat();
    rest = IDBKeyRange.bound(keys.at(-1), range.upper, true, range.upperOpen);
  }
}
