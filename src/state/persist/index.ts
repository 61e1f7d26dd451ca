import type { Migration } from '../../core/session';
import type { Message } from '../../core/model';
import { readAhead } from './ahead';
import { openDatabase } from './database';
import { diskStore } from './diskStore';
import { StoreProblem } from './failures';
import { memoryStore } from './memoryStore';
import type { FailureKind, Store, Stored } from './store';

export { watchOtherTabs } from './otherTabs';
export type { News, OtherTabs } from './otherTabs';
export { filesOf } from './store';
export type { FailureKind, KeptResults, KeptSession, SessionMeta, Store, Stored } from './store';

export interface StoreOptions {
  /** The database's name; every name of this program begins with `proposal-triage`. */
  readonly name?: string;
  /** Milliseconds since 1970. */
  readonly now?: () => number;
  /** Told once when the open database is taken away (program updated in another tab, site data cleared): nothing is saved from then on. */
  readonly onLost?: (failure: FailureKind, message: Message) => void;
  readonly migrations?: readonly Migration[];
  /** The session to be read at once, for it will be asked for next; null: the one changed last. Absent: none. */
  readonly ahead?: string | null;
}

/**
 * Opens the store of this browser. Never rejects: where IndexedDB is missing, forbidden, blocked or of a newer
 * program, the store works in memory, `lasting` is false and `warning` says why. Where the browser closed the database
 * (it cleared the site's data, or the disk failed), the next wish opens it anew: empty, or as it was.
 */
export async function openStore(options: StoreOptions = {}): Promise<Store> {
  const { ahead: _ahead, ...again } = options;
  const first = await openOnce(options);
  return first.store.lasting ? reopening(first, () => openOnce(again)) : first.store;
}

/** Told of a store that was taken away. */
type OnLost = NonNullable<StoreOptions['onLost']>;

/**
 * Opens the store and begins to read a session (see `ahead`) while the rest of the program is still being loaded; the
 * program gets the store once it says whom to tell of its loss, and hears of one that was before.
 */
export function openAhead(wanted: string | null, options: Omit<StoreOptions, 'onLost' | 'ahead'> = {}): (onLost: OnLost) => Promise<Store> {
  const untold: Parameters<OnLost>[] = [];
  let tell: OnLost = (...loss) => { untold.push(loss); };
  const opened = openStore({ ...options, ahead: wanted, onLost: (...loss) => tell(...loss) });
  return (onLost) => {
    tell = onLost;
    for (const loss of untold) onLost(...loss);
    return opened;
  };
}

interface Opened {
  readonly store: Store;
  /** The problem that took the database away, once there is one. */
  readonly lost: () => StoreProblem | null;
}

async function openOnce({ name = 'proposal-triage', now = Date.now, onLost, migrations, ahead }: StoreOptions): Promise<Opened> {
  let problem: StoreProblem | null = null;
  const lost = (): StoreProblem | null => problem;
  const database = await openDatabase(name, (met) => {
    problem = met;
    onLost?.(met.failure, met.sentence);
  });
  if (database instanceof StoreProblem) return { lost, store: memoryStore(now, database.sentence) };
  return { lost, store: diskStore(database, { now, migrations, lost, ahead: ahead === undefined ? undefined : readAhead(database, ahead) }) };
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
    loadTable: (id, table) => on((store) => store.loadTable(id, table)),
    saveResults: (id, results) => current.store.saveResults(id, results),
    loadKept: (id) => current.store.loadKept(id),
    list: () => on((store) => store.list()),
    latest: () => on((store) => store.latest()),
    remove: (id) => on((store) => store.remove(id)),
    close: () => current.store.close(),
  };
}
