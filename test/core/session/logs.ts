import * as fc from 'fast-check';
import { assignmentStates, directionId, expertKey, importId, replicaId, rowKey, ruleId } from '../../../src/core/model';
import type { AssignmentState, AssignmentWish, Decision, EventKind, EventPayloads, ExpertKey, ImportedSide, PlanningKey, PlanningValue, RowKey, SessionEvent, SessionState, Severity, TagColour, Verdict } from '../../../src/core/model';
import {
  addDecision, appendEvents, applyPanels, changeAssignments, changeSide, changeTable, choosePlanning, chooseRule, colourTag, confirmDirection, countersign, decide, emptyFold, judgeFindings, moveDecision, overrideConflict,
  pinConflict, redo, removeTag, renameDecision, renameTag, retireDecision, setLoad, setNote, setPackages, setPanel, setStar, setTag, setWanted, setWishes, uncountersign, undo,
} from '../../../src/core/session';
import type { Begun, Fold, VerbContext } from '../../../src/core/session';

export const row = (line: number): RowKey => rowKey(importId('t1'), line);

/** Two sessions that began with one import. */
export const begunAlike: Begun = { ours: { id: importId('t1'), at: '2024-04-20 09:00:00' }, theirs: { id: importId('t1'), at: '2024-04-20 09:00:00' } };

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

/** Two experts to speak of. */
export const aPerson = (line: number): { readonly expert: ExpertKey; readonly name: string } => ({ expert: expertKey(importId('x1'), line), name: `专家${line}` });
const person = fc.integer({ min: 2, max: 3 }).map(aPerson);
const pair = fc.tuple(fc.integer({ min: 2, max: 4 }), person).map(([line, who]) => ({ row: row(line), ...who }));
const assignment = fc.constantFrom<AssignmentState | null>(...assignmentStates, null);
const wish = fc.constantFrom<AssignmentWish | null>('pin', 'ban', null);
const bound = fc.constantFrom<'least' | 'most'>('least', 'most');
const count = fc.constantFrom(null, 0, 4, 9);
const reason = fc.constantFrom(null, '', '同学');
const listed = ({ state: { vocabulary: { decisions } } }: VerbContext, pick: number): Decision => decisions[pick % decisions.length]?.decision ?? 'accept';

/** A table beside the proposals. */
export const aSide = (kind: 'experts' | 'penalties', id: string): ImportedSide => ({
  kind, id: importId(id), file: `${id}.csv`, at: '2024-04-20 09:30:00', asOf: null, encoding: 'utf-8', delimiter: ',', header: ['姓名'], rows: [['张三']], lines: [2], keys: null, mapping: { name: [0] },
});

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
  fc.tuple(fc.constantFrom('experts' as const, 'penalties' as const), fc.constantFrom('l1', 'l2', null)).map(([kind, id]): Act => (context) => {
    const from = context.state.sides.get(kind) ?? null;
    return changeSide(context, kind, from === null ? null : aSide(kind, from), id === null ? null : aSide(kind, id));
  }),
  fc.tuple(person, bound, count).map(([who, of, limit]): Act => (context) => setLoad(context, [who], of, limit)),
  fc.tuple(pair, reason).map(([of, why]): Act => (context) => pinConflict(context, of, why)),
  fc.tuple(pair, reason).map(([of, why]): Act => (context) => overrideConflict(context, of, 'in-round', why)),
  fc.tuple(fc.array(pair, { maxLength: 3 }), wish).map(([of, wanted]): Act => (context) => setWishes(context, of, wanted)),
  fc.array(fc.tuple(pair, assignment, wish).map(([of, state, wanted]) => ({ ...of, state, wish: wanted })), { maxLength: 4 }).map((changes): Act => (context) => changeAssignments(context, changes)),
  fc.tuple(lines, fc.constantFrom('甲包', '乙包', '', null)).map(([on, name]): Act => (context) => setPackages(context, on.map((line) => ({ row: row(line), name })))),
  fc.record({ objective: fc.constantFrom('total' as const, 'fair' as const), drawSeed: fc.constantFrom(1, 7), draw: fc.boolean() }, { requiredKeys: [] }).map((choices): Act => (context) => choosePlanning(context, choices)),
  count.map((wanted): Act => (context) => setWanted(context, '培育项目', wanted)),
  fc.tuple(lines, fc.constantFrom('一组', null), person).map(([on, panel, who]): Act => (context) => applyPanels(context, on.map((line) => ({ row: row(line), panel })), [{ ...who, panel: panel ?? '' }])),
  fc.constant<Act>((context) => renameTag(context, '急', '加急')),
  fc.constant<Act>((context) => removeTag(context, '疑')),
  fc.tuple(fc.constantFrom('急', '加急'), fc.constantFrom<TagColour>('red', 'blue')).map(([tag, colour]): Act => (context) => colourTag(context, tag, colour)),
  fc.tuple(lines, fc.boolean()).map(([on, star]): Act => (context) => setStar(context, on.map(row), star)),
  fc.constantFrom('补充材料', '转处').map((name): Act => (context) => addDecision(context, name)),
  fc.tuple(fc.nat(), fc.constantFrom('', '暂缓')).map(([pick, name]): Act => (context) => renameDecision(context, listed(context, pick), name)),
  fc.tuple(fc.nat(), fc.boolean()).map(([pick, retired]): Act => (context) => retireDecision(context, listed(context, pick), retired)),
  fc.tuple(fc.nat(), fc.constantFrom(-2, 1)).map(([pick, by]): Act => (context) => moveDecision(context, listed(context, pick), by)),
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

