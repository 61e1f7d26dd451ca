import { describe, expect, it } from 'vitest';
import type { Act, Finding, Judgement } from '../../../src/core/model';
import { blankJudgement } from '../../../src/core/session';
import { rejections } from '../../../src/core/triage';
import { aFinding, aLens, aWord, budget, key, personLimit, postdoc } from './found';

const decided: Act = { event: 'e1', by: '张三', at: '2024-04-22 09:00:00' };
const countersigned: Act = { event: 'e2', by: '李四', at: '2024-04-23 10:00:00' };
const rejected = (over: Partial<Judgement> = {}): Judgement => ({ ...blankJudgement, decision: 'reject', decided, ...over });
const title = aFinding({ rule: postdoc, severity: 'reject', ground: 1, clause: '指南 六(一)' });
const limit = aFinding({ rule: personLimit, severity: 'reject', ground: 3, clause: '指南 六(二)' });
const money = aFinding({ rule: budget, severity: 'verify', clause: '指南 五' });
const list = (findings: readonly Finding[], judgement: Judgement, lens = aLens()) =>
  rejections([{ key: key(2), findings }], new Map([[key(2), judgement]]), lens);

describe('the list 建议不予受理清单', () => {
  it('holds ground, clause, reason, who decided and who countersigned, each when', () => {
    expect(list([limit, money, title], rejected({ countersigned, note: '已电话告知' }))).toEqual([{
      row: key(2), grounds: [1, 3], clauses: ['指南 六(二)', '指南 六(一)'], reasons: [{ finding: limit, word: null }, { finding: title, word: null }], decided, countersigned, note: '已电话告知',
    }]);
  });

  it('puts first what somebody confirmed, with what they said of it', () => {
    const word = aWord(title, 'confirmed', { reason: '学校人事处来函' });
    expect(list([limit, title], rejected({ findings: [word] }))).toMatchObject([{ reasons: [{ finding: title, word }, { finding: limit, word: null }] }]);
  });

  it('leaves out what was said of a finding that has changed since', () => {
    expect(list([title], rejected({ findings: [{ ...aWord(title, 'confirmed'), seen: 'other' }] }))).toMatchObject([{ reasons: [{ finding: title, word: null }] }]);
  });

  it('leaves out what was dismissed, what is off, and what is unsure', () => {
    expect(list([title, limit], rejected({ findings: [aWord(title, 'dismissed')] }))).toMatchObject([{ grounds: [3], reasons: [{ finding: limit }] }]);
    expect(list([title, limit], rejected(), aLens({ off: new Set([personLimit]) }))).toMatchObject([{ reasons: [{ finding: title }] }]);
    expect(list([{ ...title, outcome: 'unsure' }], rejected())).toMatchObject([{ grounds: [], clauses: [], reasons: [] }]);
  });

  it('takes in what was unsure and a person settled as a failure', () => {
    const unsure: Finding = { ...title, outcome: 'unsure' };
    expect(list([unsure], rejected({ findings: [aWord(unsure, 'fail')] }))).toMatchObject([{ grounds: [1], reasons: [{ finding: { outcome: 'fail' }, word: { verdict: 'fail' } }] }]);
  });

  it('is of rows that somebody decided so, and of no others', () => {
    expect(list([title], { ...blankJudgement, decision: 'verify', decided })).toEqual([]);
    expect(rejections([{ key: key(2), findings: [title] }], new Map(), aLens())).toEqual([]);
    expect(rejections([{ key: key(3), findings: [] }, { key: key(2), findings: [] }], new Map([[key(2), rejected()], [key(3), rejected()]]), aLens()).map(({ row }) => row)).toEqual([key(3), key(2)]);
  });
});
