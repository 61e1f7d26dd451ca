import type { Decision, DirectionId, EventKind, EventPayloads, ImportedSide, ImportId, Judgement, ReplicaId, RowKey, SessionEvent, SessionState, SideKind } from '../model';
import { blankJudgement } from './judge';
import { compareText } from './order';

/** Who acts, when, and on what: everything a verb may not find out by itself. */
export interface VerbContext {
  readonly replica: ReplicaId;
  /** The highest Lamport clock seen; `state.clock` counts too. */
  readonly clock: number;
  /** Beijing wall clock, `YYYY-MM-DD HH:mm:ss`. */
  readonly at: string;
  readonly actor: string;
  readonly callHash: string;
  readonly engineVersion: string;
  /** A new id, unique over all replicas, at every call. */
  readonly newId: () => string;
  /** What the person saw. */
  readonly state: SessionState;
}

/** One change, before it has its envelope. */
export type Change = { readonly [K in EventKind]: Kinded<K> }[EventKind];
interface Kinded<K extends EventKind> {
  readonly kind: K;
  readonly row?: RowKey;
  readonly payload: EventPayloads[K];
  readonly before: EventPayloads[K] | null;
}

/** The events of one step. They share one clock, which keeps a step together in the order of all events. */
export function stepOf(context: VerbContext, changes: readonly Change[]): SessionEvent[] {
  if (changes.length === 0) return [];
  const { replica, at, actor, callHash, engineVersion } = context;
  const clock = Math.max(context.clock, context.state.clock) + 1;
  const step = context.newId();
  // The change last: an object that begins with a spread gets a hidden shape of its own, which makes a fold ten times slower.
  return changes.map((change) => ({ id: context.newId(), replica, clock, at, actor, step, callHash, engineVersion, ...change }));
}

/** One change a row, for the rows where `change` gives one. */
export function overRows(context: VerbContext, rows: readonly RowKey[], change: (row: RowKey, seen: Judgement) => Change | null): SessionEvent[] {
  const changes = [...new Set(rows)].map((row) => change(row, context.state.judgements.get(row) ?? blankJudgement));
  return stepOf(context, changes.filter((made) => made !== null));
}

/**
 * Decides on rows, or takes the decision back (null). Like all verbs: one step, and no event where nothing changes; but a
 * decision that carries no name is made anew by somebody who has one.
 */
export const decide = (context: VerbContext, rows: readonly RowKey[], decision: Decision | null): SessionEvent[] =>
  overRows(context, rows, (row, seen) => seen.decision === decision && !(seen.decided?.by.trim() === '' && context.actor.trim() !== '') ? null
    : { kind: 'decide', row, payload: { decision }, before: { decision: seen.decision } });

/** Puts rows into a review panel; null or a blank name takes them out. */
export function setPanel(context: VerbContext, rows: readonly RowKey[], name: string | null): SessionEvent[] {
  const panel = name?.trim() || null;
  return overRows(context, rows, (row, seen) => seen.panel === panel ? null
    : { kind: 'panel', row, payload: { panel }, before: { panel: seen.panel } });
}

/** Confirms or corrects the direction of rows; null leaves it to the machine again. */
export const confirmDirection = (context: VerbContext, rows: readonly RowKey[], direction: DirectionId | null): SessionEvent[] =>
  overRows(context, rows, (row, seen) => seen.direction === direction ? null
    : { kind: 'direction', row, payload: { direction }, before: { direction: seen.direction } });

/** Puts one tag on one row or off it. */
export const tagChange = (row: RowKey, seen: Judgement, tag: string, on: boolean): Change[] =>
  seen.tags.includes(tag) === on ? [] : [{ kind: 'tag', row, payload: { tag, on }, before: { tag, on: !on } }];

/** Puts a tag on rows or takes it off. A blank tag changes nothing. */
export function setTag(context: VerbContext, rows: readonly RowKey[], name: string, on: boolean): SessionEvent[] {
  const tag = name.trim();
  return tag === '' ? [] : overRows(context, rows, (row, seen) => tagChange(row, seen, tag, on)[0] ?? null);
}

/** Writes the note of rows; a blank text takes it away. */
export function setNote(context: VerbContext, rows: readonly RowKey[], written: string): SessionEvent[] {
  const text = written.trim() === '' ? '' : written;
  return overRows(context, rows, (row, seen) => seen.note === text ? null
    : { kind: 'note', row, payload: { text }, before: { text: seen.note } });
}

/** Stars rows, or takes the star off. */
export const setStar = (context: VerbContext, rows: readonly RowKey[], on: boolean): SessionEvent[] =>
  overRows(context, rows, (row, seen) => seen.star === on ? null : { kind: 'star', row, payload: { on }, before: { on: seen.star } });

/** Goes on with another import of the proposals; `again` are the rows that want a person anew because of it. */
export const changeTable = (context: VerbContext, from: ImportId, to: ImportId, again: readonly RowKey[]): SessionEvent[] =>
  from === to ? [] : stepOf(context, [{ kind: 'table', payload: { import: to, again: [...again].toSorted(compareText) }, before: { import: from, again: [] } }]);

/** Puts a table beside the proposals in the place of the one of its kind, if there is one; null takes that away. */
export function changeSide(context: VerbContext, side: SideKind, from: ImportedSide | null, to: ImportedSide | null): SessionEvent[] {
  const told = (table: ImportedSide | null): EventPayloads['side'] => ({ side, import: table?.id ?? null, file: table?.file ?? '', rows: table?.rows.length ?? 0, asOf: table?.asOf ?? null });
  return from?.id === to?.id ? [] : stepOf(context, [{ kind: 'side', payload: told(to), before: told(from) }]);
}

/** Takes a step back: the latest, or a chosen older one. No event where the step does not stand. */
export const undo = (context: VerbContext, step: string | undefined = context.state.undoable[0]): SessionEvent[] =>
  step === undefined || !context.state.undoable.includes(step) ? [] : stepOf(context, [{ kind: 'undo', payload: { step }, before: null }]);

/** Brings a step back: the one undone last, or a chosen one. No event where the step is not redoable. */
export const redo = (context: VerbContext, step: string | undefined = context.state.redoable[0]): SessionEvent[] =>
  step === undefined || !context.state.redoable.includes(step) ? [] : stepOf(context, [{ kind: 'redo', payload: { step }, before: null }]);
