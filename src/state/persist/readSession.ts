import type { Issue } from '../../core/model';
import { keysFrom, storeNames } from './database';
import type { Database } from './database';
import { joinImports } from './records';

/** A session as its records have it: in the saved form of their version, and what is wrong with them. */
export interface SessionRecords {
  readonly version: number;
  readonly issues: readonly Issue[];
  readonly value: object;
}

/** All records of a session in one transaction, put together in the saved form but not yet looked at. */
export async function readSession(database: Database, sessionId: string): Promise<SessionRecords | null> {
  const tx = database.transaction(storeNames, 'readonly');
  const range = keysFrom(sessionId);
  const [meta, records, chunks, events] = await Promise.all([
    tx.objectStore('sessions').get(sessionId), tx.objectStore('imports').getAll(range),
    eachOf(tx.objectStore('importRows'), range), inParts(tx.objectStore('events'), range, 2000), tx.done,
  ]);
  if (meta === undefined) return null;
  const { imports, issues } = joinImports(records, chunks);
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
