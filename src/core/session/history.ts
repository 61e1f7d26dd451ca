import type { RowKey, SessionEvent } from '../model';
import type { Fold } from './foldEvents';
import type { ChangeEvent } from './judge';
import { compareEvents } from './order';
import { undoOf } from './standing';
import { redo, undo, type VerbContext } from './verbs';

/** One act of a person, as the log has it. */
export interface HistoryStep {
  readonly step: string;
  readonly at: string;
  readonly actor: string;
  /** Its events in order; at least one. */
  readonly changes: readonly ChangeEvent[];
  /** The rows it concerns, each once, in the order of its events. */
  readonly rows: readonly RowKey[];
  /** The undo that took it back; null while it stands. */
  readonly undone: SessionEvent | null;
}

/** All steps of a log, latest first. A step stands where its last change does, as in `undoable`. */
export function historyOf(fold: Fold): readonly HistoryStep[] {
  const steps: { readonly last: ChangeEvent; readonly step: HistoryStep }[] = [];
  for (const [step, changes] of fold.steps) {
    const last = changes.at(-1);
    if (last === undefined) continue;
    const rows = [...new Set(changes.flatMap((event) => ('row' in event && event.row !== undefined ? [event.row] : [])))];
    steps.push({ last, step: { step, at: last.at, actor: last.actor, changes, rows, undone: undoOf(fold, step) } });
  }
  return steps.toSorted((a, b) => compareEvents(b.last, a.last)).map(({ step }) => step);
}

/**
 * The standing steps, latest first, that were done after a step and rest on it: they wrote a register that it wrote,
 * countersigned a decision of it, or say something of a row that only its table has. Where there is none, the step can be
 * taken back by itself. Empty for a step that does not stand.
 */
export function restingOn(fold: Fold, step: string): readonly string[] {
  const { undoable } = fold.state;
  const itself = fold.steps.get(step) ?? [];
  // What came with a merge goes with it.
  const carried = new Set(itself.flatMap((event) => (event.kind === 'merge' ? event.payload.steps : [])));
  const own = [...itself, ...[...carried].flatMap((one) => fold.steps.get(one) ?? [])];
  const registers = new Set(own.map(registerOf));
  const tables = own.flatMap((event) => (event.kind === 'table' ? [`${event.payload.import}:`] : []));
  const rests = (event: ChangeEvent): boolean =>
    registers.has(registerOf(event)) || ('row' in event && event.row !== undefined && tables.some((begin) => event.row?.startsWith(begin)));
  return undoable.slice(0, Math.max(0, undoable.indexOf(step))).filter((later) => fold.steps.get(later)?.some(rests));
}

/** What an event writes: of two events that write the same, the later one shows. A countersignature is about a decision. */
export function registerOf(event: ChangeEvent): string {
  switch (event.kind) {
    case 'tag': return JSON.stringify(['tag', event.row, event.payload.tag]);
    case 'finding': return JSON.stringify(['finding', event.row, event.payload.rule]);
    case 'countersign': return decisionRegister(event.row);
    case 'decide': case 'panel': case 'direction': case 'note': case 'star': case 'package': return JSON.stringify([event.kind, event.row]);
    case 'ruleOn': case 'ruleSeverity': case 'ruleMarked': return JSON.stringify([event.kind, event.payload.rule]);
    case 'load': return JSON.stringify([event.kind, event.payload.expert, event.payload.bound]);
    case 'seat': return JSON.stringify([event.kind, event.payload.expert]);
    case 'conflict': case 'wish': case 'assign': return JSON.stringify([event.kind, event.row, event.payload.expert]);
    case 'override': return JSON.stringify([event.kind, event.row, event.payload.expert, event.payload.test]);
    case 'planning': return JSON.stringify([event.kind, event.payload.setting]);
    case 'wanted': return JSON.stringify([event.kind, event.payload.subtype]);
    case 'side': return JSON.stringify([event.kind, event.payload.side]);
    case 'merge': return JSON.stringify([event.kind, event.id]);
    case 'decisionWord': return JSON.stringify([event.kind, event.payload.decision]);
    case 'tagColour': return JSON.stringify([event.kind, event.payload.tag]);
    case 'decisionOrder': case 'table': return event.kind;
  }
}

/** The register of a row's decision. */
export const decisionRegister = (row: RowKey): string => JSON.stringify(['decide' satisfies ChangeEvent['kind'], row]);

/**
 * Takes back every standing step that came after a step, latest first: the session is as it was right after it.
 * The undos have clocks of their own, so that redo brings the steps back one by one, earliest first.
 */
export function undoAfter(context: VerbContext, step: string): SessionEvent[] {
  const at = context.state.undoable.indexOf(step);
  return at < 1 ? [] : inTurn(context, context.state.undoable.slice(0, at), undo);
}

/** Takes chosen steps back in the order given, each with an undo of its own. */
export const undoSteps = (context: VerbContext, steps: readonly string[]): SessionEvent[] => inTurn(context, steps, undo);

/** Brings steps back, in the order in which redo would, up to and with a step that can be done again. */
export function redoUpTo(context: VerbContext, step: string): SessionEvent[] {
  const at = context.state.redoable.indexOf(step);
  return at < 0 ? [] : inTurn(context, context.state.redoable.slice(0, at + 1), redo);
}

const inTurn = (context: VerbContext, steps: readonly string[], verb: typeof undo): SessionEvent[] => {
  const clock = Math.max(context.clock, context.state.clock);
  return steps.flatMap((one, index) => verb({ ...context, clock: clock + index }, one));
};
