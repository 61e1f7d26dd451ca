import type { Call } from '../model';
import { aCount, aShare, readSettings } from './settings';

/** How often a rule fails with reject or verify, out of how many rows. */
export interface Tally {
  failing: number;
  readonly checked: number;
}

export const floodSettings = { share: aShare, leastRows: aCount };

/**
 * Tells where so many rows fail that a wrong mapping or setting is likelier than so many faults: more than the call's
 * share of the rows, in a file of at least its number of rows. A call that sets neither has no guard.
 */
export function floodTest(call: Call): (tally: Tally) => boolean {
  const { settings } = readSettings(floodSettings, call.rules['flood-guard'] ?? {});
  if (settings === undefined) return () => false;
  return ({ failing, checked }) => checked >= settings.leastRows && failing > checked * settings.share;
}
