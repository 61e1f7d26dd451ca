import type { AssignmentState, ExpertKey, RowKey } from '../../core/model';
import type { AppState, OpenSession } from '../appState';
import type { AppContext } from '../context';
import type { AssignDesk } from './assignDesk';
import { expertsOf, reviewedRows } from './standing';

/** The expert whom keys and commands speak of; null where no row with experts is active. */
export function chosenExpert({ session, assigning: { row, expert } }: Pick<AppState, 'session' | 'assigning'>): ExpertKey | null {
  if (session === null || row === null) return null;
  const own = expertsOf(session.fold.state.review, row);
  return (own.find((one) => one.expert === expert) ?? own.find(({ state }) => state === 'waiting') ?? own[0])?.expert ?? null;
}

/** The assignments of proposals under review that are in one of these states. */
export function pairsIn(session: OpenSession, states: readonly AssignmentState[]): readonly (readonly [RowKey, ExpertKey])[] {
  const { review } = session.fold.state;
  return reviewedRows(session).flatMap(({ key }) => expertsOf(review, key).filter(({ state }) => states.includes(state)).map(({ expert }) => [key, expert] as const));
}

export function assignActions({ store }: AppContext) {
  return {
    /** Shows something else on the page of assignments; another row ends what was begun for one. */
    showAssign(change: Partial<AssignDesk>): void {
      store.setState(({ assigning }) => ({ assigning: { ...assigning, ...(change.row !== undefined && change.row !== assigning.row ? { expert: null, act: null } : {}), ...change } }));
    },
    /** Goes on to the next (or the one before) of the active row's experts. */
    chooseNextExpert(step: 1 | -1): void {
      const { session, assigning } = store.getState();
      const chosen = chosenExpert(store.getState());
      if (session === null || assigning.row === null || chosen === null) return;
      const own = expertsOf(session.fold.state.review, assigning.row);
      const next = own[own.findIndex(({ expert }) => expert === chosen) + step];
      if (next !== undefined) store.setState({ assigning: { ...assigning, expert: next.expert, act: null } });
    },
  };
}
