import type { Issue, SessionEvent } from '../model';
import { say } from '../words';
import { compareEvents, compareText, inOrder } from './order';

/** JSON with sorted keys: equal text for equal content. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).toSorted(([x], [y]) => compareText(x, y)))
      : part);
}

/**
 * Which of two events of one id stays: the earlier in the order, else the smaller text. The choice depends on
 * the two contents alone, so that every replica makes the same.
 * @returns the one to keep, and whether their contents differ
 */
export function keepOne(a: SessionEvent, b: SessionEvent): { readonly event: SessionEvent; readonly differ: boolean } {
  if (a === b) return { event: a, differ: false };
  const textA = canonical(a);
  const textB = canonical(b);
  if (textA === textB) return { event: a, differ: false };
  const order = compareEvents(a, b);
  return { event: order < 0 || (order === 0 && textA < textB) ? a : b, differ: true };
}

/**
 * The union of two logs by id, in order. Merging is commutative, associative and idempotent.
 * An id with two different contents (a damaged or hand-edited log) keeps one of them, see keepOne,
 * and is reported once as a warning.
 */
export function mergeLogs(a: readonly SessionEvent[], b: readonly SessionEvent[]): { readonly events: SessionEvent[]; readonly issues: Issue[] } {
  const byId = new Map<string, SessionEvent>();
  const doubtful = new Set<string>();
  for (const log of [a, b]) {
    for (const event of log) {
      const known = byId.get(event.id);
      if (known === undefined) {
        byId.set(event.id, event);
        continue;
      }
      const kept = keepOne(known, event);
      if (kept.differ) doubtful.add(event.id);
      byId.set(event.id, kept.event);
    }
  }
  return {
    events: [...inOrder([...byId.values()])],
    issues: [...doubtful].toSorted().map((id) => ({ level: 'warning', message: say('session.merge.twoContents', { id }), place: {} })),
  };
}
