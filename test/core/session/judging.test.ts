import { describe, expect, it } from 'vitest';
import { ruleId } from '../../../src/core/model';
import type { SessionEvent } from '../../../src/core/model';
import {
  appendEvents, blankJudgement, chooseRule, countersign, countersignFault, decide, emptyFold, foldEvents, isEvent, judgeFindings, noChoices, samePerson,
  uncountersign, undo,
} from '../../../src/core/session';
import type { Fold, VerbContext } from '../../../src/core/session';
import { anEvent, contextOf, ids, row } from './logs';

const budget = ruleId('budget');
const postdoc = ruleId('postdoc');
const newId = ids('n');
const by = (fold: Fold, actor = '张三'): VerbContext => ({ ...contextOf(fold.state, newId), actor });
/** Folds what people do one after the other. */
const after = (...acts: ((fold: Fold) => SessionEvent[])[]): Fold => acts.reduce((fold, act) => appendEvents(fold, act(fold)), emptyFold);
const judged = (fold: Fold, line = 2) => fold.state.judgements.get(row(line)) ?? blankJudgement;
const dismiss = (fold: Fold) => judgeFindings(by(fold), [{ row: row(2), rule: budget, seen: 'f1' }], 'dismissed', ' 已电话核实 ');

describe('a word on a finding', () => {
  it('keeps verdict, reason, what was seen, who and when, by rule', () => {
    const fold = after(dismiss, (now) => judgeFindings(by(now, '李四'), [{ row: row(2), rule: postdoc, seen: 'f2' }], 'confirmed'));
    expect(judged(fold).findings).toMatchObject([
      { rule: budget, verdict: 'dismissed', reason: '已电话核实', seen: 'f1', by: '张三', at: '2024-04-20 09:30:00' },
      { rule: postdoc, verdict: 'confirmed', reason: '', seen: 'f2', by: '李四' },
    ]);
  });

  it('remembers what was said before, is taken back, and undone', () => {
    const changed = after(dismiss, (now) => judgeFindings(by(now), [{ row: row(2), rule: budget, seen: 'f1' }], 'confirmed'));
    expect(changed.log.at(-1)?.before).toEqual({ rule: budget, verdict: 'dismissed', reason: '已电话核实', seen: 'f1' });
    expect(judged(appendEvents(changed, undo(by(changed)))).findings).toMatchObject([{ verdict: 'dismissed' }]);
    expect(judged(after(dismiss, (now) => judgeFindings(by(now), [{ row: row(2), rule: budget, seen: 'f1' }], null)))).toEqual(blankJudgement);
  });

  it.each(['dismissed', 'pass', 'fail'] as const)('%s without a reason is not taken', (verdict) => {
    expect(judgeFindings(by(emptyFold), [{ row: row(2), rule: budget, seen: 'f1' }], verdict, '  ')).toEqual([]);
  });

  it('said again of the same finding leaves no event, of a changed one it does', () => {
    const fold = after(dismiss);
    expect(dismiss(fold)).toEqual([]);
    expect(judgeFindings(by(fold), [{ row: row(2), rule: budget, seen: 'f9' }], 'dismissed', '已电话核实')).toHaveLength(1);
  });
});

const reject = (actor: string) => (fold: Fold) => decide(by(fold, actor), [row(2)], 'reject');
const sign = (actor: string) => (fold: Fold) => countersign(by(fold, actor), [row(2)]);

