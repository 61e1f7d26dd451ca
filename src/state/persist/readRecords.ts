import { keysFrom, storeNames, type Database, type ImportRecord, type RowsRecord } from './schema';
import type { SessionEvent } from '../../core/model';
import type { SessionMeta } from './store';

/** A session as it lies in the database. */
export interface SessionRecords {
  readonly meta: SessionMeta;
  readonly imports: readonly ImportRecord[];
  readonly importRows: readonly RowsRecord[];
  readonly events: readonly SessionEvent[];
}

/** Changed last first; the id decides between equal times. */
export const byUpdate = (a: SessionMeta, b: SessionMeta): number => b.updatedAt - a.updatedAt || (a.id < b.id ? -1 : 1);

/** All records of a session in one transaction; null where there is none. */
export async function readRecords(database: Database, session: string): Promise<SessionRecords | null> {
  const tx = database.transaction(storeNames, 'readonly');
  const range = keysFrom(session);
  const [meta, imports, importRows, events] = await Promise.all([
    tx.objectStore('sessions').get(session), tx.objectStore('imports').getAll(range),
    eachOf(tx.objectStore('importRows'), range), inParts(tx.objectStore('events'), range, 2000), tx.done,
  ]);
  return meta === undefined ? null : { meta, imports, importRows, events };
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
