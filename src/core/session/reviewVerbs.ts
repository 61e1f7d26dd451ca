import { defaultPlanning } from '../model';
import type { AssignmentState, AssignmentWish, ExpertKey, Planning, RowKey, SessionEvent } from '../model';
import { stepOf } from './verbs';
import type { Change, VerbContext } from './verbs';

/** An expert as a person sees them. */
export interface NamedExpert {
  readonly expert: ExpertKey;
  readonly name: string;
}

/** A proposal and an expert. */
export interface NamedPair extends NamedExpert {
  readonly row: RowKey;
}

/** Sets how many proposals experts read at least or at most; null: as the file says. Like all verbs one step, and no event where nothing changes. */
export const setLoad = (context: VerbContext, experts: readonly NamedExpert[], bound: 'least' | 'most', count: number | null): SessionEvent[] =>
  stepOf(context, experts.flatMap(({ expert, name }): Change[] => {
    const before = context.state.review.loads.get(expert)?.[bound] ?? null;
    return before === count ? [] : [{ kind: 'load', payload: { expert, name, bound, count }, before: { expert, name, bound, count: before } }];
  }));

/** Seats experts on panels; '' takes them off, null leaves it to the file again. */
export const seatExperts = (context: VerbContext, seats: readonly (NamedExpert & { readonly panel: string | null })[]): SessionEvent[] =>
  stepOf(context, seats.flatMap(({ expert, name, panel: written }): Change[] => {
    const panel = written === null ? null : written.trim();
    const before = context.state.review.seats.get(expert) ?? null;
    return before === panel ? [] : [{ kind: 'seat', payload: { expert, name, panel }, before: { expert, name, panel: before } }];
  }));

/** Puts proposals on panels and experts on seats as one step: what a proposed set of panels changes. */
export function applyPanels(
  context: VerbContext, moves: readonly { readonly row: RowKey; readonly panel: string | null }[], seats: readonly (NamedExpert & { readonly panel: string | null })[],
): SessionEvent[] {
  const moved = moves.flatMap(({ row, panel }): Change[] => {
    const before = context.state.judgements.get(row)?.panel ?? null;
    return before === panel ? [] : [{ kind: 'panel', row, payload: { panel }, before: { panel: before } }];
  });
  const seated = seatExperts(context, seats).map(({ kind, payload, before }) => ({ kind, payload, before }) as Change);
  return stepOf(context, [...moved, ...seated]);
}

/** Sets a conflict by hand, or takes it back (null). A blank reason is none: nothing happens. */
export function pinConflict(context: VerbContext, { row, expert, name }: NamedPair, written: string | null): SessionEvent[] {
  const reason = written === null ? null : written.trim();
  const before = context.state.review.pinned.get(row)?.get(expert) ?? null;
  if (reason === '' || reason === before) return [];
  return stepOf(context, [{ kind: 'conflict', row, payload: { expert, name, reason }, before: { expert, name, reason: before } }]);
}

/** Sets the conflict that a test found aside, or lets it stand again (null). A blank reason is none: nothing happens. */
export function overrideConflict(context: VerbContext, { row, expert, name }: NamedPair, test: string, written: string | null): SessionEvent[] {
  const reason = written === null ? null : written.trim();
  const before = context.state.review.overrides.find((one) => one.proposal === row && one.expert === expert && one.test === test)?.reason ?? null;
  if (reason === '' || reason === before) return [];
  return stepOf(context, [{ kind: 'override', row, payload: { expert, name, test, reason }, before: { expert, name, test, reason: before } }]);
}

/** Pins experts to proposals, bans them from these, or takes that back (null). */
export const setWishes = (context: VerbContext, pairs: readonly NamedPair[], wish: AssignmentWish | null): SessionEvent[] =>
  stepOf(context, pairs.flatMap((pair) => wishChange(context, pair, wish)));

function wishChange(context: VerbContext, { row, expert, name }: NamedPair, wish: AssignmentWish | null): Change[] {
  const before = context.state.review.wishes.get(row)?.get(expert) ?? null;
  return before === wish ? [] : [{ kind: 'wish', row, payload: { expert, name, wish }, before: { expert, name, wish: before } }];
}

/** What becomes of a pair: assigned (in some state) or not, and what a person wants of it where that is said too. */
export interface PairChange extends NamedPair {
  readonly state?: AssignmentState | null;
  readonly wish?: AssignmentWish | null;
}

/** Changes who judges what, with the wishes that go along, as one step. */
export const changeAssignments = (context: VerbContext, changes: readonly PairChange[]): SessionEvent[] =>
  stepOf(context, changes.flatMap((pair): Change[] => {
    const { row, expert, name, state, wish } = pair;
    const before = context.state.review.assigned.get(row)?.get(expert) ?? null;
    return [
      ...(state === undefined || state === before ? [] : [{ kind: 'assign', row, payload: { expert, name, state }, before: { expert, name, state: before } } as const]),
      ...(wish === undefined ? [] : wishChange(context, pair, wish)),
    ];
  }));

/** Puts proposals into packages, or (null) out of them. A blank name is none. */
export const setPackages = (context: VerbContext, members: readonly { readonly row: RowKey; readonly name: string | null }[]): SessionEvent[] =>
  stepOf(context, members.flatMap(({ row, name: written }): Change[] => {
    const name = written?.trim() || null;
    const before = context.state.review.packages.get(row) ?? null;
    return before === name ? [] : [{ kind: 'package', row, payload: { name }, before: { name: before } }];
  }));

/** Chooses for the computation of plans; a value that is as usual is none. */
export const choosePlanning = (context: VerbContext, choices: Partial<Planning>): SessionEvent[] =>
  stepOf(context, (Object.keys(choices) as (keyof Planning)[]).flatMap((setting): Change[] => {
    const value = choices[setting];
    const before = context.state.review.planning[setting];
    if (value === undefined || value === before) return [];
    return [{ kind: 'planning', payload: { setting, value: value === defaultPlanning[setting] ? null : value }, before: { setting, value: before } }];
  }));

/** How many experts the proposals of a subtype get; null: as the call says. */
export function setWanted(context: VerbContext, subtype: string, count: number | null): SessionEvent[] {
  const before = context.state.review.wanted.get(subtype) ?? null;
  return before === count ? [] : stepOf(context, [{ kind: 'wanted', payload: { subtype, count }, before: { subtype, count: before } }]);
}