describe('a countersignature', () => {
  it('stands beside who decided', () => {
    expect(judged(after(reject('张三'), sign('李四')))).toMatchObject({ decided: { by: '张三' }, countersigned: { by: '李四', at: '2024-04-20 09:30:00' } });
  });

  it.each([
    ['the one who decided', '张三', '张三', 'samePerson'], ['the same name typed otherwise', '张三', ' 张　三', 'samePerson'],
    ['nobody named', '张三', ' ', 'unnamed'], ['a decision that nobody signed', '', '李四', 'undecidedBy'],
  ] as const)('is refused for %s', (_who, decider, signer, fault) => {
    const fold = after(reject(decider));
    expect(countersignFault(judged(fold), signer)).toBe(fault);
    expect(sign(signer)(fold)).toEqual([]);
  });

  it('is for 建议不予受理 alone, and given once', () => {
    const accepted = after((fold) => decide(by(fold), [row(2)], 'accept'));
    expect(countersignFault(judged(accepted), '李四')).toBe('notRejected');
    expect(countersignFault(judged(after(reject('张三'), sign('李四'))), '王五')).toBe('done');
  });

  it('falls with the decision that it was about, and comes back with its undo', () => {
    const fold = after(reject('张三'), sign('李四'), (now) => decide(by(now), [row(2)], 'verify'));
    expect(judged(fold).countersigned).toBeNull();
    expect(judged(appendEvents(fold, undo(by(fold)))).countersigned).toMatchObject({ by: '李四' });
    const anew = appendEvents(fold, reject('张三')(fold));
    expect(judged(anew)).toMatchObject({ decision: 'reject', countersigned: null });
  });

  it('of the decider himself in another copy of the program does not count', () => {
    const state = foldEvents([anEvent(1, 'a', 'e1', 's1', 'decide', 2, { decision: 'reject' }), anEvent(2, 'c', 'e2', 's2', 'countersign', 2, { of: 'e1' })]);
    expect(state.judgements.get(row(2))?.countersigned).toBeNull();
  });

  it('waits until a decision without a name is made anew by somebody who has one', () => {
    const fold = after(reject(''), reject('张三'), sign('李四'));
    expect(judged(fold)).toMatchObject({ decided: { by: '张三' }, countersigned: { by: '李四' } });
    expect([reject('')(after(reject(''))), reject('王五')(fold)]).toEqual([[], []]);
  });

  it('can be taken back', () => {
    expect(judged(after(reject('张三'), sign('李四'), (now) => uncountersign(by(now), [row(2)]))).countersigned).toBeNull();
  });
});

describe('a choice of a rule', () => {
  it('holds for the whole session, each of its parts by itself', () => {
    const off = (fold: Fold) => chooseRule(by(fold), budget, { on: false });
    const notice = (fold: Fold) => chooseRule(by(fold), budget, { severity: 'notice' });
    const fold = after(off, notice, (now) => chooseRule(by(now), postdoc, { marked: true }));
    expect(fold.state.rules).toEqual({ off: new Set([budget]), severities: new Map([[budget, 'notice']]), marked: new Set([postdoc]) });
    const [older] = fold.state.undoable.slice(-1);
    expect(appendEvents(fold, undo(by(fold), older)).state.rules).toMatchObject({ off: new Set(), severities: new Map([[budget, 'notice']]) });
  });

  it('is one step, and none where nothing changes', () => {
    const both = chooseRule(by(emptyFold), budget, { on: false, severity: 'notice' });
    expect(new Set(both.map(({ step }) => step)).size).toBe(1);
    const fold = appendEvents(emptyFold, both);
    expect(chooseRule(by(fold), budget, { on: false, severity: 'notice', marked: false })).toEqual([]);
    expect(appendEvents(fold, undo(by(fold))).state.rules).toEqual(noChoices);
  });

  it('untouched stays the same object', () => {
    const fold = after((now) => chooseRule(by(now), budget, { on: false }));
    expect(appendEvents(fold, reject('张三')(fold)).state.rules).toBe(fold.state.rules);
  });
});

describe('saved events of these kinds', () => {
  const sound = [
    anEvent(1, 'a', 'e1', 's1', 'finding', 2, { rule: budget, verdict: 'dismissed', reason: '已核实', seen: 'f1' }),
    anEvent(1, 'a', 'e2', 's1', 'countersign', 2, { of: 'e0' }), anEvent(1, 'a', 'e3', 's1', 'ruleOn', null, { rule: budget, on: false }),
    anEvent(1, 'a', 'e4', 's1', 'ruleSeverity', null, { rule: budget, severity: null }), anEvent(1, 'a', 'e5', 's1', 'ruleMarked', null, { rule: budget, marked: true }),
  ];
  it.each(sound.map((event) => [event.kind, event] as const))('%s is taken as it is, and refused when damaged', (_kind, event) => {
    expect(isEvent(event)).toBe(true);
    for (const part of Object.keys(event.payload)) expect(isEvent({ ...event, payload: { ...event.payload, [part]: 7 } })).toBe(false);
  });

  it('a finding or a countersignature without its row is refused', () => {
    for (const event of sound.slice(0, 2)) expect(isEvent({ ...event, row: undefined })).toBe(false);
  });
});

it('people are the same whatever the width, spaces and capitals of their names', () => {
  expect([samePerson('Li Si', 'ＬＩ　si'), samePerson('张三', '张叁')]).toEqual([true, false]);
});
