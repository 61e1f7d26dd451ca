import type { Migration } from '../../core/session';
import type { Message } from '../../core/model';
import { openDatabase } from './database';
import { diskStore } from './diskStore';
import { StoreProblem } from './failures';
import { memoryStore } from './memoryStore';
import type { FailureKind, Store } from './store';

export { watchOtherTabs } from './otherTabs';
export type { News, OtherTabs } from './otherTabs';
export type { FailureKind, SessionMeta, Store, Stored } from './store';

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
 * program, the store works in memory, `lasting` is false and `warning` says why.
 */
export async function openStore({ name = 'proposal-triage', now = Date.now, onLost, migrations }: StoreOptions = {}): Promise<Store> {
  let lost: StoreProblem | null = null;
  const database = await openDatabase(name, (problem) => {
    lost = problem;
    onLost?.(problem.failure, problem.sentence);
  });
  return database instanceof StoreProblem ? memoryStore(now, database.sentence) : diskStore(database, { now, migrations, lost: () => lost });
}
