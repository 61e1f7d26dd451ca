import type { RowKey } from './brand';
import type { ListName, ListRow } from './list';
import type { TextSpan } from './score';

/** A row of an office's list. */
export interface ListPlace {
  readonly list: ListName;
  readonly line: number;
}

/** What a proposal's texts are compared with: another proposal of the file, or a row of a list. */
export type AlikePlace = RowKey | ListPlace;

/** A passage that two texts share: where it stands in each. */
export interface SharedPassage {
  readonly own: TextSpan;
  readonly other: TextSpan;
}

/** Texts that are compared: the passages that both have, in the first one's order. */
export interface AlikeTexts {
  readonly passages: readonly SharedPassage[];
  /** Share (0…1) of each text's signs that stand in such passages. */
  readonly ownShare: number;
  readonly otherShare: number;
  /** The other's cells where it is a row of a list, which the page does not hold. */
  readonly entry?: ListRow['cells'];
}
