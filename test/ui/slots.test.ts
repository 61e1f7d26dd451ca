import fc from 'fast-check';
import { expect, it } from 'vitest';
import { slotsFor, type Slots } from '../../src/ui/triage/slots';

const keys = fc.uniqueArray(fc.constantFrom(...'abcdefghij'), { maxLength: 8 });

it('gives every line a slot of its own, lets a line keep its slot, and needs no more slots than lines were ever drawn', () => {
  fc.assert(fc.property(fc.array(keys), (draws) => {
    let before: Slots = new Map();
    let most = 0;
    for (const drawn of draws) {
      const now = slotsFor(drawn, before);
      expect([...now.keys()].toSorted()).toEqual(drawn.toSorted());
      expect(new Set(now.values()).size).toBe(drawn.length);
      for (const key of drawn) if (before.has(key)) expect(now.get(key)).toBe(before.get(key));
      most = Math.max(most, drawn.length);
      expect(Math.max(-1, ...now.values())).toBeLessThan(most);
      before = now;
    }
  }));
});

it('lets other lines take the slots of those that went', () => {
  const first = slotsFor(['a', 'b', 'c'], new Map());
  expect([...first]).toEqual([['a', 0], ['b', 1], ['c', 2]]);
  expect([...slotsFor(['x', 'b', 'y'], first)]).toEqual([['b', 1], ['x', 0], ['y', 2]]);
});
