import type { SessionEvent } from '../model';

/** By code unit: the same on every machine and in every language. */
export const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/**
 * The one order of all events: clock, then replica, then id. Negative when `a` comes first;
 * 0 only for one id. A Lamport clock puts every event after all that its writer had seen.
 */
export const compareEvents = (a: SessionEvent, b: SessionEvent): number =>
  a.clock - b.clock || compareText(a.replica, b.replica) || compareText(a.id, b.id);

/** The events in their order; the array itself where it is in order already (the ordinary case). */
export function inOrder(events: readonly SessionEvent[]): readonly SessionEvent[] {
  for (let i = 1; i < events.length; i++) {
    const before = events[i - 1];
    const event = events[i];
    if (before !== undefined && event !== undefined && compareEvents(before, event) > 0) return events.toSorted(compareEvents);
  }
  return events;
}
