/**
 * How a score is made up. Few and round figures, chosen on labelled proposals with whole and with thinned term lists, in
 * files of many sizes and mixtures, and on abstracts of 67 disciplines (test/quality).
 */
export const settings = {
  /** What stands in more texts than these, and in more than this share of all, is too common to tell them apart. */
  commonTexts: 20,
  commonShare: 0.15,
  /** How much more a rare feature weighs than a common one (exponent of its logarithm). */
  rarity: 1.5,
  /** Weight of a direction's own wording, in confirmed proposals: with a term list, and with a title alone. */
  seedWithTerms: 2,
  seedWithTitle: 1,
  /** Rounds over the file, and the rows (in scope) from which on they help. More than two drift away from the directions' wording. */
  rounds: 2,
  roundsFrom: 300,
  /** The rows that they learn from at most: more teach nothing new. */
  teachers: 3000,
  /** How decidedly a row sides with its best direction in a round (factor in the softmax). */
  sharpness: 100,
  /** Confirmed proposals a direction beside which a row that nobody confirmed teaches half as much. */
  halfTaughtAt: 8,
  /** Confirmed proposals a direction beside which the directions' levels count half: these place a direction better. */
  halfLevelledAt: 1,
  /** A row's share in a direction that is too small to matter. */
  leastShare: 0.01,
  /** Points for an ordinary term that no other direction has and an abstract names once. */
  hitPoints: 0.01,
  /** Weight of a title's own phrases among the terms: titles are broad. */
  titleWeight: 0.2,
  /** Where the open direction starts: a specific one must rise above it. */
  openBase: 0.045,
  /** Tokens (weighted by field) from which the open direction has its full start: a bare title cannot rise above it. */
  openBaseFrom: 100,
  /** A score below this says that the direction hardly fits; scores of directions without term lists are of another scale. */
  weakBelow: 0.07,
  /** Proposals (others than the one judged) from which on a panel has a centre. */
  panelLeast: 4,
  /** How much nearer another panel must be than the own one: as a ratio and as a difference of cosines. */
  panelRatio: 2,
  panelMargin: 0.05,
  /** Scores nearer to the best than this cannot be told apart from it. */
  tooNear: 0.03,
} as const;
