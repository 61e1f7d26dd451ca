import type { Database } from './database';
import { readKept, type KeptRecords } from './readSession';
import { byUpdate, type SessionMeta } from './store';

/** Gives the session that was read before anybody asked for it, once; null where it must be read anew. */
export type Ahead = (id: string) => Promise<KeptRecords | null>;

interface Read {
  /** As it was before the session was read. */
  readonly meta: SessionMeta;
  readonly kept: KeptRecords;
}

/**
 * Reads the session that a start will show, as far as the first screen needs it: the wanted one, or where this browser
 * does not keep it, the one changed last. Every write changes a session's time, so what another tab has written since
 * is not missed: it is given only while that time is still the same.
 */
export function readAhead(database: Database, wanted: string | null): Ahead {
  let reading: Promise<Read | null> | null = read(database, wanted).catch(() => null);

  return async (id) => {
    const mine = reading;
    // Nothing holds ten thousand rows that nobody will ask for again.
    reading = null;
    const [found, now] = await Promise.all([mine, mine === null ? undefined : database.get('sessions', id).catch(() => undefined)]);
    return found !== null && found.meta.id === id && found.meta.updatedAt === now?.updatedAt ? found.kept : null;
  };
}

async function read(database: Database, wanted: string | null): Promise<Read | null> {
  const listed = (await database.getAll('sessions')).toSorted(byUpdate);
  const meta = listed.find(({ id }) => id === wanted) ?? listed[0];
  const kept = meta === undefined ? null : await readKept(database, meta.id);
  return meta === undefined || kept === null ? null : { meta, kept };
}
