import type { TextSpan } from './score';

/** A passage that two texts share: where it stands in each. */
export interface SharedPassage {
  readonly own: TextSpan;
  readonly other: TextSpan;
}

/** Two proposals whose texts are compared: the passages that both have, in the first one's order. */
export interface AlikeTexts {
  readonly passages: readonly SharedPassage[];
  /** Share (0…1) of each text's signs that stand in such passages. */
  readonly ownShare: number;
  readonly otherShare: number;
}
