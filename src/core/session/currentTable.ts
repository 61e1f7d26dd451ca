import type { CurrentTable, RowKey } from '../model';
import type { RowEvent, TableEvent } from './judge';
import { compareEvents } from './order';

/** What is worked on before anybody said otherwise: the first import. */
export const firstTable: CurrentTable = { import: null, again: new Set() };

/**
 * The import that the last standing `table` event names, and the rows that any standing one wants to be looked at
 * again. A row is looked at when it is decided on anew, or its direction is confirmed, in a step after the one that names it.
 * @param tables the `table` events in order
 * @param rows the events of each row, in order
 */
export function currentTable(tables: readonly TableEvent[], rows: ReadonlyMap<RowKey, readonly RowEvent[]>, isUndone: (step: string) => boolean): CurrentTable {
  const standing = tables.filter(({ step }) => !isUndone(step));
  const last = standing.at(-1);
  if (last === undefined) return firstTable;
  const again = new Set<RowKey>();
  for (const event of standing) {
    for (const row of event.payload.again) {
      const seen = rows.get(row)?.some((one) => (one.kind === 'decide' || one.kind === 'direction') && one.step !== event.step && !isUndone(one.step) && compareEvents(one, event) > 0) === true;
      if (!seen) again.add(row);
    }
  }
  return { import: last.payload.import, again };
}
