import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editDistance } from '../../../src/core/text';

/** Wagner and Fischer's table, as plain as can be. */
function plainDistance(a: string, b: string): number {
  let above = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let row = 1; row <= a.length; row += 1) {
    const here = [row];
    for (let at = 1; at <= b.length; at += 1) {
      here.push(Math.min(above[at]! + 1, here[at - 1]! + 1, above[at - 1]! + (a[row - 1] === b[at - 1] ? 0 : 1)));
    }
    above = here;
  }
  return above[b.length]!;
}

describe('editDistance', () => {
  it.each([
    ['', '', 0],
    ['图', '', 1],
    ['可解释、可通用的下一代人工智能方法', '可解释可通用下一代人工智能', 4],
    ['__proto__', 'constructor', 9],
    ['清华大学', '清华大學', 1],
  ])('%j and %j', (a, b, distance) => expect(editDistance(a, b)).toBe(distance));

  it('agrees with the plain table', () => {
    const name = fc.string({ unit: fc.constantFrom(...'甲乙丙丁'), maxLength: 12 });
    fc.assert(fc.property(name, name, (a, b) => {
      expect(editDistance(a, b)).toBe(plainDistance(a, b));
    }));
  });

  it('takes no time over documents', () => {
    expect(editDistance(`${'甲'.repeat(500_000)}乙`, `${'甲'.repeat(500_000)}丙`)).toBe(1);
    expect(editDistance('甲'.repeat(1_000_000), '乙'.repeat(900_000))).toBe(1_000_000);
  });
});
