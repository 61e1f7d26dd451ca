import type { ImportedProposals } from '../core/model';
import { say } from '../core/words';
import type { Bench, JobEnd, Ticket } from '../worker/client';
import type { AppState, OpenSession } from './appState';
import { tell, type AppContext } from './context';
import { heldList, isList, type ListSide } from './listKeeper';
import { recompute } from './recompute';
import type { FoundResults } from './results/resultKeeper';
import type { SideHolder } from './sideHolder';

interface WarmingUp {
  /** The bench behind the gate. */
  readonly behind: Bench;
  /** As it was opened. */
  readonly opened: OpenSession;
  readonly found: FoundResults;
  /** Whether another session is being opened, or this one was left. */
  readonly overtaken: () => boolean;
  /** Gets what can be cancelled; null: nothing any more. */
  readonly started: (ticket: Ticket<'triage'> | null) => void;
}

/**
 * Brings the worker to where the kept results on screen are: table, directions learnt from, lists.
 * @returns `damaged` where the table, which is read only now, is not the one that they are of
 */
export async function warmUp({ store, keeper, holder }: Pick<AppContext, 'store' | 'keeper'> & { readonly holder: SideHolder }, { behind, opened, found, overtaken, started }: WarmingUp): Promise<'done' | 'damaged'> {
  const progress = (warming: AppState['warming']): void => { if (!overtaken()) store.setState({ warming }); };
  if (overtaken()) return 'done';
  progress(true);
  const table = await tableOf(keeper, opened);
  if (overtaken()) return 'done';
  if (table === null || !found.take(table)) return 'damaged';
  const { end } = await recompute({ store, bench: behind }, table, progress, (ticket) => {
    started(ticket);
    if (overtaken()) ticket.cancel();
  }, { labels: opened.labels, quiet: true });
  started(null);
  const lists = opened.sides.filter(isList);
  const looked = overtaken() || end.state !== 'done' || lists.length === 0 ? end : await lookUp({ store, holder }, behind, table, lists);
  if (overtaken()) {
    behind.run<'drop'>({ kind: 'drop', importId: table.id });
    return 'done';
  }
  progress(false);
  if (looked.state === 'failed') tell(store, looked.issues[0]?.message ?? say('page.sessionEmpty'), 'bad');
  return 'done';
}

/**
 * The open table as this browser keeps it; where it keeps it no more (another tab removed the session, the disk failed),
 * as it stands on screen; null where it is there and cannot be read.
 */
async function tableOf(keeper: AppContext['keeper'], { id, table, allRows }: OpenSession): Promise<ImportedProposals | null> {
  const loaded = await (await keeper.settled()).loadTable(id, table.id);
  if (loaded.ok && loaded.value?.kind === 'proposals') return loaded.value;
  if (loaded.ok && loaded.issues.length > 0) return null;
  return { ...table, rows: allRows.map(({ raw }) => raw), lines: allRows.map(({ line }) => line) };
}

async function lookUp({ store, holder }: Pick<AppContext, 'store'> & { readonly holder: SideHolder }, behind: Bench, { id }: ImportedProposals, lists: readonly ListSide[]): Promise<JobEnd<'relist'>> {
  for (const list of lists) await holder.hold(list);
  return behind.run<'relist'>({ kind: 'relist', importId: id, call: store.getState().call, lists: lists.map(heldList), quiet: true }).ended;
}