const rowless: ReadonlySet<string> = new Set(['undo', 'redo', 'table', 'side', 'merge', 'load', 'seat', 'planning', 'wanted']);

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
    fc.boolean().map((on) => ['star', { on }] as const),
    fc.tuple(fc.constantFrom<Decision>('reject', 'own:x'), fc.constantFrom('暂缓', '退回'), fc.boolean()).map(([of, name, retired]) => ['decisionWord', { decision: of, name, retired }] as const),
    fc.constantFrom<readonly Decision[]>(['own:x', 'verify'], ['withdrawn', 'own:x', 'own:x'], []).map((order) => ['decisionOrder', { order }] as const),
    fc.tuple(fc.constantFrom('急', '疑'), fc.constantFrom<TagColour | null>('red', 'teal', null)).map(([tag, colour]) => ['tagColour', { tag, colour }] as const),
    fc.tuple(fc.constantFrom('t1', 't2'), lines).map(([to, on]) => ['table', { import: importId(to), again: on.map(row) }] as const),
    fc.tuple(fc.constantFrom('experts' as const, 'penalties' as const), fc.constantFrom('l1', 'l2', null)).map(([side, id]) => ['side', { side, import: id === null ? null : importId(id), file: '', rows: 0, asOf: null }] as const),
    fc.tuple(person, bound, count).map(([who, of, limit]) => ['load', { ...who, bound: of, count: limit }] as const),
    fc.tuple(person, fc.constantFrom('一组', '', null)).map(([who, panel]) => ['seat', { ...who, panel }] as const),
    fc.tuple(person, fc.constantFrom(null, '同学')).map(([who, why]) => ['conflict', { ...who, reason: why }] as const),
    fc.tuple(person, fc.constantFrom('in-round', 'relation'), fc.constantFrom(null, '已核实')).map(([who, test, why]) => ['override', { ...who, test, reason: why }] as const),
    fc.tuple(person, wish).map(([who, wanted]) => ['wish', { ...who, wish: wanted }] as const),
    fc.constantFrom('甲包', '乙包', null).map((name) => ['package', { name }] as const),
    fc.tuple(person, assignment).map(([who, state]) => ['assign', { ...who, state }] as const),
    fc.constantFrom<readonly [PlanningKey, PlanningValue | null]>(['objective', 'fair'], ['objective', null], ['objective', 'best'], ['drawLoss', 0.5], ['drawLoss', 3], ['dueDay', '2024-06-30'], ['dueDay', 'soon'], ['draw', true], ['mostLoad', -1])
      .map(([setting, value]) => ['planning', { setting, value }] as const),
    count.map((wanted) => ['wanted', { subtype: '培育项目', count: wanted }] as const),
    fc.uniqueArray(fc.constantFrom('s1', 's2', 's3', 's4'), { maxLength: 2 }).map((steps) => ['merge', { steps, file: '同事.triage' }] as const),
    fc.tuple(fc.constantFrom('undo', 'redo'), fc.constantFrom('s1', 's2', 's3', 's9')).map(([kind, step]) => [kind as 'undo' | 'redo', { step }] as const),
  ),
), { maxLength: 30 }).map((drafts) => drafts.map(([clock, replica, step, line, [kind, payload]], i) =>
  anEvent(clock, replica, `e${i}`, step, kind, rowless.has(kind) || kind === 'tagColour' || kind.startsWith('rule') || kind.startsWith('decision') ? null : line, payload as EventPayloads[typeof kind])));
