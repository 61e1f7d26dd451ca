import type { Call, Classification, DecisionWord, Finding, Judgement, Language, Mapping, Message, Proposal, RowKey, SessionEvent, Unchecked, Work } from '../model';
import type { Rejection } from '../triage';
import type { ReportId } from './reportIds';
import type { Sheet } from './sheet';

/** One proposal as reports need it. */
export interface ReportRow {
  readonly proposal: Proposal;
  /** The row as in the file, in the file's column order. */
  readonly raw: readonly string[];
  readonly classification: Classification;
  /** Those that count (`fail` and `unsure`): see core/triage. */
  readonly findings: readonly Finding[];
  /** Why it wants a person. */
  readonly work: Work;
  /** What people said of it; null where nobody has yet. */
  readonly judgement: Judgement | null;
}

/** An event of the log, and whether it counts no more. */
export interface LogLine {
  readonly event: SessionEvent;
  readonly undone: boolean;
}

/** Who reviews a proposal, where there is a plan. */
export interface Reviewers {
  /** Names, in the plan's order. */
  readonly experts: readonly string[];
  /** What has to be said of conflicts of interest, written out. */
  readonly remarks: string;
}

/** Everything that a report may tell of. */
export interface ReportInput {
  /** The file's header as read. */
  readonly header: readonly string[];
  readonly mapping: Mapping;
  /** In the order in which they shall stand on the sheet. */
  readonly rows: readonly ReportRow[];
  readonly unchecked: readonly Unchecked[];
  readonly call: Call;
  /** The office's decisions. */
  readonly decisions: readonly DecisionWord[];
  /** Identity numbers and birth dates are left out unless a person asked for them. */
  readonly secrets: boolean;
  /** Whether the rows are all that there are. */
  readonly complete: boolean;
  /** In the order of events. */
  readonly log: readonly LogLine[];
  /** Of the rows that somebody decided 建议不予受理. */
  readonly rejections: readonly Rejection[];
  readonly reviewers: ReadonlyMap<RowKey, Reviewers>;
  /** The package of each proposal that is in one. */
  readonly packageOf: ReadonlyMap<RowKey, string>;
}

/** One entry of the register: what it is called and how its sheet is built. */
export interface Report {
  readonly id: ReportId;
  readonly name: Message;
  build(input: ReportInput, language: Language): Sheet;
}
