import type { ImportedTable, ImportId, Issue, Message, SavedSession, SessionEvent } from '../../core/model';
import type { TriageSummary } from '../../worker/protocol';
import type { PackedRows } from '../results/packRows';

/** Why the store could not do something; the message that goes with it says what to do. */
export type FailureKind =
  | 'unavailable' // no IndexedDB here, or the browser forbids it
  | 'blocked' // another tab keeps an older database open
  | 'outdated' // a newer program has taken over the data
  | 'closed' // the browser closed the database
  | 'quota' // no space left
  | 'missing' // no such session
  | 'damaged' // the session is there but cannot be opened
  | 'failed'; // anything else

/** A core Result that also says of what kind the failure is. The store's promises are never rejected. */
export type Stored<T> =
  | { readonly ok: true; readonly value: T; readonly issues: readonly Issue[] }
  | { readonly ok: false; readonly failure: FailureKind; readonly issues: readonly Issue[] };

/** What can be told of a session without reading it. */
export interface SessionMeta {
  readonly id: string;
  /** The version of the saved form that its records have. */
  readonly version: number;
  readonly call: { readonly id: string; readonly hash: string };
  /** Names of the imported files of proposals, in their order. */
  readonly files: readonly string[];
  /** Milliseconds since 1970. */
  readonly updatedAt: number;
}

/** Changed last first; the id decides between equal times. */
export const byUpdate = (a: SessionMeta, b: SessionMeta): number => b.updatedAt - a.updatedAt || (a.id < b.id ? -1 : 1);

/** Names of a session's files of proposals, in their order. */
export const filesOf = ({ imports }: Pick<SavedSession, 'imports'>): readonly string[] => imports.filter(({ kind }) => kind === 'proposals').map(({ file }) => file);

/** What the machine made of a session, for the next start. */
export interface KeptResults {
  /** Names what they rest on (inputsOf): with other inputs they are none. */
  readonly inputs: string;
  /** The table whose rows these are. */
  readonly table: ImportId;
  /** Names those rows (rowsOf). */
  readonly rows: string;
  readonly summary: TriageSummary;
  /** All rows, in file order. */
  readonly parts: readonly PackedRows[];
}

/** A session as a start shows it: with what was made of it, and without the cells of the table that this was made of, for the results have them. */
export interface KeptSession {
  readonly session: SavedSession;
  readonly issues: readonly Issue[];
  readonly results: KeptResults;
}

/** Keeps sessions: on disk (IndexedDB), or in memory where the browser allows nothing else. */
export interface Store {
  /** Whether what is saved outlives the page. */
  readonly lasting: boolean;
  /** What a person must know when it does not. */
  readonly warning: Message | null;
  /** Writes a session at once: creates it, or adds to what is there (imports replaced by id, events united by id). */
  saveSession(session: SavedSession): Promise<Stored<void>>;
  /** Writes imports, each in place of one with its id, and the events that speak of them, in one transaction. No import is ever taken away: undo may want it. */
  saveImports(sessionId: string, tables: readonly ImportedTable[], events: readonly SessionEvent[]): Promise<Stored<void>>;
  /** Adds events; resolves when they are safely on disk. An id that is there already is not written twice. */
  appendEvents(sessionId: string, events: readonly SessionEvent[]): Promise<Stored<void>>;
  /** Reads a session of this or an older version through openSaved; its warnings and left-out parts are `issues`. */
  load(sessionId: string): Promise<Stored<SavedSession>>;
  /** Reads one import of a session that is open, checked as `load` does; null where it is not there. */
  loadTable(sessionId: string, id: ImportId): Promise<Stored<ImportedTable | null>>;
  /** All sessions, the one changed last first. */
  list(): Promise<Stored<readonly SessionMeta[]>>;
  latest(): Promise<Stored<SessionMeta | null>>;
  /** Keeps results beside a session, in place of those before. Where that fails, there are none: nothing is lost by it. */
  saveResults(sessionId: string, results: KeptResults): Promise<void>;
  /** Reads a session with the results that are kept beside it; null where there are none, or not all of them, or the session must be read by `load`. */
  loadKept(sessionId: string): Promise<KeptSession | null>;
  remove(sessionId: string): Promise<Stored<void>>;
  close(): void;
}
