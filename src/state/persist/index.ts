import type { Migration } from '../../core/session';
import type { Message } from '../../core/model';
import { openDatabase } from './database';
import { diskStore } from './diskStore';
import { StoreProblem } from './failures';
import { memoryStore } from './memoryStore';
import type { FailureKind, Store, Stored } from './store';

export { watchOtherTabs } from './otherTabs';
export type { News, OtherTabs } from './otherTabs';
export { filesOf } from './store';
export type { FailureKind, KeptResults, SessionMeta, Store, Stored } from './store';

export interface StoreOptions {
  /** The database's name; every name of this program begins with `proposal-triage`. */
  readonly name?: string;
  /** Milliseconds since 1970. */
  readonly now?: () => number;
  /** Told once when the open database is taken away (program updated in another tab, site data cleared): nothing is saved from then on. */
  readonly onLost?: (failure: FailureKind, message: Message) => void;
  readonly migrations?: readonly Migration[];
}

/**
 * Opens the store of this browser. Never rejects: where IndexedDB is missing, forbidden, blocked or of a newer
 * program, the store works in memory, `lasting` is false and `warning` says why. Where the browser closed the database
 * (it cleared the site's data, or the disk failed), the next wish opens it anew: empty, or as it was.
 */
export async function openStore(options: StoreOptions = {}): Promise<Store> {
  const first = await openOnce(options);
  return first.store.lasting ? reopening(first, () => openOnce(options)) : first.store;
}

interface Opened {
  readonly store: Store;
  /** The problem that took the database away, once there is one. */
  readonly lost: () => StoreProblem | null;
}

async function openOnce({ name = 'proposal-triage', now = Date.now, onLost, migrations }: StoreOptions): Promise<Opened> {
  let problem: StoreProblem | null = null;
  const lost = (): StoreProblem | null => problem;
  const database = await openDatabase(name, (met) => {
    problem = met;
    onLost?.(met.failure, met.sentence);
  });
  return { lost, store: database instanceof StoreProblem ? memoryStore(now, database.sentence) : diskStore(database, { now, migrations, lost }) };
}

/** Milliseconds before each new try to open the database. */
const waits = [0, 100, 200, 400, 800, 1600];

/** A store over a database that is opened again where the browser closed it. */
function reopening(first: Opened, openAgain: () => Promise<Opened>): Store {
  let current = first;
  let opening: Promise<void> | null = null;
  async function reopen(): Promise<void> {
    // While the browser is still clearing, it refuses.
    for (const wait of waits) {
      await new Promise<void>((resolve) => { setTimeout(resolve, wait); });
      const again = await openAgain();
      if (!again.store.lasting) continue;
      current = again;
      return;
    }
  }
  async function on<T>(work: (store: Store) => Promise<Stored<T>>): Promise<Stored<T>> {
    if (current.lost()?.failure === 'closed') {
      opening ??= reopen();
      await opening;
      opening = null;
    }
    return work(current.store);
  }
  return {
    lasting: true,
    warning: null,
    saveSession: (session) => on((store) => store.saveSession(session)),
    saveImports: (id, tables, events) => on((store) => store.saveImports(id, tables, events)),
    appendEvents: (id, events) => on((store) => store.appendEvents(id, events)),
    load: (id) => on((store) => store.load(id)),
    saveResults: (id, results) => current.store.saveResults(id, results),
    loadResults: (id) => current.store.loadResults(id),
    list: () => on((store) => store.list()),
    latest: () => on((store) => store.latest()),
    remove: (id) => on((store) => store.remove(id)),
    close: () => current.store.close(),
  };
}
