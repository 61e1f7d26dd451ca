import type { ImportedProposals, Issue, SessionEvent } from '../core/model';
import { appendEvents, emptyFold } from '../core/session';
import { say } from '../core/words';
import type { Bench, JobEnd, Ticket } from '../worker/client';
import { freshView, type AppState, type OpenSession } from './appState';
import { tell, type AppContext } from './context';
import { heldList, isList, type ListSide } from './listKeeper';
import { labelsOf } from './learning';
import { makeOpenSession, savedFrom, sidesOf, withEvents } from './openSession';
import type { SessionMeta } from './persist';
import { recompute } from './recompute';
import type { FoundResults, ResultKeeper } from './results/resultKeeper';
import { proposalsOf } from './sameTable';
import type { SideHolder } from './sideHolder';

interface Needs {
  readonly results: ResultKeeper;
  readonly holder: SideHolder;
  /** Lets jobs that rest on the results wait until some work, done with the bench behind the gate once the page is idle, has ended. */
  readonly warm: (work: (behind: Bench) => Promise<void>) => Promise<void>;
}

/** Opening, leaving and removing the sessions that this browser keeps. */
export function sessionActions(context: AppContext, { results, holder, warm }: Needs) {
  const { store, bench, keeper } = context;
  /** Counts what was opened: an opening that another has overtaken ends without a trace. */
  let opening = 0;
  let latest: Promise<void> = Promise.resolve();
  let running: Ticket<'triage'> | null = null;
  /** What was made anew last: it ends before a table is handed to the worker again, else the rows of both would mix. */
  let warmed: Promise<void> = Promise.resolve();

  /** Listens to other tabs. Their events join this log whatever the order; those that come while it is still being opened are returned. */
  function watch(sessionId: string): { readonly early: (readonly SessionEvent[])[] } {
    const early: (readonly SessionEvent[])[] = [];
    keeper.watch(sessionId, (events) => {
      const { session } = store.getState();
      if (session?.id === sessionId) store.setState({ session: withEvents(session, events) });
      else early.push(events);
    }, () => store.setState({ saving: { state: 'failed', message: say('page.removedElsewhere') } }));
    return { early };
  }

  function leave(): void {
    opening++;
    running?.cancel();
    store.setState({ warming: false });
    const { session } = store.getState();
    if (session !== null) bench.run<'drop'>({ kind: 'drop', importId: session.table.id });
    keeper.unwatch();
  }

  function openSession(id: string): Promise<void> {
    leave();
    const mine = opening;
    store.setState({ session: null, view: freshView, restoring: true, warming: false, notice: null });
    const { early } = watch(id);
    latest = latest.then(() => open(id, early, () => mine !== opening));
    return latest;
  }

  async function open(id: string, early: readonly (readonly SessionEvent[])[], overtaken: () => boolean): Promise<void> {
    const kept = await keeper.settled();
    if (overtaken()) return;
    const [loaded, keptResults] = await Promise.all([kept.load(id), kept.loadResults(id)]);
    if (overtaken()) return;
    const fold = loaded.ok ? appendEvents(emptyFold, loaded.value.events) : emptyFold;
    const { lists, current: table } = loaded.ok ? proposalsOf(loaded.value, fold.state) : { lists: [], current: undefined };
    if (!loaded.ok || table === undefined) return giveUp(loaded.issues);
    const shelf = loaded.value.imports.filter((one) => one.kind !== 'proposals');
    const labels = labelsOf({ fold }, store.getState().learning);
    const found = results.read(keptResults, table, sidesOf(shelf, fold), labels);
    const made = found ?? await compute(table, overtaken);
    if (overtaken() || made === null) return;
    const { rows: _rows, lines: _lines, ...head } = table;
    const opened = makeOpenSession({
      id, first: lists[0]?.id ?? head.id, table: head, versions: lists, shelf, rows: made.rows, summary: made.summary, readIssues: loaded.issues, fold, labels: found === null ? [] : labels,
    });
    const unsaved = keeper.unsaved(id);
    const session = [unsaved, ...early].reduce(withEvents, opened);
    store.setState({ session, restoring: false, saving: { state: kept.lasting ? 'saved' : 'memory' }, view: { ...freshView, active: made.rows[0]?.key ?? null } });
    const before = warmed;
    if (found !== null) warmed = warm(async (behind) => { await before; await makeAnew(behind, table, opened, overtaken); });
    if (unsaved.length > 0) keeper.retry();
    if (loaded.value.call.hash !== store.getState().call.hash) tell(store, say('page.callChanged'));
  }

  /** What the machine makes of a table; null where it came to nothing, which is told. */
  async function compute(table: ImportedProposals, overtaken: () => boolean): Promise<FoundResults | null> {
    await warmed;
    const { head, rows, end } = await recompute(context, table, (restoring) => { if (!overtaken()) store.setState({ restoring }); }, (ticket) => {
      running = ticket;
      if (overtaken()) ticket.cancel();
    });
    running = null;
    if (overtaken()) bench.run<'drop'>({ kind: 'drop', importId: head.id });
    else if (end.state === 'done') return { rows, summary: end.result };
    else giveUp(end.state === 'failed' ? end.issues : []);
    return null;
  }

  /** Brings the worker to where the results on screen are: table, directions learnt from, lists. */
  async function makeAnew(behind: Bench, table: ImportedProposals, { labels, sides }: OpenSession, overtaken: () => boolean): Promise<void> {
    const progress = (warming: AppState['warming']): void => { if (!overtaken()) store.setState({ warming }); };
    if (overtaken()) return;
    progress(true);
    const { end } = await recompute({ store, bench: behind }, table, progress, (ticket) => {
      running = ticket;
      if (overtaken()) ticket.cancel();
    }, { labels, quiet: true });
    running = null;
    const lists = sides.filter(isList);
    const looked = overtaken() || end.state !== 'done' || lists.length === 0 ? end : await lookUp(behind, table, lists);
    if (overtaken()) return void behind.run<'drop'>({ kind: 'drop', importId: table.id });
    progress(false);
    if (looked.state === 'failed') tell(store, looked.issues[0]?.message ?? say('page.sessionEmpty'), 'bad');
  }

  async function lookUp(behind: Bench, { id }: ImportedProposals, lists: readonly ListSide[]): Promise<JobEnd<'relist'>> {
    for (const list of lists) await holder.hold(list);
    return behind.run<'relist'>({ kind: 'relist', importId: id, call: store.getState().call, lists: lists.map(heldList), quiet: true }).ended;
  }

  function giveUp(issues: readonly Issue[]): void {
    keeper.unwatch();
    store.setState({ restoring: false });
    tell(store, issues[0]?.message ?? say('page.sessionEmpty'), 'bad');
  }

  return {
    /** Opens a session by its id, or where this browser does not keep it, what was open last, if anything was. */
    async restore(wanted: string | null = null): Promise<void> {
      const opened = await keeper.store;
      if (opened.warning !== null) tell(store, opened.warning, 'bad');
      const listed = wanted === null ? null : await opened.list();
      if (opening > 0) return undefined;
      if (wanted !== null && listed?.ok === true && listed.value.some(({ id }) => id === wanted)) return openSession(wanted);
      const found = await opened.latest();
      if (opening > 0) return;
      if (found.ok && found.value !== null) return openSession(found.value.id);
      store.setState({ restoring: false });
      if (!found.ok && found.issues[0] !== undefined) tell(store, found.issues[0].message, 'bad');
    },
    openSession,
    /** Takes a newly imported session as the open one and keeps it. */
    adopt(session: OpenSession): void {
      leave();
      watch(session.id);
      store.setState({ session, restoring: false });
      keeper.keepSession(savedFrom(session, store.getState().call));
    },
    /** Back to the first screen; the session stays kept. */
    closeSession(): void {
      leave();
      store.setState({ session: null, restoring: false, view: freshView, notice: null });
    },
    async listSessions(): Promise<readonly SessionMeta[]> {
      const listed = await (await keeper.store).list();
      return listed.ok ? listed.value : [];
    },
    async removeSession(id: string): Promise<void> {
      if (store.getState().session?.id === id) {
        leave();
        store.setState({ session: null, view: freshView });
      }
      const removed = await (await keeper.settled()).remove(id);
      if (!removed.ok && removed.issues[0] !== undefined) return tell(store, removed.issues[0].message, 'bad');
      keeper.announceRemoved(id);
    },
  };
}
