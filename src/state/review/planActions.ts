import type { Assignment, ExpertKey, Pair, Remedy, ReviewState, RowKey, SessionEvent } from '../../core/model';
import { applyPanels, changeAssignments, overrideConflict, setLoad, setPackages, setPanel, setWishes, type NamedPair, type PairChange, type VerbContext } from '../../core/session';
import { say } from '../../core/words';
import type { Ticket } from '../../worker/client';
import { actingOn } from '../acting';
import { judgementOf } from '../appState';
import { tell, type AppContext } from '../context';
import type { PlanDesk } from './planDesk';
import { poolRows } from './planOrder';
import { expertName } from './pool';
import { conflictsBetween, conflictsIn, limitsIn } from './standing';

/** Plans and sets of panels: computed in the worker, looked at, and applied as one step of undo. */
export function planActions(context: AppContext) {
  const { store, bench } = context;
  const { act } = actingOn(context);
  let running: Ticket<'plan'> | Ticket<'propose'> | null = null;
  /** Counts what was begun or dropped: a job that another has overtaken comes to nothing. */
  let turn = 0;

  const nameOf = (expert: ExpertKey): string => {
    const { pool, session } = store.getState();
    const known = pool?.byKey.get(expert);
    return known === undefined ? session?.fold.state.review.names.get(expert) ?? '' : expertName(known);
  };
  /** Shows where a job is or what it gave, unless it has been overtaken. */
  const show = (mine: number, planning: PlanDesk | null): void => { if (mine === turn) store.setState({ planning }); };
  const drop = (): void => {
    turn += 1;
    running?.cancel();
    running = null;
    store.setState({ planning: null });
  };

  /** Computes the best plan; `keep`: empty places are filled with the least change to what is assigned. */
  async function computePlan(keep = false): Promise<void> {
    const { session, call, pool } = store.getState();
    if (session === null || pool === null) return;
    drop();
    const mine = turn;
    show(mine, { stage: 'planning', progress: null });
    const assignments: Assignment[] = [];
    const ticket = bench.run<'plan'>({ kind: 'plan', importId: session.table.id, call, on: poolRows(session), keep }, {
      progress: (progress) => show(mine, { stage: 'planning', progress }),
      part: (part) => assignments.push(...part.assignments),
    });
    running = ticket;
    const end = await ticket.ended;
    show(mine, end.state === 'done' ? { stage: 'plan', plan: { ...end.result, assignments }, keep } : end.state === 'failed' ? { stage: 'failed', issues: end.issues } : null);
  }

  /** Makes the plan that was looked at the one that holds, with what a remedy adds by hand. What a conflict bars by now is left out, and told. */
  function applyPlan(beside: readonly Pair[] = []): void {
    const { planning, session, pool } = store.getState();
    if (planning?.stage !== 'plan' || session === null || pool === null) return;
    const { review } = session.fold.state;
    const conflicts = conflictsIn(session, pool);
    const wanted = new Map<RowKey, Set<ExpertKey>>();
    let barred = 0;
    for (const { proposal, expert, origin } of [...planning.plan.assignments, ...beside.map((pair) => ({ ...pair, origin: 'chosen' }))]) {
      if (origin !== 'locked' && conflictsBetween(conflicts, proposal, expert).some(({ force }) => force === 'bar')) barred += 1;
      else wanted.set(proposal, (wanted.get(proposal) ?? new Set()).add(expert));
    }
    const gone = [...review.assigned].flatMap(([row, own]) => [...own].flatMap(([expert, state]): PairChange[] =>
      (state === 'waiting' && wanted.get(row)?.has(expert) !== true ? [{ row, expert, name: nameOf(expert), state: null }] : [])));
    const come = [...wanted].flatMap(([row, experts]) => [...experts].flatMap((expert): PairChange[] =>
      (review.assigned.get(row)?.has(expert) === true ? [] : [{ row, expert, name: nameOf(expert), state: 'waiting' }])));
    act((verb) => changeAssignments(verb, [...gone, ...come]));
    store.setState({ planning: null });
    tell(store, barred > 0 ? say('assignPage.appliedBarred', { count: come.length, barred }) : say('assignPage.applied', { count: come.length, gone: gone.length }), barred > 0 ? 'bad' : 'plain');
  }

  /** Sets everything aside that bars these pairs, for one reason, as one step. */
  function aside(verb: VerbContext, pairs: readonly NamedPair[], reason: string): SessionEvent[] {
    const { session, pool } = store.getState();
    if (session === null || pool === null) return [];
    const conflicts = conflictsIn(session, pool);
    const step = verb.newId();
    return pairs.flatMap((pair) => conflictsBetween(conflicts, pair.row, pair.expert).filter(({ force }) => force === 'bar').flatMap(({ test }) => overrideConflict(verb, pair, test, reason))).map((event) => ({ ...event, step }));
  }

  return {
    /** Beijing's day, `YYYY-MM-DD`. */
    today: (): string => context.now().slice(0, 10),
    computePlan,
    applyPlan: (): void => applyPlan(),
    /**
     * Does what a remedy says as one step (limits raised, bans lifted, experts of other panels pinned, packages parted,
     * conflicts set aside for the reason that is given) and computes anew. A second expert of an institution comes beside
     * the plan, which is applied: the limit holds for all others.
     */
    async applyRemedy({ kind, raises, pairs, packages = [] }: Remedy, reason = ''): Promise<void> {
      const { session, pool } = store.getState();
      if (session === null || pool === null) return;
      const named = pairs.map(({ proposal: row, expert }) => ({ row, expert, name: nameOf(expert) }));
      if (kind === 'institution') return applyPlan(pairs);
      if (kind === 'conflicts') act((verb) => aside(verb, named, reason));
      if (kind === 'bans' || kind === 'panel') act((verb) => setWishes(verb, named, kind === 'panel' ? 'pin' : null));
      if (kind === 'packages') act((verb) => setPackages(verb, packages.flat().map((row) => ({ row, name: null }))));
      const { review } = session.fold.state;
      act((verb) => {
        const step = verb.newId();
        return raises.flatMap(({ expert, by }) => {
          const known = pool.byKey.get(expert);
          return known === undefined ? [] : setLoad(verb, [{ expert, name: expertName(known) }], 'most', limitsIn(known, review).most + by);
        }).map((event) => ({ ...event, step }));
      });
      await computePlan();
    },
    /** Gives up what is computed, or what waits to be applied. */
    dropPlan: drop,
    /** Proposes panels; nothing happens before they are applied. */
    async proposePanels(): Promise<void> {
      const { session, call } = store.getState();
      if (session === null) return;
      drop();
      const mine = turn;
      show(mine, { stage: 'proposing', progress: null });
      const ticket = bench.run<'propose'>({ kind: 'propose', importId: session.table.id, call, on: poolRows(session) }, {
        progress: (progress) => show(mine, { stage: 'proposing', progress }),
      });
      running = ticket;
      const end = await ticket.ended;
      show(mine, end.state === 'done' ? { stage: 'panels', proposed: end.result } : end.state === 'failed' ? { stage: 'failed', issues: end.issues } : null);
    },
    /** Puts the proposed panels in place, with their experts, as one step. */
    applyProposedPanels(): void {
      const { planning } = store.getState();
      if (planning?.stage !== 'panels') return;
      const { moves, seats } = planning.proposed;
      act((verb) => applyPanels(verb, moves.map(({ row, to }) => ({ row, panel: to })), seats.map(({ expert, panel }) => ({ expert, name: nameOf(expert), panel }))));
      store.setState({ planning: null });
      tell(store, say('panelsPage.applied', { count: moves.length }));
    },
    /** Gives a panel another name; where that one exists, the two become one. Its experts come along. */
    renamePanel(from: string, to: string): void {
      const { session, pool } = store.getState();
      const name = to.trim();
      if (session === null || name === '' || name === from) return;
      const rows = session.rows.filter(({ key }) => judgementOf(session, key).panel === from).map(({ key }) => ({ row: key, panel: name }));
      const { seats } = session.fold.state.review;
      const sitting = (pool?.experts ?? []).filter(({ key, panel }) => (seats.get(key) ?? panel) === from).map(({ key }) => ({ expert: key, name: nameOf(key), panel: name }));
      act((verb) => applyPanels(verb, rows, sitting));
    },
    /** Moves proposals to a panel; null takes them off. */
    moveToPanel: (rows: readonly RowKey[], panel: string | null) => void act((verb) => setPanel(verb, rows, panel)),
  };
}

/** Whether a remedy can be taken here; experts cannot be made up, and nobody who declined is asked again. */
export function canApply({ kind, pairs }: Remedy, { assigned }: Pick<ReviewState, 'assigned'>): boolean {
  if (kind === 'add') return false;
  return !pairs.some(({ proposal, expert }) => assigned.get(proposal)?.get(expert) === 'declined');
}
