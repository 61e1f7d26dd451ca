import type { DBSchema, IDBPDatabase, IDBPTransaction } from 'idb';
import type { ImportedTable, SessionEvent } from '../../core/model';
import type { KeptResults, SessionMeta } from './store';

/** Every name of this program begins with it. */
export const databaseName = 'proposal-triage';

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

/** Some of a session's results, in order; the first has what is said of all. */
export interface ResultsRecord extends Pick<KeptResults, 'inputs'> {
  readonly session: string;
  readonly part: number;
  readonly parts: number;
  readonly summary?: KeptResults['summary'];
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
