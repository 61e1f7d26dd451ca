import { openDB } from 'idb';
import { byUpdate, readRecords, type SessionRecords } from './readRecords';
import { databaseName, keysFrom, schemaSteps, type Database, type ResultsRecord, type Schema } from './schema';

/** A session with its results, as they lay in the database while the program was still being loaded. */
export interface Ahead {
  readonly records: SessionRecords;
  readonly results: readonly ResultsRecord[];
}

/**
 * Reads the session that will be opened: the wanted one where it is kept, else what was open last. The program takes
 * longer to be loaded than this takes. Changes nothing and never rejects: null where there is nothing, or where the
 * database is of another program and whoever opens it next decides. Imports nothing of weight: it runs before all else.
 */
export async function readAhead(wanted: string | null, name = databaseName): Promise<Ahead | null> {
  try {
    const database = await openAsItIs(name);
    try {
      if (database.version !== schemaSteps.length) return null;
      const kept = (await database.getAll('sessions')).toSorted(byUpdate);
      const id = (kept.find((one) => one.id === wanted) ?? kept[0])?.id;
      if (id === undefined) return null;
      const [records, results] = await Promise.all([readRecords(database, id), database.getAll('results', keysFrom(id))]);
      return records === null ? null : { records, results };
    } finally {
      database.close();
    }
  } catch {
    return null;
  }
}

/** Opens a database of any version; rejects where there is none, which stays so. */
const openAsItIs = (name: string): Promise<Database> => openDB<Schema>(name, undefined, {
  upgrade(_database, _from, _to, tx) {
    tx.done.catch(() => undefined);
    tx.abort();
  },
  blocking: (_current, _next, event) => (event.target as IDBDatabase).close(),
});

/** Gives out what was read ahead: each part once, to the first who asks, where it is theirs and nothing was written since. */
export function aheadOnce(database: Database, ahead: Promise<Ahead | null> = Promise.resolve(null)) {
  let [forRecords, forResults]: (Promise<Ahead | null> | null)[] = [ahead, ahead];

  async function stillTrue(read: Promise<Ahead | null> | null | undefined, session: string): Promise<Ahead | null> {
    const found = await read;
    if (found?.records.meta.id !== session) return null;
    const { meta, events } = found.records;
    // Two writes may fall on one millisecond; hardly two that leave as many events.
    const [now, count] = await Promise.all([database.get('sessions', session), database.count('events', keysFrom(session))]);
    return now?.updatedAt === meta.updatedAt && count === events.length ? found : null;
  }

  return {
    async records(session: string): Promise<SessionRecords | null> {
      const mine = forRecords;
      forRecords = null;
      return (await stillTrue(mine, session))?.records ?? null;
    },
    async results(session: string): Promise<readonly ResultsRecord[] | null> {
      const mine = forResults;
      forResults = null;
      return (await stillTrue(mine, session).catch(() => null))?.results ?? null;
    },
  };
}
