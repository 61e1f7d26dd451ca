import type { ImportedTable, RowKey, SessionEvent } from '../core/model';
import { engineVersion } from '../core/pipeline';
import type { VerbContext } from '../core/session';
import type { AppContext } from './context';
import { visibleRows } from './facets';
import { withEvents, withTables } from './openSession';

/** How an act of a person becomes part of the open session. */
export interface Acting {
  /** Shows the events at once and hands them on to be kept, with the tables that they bring. Returns how many events there were. */
  act(build: (verb: VerbContext) => SessionEvent[], tables?: readonly ImportedTable[]): number;
  /** The rows a verb acts on: those selected that the filters let be seen, else the active one. */
  targets(): readonly RowKey[];
}

export function actingOn({ store, keeper, replica, now, newId }: AppContext): Acting {
  return {
    act(build, tables = []) {
      const { session, actor, call } = store.getState();
      if (session === null) return 0;
      const { state } = session.fold;
      const events = build({ replica, clock: state.clock, at: now(), actor, callHash: call.hash, engineVersion, newId, state });
      if (events.length === 0) return 0;
      store.setState({ session: withEvents(tables.length === 0 ? session : withTables(session, tables), events), notice: null });
      keeper.keepEvents(session.id, events, tables);
      return events.length;
    },
    targets() {
      const { session, view } = store.getState();
      if (session === null) return [];
      const chosen = view.selected.size === 0 ? [] : visibleRows(session, view).filter(({ key }) => view.selected.has(key)).map(({ key }) => key);
      if (chosen.length > 0) return chosen;
      return view.active === null ? [] : [view.active];
    },
  };
}
