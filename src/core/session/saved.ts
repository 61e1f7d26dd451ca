import { failed, ok } from '../model';
import type { ImportedTable, Issue, Result, SavedSession, SessionEvent } from '../model';
import { say } from '../words';
import type { WordKey } from '../words';
import { bringUp } from './bringUp';
import { eventFault } from './eventFault';
import { isForm, isList, isName, isText } from './form';
import { importFault, isRow } from './importFault';
import { mergeLogs } from './mergeLogs';
import { migrations as ownMigrations } from './migrations';
import type { Migration } from './migrations';
import { inOrder } from './order';

/** The version of the form that this program writes. */
export const savedVersion = 4;
/** How many damaged places are named one by one. */
const namedPlaces = 100;

const issueAt = (key: WordKey, path: string): Issue => ({ level: 'error', message: say(key, { path }), place: { path } });

/** The form in which a session is stored and moved: events in their order, so that equal sessions give equal files. */
export const toSaved = (session: Pick<SavedSession, 'id' | 'call' | 'imports' | 'events'>): SavedSession => ({
  format: 'proposal-triage', version: savedVersion, id: session.id, call: session.call, imports: session.imports, events: inOrder(session.events),
});

/** Reads the text of a saved session; see openSaved. */
export function readSaved(text: string): Result<SavedSession> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return failed({ level: 'error', message: say('session.saved.notJson', { reason }), place: {} });
  }
  return openSaved(value);
}

/**
 * Opens a saved session of this or an older version from outside data.
 *
 * Fails (naming each part by its JSON path) when it is not a saved session, is of a newer version, or lacks a part
 * without which nothing can be shown. A damaged import, row or event is left out and reported as an error beside the
 * rest, which opens: one bad record must not cost a person the day's work. Events come out in order, each id once.
 */
export function openSaved(value: unknown, migrations: readonly Migration[] = ownMigrations): Result<SavedSession> {
  if (!isForm(value) || value['format'] !== 'proposal-triage') {
    return failed({ level: 'error', message: say('session.saved.foreign'), place: { path: '$.format' } });
  }
  const brought = bringUp(value, savedVersion, migrations);
  if (!brought.ok) return brought;
  const { id, call, imports, events } = brought.value;
  const sound = isName(id) && isForm(call) && isText(call['id']) && isText(call['hash']) && isList(imports) && isList(events);
  if (!sound) return failed(...missingParts(brought.value));

  const issues: Issue[] = [];
  const tables = openImports(imports, issues);
  const merged = mergeLogs(openEvents(events, issues), []);
  const told = issues.length <= namedPlaces ? issues : [
    ...issues.slice(0, namedPlaces),
    { level: 'error' as const, message: say('session.saved.more', { count: issues.length - namedPlaces }), place: {} },
  ];
  const saved = toSaved({ id, call: { id: call['id'] as string, hash: call['hash'] as string }, imports: tables, events: merged.events });
  return ok(saved, [...told, ...merged.issues]);
}

/** Opens one import of a saved session in this version's form, from outside data: null where it is damaged as a whole; damaged rows are left out. Both are told. */
export function openTable(value: unknown): { readonly table: ImportedTable | null; readonly issues: readonly Issue[] } {
  const issues: Issue[] = [];
  const [table = null] = openImports([value], issues);
  return { table, issues };
}

function missingParts({ id, call, imports, events }: Readonly<Record<string, unknown>>): Issue[] {
  const parts: readonly (readonly [string, boolean])[] = [
    ['$.id', isName(id)], ['$.call.id', isForm(call) && isText(call['id'])], ['$.call.hash', isForm(call) && isText(call['hash'])],
    ['$.imports', isList(imports)], ['$.events', isList(events)],
  ];
  return parts.filter(([, sound]) => !sound).map(([path]) => issueAt('session.saved.part', path));
}

function openImports(values: readonly unknown[], issues: Issue[]): ImportedTable[] {
  const tables: ImportedTable[] = [];
  for (const [i, value] of values.entries()) {
    const path = `$.imports[${i}]`;
    const fault = importFault(value);
    const table = value as ImportedTable;
    if (fault !== null) issues.push(issueAt('session.saved.import', path + fault));
    else if (tables.some((other) => other.id === table.id)) issues.push(issueAt('session.saved.import', `${path}.id`));
    else tables.push(withoutDamagedRows(table, path, issues));
  }
  return tables;
}

function withoutDamagedRows(table: ImportedTable, path: string, issues: Issue[]): ImportedTable {
  const width = table.header.length;
  const sound = (row: unknown, i: number): boolean => isRow(row, table.lines[i], width);
  if (table.rows.every(sound)) return table;
  for (const [i, row] of table.rows.entries()) if (!sound(row, i)) issues.push(issueAt('session.saved.row', `${path}.rows[${i}]`));
  const ofSound = <T>(list: readonly T[]): T[] => list.filter((_one, i) => sound(table.rows[i], i));
  return { ...table, rows: ofSound(table.rows), lines: ofSound(table.lines), keys: table.keys === null ? null : ofSound(table.keys) };
}

function openEvents(values: readonly unknown[], issues: Issue[]): SessionEvent[] {
  const events: SessionEvent[] = [];
  for (const [i, value] of values.entries()) {
    const fault = eventFault(value);
    if (fault === null) events.push(value as SessionEvent);
    else issues.push(issueAt('session.saved.event', `$.events[${i}]${fault}`));
  }
  return events;
}
