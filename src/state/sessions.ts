import type { ImportedTable, Progress, SessionEvent } from '../core/model';
import { appendEvents } from '../core/session';
import { say } from '../core/words';
import type { TriagedRow } from '../worker/protocol';
import { freshView, type OpenSession } from './appState';
import { tell, type AppContext } from './context';
import { makeOpenSession, savedFrom } from './openSession';
import type { SessionMeta } from './persist';

/** Rows that travel to the worker in one message. */
const rowsAtOnce = 2000;

/** Opening, leaving and removing the sessions that this browser keeps. */
export function sessionActions(context: AppContext) {
  const { store, bench, keeper } = context;

  /** Listens to other tabs. Their events join this log whatever the order; those that come while it is still being opened are returned. */
  function watch(sessionId: string): { readonly early: SessionEvent[] } {
    const early: SessionEvent[] = [];
    keeper.watch(sessionId, (events) => {
      const { session } = store.getState();
      if (session?.id === sessionId) store.setState({ session: { ...session, fold: appendEvents(session.fold, events) } });
      else early.push(...events);
    }, () => store.setState({ saving: { state: 'failed', message: say('page.removedElsewhere') } }));
    return { early };
  }

  function leave(): void {
    const { session } = store.getState();
    if (session !== null) bench.run<'drop'>({ kind: 'drop', importId: session.table.id });
    keeper.unwatch();
  }

  async function recompute(table: ImportedTable, restoring: (progress: Progress) => void) {
    const { rows: allRows, lines, ...head } = table;
    for (let from = 0; from < allRows.length || from === 0; from += rowsAtOnce) {
      await bench.run<'hold'>({ kind: 'hold', table: head, rows: allRows.slice(from, from + rowsAtOnce), lines: lines.slice(from, from + rowsAtOnce) }).ended;
    }
    const rows: TriagedRow[] = [];
    const job = { kind: 'triage', importId: head.id, mapping: head.mapping, call: store.getState().call, labels: [] } as const;
    const end = await bench.run<'triage'>(job, { progress: restoring, part: (part) => rows.push(...part.rows) }).ended;
    return { head, rows, end };
  }

  async function openSession(id: string): Promise<void> {
    if (store.getState().session !== null) leave();
    store.setState({ session: null, view: freshView, restoring: true, notice: null });
    const { early } = watch(id);
    const loaded = await (await keeper.store).load(id);
    const table = loaded.ok ? loaded.value.imports[0] : undefined;
    if (!loaded.ok || table === undefined) {
      keeper.unwatch();
      store.setState({ restoring: false });
      return tell(store, loaded.issues[0]?.message ?? say('page.sessionEmpty'), 'bad');
    }
    const { head, rows, end } = await recompute(table, (restoring) => store.setState({ restoring }));
    if (end.state !== 'done') {
      store.setState({ restoring: false });
      return tell(store, end.state === 'failed' && end.issues[0] !== undefined ? end.issues[0].message : say('page.sessionEmpty'), 'bad');
    }
    const { lasting } = await keeper.store;
    const opened = makeOpenSession({ id, table: head, rows, summary: end.result, readIssues: loaded.issues, events: loaded.value.events });
    const session = { ...opened, fold: appendEvents(opened.fold, early) };
    store.setState({ session, restoring: false, saving: { state: lasting ? 'saved' : 'memory' }, view: { ...freshView, active: rows[0]?.key ?? null } });
    if (loaded.value.call.hash !== store.getState().call.hash) tell(store, say('page.callChanged'));
  }

  return {
    /** Opens what was open last in this browser, if anything was. */
    async restore(): Promise<void> {
      const opened = await keeper.store;
      if (opened.warning !== null) tell(store, opened.warning, 'bad');
      const latest = await opened.latest();
      if (latest.ok && latest.value !== null) return openSession(latest.value.id);
      store.setState({ restoring: false });
    },
    openSession,
    /** Takes a newly imported session as the open one and keeps it. */
    adopt(session: OpenSession): void {
      leave();
      watch(session.id);
      store.setState({ session });
      keeper.keepSession(savedFrom(session, store.getState().call));
    },
    /** Back to the first screen; the session stays kept. */
    closeSession(): void {
      leave();
      store.setState({ session: null, view: freshView, notice: null });
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
      const removed = await (await keeper.store).remove(id);
      if (!removed.ok && removed.issues[0] !== undefined) return tell(store, removed.issues[0].message, 'bad');
      keeper.announceRemoved(id);
    },
  };
}
