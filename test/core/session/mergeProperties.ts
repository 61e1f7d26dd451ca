import * as fc from 'fast-check';
import { expect } from 'vitest';
import type { RowKey, SessionState } from '../../../src/core/model';
import { appendEvents, applyMerge, blankJudgement, emptyFold, foldEvents, mergeLogs, planMerge, redo, tableRegister, undo, type Fold, type MergePlan, type Side } from '../../../src/core/session';
import { begunAlike, contextOf, ids, play, row, story } from './logs';

const sayings = (state: SessionState, key: RowKey) => {
  const { decision, panel, direction, note, tags, findings } = state.judgements.get(key) ?? blankJudgement;
  const tag = (name: string) => [`tag ${name}`, tags.includes(name)] as const;
  const finding = (rule: string) => {
    const word = findings.find((one) => one.rule === rule);
    return [`finding ${rule}`, word === undefined ? null : `${word.verdict} ${word.reason}`] as const;
  };
  return new Map<string, unknown>([['decide', decision], ['panel', panel], ['direction', direction], ['note', note], tag('急'), tag('疑'), tag('加急'), finding('budget'), finding('postdoc')]);
};

/** The three-way rule, written down a second time by what a row shows: who alone changed something wins, else whoever was chosen. */
function expectThreeWay(own: Fold, other: Fold, joined: Fold, plan: MergePlan, chosen: (row: RowKey, what: string) => Side): void {
  const common = foldEvents(own.log.filter(({ id }) => other.log.some((event) => event.id === id)));
  const lines = [2, 3, 4, 5].map(row);
  for (const key of lines) {
    const [base, ours, theirs, now] = [common, own.state, other.state, joined.state].map((state) => sayings(state, key));
    for (const [what, value] of now ?? []) {
      const [was, a, b] = [base?.get(what), ours?.get(what), theirs?.get(what)];
      expect([key, what, value]).toEqual([key, what, a === was ? b : b === was || a === b ? a : chosen(key, what) === 'ours' ? a : b]);
    }
  }
  expect(plan.differences.every(({ ours, theirs }) => ours !== null || theirs !== null)).toBe(true);
}

const named = (plan: MergePlan, choices: ReadonlyMap<string, Side>) => (key: RowKey, what: string): Side => {
  const found = plan.differences.find((one) => {
    const event = one.ours ?? one.theirs;
    const name = event?.kind === 'tag' ? `tag ${event.payload.tag}` : event?.kind === 'finding' ? `finding ${event.payload.rule}` : event?.kind;
    return one.row === key && name === what;
  });
  if (found === undefined) throw new Error(`${what} of ${key} was changed on both sides and is not laid side by side`);
  return choices.get(found.register) ?? found.later;
};

const importOf = ({ state }: Fold) => state.table.import ?? begunAlike.ours.id;
const said = (state: SessionState) => [state.judgements, state.rules, state.table, state.sides, state.undoable];

/** What one of two alone has said stands, and what was chosen where both have; one undo takes all of it back, one redo brings it again. */
export function expectMergesAsChosen(numRuns: number): void {
  fc.assert(fc.property(story(2), fc.infiniteStream(fc.constantFrom<Side>('ours', 'theirs')), (told, sides) => {
    const [own, other] = play(told, 2);
    if (own === undefined || other === undefined) throw new Error('two copies');
    const plan = planMerge(own, other.log, begunAlike);
    const choices = new Map(plan.differences.map(({ register }) => [register, sides.next().value as Side]));
    if (plan.table !== null) choices.set(tableRegister, sides.next().value as Side);
    const wanted = plan.table?.[choices.get(tableRegister) ?? 'ours'] ?? importOf(own);
    const newId = ids('m');
    const events = applyMerge(contextOf(own.state, newId), own, plan, choices, '同事.triage');
    expect(events.length === 0).toBe(plan.news.length === 0 && wanted === importOf(own));
    if (events.length === 0) return;
    const joined = appendEvents(own, events);
    expectThreeWay(own, other, joined, plan, named(plan, choices));
    expect(importOf(joined)).toBe(wanted);
    const back = appendEvents(joined, undo(contextOf(joined.state, newId)));
    expect(said(back.state)).toEqual(said(own.state));
    const again = appendEvents(back, redo(contextOf(back.state, newId)));
    expect(said(again.state)).toEqual(said(joined.state));
  }), { numRuns });
}

/** Merges and events of three officers give the same in whatever order they arrive. */
export function expectOneStateInAnyOrder(numRuns: number): void {
  fc.assert(fc.property(story(3), fc.infiniteStream(fc.nat()), (told, chance) => {
    const folds = play(told);
    const merged = folds.map((fold, at) => {
      const next = folds[(at + 1) % folds.length] ?? emptyFold;
      return appendEvents(fold, applyMerge(contextOf(fold.state, ids(`m${at}`), `r${at}`), fold, planMerge(fold, next.log, begunAlike), new Map(), `${at}.triage`));
    });
    const [a, b, c] = merged.map(({ log }) => log);
    if (a === undefined || b === undefined || c === undefined) throw new Error('three copies');
    const once = mergeLogs(mergeLogs(a, b).events, c).events;
    expect(foldEvents(mergeLogs(c, mergeLogs(b, a).events).events)).toEqual(foldEvents(once));
    const shuffled = once.map((event) => ({ event, place: chance.next().value ?? 0 })).toSorted((x, y) => x.place - y.place).map(({ event }) => event);
    expect(foldEvents(shuffled)).toEqual(foldEvents(once));
    expect(shuffled.reduce((fold, event) => appendEvents(fold, [event]), emptyFold).state).toEqual(foldEvents(once));
  }), { numRuns });
}
