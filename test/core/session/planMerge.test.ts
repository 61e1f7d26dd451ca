import { describe, expect, it } from 'vitest';
import type { Judgement } from '../../../src/core/model';
import { appendEvents, applyMerge, blankJudgement, decide, emptyFold, planMerge, restingOn, setNote, setTag, type Fold } from '../../../src/core/session';
import { begunAlike, contextOf, ids, row } from './logs';
import { expectMergesAsChosen, expectOneStateInAnyOrder } from './mergeProperties';

describe('taking in a colleague’s log', () => {
  it('gives what one of both alone has said, and what was chosen where both have; one undo takes all of it back, one redo brings it again', () => {
    expectMergesAsChosen(400);
  });

  it('gives the same in whatever order merges and events arrive, among three officers', () => {
    expectOneStateInAnyOrder(100);
  });

  it('brings nothing where they have nothing new', () => {
    const newId = ids('a');
    const own = appendEvents(emptyFold, decide(contextOf(emptyFold.state, newId), [row(2)], 'accept'));
    const plan = planMerge(own, own.log.slice(0, 1), begunAlike);
    expect([plan.news, plan.differences, plan.rows, applyMerge(contextOf(own.state, newId), own, plan, new Map(), 'x')]).toEqual([[], [], [], []]);
  });
});

describe('two officers who began alike', () => {
  const begun = appendEvents(emptyFold, decide(contextOf(emptyFold.state, ids('x')), [row(2), row(3)], 'verify'));
  const after = (fold: Fold, newId: () => string, replica: string, ...acts: ((context: ReturnType<typeof contextOf>) => ReturnType<typeof decide>)[]): Fold =>
    acts.reduce((now, act) => appendEvents(now, act(contextOf(now.state, newId, replica))), fold);
  const ours = after(begun, ids('a'), 'a', (verb) => decide(verb, [row(2)], 'accept'), (verb) => setTag(verb, [row(4)], '急', true));
  const theirs = after(begun, ids('b'), 'b', (verb) => decide(verb, [row(2)], 'reject'), (verb) => setNote(verb, [row(3)], '已电话核对'), (verb) => setTag(verb, [row(4)], '急', true));
  const plan = planMerge(ours, theirs.log, begunAlike);
  const decisionOf = (fold: Fold, line: number): Partial<Judgement> => fold.state.judgements.get(row(line)) ?? blankJudgement;

  it('see side by side what both decided otherwise, and not what is alike or was said by one', () => {
    expect(plan.differences.map(({ row: key, ours: a, theirs: b, later }) => [key, a?.payload, a?.actor, b?.payload, b?.actor, later])).toEqual([
      [row(2), { decision: 'accept' }, '张三', { decision: 'reject' }, '李四', 'theirs'],
    ]);
    expect(plan.rows).toEqual([row(3)]);
  });

  it('keep their own decision where they choose so, under their own name, and take the rest', () => {
    const [register = ''] = plan.differences.map((one) => one.register);
    const kept = appendEvents(ours, applyMerge(contextOf(ours.state, ids('m')), ours, plan, new Map([[register, 'ours']]), '李四.triage'));
    expect([decisionOf(kept, 2).decision, decisionOf(kept, 2).decided?.by, decisionOf(kept, 3).note]).toEqual(['accept', '张三', '已电话核对']);
    const taken = appendEvents(ours, applyMerge(contextOf(ours.state, ids('m')), ours, plan, new Map(), '李四.triage'));
    expect([decisionOf(taken, 2).decision, decisionOf(taken, 2).decided?.by]).toEqual(['reject', '李四']);
    const merge = taken.state.undoable[0] ?? '';
    expect(restingOn(taken, merge)).toEqual([]);
    const noted = after(taken, ids('n'), 'a', (verb) => setNote(verb, [row(3)], '材料齐全'));
    expect(restingOn(noted, merge)).toEqual([noted.state.undoable[0]]);
  });
});
