import type { Expert, RowKey } from '../../core/model';
import type { OpenSession } from '../../state/appState';
import { affinityIn, type ReviewPool } from '../../state/review/pool';
import { reviewedRows } from '../../state/review/standing';

/** How many are shown. */
const most = 8;

/** The proposals that an expert fits best, the best first. */
export const bestFits = (session: OpenSession, pool: ReviewPool, { key: expert }: Expert): readonly { readonly row: RowKey; readonly affinity: number }[] =>
  reviewedRows(session).map(({ key }) => ({ row: key, affinity: affinityIn(pool, key, expert) })).toSorted((one, other) => other.affinity - one.affinity).slice(0, most);
