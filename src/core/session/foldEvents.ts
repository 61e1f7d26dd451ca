import type { RowKey, SessionEvent, SessionState } from '../model';
import { isChange, judge } from './judge';
import type { ChangeEvent } from './judge';
import { mergeLogs } from './mergeLogs';
import { compareEvents, inOrder } from './order';
import { stacks, stacksAfter } from './stacks';

/** A folded log, with what is needed to fold further events without starting anew. Never changed in place. */
export interface Fold {
  /** All events in their order, each id once. */
  readonly log: readonly SessionEvent[];
  readonly state: SessionState;
  /** The changes of each row and of each step, in order. */
  readonly rows: ReadonlyMap<RowKey, readonly ChangeEvent[]>;
  readonly steps: ReadonlyMap<string, readonly ChangeEvent[]>;
  /** The latest undo or redo of each step that has one. */
  readonly switches: ReadonlyMap<string, SessionEvent>;
}

/** The fold of no events. */
export const emptyFold: Fold = {
  log: [], rows: new Map(), steps: new Map(), switches: new Map(),
  state: { judgements: new Map(), undoable: [], redoable: [], clock: 0 },
};

/**
 * What people have said, from a log in which each id occurs once (see mergeLogs), in whatever order it arrived.
 *
 * - The last writer of a register wins (see judge). `judgements` holds only rows of which something is said;
 *   the order in which it is walked is not fixed.
 * - A step is undone when its latest undo or redo, in the order, is an undo; its events then count as if they
 *   were not there, so that what stood before (or what others wrote since) shows again.
 * - See stacks for what can be undone and redone.
 */
export const foldEvents = (events: readonly SessionEvent[]): SessionState => appendEvents(emptyFold, events).state;

/** A fold with one event more; see appendEvents. */
export const appendEvent = (fold: Fold, event: SessionEvent): Fold => appendEvents(fold, [event]);

/**
 * A fold with more events: equal to folding all of them anew. Costs little when they come after all folded events
 * (a person's own act does, having the highest clock); otherwise, as after a merge, everything is folded again.
 * Rows that the events do not touch keep their judgement object.
 */
export function appendEvents(fold: Fold, events: readonly SessionEvent[]): Fold {
  const batch = inOrder(events);
  const first = batch[0];
  const last = fold.log.at(-1);
  if (first === undefined) return fold;
  if (last !== undefined && compareEvents(last, first) >= 0) return appendEvents(emptyFold, mergeLogs(fold.log, batch).events);

  const log = fold.log.length === 0 ? batch : [...fold.log, ...batch];
  const rows = new Grouping(fold.rows);
  const steps = new Grouping(fold.steps);
  const switches = new Map(fold.switches);
  const touched = new Set<RowKey>();
  for (const event of batch) {
    if (isChange(event)) {
      rows.add(event.row, event);
      steps.add(event.step, event);
      touched.add(event.row);
    } else if (event.kind === 'undo' || event.kind === 'redo') {
      switches.set(event.payload.step, event);
      for (const change of steps.map.get(event.payload.step) ?? []) touched.add(change.row);
    }
  }

  const isUndone = (step: string): boolean => switches.get(step)?.kind === 'undo';
  const judgements = new Map(fold.state.judgements);
  for (const row of touched) {
    const judgement = judge(rows.map.get(row) ?? [], isUndone);
    if (judgement === undefined) judgements.delete(row);
    else judgements.set(row, judgement);
  }
  const onlyChanges = fold.log.length > 0 && batch.every(isChange);
  const { undoable, redoable } = onlyChanges ? stacksAfter(fold.state, batch, switches) : stacks(log, steps.map, switches);
  const clock = log.at(-1)?.clock ?? 0;
  return { log, rows: rows.map, steps: steps.map, switches, state: { judgements, undoable, redoable, clock } };
}

/** Lists by key over the lists of an older fold, which are copied before the first addition. */
class Grouping<K> {
  readonly map: Map<K, readonly ChangeEvent[]>;
  private readonly own = new Map<K, ChangeEvent[]>();

  constructor(older: ReadonlyMap<K, readonly ChangeEvent[]>) {
    this.map = new Map(older);
  }

  add(key: K, event: ChangeEvent): void {
    const list = this.own.get(key);
    if (list !== undefined) {
      list.push(event);
      return;
    }
    const copy = [...(this.map.get(key) ?? []), event];
    this.own.set(key, copy);
    this.map.set(key, copy);
  }
}
