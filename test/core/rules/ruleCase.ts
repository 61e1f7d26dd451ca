import type { Classification, FieldKey, ListField, ListName, Outcome, Severity } from '../../../src/core/model';
import type { Cells } from '../../build';

/**
 * What a rule must say of a proposal that is sound but for these cells: one cell of the rule's own field, or several.
 * The severity stands where it matters, that is for `fail`.
 */
export type RuleCase =
  | readonly [cells: string | Cells, outcome: 'fail', severity: Severity]
  | readonly [cells: string | Cells, outcome: Exclude<Outcome, 'fail'>];

/** What each `<id>.cases.ts` exports. */
export interface RuleCases {
  /** The field that a lone cell belongs to. */
  readonly field: FieldKey;
  readonly cases: readonly RuleCase[];
  /** The other proposals of the file, each sound but for these cells. */
  readonly others?: readonly Cells[];
  /** The office's list that the rule looks proposals up in. */
  readonly list?: { readonly name: ListName; readonly rows: readonly Readonly<Partial<Record<ListField, string>>>[] };
  /** What the texts say of the proposal. */
  readonly classification?: (cells: Cells) => Omit<Classification, 'key'>;
  /** Set where the rule can never be in doubt. */
  readonly neverUnsure?: true;
}
