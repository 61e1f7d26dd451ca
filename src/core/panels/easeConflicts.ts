import type { Conflict, DirectionId, ExpertKey, Panel, RowKey, Seating } from '../model';
import { compareKeys } from './atoms';

/** For each expert, the proposals that bar them. */
export function barsOf(conflicts: readonly Conflict[]): ReadonlyMap<ExpertKey, ReadonlySet<RowKey>> {
  const bars = new Map<ExpertKey, Set<RowKey>>();
  for (const { proposal, expert, force } of conflicts) {
    if (force !== 'bar') continue;
    const known = bars.get(expert);
    if (known === undefined) bars.set(expert, new Set([proposal]));
    else known.add(proposal);
  }
  return bars;
}

/**
 * Exchanges proposals between panels of one direction while that lowers the number of proposals that bar an expert of
 * their own panel: the best exchange first, ties by the rows' keys. Sizes stay as they are; proposals that belong
 * together, and those whose direction the other panel does not have, stay where they are.
 */
export function easeConflicts(
  panels: readonly Panel[], seating: readonly Seating[], conflicts: readonly Conflict[],
  directionOf: (row: RowKey) => DirectionId | null, together: readonly (readonly RowKey[])[],
): readonly Panel[] {
  const bars = barsOf(conflicts);
  const sitting = panels.map(({ name }) => seating.filter(({ panel }) => panel === name).map(({ expert }) => bars.get(expert)).filter((set) => set !== undefined));
  const cost = (row: RowKey, panel: number): number => (sitting[panel] ?? []).filter((set) => set.has(row)).length;
  const tied = new Set(together.filter((group) => group.length > 1).flat());
  const fits = (row: RowKey, panel: number): boolean => {
    const direction = directionOf(row);
    return !tied.has(row) && direction !== null && panels[panel]?.directions.includes(direction) === true;
  };
  const rows = panels.map((panel) => [...panel.rows]);
  const barred = rows.flatMap((own, from) => own.map((row) => ({ row, from, cost: cost(row, from) }))).filter((one) => one.cost > 0);
  for (const { row, from } of barred.toSorted((one, other) => other.cost - one.cost || compareKeys(one.row, other.row))) {
    let best: { readonly to: number; readonly other: RowKey; readonly gain: number } | undefined;
    // An exchange may have moved it already.
    if (rows[from]?.includes(row) !== true) continue;
    for (const [to, theirs] of rows.entries()) {
      if (to === from || !fits(row, to)) continue;
      const saved = cost(row, from) - cost(row, to);
      for (const other of theirs) {
        const gain = saved + cost(other, to) - cost(other, from);
        if (gain > (best?.gain ?? 0) && fits(other, from)) best = { to, other, gain };
      }
    }
    if (best === undefined) continue;
    rows[from]?.splice(rows[from].indexOf(row), 1, best.other);
    rows[best.to]?.splice(rows[best.to]?.indexOf(best.other) ?? 0, 1, row);
  }
  return panels.map((panel, at) => ({ ...panel, rows: (rows[at] ?? []).toSorted(compareKeys) }));
}
