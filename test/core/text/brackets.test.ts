import fc from 'fast-check';
import { expect, it } from 'vitest';
import { closingsOf } from '../../../src/core/text/brackets';

const kinds = new Map([['(', 1], [')', -1], ['[', 2], [']', -2]]);

/** By the definition: where the count of brackets of its kind comes back to nothing. */
function closing(text: string, open: number): number | undefined {
  const kind = kinds.get(text[open] ?? '') ?? 0;
  let depth = 0;
  for (let at = open; at < text.length; at += 1) {
    const found = kinds.get(text[at] ?? '') ?? 0;
    if (Math.abs(found) === kind) depth += Math.sign(found);
    if (depth === 0) return at;
  }
  return undefined;
}

it('finds where each bracket closes, as the definition does', () => {
  fc.assert(fc.property(fc.string({ unit: fc.constantFrom('(', ')', '[', ']', 'a') }), (text) => {
    const closings = closingsOf(text, kinds);
    for (const [at, sign] of [...text].entries()) expect(closings.get(at)).toBe((kinds.get(sign) ?? 0) > 0 ? closing(text, at) : undefined);
  }));
});

it('takes one pass, however many stay open', () => {
  const start = process.cpuUsage();
  expect(closingsOf('('.repeat(1_000_000), kinds).size).toBe(0);
  expect(process.cpuUsage(start).user / 1000).toBeLessThan(2000);
});
