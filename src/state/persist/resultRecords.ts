import { keysFrom, type Database, type ResultsRecord } from './database';
import type { KeptResults } from './store';

/** Keeps the results of a session that is there; where that fails (no space), those before go too. */
export async function saveResults(database: Database, session: string, { inputs, table, rows: named, summary, parts }: KeptResults): Promise<void> {
  try {
    const tx = database.transaction(['sessions', 'results'], 'readwrite', { durability: 'relaxed' });
    const store = tx.objectStore('results');
    async function put(): Promise<void> {
      await store.delete(keysFrom(session));
      // Removed meanwhile: nothing may stay of it.
      if (await tx.objectStore('sessions').getKey(session) === undefined) return;
      for (const [part, rows] of parts.entries()) await store.put({ session, part, parts: parts.length, inputs, table, rows, ...(part === 0 ? { all: { summary, rows: named } } : {}) });
    }
    await Promise.all([put(), tx.done]);
  } catch {
    await database.delete('results', keysFrom(session)).catch(() => undefined);
  }
}

/** Results from the records of one session, as they were kept; null where some of them are missing. */
export function joinResults(records: readonly ResultsRecord[]): KeptResults | null {
  const [first] = records;
  if (first?.all === undefined || records.length !== first.parts || records.some(({ inputs }) => inputs !== first.inputs)) return null;
  return { ...first.all, inputs: first.inputs, table: first.table, parts: records.map(({ rows }) => rows) };
}

/** Lets go of all results; false where there were none. */
export async function dropResults(database: Database): Promise<boolean> {
  try {
    if (await database.count('results') === 0) return false;
    await database.clear('results');
    return true;
  } catch {
    return false;
  }
}
