import type { DirectionId, RowKey } from './brand';

/** Where in the proposal a term stands. Offsets count UTF-16 units of the cell as it was typed (Proposal.cells). */
export interface TextSpan {
  readonly field: 'title' | 'titleEn' | 'keywords' | 'abstract' | 'abstractEn' | 'body';
  readonly start: number;
  readonly end: number;
}

/** One reason for (or, below zero, against) a direction: a term as a person would write it, and the points it brings. */
export interface Contribution {
  readonly term: string;
  readonly points: number;
  /** `term`: found in the direction's term list; `words`: wording shared with its profile; `base`: where the direction starts: the open one higher (less for a text of a few words), in a large file each by its level in it. */
  readonly signal: 'term' | 'words' | 'learnt' | 'base';
  readonly spans: readonly TextSpan[];
}

export interface Score {
  readonly direction: DirectionId;
  /** The sum of the contributions' points (within 1e-9). */
  readonly total: number;
}

/** One score taken apart. */
export interface Explanation extends Score {
  /** By falling size of points. */
  readonly contributions: readonly Contribution[];
}

/** Terms that a text names, weightiest first, some of each at most. */
export interface ScopeTerms {
  /** Of the call's field as a whole. */
  readonly field: readonly string[];
  /** Of other fields. */
  readonly outside: readonly string[];
}

/** What the texts alone say of one proposal. */
export interface Classification {
  readonly key: RowKey;
  /** Every direction, best first; ties by the call's order. */
  readonly ranking: readonly Score[];
  /** The same order within each subtype. */
  readonly bySubtype: Readonly<Record<string, readonly DirectionId[]>>;
  /** First of the proposal's own subtype (of all where it has none or an unknown one); absent only where there is no text. */
  readonly best?: DirectionId;
  /** Others of the same subtype whose score is too near to be told apart from the best. */
  readonly alsoDefensible: readonly DirectionId[];
  /** Subtypes of which no direction fits well ('' in a call without subtypes); absent where there is none. */
  readonly weak?: readonly string[];
  /** Estimated probability (0…1) that `best` is right. */
  readonly confidence: number;
  /** Estimated probability (0…1) that the proposal belongs to the call at all. */
  readonly inScope: number;
  /** What `inScope` rests on besides the directions' terms; absent where the call lists no terms of its field. */
  readonly scopeTerms?: ScopeTerms;
}

/** A proposal whose text is clearly nearer to another panel than to its own. */
export interface PanelDoubt {
  readonly row: RowKey;
  readonly panel: string;
  /** The panel that it reads like, and the terms that say so, weightiest first. */
  readonly nearer: string;
  readonly terms: readonly string[];
}

/** A term that `count` proposals of a group name. */
export interface CommonTerm {
  readonly term: string;
  readonly count: number;
}

/** What confirmed directions changed for one direction: terms and the points they gained or lost. */
export interface LearntDirection {
  readonly direction: DirectionId;
  readonly confirmed: number;
  readonly gained: readonly { readonly term: string; readonly points: number }[];
  readonly lost: readonly { readonly term: string; readonly points: number }[];
}

export interface Learnt {
  /** Proposals with a confirmed direction, and how many of them the texts alone had put right. */
  readonly confirmed: number;
  readonly agreed: number;
  /** Other proposals whose first choice is another now than it would be without what was confirmed. */
  readonly changed: number;
  readonly directions: readonly LearntDirection[];
}
