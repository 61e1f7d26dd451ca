import type { ImportedProposals, ImportedTable, ImportId, RowKey, SavedSession, SessionEvent, SessionState } from '../core/model';
import { rowKey } from '../core/model';
import { foldEvents } from '../core/session';

const isProposals = (table: ImportedTable): table is ImportedProposals => table.kind === 'proposals';

/** The imports of a session's proposals, and the one that its log goes on with; undefined where there is none. */
export function proposalsOf({ imports }: Pick<SavedSession, 'imports'>, { table }: Pick<SessionState, 'table'>): { readonly lists: readonly ImportedProposals[]; readonly current: ImportedProposals | undefined } {
  const lists = imports.filter(isProposals);
  return { lists, current: lists.find(({ id }) => id === table.import) ?? lists[0] };
}

/** The table that a saved session goes on with. */
export const currentProposals = (saved: SavedSession): ImportedProposals | undefined => proposalsOf(saved, foldEvents(saved.events)).current;

/** Whether two tables have the same cells, header and rows in one order, whenever and under whatever name they were imported. */
export function sameCells(one: ImportedProposals, other: ImportedProposals): boolean {
  const same = (a: readonly string[], b: readonly string[]): boolean => a.length === b.length && a.every((cell, at) => cell === b[at]);
  return same(one.header, other.header) && one.rows.length === other.rows.length && one.rows.every((row, at) => same(row, other.rows[at] ?? []));
}

const keysOf = ({ id, keys, lines }: ImportedProposals): readonly RowKey[] => keys ?? lines.map((line) => rowKey(id, line));

/** A log of one import of a table, told of another import of the same cells. */
export function retold(events: readonly SessionEvent[], from: ImportedProposals, to: ImportedProposals): readonly SessionEvent[] {
  const there = keysOf(to);
  const moved = new Map(keysOf(from).flatMap((key, at) => { const other = there[at]; return other === undefined || other === key ? [] : [[key, other] as const]; }));
  if (moved.size === 0 && from.id === to.id) return events;
  const rowFor = (key: RowKey): RowKey => moved.get(key) ?? key;
  const importFor = (id: ImportId): ImportId => (id === from.id ? to.id : id);
  return events.map((event) => {
    if (event.kind === 'table') {
      const told = ({ import: id, again }: typeof event.payload): typeof event.payload => ({ import: importFor(id), again: again.map(rowFor) });
      return { ...event, payload: told(event.payload), before: event.before === null ? null : told(event.before) };
    }
    return event.row === undefined ? event : { ...event, row: rowFor(event.row) };
  });
}
