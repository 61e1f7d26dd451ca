import type { Assignment, Call, Conflict, Expert, OverriddenConflict, RowKey, Shortfall } from '../../model';
import type { ReportRow } from '../report';

/** Everything that the sheets of a review may tell of. */
export interface ReviewInput {
  readonly call: Call;
  /** In the order in which they shall stand on the sheets. */
  readonly rows: readonly ReportRow[];
  readonly experts: readonly Expert[];
  /** Made by the program or by hand. */
  readonly plan: {
    readonly assignments: readonly Pick<Assignment, 'proposal' | 'expert' | 'affinity'>[];
    readonly shortfalls: readonly Pick<Shortfall, 'proposal' | 'missing'>[];
  };
  /** The panel of each proposal; absent: none. */
  readonly panelOf: ReadonlyMap<RowKey, string>;
  /** Conflicts that stand, and those that were set aside with a reason. */
  readonly conflicts: readonly Conflict[];
  readonly overridden: readonly OverriddenConflict[];
  /** Those that the list of conflicts shall hold, by conflictId; absent: all. */
  readonly onlyConflicts?: ReadonlySet<string>;
  /** The day by which experts answer, `YYYY-MM-DD`; null: still open. */
  readonly due: string | null;
}
