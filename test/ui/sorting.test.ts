import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareValues, places, type SortValue } from '../../src/ui/triage/sorting';

const sorted = (values: readonly SortValue[]): readonly SortValue[] => values.toSorted(compareValues);

describe('sort values', () => {
  const orders: readonly (readonly [string, readonly SortValue[]])[] = [
    ['numbers by size', [-1, 0, 0.5, 2, 10]],
    ['digits in words by their value', ['第2组', '第10组', '第100组']],
    ['numbers of proposals by their value', ['6242', '62420', '624200001', '624200010']],
    ['Chinese by pinyin', ['安宁', '陈宁', '李宁', '王宁', '赵宁']],
    ['Chinese before Latin letters, which stand side by side whatever their case', ['安宁', '王宁', 'alpha', 'Beta', 'gamma']],
    ['blanks last', ['王', 'a', undefined]],
    ['blanks last among numbers', [1, 2, undefined]],
  ];
  it.each(orders)('%s', (_what, values) => {
    expect(sorted(values.toReversed())).toEqual(values);
  });

  it('keep equal values where they stood', () => {
    const rows = [{ at: 0, by: '甲' }, { at: 1, by: undefined }, { at: 2, by: '甲' }, { at: 3, by: undefined }];
    expect(rows.toSorted((a, b) => compareValues(a.by, b.by)).map(({ at }) => at)).toEqual([0, 2, 1, 3]);
  });

  const value: fc.Arbitrary<SortValue> = fc.oneof(fc.constant(undefined), fc.string({ unit: fc.constantFrom('王', '李', 'a', 'B', '2', '10', ' '), maxLength: 4 }));
  const numbers: fc.Arbitrary<SortValue> = fc.oneof(fc.constant(undefined), fc.integer({ min: -5, max: 5 }));
  it.each([['words', value], ['numbers', numbers]] as const)('compare %s consistently', (_kind, kind) => {
    fc.assert(fc.property(kind, kind, kind, (a, b, c) => {
      expect(Math.sign(compareValues(a, b)) + Math.sign(compareValues(b, a))).toBe(0);
      if (compareValues(a, b) <= 0 && compareValues(b, c) <= 0) expect(compareValues(a, c)).toBeLessThanOrEqual(0);
      if (a !== undefined) expect(compareValues(a, undefined)).toBeLessThan(0);
    }));
  });
});

describe('places of words', () => {
  it('are one for each word, from 0, in Chinese order', () => {
    expect([...places(['王宁', '第10组', '第2组', '王宁', 'alpha'])]).toEqual([['第2组', 0], ['第10组', 1], ['王宁', 2], ['alpha', 3]]);
    expect(places([]).size).toBe(0);
  });

  it('order words as comparing them does', () => {
    const word = fc.string({ unit: fc.constantFrom('王', '李', 'a', 'B', '2', '10', ' '), maxLength: 4 });
    fc.assert(fc.property(fc.array(word), (list) => {
      const place = places(list);
      for (const a of list) {
        for (const b of list) {
          const compared = Math.sign(compareValues(a, b));
          if (compared !== 0) expect(Math.sign((place.get(a) ?? NaN) - (place.get(b) ?? NaN))).toBe(compared);
        }
      }
    }));
  });
});
