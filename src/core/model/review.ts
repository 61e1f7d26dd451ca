/** How a call wants its proposals reviewed; whatever a call leaves out is `defaultReview`. */
export interface ReviewSettings {
  /** For how many years a common work, an employment or a supervision counts as a conflict of interest. */
  readonly relationYears: number;
  /** Whether an expert who applies or takes part in this round may judge others' proposals of it. */
  readonly inRound: 'bar' | 'warn' | 'allow';
  /** Fewest and most proposals of a panel; smaller groups are merged where they can be, larger ones split. */
  readonly panelLeast: number;
  readonly panelMost: number;
  /** Valid opinions that a proposal needs at least. */
  readonly leastOpinions: number;
}

/** Three years is the common span (a setting, since no text of the call names one); groups under eight are merged; the regulations ask for three opinions. */
export const defaultReview: ReviewSettings = { relationYears: 3, inRound: 'bar', panelLeast: 8, panelMost: 40, leastOpinions: 3 };
