import type { Expert, RowKey } from '../../core/model';
import type { OpenSession } from '../../state/appState';
import { affinityIn, type ReviewPool } from '../../state/review/pool';
import { conflictsBetween, conflictsIn, limitsIn, loadOf, type RowReview } from '../../state/review/standing';
import type { TriagedRow } from '../../worker/protocol';

/** One line of the plan. */
export interface PlanLine {
  readonly row: TriagedRow;
  readonly review: RowReview;
}

/** An expert who could judge a proposal. */
export interface Candidate {
  readonly expert: Expert;
  readonly affinity: number;
  readonly load: number;
  readonly most: number;
  readonly barred: boolean;
}

/** How many are offered. */
const offered = 9;

/** Experts who do not have the proposal yet, those who may take it first, then by affinity; who is at the limit comes after who is not. */
export function candidatesFor(session: OpenSession, pool: ReviewPool, row: RowKey): readonly Candidate[] {
  const { review } = session.fold.state;
  const conflicts = conflictsIn(session, pool);
  const own = review.assigned.get(row);
  const banned = review.wishes.get(row);
  return pool.experts.filter(({ key }) => own?.has(key) !== true && banned?.get(key) !== 'ban').map((expert): Candidate => ({
    expert, affinity: affinityIn(pool, row, expert.key), load: loadOf(review, expert.key), most: limitsIn(expert, review).most,
    barred: conflictsBetween(conflicts, row, expert.key).some(({ force }) => force === 'bar'),
  })).toSorted((one, other) => Number(one.barred) - Number(other.barred) || Number(one.load >= one.most) - Number(other.load >= other.most) || other.affinity - one.affinity);
}

/** The first of them. */
export const bestFor = (session: OpenSession, pool: ReviewPool, row: RowKey): readonly Candidate[] => candidatesFor(session, pool, row).filter(({ barred }) => !barred).slice(0, offered);
