import type { AssignmentState, AssignmentWish, ExpertKey, Message, Planning, RowKey } from '../../core/model';
import { changeAssignments, choosePlanning, lockedStates, overrideConflict, pinConflict, seatExperts, setLoad, setWanted, setWishes, undo, type NamedPair, type PairChange } from '../../core/session';
import { say } from '../../core/words';
import type { PairFit } from '../../worker/poolProtocol';
import { actingOn } from '../acting';
import type { AppState } from '../appState';
import { tell, type AppContext } from '../context';
import { expertName } from './pool';
import { conflictsBetween, conflictsIn, loadOf } from './standing';

/** What people say of experts, conflicts of interest and single assignments. Each call is one step of undo. */
export function expertActions(context: AppContext) {
  const { store, bench } = context;
  const { act } = actingOn(context);

  /** The expert's name as people see it, also of one who has left the list. */
  function named(expert: ExpertKey): { readonly expert: ExpertKey; readonly name: string } {
    const { pool, session } = store.getState();
    const known = pool?.byKey.get(expert);
    return { expert, name: known === undefined ? session?.fold.state.review.names.get(expert) ?? '' : expertName(known) };
  }
  const pairOf = (row: RowKey, expert: ExpertKey): NamedPair => ({ row, ...named(expert) });
  const stateOf = (row: RowKey, expert: ExpertKey): AssignmentState | undefined => store.getState().session?.fold.state.review.assigned.get(row)?.get(expert);

  /** Does it, unless something forbids it; that is told. */
  function unless(fault: Message | null, changes: readonly PairChange[]): boolean {
    if (fault !== null) tell(store, fault, 'bad');
    else act((verb) => changeAssignments(verb, changes));
    return fault === null;
  }

  return {
    /** Shows an expert's pane, on the page of experts; null closes it. */
    openExpert: (expert: ExpertKey | null): void => store.setState({ expert }),
    /** Takes back what the news of the experts' tables tells. */
    takeBackTables(): void {
      for (const step of store.getState().poolNews?.steps ?? []) act((verb) => undo(verb, step));
    },
    setExpertLoad: (experts: readonly ExpertKey[], bound: 'least' | 'most', count: number | null) => void act((verb) => setLoad(verb, experts.map(named), bound, count)),
    /** Seats an expert on a panel ('' on none, null as the file says). */
    seatExpert: (expert: ExpertKey, panel: string | null) => void act((verb) => seatExperts(verb, [{ ...named(expert), panel }])),
    pinConflict: (row: RowKey, expert: ExpertKey, reason: string | null) => void act((verb) => pinConflict(verb, pairOf(row, expert), reason)),
    overrideConflict: (row: RowKey, expert: ExpertKey, test: string, reason: string | null) => void act((verb) => overrideConflict(verb, pairOf(row, expert), test, reason)),
    /** Pins an expert to a proposal or bans them; what waits to be sent follows at once. A bar must be set aside first. */
    wishFor(row: RowKey, expert: ExpertKey, wish: AssignmentWish | null): void {
      const pair = pairOf(row, expert);
      const state = stateOf(row, expert);
      if (wish === 'pin') unless(assignFault(store.getState(), row, expert), [{ ...pair, wish, ...(state === undefined ? { state: 'waiting' } : {}) }]);
      else if (wish === 'ban') unless(lockedFault(state), [{ ...pair, wish, ...(state === 'waiting' ? { state: null } : {}) }]);
      else act((verb) => setWishes(verb, [pair], wish));
    },
    /** Assigns an expert. Tells why where a conflict forbids it. */
    assignExpert: (row: RowKey, expert: ExpertKey) => void unless(assignFault(store.getState(), row, expert), [{ ...pairOf(row, expert), state: 'waiting' }]),
    /** Takes an assignment back that was not sent yet; a pin goes with it. */
    unassignExpert: (row: RowKey, expert: ExpertKey) => void unless(lockedFault(stateOf(row, expert)), [{ ...pairOf(row, expert), state: null, wish: null }]),
    /** Puts another expert in an expert's place: who declined stays on record. */
    replaceExpert(row: RowKey, from: ExpertKey, to: ExpertKey): void {
      const state = stateOf(row, from);
      unless(lockedFault(state) ?? assignFault(store.getState(), row, to), [...(state === 'declined' ? [] : [{ ...pairOf(row, from), state: null, wish: null }]), { ...pairOf(row, to), state: 'waiting' }]);
    },
    /** Two experts change places between two proposals. */
    swapExperts([row, expert]: readonly [RowKey, ExpertKey], [other, partner]: readonly [RowKey, ExpertKey]): void {
      const state = store.getState();
      const fault = lockedFault(stateOf(row, expert)) ?? lockedFault(stateOf(other, partner)) ?? assignFault(state, row, partner) ?? assignFault(state, other, expert);
      const leave = { state: null, wish: null } as const;
      unless(fault, [{ ...pairOf(row, expert), ...leave }, { ...pairOf(other, partner), ...leave }, { ...pairOf(row, partner), state: 'waiting' }, { ...pairOf(other, expert), state: 'waiting' }]);
    },
    /** Says how far assignments are, as one step. */
    setAssignmentState: (pairs: readonly (readonly [RowKey, ExpertKey])[], state: AssignmentState) => void act((verb) => changeAssignments(verb, pairs.map(([row, expert]) => ({ ...pairOf(row, expert), state })))),
    choosePlanning: (choices: Partial<Planning>) => void act((verb) => choosePlanning(verb, choices)),
    setWanted: (subtype: string, count: number | null) => void act((verb) => setWanted(verb, subtype, count)),
    /** Why experts fit proposals. */
    async explainFit(pairs: readonly (readonly [RowKey, ExpertKey])[]): Promise<readonly PairFit[]> {
      const { session } = store.getState();
      if (session === null || pairs.length === 0) return [];
      const end = await bench.run<'fit'>({ kind: 'fit', importId: session.table.id, pairs }).ended;
      return end.state === 'done' ? end.result : [];
    },
    /** Why an expert may not be given a proposal; null where nothing is in the way. */
    assignFault: (row: RowKey, expert: ExpertKey): Message | null => assignFault(store.getState(), row, expert),
  };
}

