import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SessionEvent } from '../../../src/core/model';
import { mergeLogs } from '../../../src/core/session';
import { anEvent, anyLog } from './logs';

/** Three overlapping logs, in which now and then one id has two contents. */
const threeLogs: fc.Arbitrary<readonly [SessionEvent[], SessionEvent[], SessionEvent[]]> = anyLog.chain((log) => {
  const part = fc.subarray(log).chain((events) => fc.infiniteStream(fc.nat({ max: 9 })).map((chance) => events.map((event) => {
    const n = chance.next().value ?? 9;
    return n === 0 ? { ...event, actor: '李四' } : n === 1 ? { ...event, clock: event.clock + 3 } : event;
  })));
  return fc.tuple(part, part, part);
});

describe('the union of two logs', () => {
  it('is commutative, associative and idempotent', () => {
    fc.assert(fc.property(threeLogs, ([a, b, c]) => {
      expect(mergeLogs(a, b)).toEqual(mergeLogs(b, a));
      expect(mergeLogs(mergeLogs(a, b).events, c).events).toEqual(mergeLogs(a, mergeLogs(b, c).events).events);
      expect(mergeLogs(a, a)).toEqual(mergeLogs(a, []));
    }), { numRuns: 300 });
  });

  it('holds each id once, in order, and does not change its arguments', () => {
    const early = anEvent(1, 'a', 'e1', 's1', 'note', 2, { text: '一' });
    const late = anEvent(2, 'a', 'e0', 's2', 'note', 2, { text: '二' });
    const log = [late, early];
    const copyWithOtherKeyOrder = Object.fromEntries(Object.entries(early).toReversed()) as unknown as SessionEvent;
    expect(mergeLogs(log, [copyWithOtherKeyOrder])).toEqual({ events: [early, late], issues: [] });
    expect(log).toEqual([late, early]);
  });

  it('keeps one of two contents of an id, whichever came first, and says so once', () => {
    const one = anEvent(1, 'a', 'e1', 's1', 'decide', 2, { decision: 'accept' });
    const other = anEvent(1, 'a', 'e1', 's1', 'decide', 2, { decision: 'reject' });
    const issue = { level: 'warning', message: { key: 'session.merge.twoContents', params: { id: 'e1' } }, place: {} };
    expect(mergeLogs([one, other], [one])).toEqual({ events: [one], issues: [issue] });
    expect(mergeLogs([other], [one])).toEqual({ events: [one], issues: [issue] });
  });
});
