import * as fc from 'fast-check';
import { directionId, importId, replicaId, rowKey, ruleId } from '../../../src/core/model';
import type { Decision, EventKind, EventPayloads, RowKey, SessionEvent, SessionState, Severity, Verdict } from '../../../src/core/model';
import { appendEvents, changeTable, chooseRule, confirmDirection, countersign, decide, emptyFold, judgeFindings, redo, renameTag, setNote, setPanel, setTag, uncountersign, undo } from '../../../src/core/session';
import type { Fold, VerbContext } from '../../../src/core/session';

export const row = (line: number): RowKey => rowKey(importId('t1'), line);

/** Counts ids up, so that tests are repeatable. */
export function ids(prefix: string): () => string {
  let count = 0;
  return () => `${prefix}-${String(++count).padStart(6, '0')}`;
}

/** A context for verbs on a state: replica `a` unless another is named; replica `r1` is worked by somebody else. */
export const contextOf = (state: SessionState, newId: () => string, replica = 'a'): VerbContext => ({
  replica: replicaId(replica), clock: 0, at: '2024-04-20 09:30:00', actor: actorOf(replica), callHash: 'c0ffee', engineVersion: '0.1.0', newId, state,
});

/** One event written by hand: `[clock, replica, id, step, kind, row, payload]`, the rest filled in. */
export function anEvent<K extends EventKind>(clock: number, replica: string, id: string, step: string, kind: K, line: number | null, payload: EventPayloads[K]): SessionEvent {
  return {
    id, replica: replicaId(replica), clock, at: '2024-04-20 09:30:00', actor: actorOf(replica), step, kind, payload, before: null,
    callHash: 'c0ffee', engineVersion: '0.1.0', ...(line === null ? {} : { row: row(line) }),
  } as SessionEvent;
}

const actorOf = (replica: string): string => (replica === 'r1' || replica === 'b' ? '李四' : '张三');

const decision = fc.constantFrom<Decision | null>('accept', 'reject', 'verify', 'withdrawn', null);
const rule = fc.constantFrom(ruleId('budget'), ruleId('postdoc'));
const severity = fc.constantFrom<Severity | null>('reject', 'notice', null);
const lines = fc.uniqueArray(fc.integer({ min: 2, max: 5 }), { minLength: 1, maxLength: 3 });

/** One thing that a person does in a copy of the program, or the copy's hearing of what another has done. */
type Act = (context: VerbContext) => SessionEvent[];
const act: fc.Arbitrary<Act> = fc.oneof(
  fc.tuple(lines, decision).map(([on, what]): Act => (context) => decide(context, on.map(row), what)),
  fc.tuple(lines, fc.constantFrom('一组', '二组', null)).map(([on, what]): Act => (context) => setPanel(context, on.map(row), what)),
  fc.tuple(lines, fc.constantFrom('C6', 'K1', null)).map(([on, what]): Act => (context) => confirmDirection(context, on.map(row), what === null ? null : directionId(what))),
  fc.tuple(lines, fc.constantFrom('急', '疑'), fc.boolean()).map(([on, tag, set]): Act => (context) => setTag(context, on.map(row), tag, set)),
  fc.tuple(lines, fc.constantFrom('', '待补附件')).map(([on, text]): Act => (context) => setNote(context, on.map(row), text)),
  fc.tuple(lines, rule, fc.constantFrom<Verdict | null>('confirmed', 'dismissed', null), fc.constantFrom('', '已核对')).map(([on, of, verdict, reason]): Act =>
    (context) => judgeFindings(context, on.map((line) => ({ row: row(line), rule: of, seen: 'f1' })), verdict, reason)),
  lines.map((on): Act => (context) => countersign(context, on.map(row))),
  lines.map((on): Act => (context) => uncountersign(context, on.map(row))),
  fc.tuple(rule, fc.record({ on: fc.boolean(), severity, marked: fc.boolean() }, { requiredKeys: [] })).map(([of, choice]): Act => (context) => chooseRule(context, of, choice)),
  fc.tuple(fc.constantFrom('t1', 't2', 't3'), lines).map(([to, on]): Act => (context) => changeTable(context, context.state.table.import ?? importId('t1'), importId(to), on.map(row))),
  fc.constant<Act>((context) => renameTag(context, '急', '加急')),
  fc.constant<Act>((context) => undo(context)),
  fc.constant<Act>((context) => redo(context)),
  fc.nat().map((pick): Act => (context) => undo(context, context.state.undoable[pick % (context.state.undoable.length || 1)])),
);

