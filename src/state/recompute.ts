import type { ImportedProposals, Progress } from '../core/model';
import type { JobEnd, Ticket } from '../worker/client';
import type { TriagedRow } from '../worker/protocol';
import type { Labels, OpenSession } from './appState';
import type { AppContext } from './context';
import { holdTable } from './holdTable';

export interface Recomputed {
  readonly head: OpenSession['table'];
  readonly rows: readonly TriagedRow[];
  readonly end: JobEnd<'triage'>;
}

/**
 * Hands a kept table to the worker and has it computed. `started` gets the ticket, so that it can be cancelled;
 * `labels`: confirmed directions to score with; `quiet`: the rows are here already.
 */
export async function recompute(
  { bench, store }: Pick<AppContext, 'bench' | 'store'>, table: ImportedProposals, progress: (progress: Progress) => void, started: (ticket: Ticket<'triage'>) => void,
  how: { readonly labels?: Labels; readonly quiet?: boolean } = {},
): Promise<Recomputed> {
  const { rows: _rows, lines: _lines, ...head } = table;
  // What an opening that failed left there would come first.
  bench.run<'drop'>({ kind: 'drop', importId: head.id });
  await holdTable(bench, table);
  const rows: TriagedRow[] = [];
  const job = { kind: 'triage', importId: head.id, mapping: head.mapping, call: store.getState().call, labels: [], ...how } as const;
  const ticket = bench.run<'triage'>(job, { progress, part: (part) => rows.push(...part.rows) });
  started(ticket);
  return { head, rows, end: await ticket.ended };
}
