import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { offsetOf } from '../../src/ui/triage/offsetOf';

describe('how far a list is scrolled to show a line', () => {
  // A window of 10 rows below a head as high as one.
  const place = { height: 110, head: 10, row: 10, count: 100 };
  it.each([
    ['a line in sight: not at all', 25, 200, 200],
    ['the first in sight', 20, 200, 200],
    ['the last in sight', 29, 200, 200],
    ['one further down', 30, 200, 210],
    ['one further up', 19, 200, 190],
    ['the very first', 0, 200, 0],
    ['the very last', 99, 200, 900],
    ['a list that has become shorter than it was scrolled', 99, 5000, 900],
  ])('%s', (_what, line, scrolled, expected) => {
    expect(offsetOf(line, { ...place, scrolled })).toBe(expected);
  });

  it('always has the line between the head and the foot of the window', () => {
    const any = fc.record({ scrolled: fc.nat(5000), height: fc.integer({ min: 74, max: 900 }), head: fc.constant(34), row: fc.constantFrom(26, 32, 40), count: fc.integer({ min: 1, max: 500 }) });
    fc.assert(fc.property(any, fc.nat(499), (one, line) => {
      fc.pre(line < one.count);
      const at = offsetOf(line, one);
      expect(one.head + line * one.row - at).toBeGreaterThanOrEqual(one.head);
      expect(one.head + (line + 1) * one.row - at).toBeLessThanOrEqual(one.height);
    }));
  });
});
