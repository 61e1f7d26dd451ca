import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { orderOf, wordPlaces } from '../../src/ui/triage/ordering';
import { compareValues, places, placeSteps, type SortValue } from '../../src/ui/triage/sorting';

const word = fc.string({ unit: fc.constantFrom('王', '李', 'a', 'B', '2', '10', ' '), maxLength: 4 });
const words: fc.Arbitrary<SortValue> = fc.option(word, { nil: undefined });
const numbers: fc.Arbitrary<SortValue> = fc.option(fc.integer({ min: -5, max: 5 }), { nil: undefined });
const columns = fc.nat(30).chain((count) => fc.record({
  count: fc.constant(count),
  by: fc.array(fc.record({ values: fc.oneof(fc.array(words, { minLength: count, maxLength: count }), fc.array(numbers, { minLength: count, maxLength: count })), desc: fc.boolean() }), { maxLength: 3 }),
}));

const placesIn = (values: readonly SortValue[]): ReadonlyMap<string, number> => places(values.filter((value) => typeof value === 'string'));
/** Words that differ may stand alike in Chinese order; sorting by places then goes by the place they came to. */
const compareIn = (values: readonly SortValue[], a: SortValue, b: SortValue): number => {
  const at = placesIn(values);
  return typeof a === 'string' && typeof b === 'string' ? (at.get(a) ?? NaN) - (at.get(b) ?? NaN) : compareValues(a, b);
};

describe('the order of rows', () => {
  it('is the one that comparing their values column by column gives: blanks last either way round, equal rows as they stood', () => {
    fc.assert(fc.property(columns, ({ count, by }) => {
      const rows = Array.from({ length: count }, (_, at) => at);
      const expected = rows.toSorted((a, b) => {
        for (const { values, desc } of by) {
          const [left, right] = [values[a], values[b]];
          const compared = left === undefined || right === undefined ? compareValues(left, right) : compareIn(values, left, right) * (desc ? -1 : 1);
          if (compared !== 0) return compared;
        }
        return 0;
      });
      expect([...orderOf(count, by.map((column) => ({ ...column, places: placesIn(column.values) })))]).toEqual(expected);
    }));
  });

  it('goes by Chinese first, then by what a person added with Shift', () => {
    const names = ['王宁', '安宁', undefined, '王宁', '陈宁'];
    const amounts = [3, 1, 2, 50, undefined];
    const by = [{ values: names, desc: false, places: placesIn(names) }, { values: amounts, desc: true, places: placesIn(amounts) }];
    expect([...orderOf(5, by)]).toEqual([1, 4, 3, 0, 2]);
    expect([...orderOf(5, [])]).toEqual([0, 1, 2, 3, 4]);
  });
});

describe('places of words', () => {
  it('come to the same in steps as at one go, of long lists too', () => {
    const inSteps = (list: readonly string[]): ReadonlyMap<string, number> => {
      const steps = placeSteps(new Set(list));
      for (;;) {
        const step = steps.next();
        if (step.done === true) return step.value;
      }
    };
    const long = Array.from({ length: 3000 }, (_, at) => `第${(at * 7919) % 3001}组`);
    expect([...inSteps(long)]).toEqual([...places(long)]);
    fc.assert(fc.property(fc.array(word), (list) => { expect([...inSteps(list)]).toEqual([...places(list)]); }));
  });

  it('stand until a word comes up that has none', () => {
    const known = wordPlaces();
    const first = known.of('tags', ['王', undefined, 'a'], () => ['王', '李', 'a']);
    expect([...first.keys()]).toEqual(['李', '王', 'a']);
    expect(known.of('tags', ['李'], () => { throw new Error('asked for all rows again'); })).toBe(first);
    expect([...known.of('tags', ['赵'], () => ['李', '赵']).keys()]).toEqual(['李', '赵']);
  });

  it('are there before the first sort where they were learnt', () => {
    const known = wordPlaces();
    for (const _ of known.learn('title', ['王', 2, undefined, '李'])) continue;
    expect([...known.of('title', ['王'], () => { throw new Error('not learnt'); })]).toEqual([['李', 0], ['王', 1]]);
  });
});
