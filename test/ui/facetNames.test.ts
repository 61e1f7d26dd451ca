import { describe, expect, it } from 'vitest';
import type { Language, Message } from '../../src/core/model';
import { firstVocabulary } from '../../src/core/session';
import { say, write } from '../../src/core/words';
import { facetIds, noValue, type FacetId } from '../../src/state/appState';
import type { Words } from '../../src/ui/common/app';
import { facetOrder, facetValueName, facetWords } from '../../src/ui/triage/facetNames';
import { ruleName } from '../../src/ui/triage/ruleName';
import { aCall } from '../build';

/** The page's words, without a page. */
const wordsIn = (language: Language): Words =>
  Object.assign((key: Parameters<Words>[0], params?: Parameters<Words>[1]) => write(say(key, params), language), { language, percent: (value: number) => `${value * 100}%`, message: (message: Message) => write(message, language) }) as Words;
const zh = wordsIn('zh');
const en = wordsIn('en');
const call = aCall();
const { decisions } = firstVocabulary;
const context = { call, decisions };

describe('the name of a facet’s value', () => {
  const cases: readonly (readonly [FacetId, string, string])[] = [
    ['direction', 'C5', '培育5 微分方程与机器学习'],
    ['direction', 'Z9', 'Z9'],
    ['direction', noValue, '未能归类'],
    ['subtype', '培育项目', '培育项目'],
    ['subtype', noValue, '未填亚类'],
    ['severity', 'reject', '建议不予受理'],
    ['severity', noValue, '无问题'],
    ['rule', 'duration', ruleName('duration', zh)],
    ['decision', 'withdrawn', '申请人撤回'],
    ['decision', noValue, '未决定'],
    ['decision', 'own:gone', '（已不在列表中的决定）'],
    ['star', 'star', '已加星标'],
    ['star', noValue, '未加星标'],
    ['tag', '急', '急'],
    ['tag', noValue, '无标签'],
    ['agreement', 'other', '不一致'],
    ['confidence', '50', '50%—75%'],
    ['declared', 'C5', '培育5 微分方程与机器学习'],
    ['second', noValue, '没有次选'],
    ['host', '洞庭大学', '洞庭大学'],
    ['panel', '一组', '一组'],
    ['panel', noValue, '未分组'],
  ];
  it.each(cases)('%s %s is %s', (facet, value, name) => {
    expect(facetValueName(facet, value, context, zh)).toBe(name);
  });

  it('of a decision is the office’s own where it has one, in its order', () => {
    const own = [{ decision: 'own:1', name: '转处', retired: false }, { decision: 'reject', name: '退回', retired: true }] as const;
    expect(own.map(({ decision }) => facetValueName('decision', decision, { call, decisions: own }, en))).toEqual(['转处', '退回']);
    const counts = ['reject', 'own:1'].map((value) => ({ value, count: 3 }));
    expect(counts.sort(facetOrder('decision', { call, decisions: own })).map(({ value }) => value)).toEqual(['own:1', 'reject']);
  });

  it('is in the page’s language, a direction’s Chinese title where the call has no other', () => {
    expect(facetValueName('decision', 'accept', context, en)).toBe('Accept');
    expect(facetValueName('direction', 'K5', context, en)).toBe('重点5 模型与数据融合的大模型训练方法');
    const english = aCall({ directions: call.directions.map((one) => ({ ...one, titleEn: `title of ${one.id}` })) });
    expect(facetValueName('direction', 'K5', { call: english, decisions }, en)).toBe('重点5 title of K5');
  });

  it('of "none" is there for every facet in both languages, and so is the facet’s own', () => {
    for (const facet of facetIds) {
      for (const words of [zh, en]) {
        expect(facetValueName(facet, noValue, context, words)).not.toMatch(/^(page\..*)?$/);
        expect(words(facetWords[facet])).not.toBe('');
      }
    }
  });
});

describe('a rule’s name', () => {
  it.each(Object.keys(aCall().rules).filter((rule) => rule !== 'flood-guard'))('%s is written out in both languages', (rule) => {
    expect(ruleName(rule, zh)).toMatch(/\p{Script=Han}/u);
    expect(ruleName(rule, en)).not.toBe(rule);
    expect(ruleName(rule, en)).not.toContain('rule.');
  });

  it('is its id where it is of a newer engine', () => {
    expect(ruleName('not-there-yet', zh)).toBe('not-there-yet');
  });
});

describe('the order of a facet’s values', () => {
  const cases: readonly (readonly [FacetId, readonly (readonly [string, number])[], string])[] = [
    ['direction', [['C5', 1], ['C6', 9], ['C11', 2], ['K5', 30], [noValue, 40]], 'as the call has them, "none" last'],
    ['direction', [['K6', 1], ['Z9', 7], ['Y1', 2]], 'what the call does not know last, by count'],
    ['subtype', [['培育项目', 1], ['重点支持项目', 9], ['其他', 4], [noValue, 3]], 'as the call has them, then by count'],
    ['severity', [['reject', 1], ['verify', 9], ['notice', 5], [noValue, 70]], 'by weight'],
    ['decision', [...decisions.map(({ decision }, index) => [decision, index] as const), [noValue, 50]], 'as listed'],
    ['rule', [['duration', 9], ['budget', 3], ['subtype', 3]], 'by count, then by id'],
    ['tag', [['急', 9], [noValue, 4], ['a', 1], ['b', 1]], 'by count, then by name'],
    ['panel', [['二组', 9], ['一组', 1], [noValue, 0]], 'by count'],
  ];
  it.each(cases)('%s: %o %s', (facet, values) => {
    const counts = values.map(([value, count]) => ({ value, count }));
    expect(counts.toReversed().sort(facetOrder(facet, context))).toEqual(counts);
  });
});