export interface Told { readonly by: number; readonly act: Act; readonly hears: number | null }
/** What happens in turn in up to three copies of the program. */
export const story = (replicas = 3): fc.Arbitrary<Told[]> => fc.array(fc.record({
  by: fc.nat({ max: replicas - 1 }), act, hears: replicas === 1 ? fc.constant(null) : fc.option(fc.nat({ max: replicas - 1 }), { freq: 2 }),
}), { maxLength: 25 });

/** Plays a story: each copy folds its own acts and what it hears. The folds of the copies at the end. */
export function play(told: readonly Told[], replicas = 3): Fold[] {
  const folds: Fold[] = Array.from({ length: replicas }, () => emptyFold);
  const newIds = folds.map((_fold, i) => ids(`r${i}`));
  for (const { by, act: does, hears } of told) {
    const own = folds[by] ?? emptyFold;
    const newId = newIds[by] ?? ids('x');
    const heard = hears === null ? own : appendEvents(own, folds[hears]?.log ?? []);
    folds[by] = appendEvents(heard, does(contextOf(heard.state, newId, `r${by}`)));
  }
  return folds;
}

/** Any log at all, sensible or not: clocks, steps and undone steps by chance, ids never twice. */
export const anyLog: fc.Arbitrary<SessionEvent[]> = fc.array(fc.tuple(
  fc.nat({ max: 9 }), fc.constantFrom('a', 'b', 'c'), fc.constantFrom('s1', 's2', 's3', 's4'), fc.integer({ min: 2, max: 4 }),
  fc.oneof(
    decision.map((what) => ['decide', { decision: what }] as const),
    fc.tuple(fc.constantFrom('急', '疑'), fc.boolean()).map(([tag, on]) => ['tag', { tag, on }] as const),
    fc.constantFrom('', '记').map((text) => ['note', { text }] as const),
    fc.tuple(rule, fc.constantFrom<Verdict | null>('dismissed', 'fail', null)).map(([of, verdict]) => ['finding', { rule: of, verdict, reason: '已核对', seen: 'f1' }] as const),
    fc.constantFrom('e0', 'e1', 'e2', null).map((of) => ['countersign', { of }] as const),
    fc.tuple(rule, fc.boolean()).map(([of, on]) => ['ruleOn', { rule: of, on }] as const),
    fc.tuple(rule, severity).map(([of, chosen]) => ['ruleSeverity', { rule: of, severity: chosen }] as const),
    fc.tuple(rule, fc.boolean()).map(([of, marked]) => ['ruleMarked', { rule: of, marked }] as const),
    fc.tuple(fc.constantFrom('t1', 't2'), lines).map(([to, on]) => ['table', { import: importId(to), again: on.map(row) }] as const),
    fc.tuple(fc.constantFrom('undo', 'redo'), fc.constantFrom('s1', 's2', 's3', 's9')).map(([kind, step]) => [kind as 'undo' | 'redo', { step }] as const),
  ),
), { maxLength: 30 }).map((drafts) => drafts.map(([clock, replica, step, line, [kind, payload]], i) =>
  anEvent(clock, replica, `e${i}`, step, kind, kind === 'undo' || kind === 'redo' || kind === 'table' || kind.startsWith('rule') ? null : line, payload as EventPayloads[typeof kind])));
