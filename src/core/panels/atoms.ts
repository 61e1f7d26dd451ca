import type { DirectionId, RowKey } from '../model';

/** A proposal as panels are formed of it. */
export interface PanelRow {
  readonly key: RowKey;
  /** The direction it is reviewed under; null where none is known. */
  readonly direction: DirectionId | null;
  /** Its place in the table of vectors. */
  readonly place: number;
}

/** Proposals that must sit together: one, a package, or near duplicates. */
export interface Atom {
  readonly rows: readonly PanelRow[];
  /** The direction most of them have; of several the first in the call's order. */
  readonly direction: DirectionId | null;
}

/** Import, then line as a number: the order of rows that does not depend on how a table was sorted in between. */
export function compareKeys(one: RowKey, other: RowKey): number {
  const [a, b] = [one.lastIndexOf(':'), other.lastIndexOf(':')];
  const [left, right] = [one.slice(0, a), other.slice(0, b)];
  if (left !== right) return left < right ? -1 : 1;
  return Number(one.slice(a + 1)) - Number(other.slice(b + 1));
}

/** Parts rows into atoms; groups that share a row are one. Keys that no row has are passed over. */
export function atomsOf(rows: readonly PanelRow[], together: readonly (readonly RowKey[])[], order: readonly DirectionId[]): readonly Atom[] {
  const sorted = rows.toSorted((one, other) => compareKeys(one.key, other.key));
  const at = new Map(sorted.map(({ key }, index) => [key, index]));
  const parents = sorted.map((_, index) => index);
  const root = (index: number): number => {
    let top = index;
    while (parents[top] !== top) top = parents[top] ?? top;
    return top;
  };
  for (const keys of together) {
    const known = keys.flatMap((key) => at.get(key) ?? []).map(root);
    const least = known.reduce((one, other) => Math.min(one, other), Number.POSITIVE_INFINITY);
    for (const index of known) parents[root(index)] = Math.min(root(index), root(least));
  }
  const byRoot = new Map<number, PanelRow[]>();
  for (const [index, row] of sorted.entries()) {
    const top = root(index);
    byRoot.set(top, [...(byRoot.get(top) ?? []), row]);
  }
  return [...byRoot.values()].map((own) => ({ rows: own, direction: commonest(own, order) }));
}

function commonest(rows: readonly PanelRow[], order: readonly DirectionId[]): DirectionId | null {
  const counts = order.map((direction) => rows.filter((row) => row.direction === direction).length);
  const most = counts.reduce((one, other) => Math.max(one, other), 0);
  return most === 0 ? null : order[counts.indexOf(most)] ?? null;
}
