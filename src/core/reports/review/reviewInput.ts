import type { Call, Conflict, Expert, OverriddenConflict, Plan, RowKey } from '../../model';
import type { ReportRow } from '../report';

/** Everything that the sheets of a review may tell of. */
export interface ReviewInput {
  readonly call: Call;
  /** In the order in which they shall stand on the sheets. */
  readonly rows: readonly ReportRow[];
  readonly experts: readonly Expert[];
  readonly plan: Pick<Plan, 'assignments' | 'shortfalls'>;
  /** The panel of each proposal; absent: none. */
  readonly panelOf: ReadonlyMap<RowKey, string>;
  /** Conflicts that stand, and those that were set aside with a reason. */
  readonly conflicts: readonly Conflict[];
  readonly overridden: readonly OverriddenConflict[];
  /** The day by which experts answer, `YYYY-MM-DD`; null: still open. */
  readonly due: string | null;
}
