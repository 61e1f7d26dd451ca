import type {
  AffinityExplanation, Assignment, Call, Conflict, DirectionId, Expert, ExpertKey, ImportId, Issue, Mapping, Message, Panel, PanelFault, PanelMove, Plan, ReviewState, RowKey, Seating,
} from '../core/model';
import type { ReviewSheetId } from '../core/reports';

/** A table of experts, works or relations that is held. */
export interface HeldSide {
  readonly importId: ImportId;
  readonly mapping: Mapping<string>;
}

/** What people made of the proposals, as far as panels and plans rest on it. */
export interface PoolRows {
  /** The proposals that are reviewed. */
  readonly rows: readonly RowKey[];
  readonly directions: readonly (readonly [RowKey, DirectionId])[];
  readonly panels: readonly (readonly [RowKey, string])[];
  readonly review: ReviewState;
}

/** What sheets shall tell of the review: the reviewers on 总表, and these sheets of its own. */
export interface ReviewWish {
  readonly on: PoolRows;
  readonly sheets: readonly ReviewSheetId[];
  /** The conflicts that the list of them shall hold, as conflictId names them; absent: all. */
  readonly onlyConflicts?: readonly string[];
}

/** What the page asks of experts. They stay inside the worker with the proposals that they were read for. */
export type PoolJob =
  /** Reads experts, works and relations, and finds what follows for the proposals of an import that was computed. */
  | { readonly kind: 'pool'; readonly importId: ImportId; readonly call: Call; readonly experts: HeldSide; readonly works?: HeldSide; readonly relations?: HeldSide }
  /** Takes affinities apart. */
  | { readonly kind: 'fit'; readonly importId: ImportId; readonly pairs: readonly (readonly [RowKey, ExpertKey])[] }
  /** Who should judge what. `keep`: what is assigned changes as little as can be while empty places are filled. */
  | { readonly kind: 'plan'; readonly importId: ImportId; readonly call: Call; readonly on: PoolRows; readonly keep: boolean }
  /** Packages of proposals that read alike, at most one for each. */
  | { readonly kind: 'packages'; readonly importId: ImportId; readonly call: Call; readonly rows: readonly RowKey[] }
  /** Panels for the proposals, with experts where there are any. */
  | { readonly kind: 'propose'; readonly importId: ImportId; readonly call: Call; readonly on: PoolRows };

export interface PoolSummary {
  readonly issues: readonly Issue[];
  readonly unchecked: readonly Message[];
  readonly relations: number;
}

/** Panels that the program proposes, and what they would change. */
export interface ProposedPanels {
  readonly panels: readonly Panel[];
  readonly moves: readonly PanelMove[];
  readonly seats: readonly Seating[];
  readonly faults: readonly PanelFault[];
}

export interface PoolResults {
  pool: PoolSummary;
  /** In the order asked; pairs that are not known are left out. */
  fit: readonly PairFit[];
  plan: Omit<Plan, 'assignments'>;
  packages: readonly (readonly RowKey[])[];
  propose: ProposedPanels;
}

/** One affinity taken apart. */
export interface PairFit {
  readonly row: RowKey;
  readonly expert: ExpertKey;
  readonly fit: AffinityExplanation;
}

export interface PoolParts {
  /** Experts in order (with their institutions as legal persons), then conflicts, then affinities by proposal in the table's order, with the subtypes that proposals mean. */
  pool: { readonly experts: readonly Expert[]; readonly legal: readonly string[]; readonly conflicts: readonly Conflict[]; readonly rows: readonly RowKey[]; readonly subtypes: readonly string[]; readonly scores: Float32Array };
  fit: never;
  plan: { readonly assignments: readonly Assignment[] };
  packages: never;
  propose: never;
}
