import type { ImportedProposals, Issue, SavedSession, SessionEvent } from '../core/model';
import { appendEvents, emptyFold, mergeLogs, toSaved } from '../core/session';
import { say } from '../core/words';
import type { Bench, JobEnd, Ticket } from '../worker/client';
import { freshView, type AppState, type OpenSession } from './appState';
import { tell, type AppContext } from './context';
import { heldList, isList, type ListSide } from './listKeeper';
import { labelsOf } from './learning';
import { makeOpenSession, savedFrom, sidesOf, withEvents } from './openSession';
import { filesOf, type Stored } from './persist';
import { recompute } from './recompute';
import type { FoundResults, ResultKeeper } from './results/resultKeeper';
import { proposalsOf } from './sameTable';
import type { SideHolder } from './sideHolder';

/** What is told of a session in a list. */
export interface SessionHead {
  readonly id: string;
  /** Names of its files of proposals, in their order. */
  readonly files: readonly string[];
  /** Milliseconds since 1970; null where it was never written. */
  readonly updatedAt: number | null;
  /** False where all of it, or the latest of it, is in this page alone. */
  readonly isKept: boolean;
}

interface Needs {
  readonly results: ResultKeeper;
  readonly holder: SideHolder;
  /** Forgets what a person called a session. */
  readonly unname: (id: string) => void;
  /** Lets jobs that rest on the results wait until some work, done with the bench behind the gate once the page is idle, has ended. */
  readonly warm: (work: (behind: Bench) => Promise<void>) => Promise<void>;
}

/** Opening, leaving and removing the sessions that this browser keeps. */
export function sessionActions(context: AppContext, { results, holder, unname, warm }: Needs) {
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
    const [stored, keptResults, saving] = await Promise.all([kept.load(id), kept.loadResults(id), keeper.standing()]);
    if (overtaken()) return;
    const held = keeper.held().find((one) => one.id === id);
    const loaded = held === undefined ? stored : withStored(held, stored);
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
    const session = early.reduce(withEvents, opened);
    store.setState({ session, restoring: false, warming: found !== null, saving, view: { ...freshView, active: made.rows[0]?.key ?? null } });
    const before = warmed;
    if (found !== null) warmed = warm(async (behind) => { await before; await makeAnew(behind, table, opened, overtaken); });
    if (held !== undefined) keeper.retry();
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
    /** Sessions that this browser keeps, and before them those that it could not be made to keep and that only this page has. */
    async listSessions(): Promise<readonly SessionHead[]> {
      const listed = await (await keeper.store).list();
      const stored = listed.ok ? listed.value : [];
      const held = keeper.held();
      const isHeld = (id: string): boolean => held.some((one) => one.id === id);
      return [
        ...held.map((one): SessionHead => ({ id: one.id, files: filesOf(one), updatedAt: stored.find(({ id }) => id === one.id)?.updatedAt ?? null, isKept: false })),
        ...stored.filter(({ id }) => !isHeld(id)).map(({ id, files, updatedAt }): SessionHead => ({ id, files, updatedAt, isKept: true })),
      ];
    },
    async removeSession(id: string): Promise<void> {
      if (store.getState().session?.id === id) {
        leave();
        store.setState({ session: null, view: freshView });
      }
      const removed = await (await keeper.settled()).remove(id);
      if (!removed.ok && removed.issues[0] !== undefined) return tell(store, removed.issues[0].message, 'bad');
      keeper.announceRemoved(id);
      unname(id);
      store.setState({ removals: store.getState().removals + 1 });
    },
  };
}

/** A session as this page has it, with what the browser keeps of it and other tabs may have added. */
function withStored(held: SavedSession, stored: Stored<SavedSession>): Stored<SavedSession> {
  if (!stored.ok) return { ok: true, value: held, issues: [] };
  const others = stored.value.imports.filter(({ id }) => !held.imports.some((one) => one.id === id));
  return { ...stored, value: toSaved({ ...held, imports: [...held.imports, ...others], events: mergeLogs(held.events, stored.value.events).events }) };
}
