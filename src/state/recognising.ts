import type { Call, ReturnedColumns } from '../core/model';
import { recogniseReturned } from '../core/returns';
import { cellText } from '../core/tables/values/text';
import type { TablePreview } from '../worker/protocol';
import type { OpenSession } from './appState';

/** Whether a file seems to be a newer version of the open list: most of the numbers in its first rows are there. */
export function looksNewer({ firstRows, mapping }: TablePreview, session: OpenSession): boolean {
  const { filled, known } = knownNumbers(firstRows, mapping.number?.[0], session);
  return filled > 0 && known >= filled / 2;
}

/**
 * The columns of a sheet of the open list that came back, null where a file is none: with the mark of the export one
 * known number among its first rows is enough, without it most must be known.
 */
export function returnedColumns({ header, firstRows }: TablePreview, session: OpenSession | null, call: Call): ReturnedColumns | null {
  if (session === null) return null;
  const columns = recogniseReturned(header, { header: session.table.header, mapping: session.table.mapping, call });
  if (columns === null) return null;
  const { filled, known } = knownNumbers(firstRows, columns.number, session);
  return known > 0 && (columns.mark !== null || known >= filled / 2) ? columns : null;
}

/** How many of some rows have a number, and how many of these are in the open list. */
function knownNumbers(rows: TablePreview['firstRows'], column: number | undefined, session: OpenSession): { readonly filled: number; readonly known: number } {
  const numbers = rows.map((row) => cellText(row[column ?? -1] ?? '')).filter((number) => number !== '');
  const all = new Set(session.rows.map(({ cells }) => cells.number));
  return { filled: numbers.length, known: numbers.filter((number) => all.has(number)).length };
}
