import type { ImportedProposals, ImportId, RowKey } from '../core/model';
import { engineVersion } from '../core/pipeline';
import { appendEvents, changeTable } from '../core/session';
import { say } from '../core/words';
import type { TriageSummary } from '../worker/protocol';
import type { OpenSession } from './appState';
import { tell, type AppContext } from './context';
import { makeOpenSession, savedFrom, versionsOf } from './openSession';
import { recompute, type Recomputed } from './recompute';

export interface TableSwitch {
  /** Goes on with a computed table of the open session: one step of undo. `again`: rows that want a person anew. */
  adoptTable(made: Omit<Recomputed, 'end'>, summary: TriageSummary, readIssues: OpenSession['readIssues'], again: readonly RowKey[]): void;
}

/**
 * Keeps the open session on the import of its proposals that the log names: a newer version of the list takes the place
 * of the older, and an undo (here or in another tab) brings the older one back from where it is kept.
 */
export function tableSwitch(context: AppContext): TableSwitch {
  const { store, bench, keeper } = context;
  let following = false;

  /** The session on another table: log, side tables and what is looked at stay. */
  function show(session: OpenSession, { head, rows }: Omit<Recomputed, 'end'>, summary: TriageSummary, readIssues: OpenSession['readIssues'], fold: OpenSession['fold']): OpenSession {
    const next = makeOpenSession({ ...session, table: head, versions: versionsOf(session), rows, summary, readIssues, fold, labels: [] });
    const { view } = store.getState();
    const active = view.active !== null && next.byKey.has(view.active) ? view.active : rows[0]?.key ?? null;
    store.setState({ session: next, restoring: false, view: { ...view, active, selected: new Set([...view.selected].filter((key) => next.byKey.has(key))) } });
    if (session.table.id !== head.id) bench.run<'drop'>({ kind: 'drop', importId: session.table.id });
    return next;
  }

  async function follow(): Promise<void> {
    if (following) return;
    following = true;
    for (;;) {
      const { session } = store.getState();
      if (session === null || wantedTable(session) === session.table.id) break;
      const table = session.versions.find(({ id }) => id === wantedTable(session)) ?? await keptTable(session.id, wantedTable(session));
      if (store.getState().session?.id !== session.id) continue;
      if (table === undefined) {
        tell(store, say('import.tableMissing'), 'bad');
        break;
      }
      store.setState({ restoring: true });
      const { end, ...made } = await recompute(context, table, (restoring) => store.setState({ restoring }), () => undefined);
      const now = store.getState().session;
      if (now?.id !== session.id) {
        bench.run<'drop'>({ kind: 'drop', importId: table.id });
        continue;
      }
      if (end.state !== 'done') {
        store.setState({ restoring: false });
        tell(store, end.state === 'failed' && end.issues[0] !== undefined ? end.issues[0].message : say('import.tableMissing'), 'bad');
        break;
      }
      show(now, made, end.result, [], now.fold);
    }
    following = false;
  }

  /** A version that another tab brought is where that one kept it. */
  async function keptTable(session: string, id: ImportId): Promise<ImportedProposals | undefined> {
    const loaded = await (await keeper.settled()).loadTable(session, id);
    return loaded.ok && loaded.value?.kind === 'proposals' ? loaded.value : undefined;
  }

  store.subscribe(({ session }, before) => {
    if (session !== null && session.id === before.session?.id && session.fold.state.table !== before.session.fold.state.table) void follow();
  });

  return {
    adoptTable(made, summary, readIssues, again) {
      const { session, actor, call } = store.getState();
      if (session === null) return;
      const { state } = session.fold;
      const { replica, now, newId } = context;
      const events = changeTable({ replica, clock: state.clock, at: now(), actor, callHash: call.hash, engineVersion, newId, state }, session.table.id, made.head.id, again);
      const next = show(session, made, summary, readIssues, appendEvents(session.fold, events));
      keeper.keepSession(savedFrom(next, call));
    },
  };
}

/** The import that a session's log names. */
export const wantedTable = ({ fold, first }: Pick<OpenSession, 'fold' | 'first'>): ImportId => fold.state.table.import ?? first;
