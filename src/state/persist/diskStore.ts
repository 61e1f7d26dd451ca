import type { ImportedTable, Message, SavedSession } from '../../core/model';
import { openSaved, openTable, savedVersion } from '../../core/session';
import type { Migration } from '../../core/session';
import { say } from '../../core/words';
import type { Ahead } from './ahead';
import { keysFrom, storeNames } from './database';
import type { Database, WriteTransaction } from './database';
import { fail, missing, outdated, problemOf, StoreProblem } from './failures';
import { readKept, readSession, readTable } from './readSession';
import { putEvents, putImport, together } from './records';
import { dropResults, saveResults } from './resultRecords';
import { byUpdate } from './store';
import type { SessionMeta, Store, Stored } from './store';

/** What the store gets from outside. */
export interface DiskOptions {
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly migrations?: readonly Migration[] | undefined;
  /** The problem that took the database away, once there is one. */
  readonly lost: () => StoreProblem | null;
  /** What was read before anybody asked. */
  readonly ahead?: Ahead | undefined;
}

const done = <T>(value: T): Stored<T> => ({ ok: true, value, issues: [] });

/** The store on IndexedDB. Every change is one transaction with strict durability: wholly on disk, or not at all. */
export function diskStore(database: Database, { now, migrations, lost, ahead }: DiskOptions): Store {
  /** Runs a transaction; whatever goes wrong undoes all of it and comes back as a failure. */
  async function write(work: (tx: WriteTransaction) => Promise<void>): Promise<Stored<void>> {
    const first = await writeOnce(work);
    // What can be made again goes before anything that cannot.
    return first.ok || first.failure !== 'quota' || !(await dropResults(database)) ? first : writeOnce(work);
  }

  async function writeOnce(work: (tx: WriteTransaction) => Promise<void>): Promise<Stored<void>> {
    let tx: WriteTransaction | undefined;
    try {
      tx = database.transaction(storeNames, 'readwrite', { durability: 'strict' });
      await Promise.all([work(tx), tx.done]);
      return done(undefined);
    } catch (error) {
      await undoAll(tx);
      return fail(lost() ?? problemOf(error instanceof StoreProblem ? error : tx?.error ?? error));
    }
  }

  async function read<T>(work: () => Promise<Stored<T>>): Promise<Stored<T>> {
    try {
      return await work();
    } catch (error) {
      return fail(lost() ?? problemOf(error));
    }
  }

  const listed = (): Promise<Stored<readonly SessionMeta[]>> =>
    read(async () => done((await database.getAll('sessions')).toSorted(byUpdate)));

  const saveSession = (session: SavedSession): Promise<Stored<void>> => write(async (tx) => {
    const known = await tx.objectStore('sessions').get(session.id);
    if (known !== undefined && known.version > savedVersion) throw outdated();
    let files = known?.files ?? [];
    for (const table of session.imports) files = await putImport(tx, session.id, table);
    await putEvents(tx, session.id, session.events);
    await tx.objectStore('sessions').put({ id: session.id, version: savedVersion, call: session.call, files, updatedAt: now() });
  });

  return {
    lasting: true,
    warning: null,
    saveSession,
    saveImports: (sessionId, tables, events) => write(async (tx) => {
      const meta = await present(tx, sessionId);
      let { files } = meta;
      for (const table of tables) files = await putImport(tx, sessionId, table);
      await putEvents(tx, sessionId, events);
      await tx.objectStore('sessions').put({ ...meta, files, updatedAt: now() });
    }),
    appendEvents: (sessionId, events) => write(async (tx) => {
      const meta = await present(tx, sessionId);
      await putEvents(tx, sessionId, events);
      await tx.objectStore('sessions').put({ ...meta, updatedAt: now() });
    }),
    load: (sessionId) => read(async () => {
      const stored = await readSession(database, sessionId);
      if (stored === null) return fail(missing(sessionId));
      const opened = openSaved(stored.value, migrations);
      const issues = [...stored.issues, ...opened.issues];
      if (!opened.ok) return { ok: false, failure: 'damaged', issues };
      // An older form is rewritten by key, so that later events of the new form do not stand among old ones.
      if (stored.version < savedVersion) {
        const rewritten = await saveSession(opened.value);
        if (!rewritten.ok) return rewritten;
      }
      return { ok: true, value: opened.value, issues };
    }),
    loadTable: (sessionId, id) => read<ImportedTable | null>(async () => {
      const stored = await readTable(database, sessionId, id);
      if (stored === null) return done(null);
      const opened = openTable(stored.value);
      return { ok: true, value: opened.table, issues: [...stored.issues, ...opened.issues] };
    }),
    saveResults: (sessionId, results) => saveResults(database, sessionId, results),
    async loadKept(sessionId) {
      const kept = await (ahead?.(sessionId) ?? null) ?? await readKept(database, sessionId).catch(() => null);
      // What must be rewritten or cannot be opened is the matter of `load`.
      if (kept === null || kept.session.version !== savedVersion) return null;
      const opened = openSaved(kept.session.value, migrations);
      return opened.ok ? { session: opened.value, issues: [...kept.session.issues, ...opened.issues], results: kept.results } : null;
    },
    list: listed,
    async latest() {
      const all = await listed();
      return all.ok ? done(all.value[0] ?? null) : all;
    },
    remove: (sessionId) => write(async (tx) => {
      const range = keysFrom(sessionId);
      await together([
        () => tx.objectStore('sessions').delete(sessionId), () => tx.objectStore('imports').delete(range),
        () => tx.objectStore('importRows').delete(range), () => tx.objectStore('events').delete(range), () => tx.objectStore('results').delete(range),
      ]);
    }),
    close: () => database.close(),
  };
}

async function undoAll(tx: WriteTransaction | undefined): Promise<void> {
  if (tx === undefined) return;
  try {
    tx.abort();
  } catch {
    // It has ended by itself.
  }
  await tx.done.catch(() => undefined);
}

/** The session that a change belongs to: of the form that this program writes, or the change is refused. */
async function present(tx: WriteTransaction, sessionId: string): Promise<SessionMeta> {
  const meta = await tx.objectStore('sessions').get(sessionId);
  if (meta === undefined) throw missing(sessionId);
  if (meta.version > savedVersion) throw outdated();
  if (meta.version < savedVersion) throw new StoreProblem('failed', notLoaded(meta.version));
  return meta;
}

const notLoaded = (found: number): Message => say('session.saved.noVersion', { found });
