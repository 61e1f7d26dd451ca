import { diffPlans } from '../../core/assign';
import type { Assignment, PlanDiff, RowKey } from '../../core/model';
import { pairsIn } from '../../core/session';
import type { PoolRows } from '../../worker/poolProtocol';
import { directionOf, judgementOf, type OpenSession } from '../appState';
import { reviewedRows } from './standing';

/** What the worker must know of the session. */
export function poolRows(session: OpenSession): PoolRows {
  const rows = reviewedRows(session);
  const judged = rows.map((row) => ({ row, judgement: judgementOf(session, row.key) }));
  return {
    rows: rows.map(({ key }) => key),
    directions: judged.flatMap(({ row, judgement }) => { const direction = directionOf(row, judgement); return direction === undefined ? [] : [[row.key, direction] as const]; }),
    panels: judged.flatMap(({ row, judgement: { panel } }) => (panel === null ? [] : [[row.key, panel] as const])),
    review: session.fold.state.review,
  };
}

const isCurrent = (state: string): boolean => state !== 'declined';

/** Things that are said of proposals, in the order of the table. */
export function inTableOrder<T extends { readonly proposal: RowKey }>({ rows }: Pick<OpenSession, 'rows'>, things: readonly T[]): readonly T[] {
  const places = new Map(rows.map(({ key }, at) => [key, at]));
  const placeOf = ({ proposal }: T): number => places.get(proposal) ?? rows.length;
  return things.toSorted((one, other) => placeOf(one) - placeOf(other));
}

/** What a plan would change in who judges what now, in the order of the table. */
export function planDiff(assignments: readonly Assignment[], session: OpenSession): PlanDiff {
  const diff = diffPlans(pairsIn(session.fold.state.review, isCurrent), assignments);
  return { ...diff, changes: inTableOrder(session, diff.changes) };
}
