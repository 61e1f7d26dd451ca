import type { RowKey } from '../core/model';
import { isDone, judgementOf, type OpenSession } from './appState';

/**
 * The undecided row, among those shown and other than the active one, that wants a person most; undefined where none
 * is left. Of equal ones the first after the active one, so that pressing on walks through all of them.
 */
export function nextToLook(session: OpenSession, shown: readonly RowKey[], active: RowKey | null): RowKey | undefined {
  const from = active === null ? 0 : shown.indexOf(active) + 1;
  const around = [...shown.slice(from), ...shown.slice(0, from)];
  let best: { readonly key: RowKey; readonly weight: number } | undefined;
  for (const key of around) {
    const row = session.byKey.get(key);
    const weight = row?.work.weight ?? 0;
    if (row === undefined || key === active || weight === 0 || isDone(row, judgementOf(session, key))) continue;
    if (best === undefined || weight > best.weight) best = { key, weight };
  }
  return best?.key;
}
