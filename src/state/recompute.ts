import type { ImportedProposals, Progress } from '../core/model';
import type { JobEnd, Ticket } from '../worker/client';
import type { TriagedRow } from '../worker/protocol';
import type { OpenSession } from './appState';
import type { AppContext } from './context';

/** Rows that travel to the worker in one message. */
const rowsAtOnce = 400;

export interface Recomputed {
  readonly head: OpenSession['table'];
  readonly rows: readonly TriagedRow[];
  readonly end: JobEnd<'triage'>;
}

/** Hands a kept table to the worker and has it computed. `started` gets the ticket, so that it can be cancelled. */
export async function recompute(
  { bench, store }: Pick<AppContext, 'bench' | 'store'>, table: ImportedProposals, progress: (progress: Progress) => void, started: (ticket: Ticket<'triage'>) => void,
): Promise<Recomputed> {
  const { rows: allRows, lines, ...head } = table;
  // What an opening that failed left there would come first.
  bench.run<'drop'>({ kind: 'drop', importId: head.id });
  const { id, file, header, encoding, delimiter, keys } = head;
  for (let from = 0; from < allRows.length || from === 0; from += rowsAtOnce) {
    const to = from + rowsAtOnce;
    await bench.run<'hold'>({
      kind: 'hold', table: { id, file, header, encoding, delimiter }, rows: allRows.slice(from, to), lines: lines.slice(from, to),
      ...(keys === null ? {} : { keys: keys.slice(from, to) }),
    }).ended;
  }
  const rows: TriagedRow[] = [];
  const job = { kind: 'triage', importId: id, mapping: head.mapping, call: store.getState().call, labels: [] } as const;
  const ticket = bench.run<'triage'>(job, { progress, part: (part) => rows.push(...part.rows) });
  started(ticket);
  return { head, rows, end: await ticket.ended };
}
