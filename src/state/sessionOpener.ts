import type { ImportedProposals, Issue, SavedSession, SessionEvent } from '../core/model';
import { appendEvents, emptyFold, mergeLogs, toSaved } from '../core/session';
import { say } from '../core/words';
import type { Bench, Ticket } from '../worker/client';
import type { TriagedRow, TriageSummary } from '../worker/protocol';
import { freshView, type AppState, type OpenSession } from './appState';
import { tell, type AppContext } from './context';
import { labelsOf } from './learning';
import { makeOpenSession, sidesOf, withEvents } from './openSession';
import type { KeptSession, Stored } from './persist';
import { recompute } from './recompute';
import type { ResultKeeper } from './results/resultKeeper';
import { proposalsOf } from './sameTable';
import type { SideHolder } from './sideHolder';
import { warmUp } from './warmUp';

export interface OpenerNeeds {
  readonly results: ResultKeeper;
  readonly holder: SideHolder;
  /** Lets jobs that rest on the results wait until some work, done with the bench behind the gate once the page is idle, has ended. */
  readonly warm: (work: (behind: Bench) => Promise<void>) => Promise<void>;
}

export interface SessionOpener {
  openSession(id: string): Promise<void>;
  /** Ends whatever is open or being opened. */
  leave(): void;
  /** Listens to other tabs. Their events join this log whatever the order; those that come while it is still being opened are returned. */
  watch(sessionId: string): { readonly early: (readonly SessionEvent[])[] };
  /** Whether anything was ever opened or left. */
  hasOpened(): boolean;
}

/** What the machine made of a table. */
interface Made {
  readonly rows: readonly TriagedRow[];
  readonly summary: TriageSummary;
}

/** A session that is being opened, and whether another has been since. */
interface Opening {
  readonly id: string;
  readonly early: readonly (readonly SessionEvent[])[];
  /** Whether the results beside it will do. */
  readonly fromKept: boolean;
  readonly overtaken: () => boolean;
}

/** Opens sessions that this browser keeps: from the results beside them where these are true, and else once they are computed. */
export function sessionOpener(context: AppContext, { results, holder, warm }: OpenerNeeds): SessionOpener {
  const { store, bench, keeper } = context;
  /** Counts what was opened: an opening that another has overtaken ends without a trace. */
  let opening = 0;
  let latest: Promise<void> = Promise.resolve();
  let running: Ticket<'triage'> | null = null;
  /** What was made anew last: it ends before a table is handed to the worker again, else the rows of both would mix. */
  let warmed: Promise<void> = Promise.resolve();

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

  function openSession(id: string, fromKept = true): Promise<void> {
    leave();
    const mine = opening;
    store.setState({ session: null, view: freshView, restoring: true, warming: false, notice: null });
    const { early } = watch(id);
    const how: Opening = { id, early, fromKept, overtaken: () => mine !== opening };
    latest = latest.then(() => open(how));
    return latest;
  }

  async function open(how: Opening): Promise<void> {
    const kept = await keeper.settled();
    if (how.overtaken()) return;
    // Work that could not be written is in this page alone.
    const isHeld = keeper.held().some((one) => one.id === how.id);
    const shown = isHeld || !how.fromKept ? null : await kept.loadKept(how.id);
    if (how.overtaken() || (shown !== null && await showKept(how, shown))) return;
    const stored = await kept.load(how.id);
    if (!how.overtaken()) await computeAndShow(how, stored);
  }

  /** Shows a session with the results beside it; false where they are not its. */
  async function showKept(how: Opening, { session: saved, issues, results: kept }: KeptSession): Promise<boolean> {
    const parts = partsOf(saved);
    const { table, shelf, fold } = parts;
    const labels = labelsOf({ fold }, store.getState().learning);
    const found = table === undefined ? null : results.read(kept, table, sidesOf(shelf, fold), labels);
    if (table === undefined || found === null) return false;
    const saving = await keeper.standing();
    if (how.overtaken()) return true;
    const opened = show(how, parts, { ...table, keys: found.keys }, found, issues, labels, { saving, warming: true });
    const before = warmed;
    warmed = warm(async (behind) => {
      await before;
      const end = await warmUp({ store, keeper, holder }, { behind, opened, found, overtaken: how.overtaken, started: (ticket) => { running = ticket; } });
      // The table has suffered since: what can be read of it counts, and what is wrong with it is told.
      if (end === 'damaged') void openSession(how.id, false);
    });
    warnOfCall(saved);
    return true;
  }

  /** Computes a session, which may take seconds, and shows it. */
  async function computeAndShow(how: Opening, stored: Stored<SavedSession>): Promise<void> {
    const held = keeper.held().find((one) => one.id === how.id);
    const loaded = held === undefined ? stored : withStored(held, stored);
    const parts = loaded.ok ? partsOf(loaded.value) : null;
    if (!loaded.ok || parts?.table === undefined) return giveUp(loaded.issues);
    const made = await compute(parts.table, how.overtaken);
    const saving = await keeper.standing();
    if (how.overtaken() || made === null) return;
    show(how, parts, parts.table, made, loaded.issues, [], { saving });
    if (held !== undefined) keeper.retry();
    warnOfCall(loaded.value);
  }

  function show({ id, early }: Opening, { lists, shelf, fold }: Parts, table: ImportedProposals, { rows, summary }: Made, readIssues: readonly Issue[], labels: OpenSession['labels'], more: Pick<AppState, 'saving'> & Partial<AppState>): OpenSession {
    const { rows: _rows, lines: _lines, ...head } = table;
    const opened = makeOpenSession({ id, first: lists[0]?.id ?? head.id, table: head, versions: lists, shelf, rows, summary, readIssues, fold, labels });
    store.setState({ session: early.reduce(withEvents, opened), restoring: false, view: { ...freshView, active: rows[0]?.key ?? null }, ...more });
    return opened;
  }

  function warnOfCall({ call }: SavedSession): void {
    if (call.hash !== store.getState().call.hash) tell(store, say('page.callChanged'));
  }

  /** What the machine makes of a table; null where it came to nothing, which is told. */
  async function compute(table: ImportedProposals, overtaken: () => boolean): Promise<Made | null> {
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

  function giveUp(issues: readonly Issue[]): void {
    keeper.unwatch();
    store.setState({ restoring: false });
    tell(store, issues[0]?.message ?? say('page.sessionEmpty'), 'bad');
  }

  return { openSession: (id) => openSession(id), leave, watch, hasOpened: () => opening > 0 };
}

type Parts = ReturnType<typeof partsOf>;

/** What a saved session consists of, as its log has it. */
function partsOf({ imports, events }: SavedSession) {
  const fold = appendEvents(emptyFold, events);
  const { lists, current: table } = proposalsOf({ imports }, fold.state);
  return { fold, lists, table, shelf: imports.filter((one) => one.kind !== 'proposals') };
}

/** A session as this page has it, with what the browser keeps of it and other tabs may have added. */
function withStored(held: SavedSession, stored: Stored<SavedSession>): Stored<SavedSession> {
  if (!stored.ok) return { ok: true, value: held, issues: [] };
  const others = stored.value.imports.filter(({ id }) => !held.imports.some((one) => one.id === id));
  return { ...stored, value: toSaved({ ...held, imports: [...held.imports, ...others], events: mergeLogs(held.events, stored.value.events).events }) };
}
