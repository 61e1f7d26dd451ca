import fc from 'fast-check';
import { expect, it } from 'vitest';
import { inBlocks, inSight } from '../../src/ui/triage/inBlocks';

const range = fc.record({ count: fc.integer({ min: 0, max: 200 }), startIndex: fc.nat(199), length: fc.nat(40) }).map(({ count, startIndex, length }) => {
  const start = Math.min(startIndex, Math.max(0, count - 1));
  return { count, startIndex: start, endIndex: Math.min(Math.max(0, count - 1), start + length) };
});

it('draws every line in sight with some more on either side, in order, and none that is not there', () => {
  fc.assert(fc.property(range, ({ count, startIndex, endIndex }) => {
    const drawn = inBlocks({ count, startIndex, endIndex });
    expect(drawn).toEqual([...drawn].sort((a, b) => a - b));
    expect(new Set(drawn).size).toBe(drawn.length);
    for (let line = Math.max(0, startIndex - 4); line < Math.min(count, endIndex + 5); line++) expect(drawn).toContain(line);
    expect(drawn.every((line) => line >= 0 && line < count)).toBe(true);
    expect(drawn.length).toBeLessThanOrEqual(endIndex - startIndex + 1 + 2 * (4 + 7));
  }));
});

it('draws the same lines while a scroll stays within a block', () => {
  const first = inBlocks({ count: 1000, startIndex: 100, endIndex: 124 });
  expect(inBlocks({ count: 1000, startIndex: 102, endIndex: 126 })).toEqual(first);
  expect(inBlocks({ count: 1000, startIndex: 108, endIndex: 132 })).toEqual(first.map((line) => line + 8));
});

it('draws exactly what is in sight where that alone is asked for', () => {
  fc.assert(fc.property(range, ({ count, startIndex, endIndex }) => {
    const drawn = inSight({ count, startIndex, endIndex });
    expect(drawn).toEqual(Array.from({ length: count }, (_, line) => line).filter((line) => line >= startIndex && line <= endIndex));
  }));
});
