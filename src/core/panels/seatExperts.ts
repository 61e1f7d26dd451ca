import type { AffinityTable, Conflict, ExpertKey, Panel, Seating } from '../model';
import { barsOf } from './easeConflicts';

interface Seat {
  readonly expert: ExpertKey;
  readonly panel: number;
  readonly affinity: number;
  readonly barred: number;
}

/** What a proposal that the expert is barred from takes off the mean affinity, as a share of the panel: it comes before any likeness. */
const barWeight = 1;

/**
 * Seats every expert on one panel: where fewest of its proposals bar them and their affinity is highest, panels filled
 * in step with their sizes. The strongest wish is granted first; ties go by the expert's key, then the panels' order.
 */
export function seatExperts(panels: readonly Panel[], { proposals, experts, scores }: AffinityTable, conflicts: readonly Conflict[]): readonly Seating[] {
  const rowOf = new Map(proposals.map((key, at) => [key, at]));
  const bars = barsOf(conflicts);
  const total = panels.reduce((sum, { rows }) => sum + rows.length, 0);
  const free = panels.map(({ rows }) => Math.ceil((experts.length * rows.length) / Math.max(1, total)));
  const wishes = experts.flatMap((expert, column) => panels.map(({ rows }, panel): Seat => {
    const sum = rows.reduce((points, row) => points + (scores[(rowOf.get(row) ?? 0) * experts.length + column] ?? 0), 0);
    return { expert, panel, affinity: Math.round((sum / Math.max(1, rows.length)) * 1e9) / 1e9, barred: rows.filter((row) => bars.get(expert)?.has(row)).length };
  }));
  const worth = ({ affinity, barred: count, panel }: Seat): number => affinity - (barWeight * count) / Math.max(1, panels[panel]?.rows.length ?? 1);
  const seated = new Map<ExpertKey, Seat>();
  const ranked = wishes.toSorted((one, other) => worth(other) - worth(one) || (one.expert < other.expert ? -1 : one.expert > other.expert ? 1 : one.panel - other.panel));
  for (const wish of ranked) {
    if (seated.has(wish.expert) || (free[wish.panel] ?? 0) === 0) continue;
    seated.set(wish.expert, wish);
    free[wish.panel] = (free[wish.panel] ?? 0) - 1;
  }
  return experts.flatMap((expert): Seating[] => {
    const seat = seated.get(expert);
    return seat === undefined ? [] : [{ expert, panel: panels[seat.panel]?.name ?? '', affinity: seat.affinity, barred: seat.barred }];
  });
}
