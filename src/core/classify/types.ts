import type { Classification, CommonTerm, DirectionId, Explanation, PanelDoubt, RowKey, Steps } from '../model';

/** The scored file: one classification a proposal in file order, and each score's reasons on demand. */
export interface Classifier {
  readonly rows: readonly Classification[];
  /** The score of one proposal for one direction taken apart; undefined where the row or the direction is unknown. */
  explain(key: RowKey, direction: DirectionId): Explanation | undefined;
}

/** A file whose texts have been read: what does not depend on what people confirmed. */
export interface Prepared {
  /** Scores all rows with these confirmed directions; see classify. */
  score(labels: ReadonlyMap<RowKey, DirectionId>): Steps<Classifier>;
  /** The terms that a group of proposals has in common, of one direction's list or of all; see commonTerms. */
  commonTerms(keys: readonly RowKey[], direction?: DirectionId): readonly CommonTerm[];
  /** Which proposals read like another panel than the one they were put into; see doubtPanels. */
  doubtPanels(panels: ReadonlyMap<RowKey, string>): readonly PanelDoubt[];
}
