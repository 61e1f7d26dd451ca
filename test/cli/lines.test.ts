import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { points } from '../../src/cli/lines';
import type { Contribution } from '../../src/core/model';

const aContribution = (term: string, brought: number): Contribution => ({ term, points: brought, signal: 'term', spans: [] });

describe('points', () => {
  it('names the weightiest, for and against, and sums up the others', () => {
    const terms = Array.from({ length: 14 }, (_, index) => aContribution(`t${index}`, index === 3 ? -9 : 1 / (index + 1)));
    const written = points(terms);
    expect(written.slice(0, 3).map(({ term }) => term)).toEqual(['t3', 't0', 't1']);
    expect(written).toHaveLength(13);
    expect(written.at(-1)).toEqual({ term: '…', points: 1 / 13 + 1 / 14 });
  });

  it('has no rest where all are named', () => {
    expect(points([aContribution('a', 1), aContribution('b', 2)])).toEqual([{ term: 'b', points: 2 }, { term: 'a', points: 1 }]);
  });

  it('names a term once, whatever signals speak of it', () => {
    expect(points([aContribution('图', 1), aContribution('图', 0.5)])).toEqual([{ term: '图', points: 1.5 }]);
  });

  it('keeps the sum', () => {
    const some = fc.array(fc.record({ term: fc.string(), points: fc.double({ min: -2, max: 2, noNaN: true }) }), { maxLength: 60 });
    fc.assert(fc.property(some, (list) => {
      const sum = (all: readonly { readonly points: number }[]): number => all.reduce((total, one) => total + one.points, 0);
      expect(sum(points(list.map(({ term, points: brought }) => aContribution(term, brought))))).toBeCloseTo(sum(list), 9);
    }));
  });
});
