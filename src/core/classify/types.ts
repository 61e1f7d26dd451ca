import type { Classification, DirectionId, Explanation, RowKey } from '../model';

/** The scored file: one classification a proposal in file order, and each score's reasons on demand. */
export interface Classifier {
  readonly rows: readonly Classification[];
  /** The score of one proposal for one direction taken apart; undefined where the row or the direction is unknown. */
  explain(key: RowKey, direction: DirectionId): Explanation | undefined;
}
