import { defaultReview, type Call, type DirectionId, type Expert } from '../../core/model';
import { panelSizes } from '../../core/session';
import type { TriagedRow } from '../../worker/protocol';
import { directionOf, judgementOf, noValue, type AmountSum, type OpenSession } from '../appState';
import { sumAmounts } from '../groups';
import type { Matrix } from '../overview';
import { expertName, type ReviewPool } from './pool';
import { reviewedRows, seatOf, wantedOf } from './standing';

/** One review panel as it stands. */
export interface PanelTally {
  readonly name: string;
  readonly rows: readonly TriagedRow[];
  /** By falling number of proposals. */
  readonly directions: readonly { readonly id: DirectionId; readonly count: number }[];
  readonly experts: readonly string[];
  /** Reviews that its proposals want; 0 where no experts are there. */
  readonly places: number;
  readonly budget: AmountSum;
  readonly size: 'small' | 'large' | 'fits';
}

/** Fewest and most proposals of a panel, as people want it of this session, else as the call does. */
export const sizesOf = (session: OpenSession, call: Call): ReturnType<typeof panelSizes> => panelSizes(call.review ?? defaultReview, session.fold.state.review);

/** The panels of the session by name, in Chinese order, with proposals, experts and sums; and the proposals on none. */
export function panelTallies(session: OpenSession, call: Call, pool: ReviewPool | null): { readonly panels: readonly PanelTally[]; readonly without: readonly TriagedRow[] } {
  const { review } = session.fold.state;
  const { least, most } = sizesOf(session, call);
  const groups = new Map<string, TriagedRow[]>();
  const without: TriagedRow[] = [];
  for (const row of reviewedRows(session)) {
    const { panel } = judgementOf(session, row.key);
    if (panel === null) without.push(row);
    else groups.set(panel, [...groups.get(panel) ?? [], row]);
  }
  const sitting = new Map<string, Expert[]>();
  for (const expert of pool?.experts ?? []) {
    const seat = seatOf(expert, review);
    if (seat !== '') sitting.set(seat, [...sitting.get(seat) ?? [], expert]);
  }
  const names = [...new Set([...groups.keys(), ...sitting.keys()])].toSorted(new Intl.Collator('zh-CN', { numeric: true }).compare);
  return {
    without,
    panels: names.map((name): PanelTally => {
      const rows = groups.get(name) ?? [];
      return {
        name, rows, directions: directionCounts(session, rows), experts: (sitting.get(name) ?? []).map(expertName),
        places: pool === null ? 0 : rows.reduce((sum, { key }) => sum + wantedOf(session, call, pool, key), 0),
        budget: sumAmounts(rows), size: rows.length < least ? 'small' : rows.length > most ? 'large' : 'fits',
      };
    }),
  };
}

function directionCounts(session: OpenSession, rows: readonly TriagedRow[]): PanelTally['directions'] {
  const counts = new Map<DirectionId, number>();
  for (const row of rows) {
    const id = directionOf(row, judgementOf(session, row.key));
    if (id !== undefined) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return [...counts].map(([id, count]) => ({ id, count })).toSorted((one, other) => other.count - one.count || (one.id < other.id ? -1 : 1));
}

/** How the panels share the directions; every cell leads to its proposals. */
export function panelMatrix(panels: readonly PanelTally[], call: Call): Matrix {
  const columns = call.directions.map(({ id }) => id).filter((id) => panels.some(({ directions }) => directions.some((one) => one.id === id)));
  return {
    rows: panels.filter(({ rows }) => rows.length > 0).map(({ name }) => name), columns,
    cells: panels.flatMap(({ name, directions }) => directions.map(({ id, count }) => ({ value: `${name}\n${id}`, row: name, column: id as string, count, part: 0, filters: { panel: [name === '' ? noValue : name], direction: [id] } }))),
  };
}
