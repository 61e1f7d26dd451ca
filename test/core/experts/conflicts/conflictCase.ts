import type { Conflict, Expert } from '../../../../src/core/model';
import type { Cells } from '../../../build';

/** What a test must say of an expert and a proposal. */
export interface ConflictCase {
  readonly why: string;
  readonly expert: Partial<Omit<Expert, 'works' | 'cells'>> & { readonly personId?: string };
  /** Relations of the expert: person | kind | years, as a table has them. */
  readonly relations?: readonly string[];
  readonly proposal: Cells;
  /** Other proposals of the round. */
  readonly others?: readonly Cells[];
  readonly force: Conflict['force'] | 'none';
}

/** What each `<id>.cases.ts` exports. */
export interface ConflictCases {
  /** Set where the test can never bar, or never leaves a doubt. */
  readonly never?: Conflict['force'];
  readonly cases: readonly ConflictCase[];
}
