import type { RowKey, SessionEvent, SessionState } from '../model';
import { chooseRules, noChoices } from './chooseRules';
import { currentTable, firstTable } from './currentTable';
import { isChange, isReviewChoice, isReviewEvent, isRuleChange, isWordChange, judge } from './judge';
import type { ChangeEvent, ReviewEvent, RowEvent, RuleEvent, SideEvent, TableEvent, WordEvent } from './judge';
import { mergeLogs } from './mergeLogs';
import { nothingTakenBack, takenBackBy, type MergeEvent, type TakenBack } from './merges';
import { compareEvents, inOrder } from './order';
import { noReview, reviewOf } from './reviewOf';
import { noSides, sideTables } from './sideTables';
import { stacks, stacksAfter } from './stacks';
import { chooseWords, firstVocabulary } from './vocabulary';

/** A folded log, with what is needed to fold further events without starting anew. Never changed in place. */
export interface Fold {
  /** All events in their order, each id once. */
  readonly log: readonly SessionEvent[];
  readonly state: SessionState;
  /** The changes of each row, of the rules, of the office's words, of the current table, of the tables beside it, of the review, and of each step, in order. */
  readonly rows: ReadonlyMap<RowKey, readonly RowEvent[]>;
  readonly rules: readonly RuleEvent[];
  readonly words: readonly WordEvent[];
  readonly tables: readonly TableEvent[];
  readonly sides: readonly SideEvent[];
  readonly reviews: readonly ReviewEvent[];
  readonly merges: readonly MergeEvent[];
  readonly takenBack: TakenBack;
  readonly steps: ReadonlyMap<string, readonly ChangeEvent[]>;
  /** The latest undo or redo of each step that has one; those that are taken back with a merge are none. */
  readonly switches: ReadonlyMap<string, SessionEvent>;
}

/** The fold of no events. */
export const emptyFold: Fold = {
  log: [], rows: new Map(), rules: [], words: [], tables: [], sides: [], reviews: [], merges: [], takenBack: nothingTakenBack, steps: new Map(), switches: new Map(),
  state: { judgements: new Map(), rules: noChoices, table: firstTable, sides: noSides, vocabulary: firstVocabulary, review: noReview, undoable: [], redoable: [], clock: 0 },
};

/**
 * What people have said, from a log in which each id occurs once (see mergeLogs), in whatever order it arrived.
 *
 * - The last writer of a register wins (see judge). `judgements` holds only rows of which something is said;
 *   the order in which it is walked is not fixed.
 * - A step is undone when its latest undo or redo, in the order, is an undo; its events then count as if they
 *   were not there, so that what stood before (or what others wrote since) shows again.
 * - What an undone merge brought counts as if it had never come; see merges.
 * - See stacks for what can be undone and redone.
 */
export const foldEvents = (events: readonly SessionEvent[]): SessionState => appendEvents(emptyFold, events).state;

/** A fold with one event more; see appendEvents. */
export const appendEvent = (fold: Fold, event: SessionEvent): Fold => appendEvents(fold, [event]);

/**
 * A fold with more events: equal to folding all of them anew. Costs little when they come after all folded events
 * (a person's own act does, having the highest clock); otherwise, as after a merge, everything is folded again.
 * Rows that the events do not touch keep their judgement object, and untouched rules and words their choices.
 */
export function appendEvents(fold: Fold, events: readonly SessionEvent[]): Fold {
  const batch = inOrder(events);
  const first = batch[0];
  const last = fold.log.at(-1);
  if (first === undefined) return fold;
  if (last !== undefined && compareEvents(last, first) >= 0) return appendEvents(emptyFold, mergeLogs(fold.log, batch).events);

  const log = fold.log.length === 0 ? batch : [...fold.log, ...batch];
  const merges = fold.merges.concat(batch.filter((event) => event.kind === 'merge'));
  const takenBack = merges.length === 0 ? nothingTakenBack : takenBackBy(log, merges);
  // What a merge brought goes or comes back as a whole, with its own undos: that is seldom, and folded anew.
  if (fold.log.length > 0 && !sameSteps(takenBack, fold.takenBack)) return appendEvents(emptyFold, log);
  const rows = new Grouping<RowKey, RowEvent>(fold.rows);
  const steps = new Grouping<string, ChangeEvent>(fold.steps);
  const switches = new Map(fold.switches);
  const rules = [...fold.rules];
  const words = [...fold.words];
  const tables = [...fold.tables];
  const sides = fold.sides.concat(batch.filter((event) => event.kind === 'side'));
  const reviews = [...fold.reviews];
  const touched = new Set<RowKey>();
  let rulesTouched = false;
  let wordsTouched = false;
  let sidesTouched = false;
  let reviewTouched = false;
  const touch = (change: ChangeEvent): void => {
    if (isReviewEvent(change)) reviewTouched = true;
    else if (isRuleChange(change)) rulesTouched = true;
    else if (isWordChange(change)) wordsTouched = true;
    else if (change.kind === 'side') sidesTouched = true;
    else if (change.kind !== 'table' && change.kind !== 'merge') touched.add(change.row);
  };
  for (const event of batch) {
    if (isChange(event)) {
      if (isRuleChange(event)) rules.push(event);
      else if (isWordChange(event)) words.push(event);
      else if (event.kind === 'table') tables.push(event);
      else if (event.kind !== 'merge' && event.kind !== 'side' && !isReviewChoice(event)) rows.add(event.row, event);
      if (isReviewEvent(event)) reviews.push(event);
      steps.add(event.step, event);
      touch(event);
    } else if ((event.kind === 'undo' || event.kind === 'redo') && !takenBack.has(event.step)) {
      switches.set(event.payload.step, event);
      for (const change of steps.map.get(event.payload.step) ?? []) touch(change);
    }
  }

  const isUndone = (step: string): boolean => takenBack.has(step) || switches.get(step)?.kind === 'undo';
  const judgements = new Map(fold.state.judgements);
  for (const row of touched) {
    const judgement = judge(rows.map.get(row) ?? [], isUndone);
    if (judgement === undefined) judgements.delete(row);
    else judgements.set(row, judgement);
  }
  const onlyChanges = fold.log.length > 0 && batch.every(isChange);
  const { undoable, redoable } = onlyChanges ? stacksAfter(fold.state, batch, isUndone) : stacks(log, steps.map, switches, isUndone);
  const clock = log.at(-1)?.clock ?? 0;
  const choices = rulesTouched ? chooseRules(rules, isUndone) : fold.state.rules;
  const vocabulary = wordsTouched ? chooseWords(words, isUndone) : fold.state.vocabulary;
  const table = tables.length === 0 ? firstTable : currentTable(tables, rows.map, isUndone);
  const current = sidesTouched ? sideTables(sides, isUndone) : fold.state.sides;
  const review = reviewTouched ? reviewOf(reviews, isUndone) : fold.state.review;
  return { log, rows: rows.map, rules, words, tables, sides, reviews, merges, takenBack, steps: steps.map, switches, state: { judgements, rules: choices, table, sides: current, vocabulary, review, undoable, redoable, clock } };
}

const sameSteps = (one: TakenBack, other: TakenBack): boolean => one === other || (one.size === other.size && [...one].every((step) => other.has(step)));

/** Lists by key over the lists of an older fold, which are copied before the first addition. */
class Grouping<K, E> {
  readonly map: Map<K, readonly E[]>;
  private readonly own = new Map<K, E[]>();

  constructor(older: ReadonlyMap<K, readonly E[]>) {
    this.map = new Map(older);
  }

  add(key: K, event: E): void {
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
