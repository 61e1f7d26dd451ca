import { diffPlans } from '../../core/assign';
import type { Assignment, PlanDiff, ReviewState } from '../../core/model';
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

/** What a plan would change in who judges what now. */
export const planDiff = (assignments: readonly Assignment[], review: ReviewState): PlanDiff => diffPlans(pairsIn(review, isCurrent), assignments);
