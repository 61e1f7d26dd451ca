import { unwrap } from 'idb';
import type { ImportedTable, Issue, SessionEvent } from '../../core/model';
import { keepOne } from '../../core/session';
import { say } from '../../core/words';
import { keysFrom } from './database';
import type { ImportRecord, RowsRecord, WriteTransaction } from './database';

/** Rows in one record of the store: packing and unpacking a record blocks the page. */
export const chunkRows = 400;

type Task = () => Promise<unknown>;

/** Makes requests side by side. A request that throws at once must not leave the others without anyone to hear of their failure. */
export const together = (tasks: readonly Task[]): Promise<unknown> => Promise.all(tasks.map(async (task) => task()));

/**
 * Writes an import in place of the one with its id; what was made of the session's tables before goes with it.
 * @returns the names of the session's files of proposals, in order
 */
export async function putImport(tx: WriteTransaction, session: string, table: ImportedTable): Promise<string[]> {
  const imports = tx.objectStore('imports');
  const chunks = tx.objectStore('importRows');
  const present = await imports.getAll(keysFrom(session));
  const others = present.filter(({ id }) => id !== table.id);
  const older = present.find(({ id }) => id === table.id);
  const position = older?.position ?? Math.max(-1, ...present.map((one) => one.position)) + 1;

  const { rows, lines, keys, ...rest } = table;
  const record: ImportRecord = { session, id: table.id, position, rowCount: rows.length, table: rest };
  await together([() => tx.objectStore('results').delete(keysFrom(session)), () => imports.delete([session, table.id]), () => chunks.delete(keysFrom(session, table.id))]);
  await imports.put(record);
  for (let from = 0, chunk = 0; from < rows.length; from += chunkRows, chunk++) {
    const to = from + chunkRows;
    const part: RowsRecord = {
      session, import: table.id, chunk, rows: rows.slice(from, to), lines: lines.slice(from, to),
      ...(keys === null ? {} : { keys: keys.slice(from, to) }),
    };
    // One after the other: the page gets its turn between them, and the transaction stays open.
    await chunks.put(part);
  }
  return filesOf([...others, record]);
}

/** A session goes by its proposals: lists and experts that come with them do not name it. */
const filesOf = (records: readonly ImportRecord[]): string[] =>
  inPlace(records.filter(({ table }) => table.kind === 'proposals')).map(({ table }) => table.file);

const inPlace = (records: readonly ImportRecord[]): ImportRecord[] => records.toSorted((a, b) => a.position - b.position);

/** Events that are written in one go. */
const eventsAtOnce = 250;

/** Adds events. An id that is there already keeps one content, chosen as the merge of logs does. */
export async function putEvents(tx: WriteTransaction, session: string, events: readonly SessionEvent[]): Promise<void> {
  const store = tx.objectStore('events');
  // Between two stretches the page answers: a plan that is applied has thousands of events.
  for (let from = 0; from < events.length; from += eventsAtOnce) {
    await together(events.slice(from, from + eventsAtOnce).map((event) => async () => {
      if (await add(unwrap(store), event, [session, event.id])) return;
      const known = await store.get([session, event.id]);
      const kept = known === undefined ? event : keepOne(known, event).event;
      if (kept !== known) await store.put(kept, [session, event.id]);
    }));
  }
}

/** Adds a record; false where its key is taken. One request instead of a look and a write: a bulk act has thousands. */
const add = (store: IDBObjectStore, record: unknown, key: IDBValidKey): Promise<boolean> => new Promise((resolve, reject) => {
  const request = store.add(record, key);
  request.addEventListener('success', () => resolve(true));
  request.addEventListener('error', (event) => {
    if (request.error?.name !== 'ConstraintError') return reject(request.error ?? new Error('add'));
    // Else the whole transaction would end.
    event.preventDefault();
    event.stopPropagation();
    resolve(false);
  });
});

/** The imports of a session from their records, not yet looked at; a table with fewer rows than were written is reported. */
export function joinImports(records: readonly ImportRecord[], chunks: readonly RowsRecord[]): { readonly imports: readonly object[]; readonly issues: Issue[] } {
  const issues: Issue[] = [];
  const imports = inPlace(records).map(({ id, rowCount, table }) => {
    const own = chunks.filter((chunk) => chunk.import === id);
    const rows = own.flatMap((chunk) => chunk.rows);
    if (rows.length !== rowCount) {
      issues.push({
        level: 'error', place: { file: table.file },
        message: say('session.store.rows', { file: table.file, expected: rowCount, found: rows.length }),
      });
    }
    const keys = own.some((chunk) => chunk.keys !== undefined) ? own.flatMap((chunk) => chunk.keys ?? []) : null;
    return { ...table, rows, lines: own.flatMap((chunk) => chunk.lines), keys };
  });
  return { imports, issues };
}
