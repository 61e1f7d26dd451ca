import type { RowKey } from './brand';
import type { ExpertKey } from './expert';

/** How well each expert's knowledge fits each proposal (匹配度), from 0 to 1. */
export interface AffinityTable {
  readonly proposals: readonly RowKey[];
  readonly experts: readonly ExpertKey[];
  /** Proposal p and expert e: `scores[p * experts.length + e]`. */
  readonly scores: Float64Array;
}

/** One reason for an affinity: what proposal and expert have in common, and the points it brings. */
export interface AffinityContribution {
  /** As the proposal writes it; a term of the call as the call does; an application code. */
  readonly term: string;
  readonly points: number;
  /** `words`: wording shared; `term`: a term of the call, in whatever language or form; `code`: application codes. */
  readonly signal: 'words' | 'term' | 'code';
}

/** One affinity taken apart. */
export interface AffinityExplanation {
  /** The sum of the contributions' points (within 1e-9). */
  readonly score: number;
  /** By falling points. */
  readonly contributions: readonly AffinityContribution[];
  /** What the expert wrote, by falling points; '' is what the experts' table itself says (fields and keywords). Codes are in none. */
  readonly works: readonly { readonly title: string; readonly points: number }[];
}
