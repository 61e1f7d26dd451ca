import type { SideTables } from '../model';
import type { SideEvent } from './judge';

/** What goes with the proposals before anybody has imported anything. */
export const noSides: SideTables = new Map();

/** The table that the last standing event of each kind names. @param sides the `side` events in order */
export function sideTables(sides: readonly SideEvent[], isUndone: (step: string) => boolean): SideTables {
  const current = new Map<SideEvent['payload']['side'], NonNullable<SideEvent['payload']['import']>>();
  for (const { step, payload } of sides) {
    if (isUndone(step)) continue;
    if (payload.import === null) current.delete(payload.side);
    else current.set(payload.side, payload.import);
  }
  return current;
}
