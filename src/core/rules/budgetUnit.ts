import type { Call } from '../model';
import { anAmount, readSettings } from './settings';

/**
 * The test of an amount's unit and sign, which goes before any limit: an amount (万元) of nothing or less, or one so
 * high (`yuanFrom` on) that 元 were typed where 万元 are asked for.
 */
export const isUnitFault = (wan: number, yuanFrom: number): boolean => wan <= 0 || wan >= yuanFrom;

/** From which amount (万元) on 元 were typed; the setting of the rule budget-unit. Without it no amount is too high. */
export const yuanFromOf = (call: Call): number =>
  readSettings({ yuanFrom: anAmount }, call.rules['budget-unit'] ?? {}).settings?.yuanFrom ?? Infinity;
