import { openDB } from 'idb';
import type { DBSchema, IDBPDatabase, IDBPTransaction } from 'idb';
import type { ImportedTable, SessionEvent } from '../../core/model';
import { blocked, closed, openingProblem, outdated, StoreProblem } from './failures';
import type { KeptResults, SessionMeta } from './store';

/** An import without its rows. */
export interface ImportRecord {
  readonly session: string;
  readonly id: string;
  /** Place among the session's imports. */
  readonly position: number;
  readonly rowCount: number;
  readonly table: Omit<ImportedTable, 'rows' | 'lines' | 'keys'>;
}

/** Some rows of an import, so that no single record grows with the table. */
export interface RowsRecord {
  readonly session: string;
  readonly import: string;
  readonly chunk: number;
  readonly rows: ImportedTable['rows'];
  readonly lines: ImportedTable['lines'];
  /** Absent where import and line make the keys. */
  readonly keys?: ImportedTable['keys'];
}

/** Some of a session's results, in order. */
export interface ResultsRecord extends Pick<KeptResults, 'inputs' | 'table'> {
  readonly session: string;
  readonly part: number;
  readonly parts: number;
  /** What is said of all stands in the first. */
  readonly all?: Pick<KeptResults, 'summary' | 'rows'>;
  readonly rows: KeptResults['parts'][number];
}

export interface Schema extends DBSchema {
  sessions: { key: string; value: SessionMeta };
  imports: { key: [string, string]; value: ImportRecord };
  importRows: { key: [string, string, number]; value: RowsRecord };
  /** Key: session and event id. A range over the session's part serves as the index by session. */
  events: { key: [string, string]; value: SessionEvent };
  /** What the machine made of a session: kept so that it need not be made again at every start, and the first thing to be let go. */
  results: { key: [string, number]; value: ResultsRecord };
}

export const storeNames = ['sessions', 'imports', 'importRows', 'events', 'results'] as const;
export type Database = IDBPDatabase<Schema>;
export type WriteTransaction = IDBPTransaction<Schema, typeof storeNames, 'readwrite'>;

/** Step n brings the database from version n to n + 1. Steps are only ever added. */
export type SchemaStep = (database: Database) => void;
export const schemaSteps: readonly SchemaStep[] = [
  (database) => {
    database.createObjectStore('sessions', { keyPath: 'id' });
    database.createObjectStore('imports', { keyPath: ['session', 'id'] });
    database.createObjectStore('importRows', { keyPath: ['session', 'import', 'chunk'] });
    database.createObjectStore('events');
  },
  (database) => { database.createObjectStore('results', { keyPath: ['session', 'part'] }); },
];

/** All keys that begin with these parts. An empty list sorts after every text and number. */
export const keysFrom = (...parts: readonly string[]): IDBKeyRange => IDBKeyRange.bound([...parts], [...parts, []]);

/**
 * Opens the database, upgrading its schema where needed. Gives a problem instead of waiting when another tab blocks
 * the upgrade. `onLost` is told when a newer program or the browser takes the open database away.
 */
export async function openDatabase(
  name: string, onLost: (problem: StoreProblem) => void, steps: readonly SchemaStep[] = schemaSteps,
): Promise<Database | StoreProblem> {
  try {
    let onBlocked: (problem: StoreProblem) => void = () => undefined;
    const blocking = new Promise<StoreProblem>((resolve) => { onBlocked = resolve; });
    const opening = openDB<Schema>(name, steps.length, {
      upgrade(database, oldVersion) {
        for (const step of steps.slice(oldVersion)) step(database);
      },
      blocked: () => onBlocked(blocked()),
      blocking(_current, next, event) {
        (event.target as IDBDatabase).close();
        onLost(next === null ? closed() : outdated());
      },
      terminated: () => onLost(closed()),
    });
    const first = await Promise.race([opening, blocking]);
    if (first instanceof StoreProblem) void closeWhenOpen(opening);
    return first;
  } catch (error) {
    return openingProblem(error);
  }
}

/** Nobody waits for this database any more: it must not stand in the way of other tabs. */
async function closeWhenOpen(opening: Promise<Database>): Promise<void> {
  try {
    (await opening).close();
  } catch {
    // It was never opened.
  }
}
