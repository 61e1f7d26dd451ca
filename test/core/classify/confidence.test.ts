import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { confidenceOf } from '../../../src/core/classify/confidence';
import { ranker } from '../../../src/core/classify/ranking';
import type { Call, Classification } from '../../../src/core/model';
import { rowsOf, scored, smallCall } from './sample';

const scores = fc.array(fc.double({ min: 0, max: 2, noNaN: true }), { minLength: 2, maxLength: 30 }).map((list) => list.toSorted((one, other) => other - one));
const more = fc.double({ min: 0, max: 1, noNaN: true });

describe('confidence', () => {
  it('rises with the best score and falls with any rival', () => {
    fc.assert(fc.property(scores, more, (list, by) => {
      const [best = 0, second = 0, ...rest] = list;
      expect(confidenceOf([best + by, second, ...rest], 0)).toBeGreaterThanOrEqual(confidenceOf(list, 0));
      expect(confidenceOf([best, Math.min(best, second + by), ...rest], 0)).toBeLessThanOrEqual(confidenceOf(list, 0));
    }));
  });

  it('rises with the labels there are, and falls with the number of rivals', () => {
    expect(confidenceOf([0.4, 0.3], 4)).toBeGreaterThan(confidenceOf([0.4, 0.3], 0));
    const rivals = (count: number): number[] => Array.from({ length: count }, () => 0.3);
    expect(confidenceOf([0.4, ...rivals(66)], 0)).toBeLessThan(confidenceOf([0.4, ...rivals(18)], 0));
  });

  it('is a probability', () => {
    fc.assert(fc.property(scores, (list) => {
      const confidence = confidenceOf(list, 0);
      expect(confidence).toBeGreaterThanOrEqual(0);
      expect(confidence).toBeLessThanOrEqual(1);
    }));
    expect([confidenceOf([], 0), confidenceOf([0.1], 0)]).toEqual([0, 1]);
  });

  it('is higher where one direction alone is named than where two are', () => {
    const [clear, torn] = scored(rowsOf(
      { subtype: '培育项目', title: '差分隐私与对抗样本', abstract: '研究差分隐私、联邦学习与对抗样本。' },
      { subtype: '培育项目', title: '知识图谱，差分隐私，过平滑', abstract: '研究知识图谱，差分隐私，过平滑。' },
    )).rows;
    expect(clear!.confidence).toBeGreaterThan(torn!.confidence);
  });
});

describe('a ranking', () => {
  const [proposal] = rowsOf({ subtype: '培育项目', title: '图' });
  const rank = (...totals: readonly number[]): Classification =>
    ranker(smallCall, 0)({ proposal: proposal!, totals: Float64Array.from(totals), choice: new Set([0, 1, 2, 3]), length: 400, inScope: 1 });

  it('names as defensible what stands near the best of the same subtype', () => {
    const { best, alsoDefensible } = rank(0.3, 0.5, 0.48, 0.2, 0.49, 0.9);
    expect([best, alsoDefensible]).toEqual(['C6', ['C7']]);
  });

  it('says of a subtype that no direction fits well, but not of one whose open direction takes the rest', () => {
    expect(rank(0.01, 0.02, 0.01, 0.05, 0.03, 0.01).weak).toEqual(['重点支持项目']);
    expect(rank(0.01, 0.06, 0.01, 0.05, 0.3, 0.01).weak).toEqual(['培育项目']);
    expect(rank(0.3, 0.5, 0.48, 0.2, 0.49, 0.9)).not.toHaveProperty('weak');
  });

  it('says nothing of the kind where the text is too short, or the directions list no terms', () => {
    const weakOf = (call: Call, length: number) => ranker(call, 0)({ proposal: proposal!, totals: new Float64Array(call.directions.length).fill(0.01), choice: new Set([0]), length, inScope: 1 }).weak;
    expect([weakOf(smallCall, 20), weakOf({ ...smallCall, directions: smallCall.directions.map((one) => ({ ...one, terms: [] })) }, 400)]).toEqual([undefined, undefined]);
    expect(weakOf(smallCall, 400)).toEqual(['培育项目', '重点支持项目']);
  });

  it('orders all, and each subtype by itself, ties as the call does', () => {
    const { ranking, bySubtype } = rank(0.3, 0.5, 0.5, 0.2, 0.3, 0.9);
    expect(ranking.map(({ direction }) => direction)).toEqual(['K6', 'C6', 'C7', 'C5', 'K1', 'C11']);
    expect(bySubtype).toEqual({ 培育项目: ['C6', 'C7', 'C5', 'C11'], 重点支持项目: ['K6', 'K1'] });
  });
});
