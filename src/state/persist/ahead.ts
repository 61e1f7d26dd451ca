import type { Database } from './database';
import { readSession, type SessionRecords } from './readSession';
import { loadResults } from './resultRecords';
import { byUpdate, type KeptResults, type SessionMeta } from './store';

/** A session that was read before anybody asked for it. Each part is given once; null where it must be read anew. */
export interface Ahead {
  session(id: string): Promise<SessionRecords | null>;
  results(id: string): Promise<KeptResults | null>;
}

interface Parts {
  /** As it was before the parts were read. */
  readonly meta: SessionMeta;
  readonly session: SessionRecords | null;
  readonly results: KeptResults | null;
}

/**
 * Reads the session that a start will show: the wanted one, or where this browser does not keep it, the one changed
 * last. Every write changes a session's time, so what another tab has written since is not missed: a part is given
 * only while that time is still the same.
 */
export function readAhead(database: Database, wanted: string | null): Ahead {
  const left = new Set<keyof Ahead>(['session', 'results']);
  let reading: Promise<Parts | null> | null = readParts(database, wanted).catch(() => null);

  async function take<P extends keyof Ahead>(part: P, id: string): Promise<Parts[P] | null> {
    const mine = left.delete(part) ? reading : null;
    // Nothing holds ten thousand rows that nobody will ask for again.
    if (left.size === 0) reading = null;
    const [read, now] = await Promise.all([mine, mine === null ? undefined : database.get('sessions', id).catch(() => undefined)]);
    return read !== null && read.meta.id === id && read.meta.updatedAt === now?.updatedAt ? read[part] : null;
  }

  return { session: (id) => take('session', id), results: (id) => take('results', id) };
}

async function readParts(database: Database, wanted: string | null): Promise<Parts | null> {
  const kept = (await database.getAll('sessions')).toSorted(byUpdate);
  const meta = kept.find(({ id }) => id === wanted) ?? kept[0];
  if (meta === undefined) return null;
  const [session, results] = await Promise.all([readSession(database, meta.id), loadResults(database, meta.id)]);
  return { meta, session, results };
}
