import type { SessionEvent, SessionState } from '../model';
import { isChange } from './judge';
import type { ChangeEvent } from './judge';

type Stacks = Pick<SessionState, 'undoable' | 'redoable'>;

/**
 * What can be undone and redone, for all replicas alike.
 *
 * - Undoable: every step that stands, latest first; a step stands in the order where its last change does.
 * - Redoable: every undone step whose undo comes after the last change of the whole log, latest undo first.
 *   So a new change empties the list, as in any editor, and changes undone later do not bring it back. With two
 *   replicas a change counts as "after the undo" when the order says so, whether or not its writer had seen
 *   the undo: both then show the same list. What is no longer redoable stays undone and stays in the log.
 *
 * @param log in order, each id once
 * @param steps the steps that have changes
 * @param switches the latest undo or redo of each step that counts
 * @param isUndone whether a step counts as if it had never been done
 */
export function stacks(
  log: readonly SessionEvent[], steps: ReadonlyMap<string, unknown>, switches: ReadonlyMap<string, SessionEvent>,
  isUndone: (step: string) => boolean,
): Stacks {
  const undoable = new Set<string>();
  const redoable: string[] = [];
  let changed = false;
  for (let i = log.length - 1; i >= 0; i--) {
    const event = log[i];
    if (event === undefined) continue;
    if (isChange(event)) {
      changed = true;
      if (!isUndone(event.step)) undoable.add(event.step);
    } else if (!changed && event.kind === 'undo' && switches.get(event.payload.step) === event && isUndone(event.payload.step) && steps.has(event.payload.step)) {
      redoable.push(event.payload.step);
    }
  }
  return { undoable: [...undoable], redoable };
}

/** The same after changes that come last in the order, without a walk through the whole log: their steps on top, nothing to redo. */
export function stacksAfter(older: Stacks, changes: readonly ChangeEvent[], isUndone: (step: string) => boolean): Stacks {
  const top = new Set(changes.toReversed().map(({ step }) => step));
  const standing = [...top].filter((step) => !isUndone(step));
  return { undoable: standing.concat(older.undoable.filter((step) => !top.has(step))), redoable: [] };
}
