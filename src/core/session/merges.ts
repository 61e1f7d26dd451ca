import type { SessionEvent } from '../model';
import { compareEvents } from './order';

/** A colleague's log that was taken in: one undo of it takes all of that back. */
export type MergeEvent = Extract<SessionEvent, { kind: 'merge' }>;

/** The steps that undone merges had brought: they count as if they had never come. */
export type TakenBack = ReadonlySet<string>;
export const nothingTakenBack: TakenBack = new Set();

/**
 * What the undone merges of a log had brought. A merge is undone when the latest undo or redo of it that came after it is
 * an undo; an undo that itself came with a later merge counts only while that one stands.
 * @param log in order, each id once
 */
export function takenBackBy(log: readonly SessionEvent[], merges: readonly MergeEvent[]): TakenBack {
  const undone: MergeEvent[] = [];
  const carried = (event: SessionEvent): boolean => undone.some((merge) => compareEvents(event, merge) < 0 && merge.payload.steps.includes(event.step));
  for (const merge of merges.toReversed()) {
    const latest = log.findLast((event) =>
      (event.kind === 'undo' || event.kind === 'redo') && event.payload.step === merge.step && compareEvents(event, merge) > 0 && !carried(event));
    if (latest?.kind === 'undo') undone.push(merge);
  }
  return undone.length === 0 ? nothingTakenBack : new Set(undone.flatMap(({ payload }) => payload.steps));
}
