import type { RowKey } from './brand';
import type { ExpertField, ExpertKey, RelationField } from './expert';
import type { FieldKey } from './field';
import type { Message } from './message';

/** A cell that a conflict rests on, quoted as typed; never made for a secret field. `line` as a spreadsheet counts. */
export type ConflictEvidence = { readonly line: number; readonly quote: string } & (
  | { readonly table: 'proposals'; readonly field: FieldKey }
  | { readonly table: 'experts'; readonly field: ExpertField }
  | { readonly table: 'relations'; readonly field: RelationField }
);

/** Why an expert should not judge a proposal (回避情形). A pair may have several, of different tests. */
export interface Conflict {
  readonly proposal: RowKey;
  readonly expert: ExpertKey;
  /** The test that found it, which is also its file name, e.g. `same-institution`. */
  readonly test: string;
  /** bar: the pair may not be assigned; warn: it may, but a person should look. */
  readonly force: 'bar' | 'warn';
  /** declared: expert, applicant or a table says so; detected: the program saw it; pinned: the secretary set it. */
  readonly origin: 'declared' | 'detected' | 'pinned';
  readonly message: Message;
  readonly evidence: readonly ConflictEvidence[];
}

/** A person's word that a conflict does not stand, or need not count; without a reason it is not taken. */
export interface ConflictOverride {
  readonly proposal: RowKey;
  readonly expert: ExpertKey;
  /** The test whose conflict is set aside; every other one of the pair stays. */
  readonly test: string;
  readonly reason: string;
}

/** A conflict that was set aside, with the reason given: it is listed on paper. */
export interface OverriddenConflict {
  readonly conflict: Conflict;
  readonly reason: string;
}
