import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { directionId, type Contribution, type Explanation, type TextSpan } from '../../src/core/model';
import { markedRuns, passageRuns } from '../../src/ui/detail/marks';

const explanation = (contributions: readonly Contribution[]): Explanation => ({ direction: directionId('C6'), total: 0, contributions });
const term = (name: string, points: number, ...places: readonly (readonly [TextSpan['field'], number, number])[]): Contribution =>
  ({ term: name, points, signal: 'term', spans: places.map(([field, start, end]) => ({ field, start, end })) });

describe('the marks of a text', () => {
  it('are one run without points where nothing is explained yet', () => {
    expect(markedRuns('图神经网络', 'title', undefined)).toEqual([{ text: '图神经网络', points: 0, terms: [] }]);
  });

  it('are none in a blank cell', () => {
    expect(markedRuns('', 'title', explanation([term('图', 1, ['title', 0, 1])]))).toEqual([]);
  });

  it('stand where a term stands, in its own cell only', () => {
    const reasons = explanation([term('图神经网络', 0.3, ['title', 2, 7]), term('泛化', 0.1, ['abstract', 0, 2])]);
    expect(markedRuns('基于图神经网络的泛化', 'title', reasons)).toEqual([
      { text: '基于', points: 0, terms: [] }, { text: '图神经网络', points: 0.3, terms: ['图神经网络'] }, { text: '的泛化', points: 0, terms: [] },
    ]);
  });

  it('add up where terms overlap, and name both', () => {
    const reasons = explanation([term('图神经网络', 0.5, ['title', 0, 5]), term('神经网络方法', 0.25, ['title', 1, 7])]);
    expect(markedRuns('图神经网络方法', 'title', reasons)).toEqual([
      { text: '图', points: 0.5, terms: ['图神经网络'] },
      { text: '神经网络', points: 0.75, terms: ['图神经网络', '神经网络方法'] },
      { text: '方法', points: 0.25, terms: ['神经网络方法'] },
    ]);
  });

  it('count a term once where two of its own places overlap: its points are for the whole text', () => {
    const reasons = explanation([term('图神经网络', 0.5, ['title', 0, 5], ['title', 1, 5])]);
    expect(markedRuns('图神经网络', 'title', reasons).map(({ points }) => points)).toEqual([0.5, 0.5]);
  });

  it('keep what was searched for apart, across their own borders too', () => {
    const reasons = explanation([term('图神经网络', 0.5, ['title', 0, 5])]);
    expect(markedRuns('图神经网络方法', 'title', reasons, [{ start: 3, end: 7 }])).toEqual([
      { text: '图神经', points: 0.5, terms: ['图神经网络'] },
      { text: '网络', points: 0.5, terms: ['图神经网络'], found: true },
      { text: '方法', points: 0, terms: [], found: true },
    ]);
  });

  it('pass over places outside of the text, as a cell that was cut would give them', () => {
    const reasons = explanation([term('图', 1, ['title', 2, 9], ['title', 1, 1])]);
    expect(markedRuns('图神', 'title', reasons)).toEqual([{ text: '图神', points: 0, terms: [] }]);
  });

  const place = fc.tuple(fc.nat({ max: 22 }), fc.nat({ max: 22 })).map(([start, end]): TextSpan => ({ field: 'abstract', start, end }));
  const reason = fc.record({
    term: fc.constantFrom('图', '网络', '算子'), points: fc.integer({ min: -8, max: 8 }), signal: fc.constant('term' as const), spans: fc.array(place, { maxLength: 4 }),
  });
  const texts = fc.string({ unit: fc.constantFrom('图', '神', 'a', ' ', '𠮷'), maxLength: 12 });

  it('leave the text as it is, cut at borders of terms alone', () => {
    fc.assert(fc.property(texts, fc.array(reason), (text, contributions) => {
      const runs = markedRuns(text, 'abstract', explanation(contributions));
      expect(runs.map((run) => run.text).join('')).toBe(text);
      expect(runs.every((run) => run.text !== '')).toBe(true);
    }));
  });

  it('give every character the points of all terms that stand over it', () => {
    fc.assert(fc.property(texts, fc.array(reason), (text, contributions) => {
      const runs = markedRuns(text, 'abstract', explanation(contributions));
      const marked = runs.flatMap((run) => Array.from({ length: run.text.length }, () => run));
      for (let at = 0; at < text.length; at++) {
        const over = contributions.filter(({ spans }) => spans.some(({ start, end }) => start <= at && at < end && end <= text.length));
        expect(marked[at]?.points).toBe(over.reduce((sum, { points }) => sum + points, 0));
        expect(new Set(marked[at]?.terms)).toEqual(new Set(over.map((one) => one.term)));
      }
    }));
  });
});

describe('the passages of a text', () => {
  const at = (start: number, end: number, field: TextSpan['field'] = 'abstract'): TextSpan => ({ field, start, end });

  it.each([
    ['甲乙丙丁戊', [at(1, 3)], [['甲', null], ['乙丙', 0], ['丁戊', null]]],
    ['甲乙丙丁戊', [at(3, 5), at(0, 2)], [['甲乙', 1], ['丙', null], ['丁戊', 0]]],
    ['甲乙丙丁戊', [at(0, 3), at(2, 5)], [['甲乙丙', 0], ['丁戊', 1]]],
    ['甲乙', [at(0, 2, 'title')], [['甲乙', null]]],
    ['甲乙', [at(0, 9)], [['甲乙', null]]],
    ['', [at(0, 0)], []],
  ] as const)('%j %j', (text, spans, runs) => expect(passageRuns(text, 'abstract', spans).map((run) => [run.text, run.passage])).toEqual(runs));

  it('together are the text, whatever overlaps', () => {
    fc.assert(fc.property(fc.string(), fc.array(fc.tuple(fc.nat(30), fc.nat(30))), (text, spans) => {
      expect(passageRuns(text, 'abstract', spans.map(([start, end]) => at(start, end))).map((run) => run.text).join('')).toBe(text);
    }));
  });
});