/** A bar that nobody set aside, or that the expert declined. */
function assignFault({ session, pool }: AppState, row: RowKey, expert: ExpertKey): Message | null {
  if (session === null || pool === null) return say('assignPage.noPool');
  const bar = conflictsBetween(conflictsIn(session, pool), row, expert).find(({ force }) => force === 'bar');
  if (bar !== undefined) return say('assignPage.barred', { why: bar.message });
  return session.fold.state.review.assigned.get(row)?.get(expert) === 'declined' ? say('assignPage.hasDeclined') : null;
}

const lockedFault = (state: AssignmentState | undefined): Message | null => (state !== undefined && lockedStates.has(state) ? say('assignPage.locked') : null);

/** What giving a proposal to an expert would mean. */
export interface PairFacts {
  readonly load: number;
  readonly sameInstitution: boolean;
}

/** The expert's load as it is, and whether somebody of the same institution judges the proposal already. */
export function pairFacts({ session, pool }: Pick<AppState, 'session' | 'pool'>, row: RowKey, expert: ExpertKey): PairFacts {
  const review = session?.fold.state.review;
  if (review === undefined || pool === null) return { load: 0, sameInstitution: false };
  const own = pool.legal.get(expert) ?? '';
  const others = [...review.assigned.get(row) ?? []].filter(([other, state]) => other !== expert && state !== 'declined');
  return { load: loadOf(review, expert), sameInstitution: own !== '' && others.some(([other]) => pool.legal.get(other) === own) };
}
