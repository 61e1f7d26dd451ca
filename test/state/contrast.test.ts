import fc from 'fast-check';
import { expect, it } from 'vitest';
import { directionId, type Explanation } from '../../src/core/model';
import { contrast } from '../../src/state/contrast';

const explanation = (id: string, parts: Readonly<Record<string, number>>): Explanation => ({
  direction: directionId(id), total: Object.values(parts).reduce((sum, points) => sum + points, 0),
  contributions: Object.entries(parts).map(([term, points]) => ({ term, points, signal: 'term', spans: [] })),
});

it('names the terms by which two directions differ, largest first', () => {
  const differences = contrast(explanation('A', { 扩散模型: 0.5, 图像: 0.2 }), explanation('B', { 图像: 0.2, 微分方程: 0.9 }));
  expect(differences).toEqual([{ term: '微分方程', points: -0.9 }, { term: '扩散模型', points: 0.5 }, { term: '图像', points: 0 }]);
});

it('adds up to the difference of the scores', () => {
  const parts = fc.dictionary(fc.string({ minLength: 1, maxLength: 3 }), fc.double({ min: -1, max: 1, noNaN: true }));
  fc.assert(fc.property(parts, parts, (a, b) => {
    const [first, second] = [explanation('A', a), explanation('B', b)];
    const sum = contrast(first, second).reduce((all, { points }) => all + points, 0);
    expect(sum).toBeCloseTo(first.total - second.total, 9);
  }));
});
