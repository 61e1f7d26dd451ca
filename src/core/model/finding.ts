import type { ListPlace } from './alike';
import type { RowKey, RuleId } from './brand';
import type { FieldKey } from './field';
import type { ListName } from './list';
import type { Message } from './message';

export type Outcome = 'pass' | 'fail' | 'unsure' | 'not-applicable';
/** Gravest first. reject 建议不予受理 (a suggestion that a person confirms) · verify 需人工核实 · notice 提示. */
export const severities = ['reject', 'verify', 'notice'] as const;
export type Severity = (typeof severities)[number];

/**
 * The ground on which the Regulations (条例第十二条) let an application be refused at the formal check:
 * 1 the applicant is not eligible; 2 it is not as the guide asks; 3 it exceeds the limits on applications.
 */
export type Ground = 1 | 2 | 3;

/** What a finding rests on: a cell, quoted as typed. Never made for a secret field. */
export interface CellEvidence {
  readonly field: FieldKey;
  /** The column's header as the file spells it. */
  readonly column: string;
  readonly quote: string;
}

/** A cell of an office's list, quoted as typed; `line` as a spreadsheet counts. Never an identity number. */
export interface ListEvidence {
  readonly list: ListName;
  readonly line: number;
  readonly column: string;
  readonly quote: string;
}

export type Evidence = CellEvidence | ListEvidence;

export interface Finding {
  readonly row: RowKey;
  readonly line: number;
  readonly rule: RuleId;
  readonly outcome: Outcome;
  readonly severity: Severity;
  /** Where the demand stands, e.g. `指南 六(三)1(3)`. */
  readonly clause: string;
  /** Absent for rules that are no ground for refusal. */
  readonly ground?: Ground;
  readonly message: Message;
  readonly evidence: readonly Evidence[];
  /** Other proposals of the file that it speaks of, nearest first. */
  readonly others?: readonly RowKey[];
  /** Rows of a list whose texts it speaks of, nearest first. */
  readonly listed?: readonly ListPlace[];
}

/** A rule that could not run because the file lacks its columns, or its list was not imported: said once, never on every row. */
export interface Unchecked {
  readonly rule: RuleId;
  readonly clause: string;
  readonly severity: Severity;
  readonly missing: readonly FieldKey[];
  /** The list that was not imported. */
  readonly list?: ListName;
  readonly message: Message;
}

/** A rule that fails on so many rows that a wrong mapping or setting is likelier than so many faults. */
export interface Flood {
  readonly rule: RuleId;
  readonly failing: number;
  readonly checked: number;
  readonly fields: readonly FieldKey[];
  readonly message: Message;
}

/** One rule of the register as it fits a call and a file. */
export interface RuleState {
  readonly rule: RuleId;
  /** What it asks of a proposal. */
  readonly demand: Message;
  readonly clause: string;
  /** Of a clear failure, as the call has it. */
  readonly severity: Severity;
  readonly ground?: Ground;
  /** The office's list that it looks proposals up in. */
  readonly list?: ListName;
  /** True where it may match people by name alone: a person's choice then raises no severity. */
  readonly byNames: boolean;
  /** Whether it ran; `idle` rules concern no proposal of this call, `unchecked` ones lack their columns. */
  readonly state: 'ready' | 'idle' | 'unchecked';
  /** Why it did not run. */
  readonly why: Message | null;
}

export interface CheckReport {
  /** Every rule, by id. */
  readonly rules: readonly RuleState[];
  /** In file order, then by rule id; every outcome, `pass` and `not-applicable` included. */
  readonly findings: readonly Finding[];
  readonly unchecked: readonly Unchecked[];
  readonly floods: readonly Flood[];
}
