import type { SessionEvent } from '../model';
import type { Fold } from './foldEvents';

type Standing = Pick<Fold, 'switches' | 'merges' | 'takenBack'>;

/** The undo that takes a step back: its own, or that of the merge which brought it; null while it stands. */
export function undoOf({ switches, merges, takenBack }: Standing, step: string): SessionEvent | null {
  const latest = switches.get(step);
  if (latest?.kind === 'undo') return latest;
  if (!takenBack.has(step)) return null;
  const bringer = merges.find((merge) => merge.payload.steps.includes(step) && switches.get(merge.step)?.kind === 'undo');
  return bringer === undefined ? null : switches.get(bringer.step) ?? null;
}

/** Whether a step counts as if it had never been done. */
export const isUndoneIn = ({ switches, takenBack }: Pick<Standing, 'switches' | 'takenBack'>, step: string): boolean =>
  takenBack.has(step) || switches.get(step)?.kind === 'undo';
