import type { DirectionId, ImportId, RowKey, RuleId } from './brand';
import type { Decision, SessionEvent, TagColour, Verdict } from './event';
import type { Severity } from './finding';
import type { ReviewState } from './reviewing';
import type { Encoding, Mapping, SideKind } from './table';

interface KeptTable {
  readonly id: ImportId;
  readonly file: string;
  readonly at: string;
  readonly encoding: Encoding;
  readonly delimiter: string;
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly lines: readonly number[];
  /** The rows' own keys, where they were carried over from an older import of the same rows; null: import and line make the key. */
  readonly keys: readonly RowKey[] | null;
  /** The day (`YYYY-MM-DD`) whose state the table gives, where a person has said so. */
  readonly asOf: string | null;
}

export interface ImportedProposals extends KeptTable {
  readonly kind: 'proposals';
  readonly mapping: Mapping;
}

/** A table that goes with the proposals: experts, their works and relations, the office's lists. */
export interface ImportedSide extends KeptTable {
  readonly kind: SideKind;
  /** By the kind's own field keys; one that is not known any more says nothing. */
  readonly mapping: Mapping<string>;
}

/** A file that a person imported, kept as its raw cells: everything derived is computed anew. */
export type ImportedTable = ImportedProposals | ImportedSide;

/** A whole session as it is stored and moved. `version` grows with every change of form; see core/session/migrations. */
export interface SavedSession {
  readonly format: 'proposal-triage';
  readonly version: 4;
  readonly id: string;
  readonly call: { readonly id: string; readonly hash: string };
  readonly imports: readonly ImportedTable[];
  readonly events: readonly SessionEvent[];
}

/** What people have said of one row. */
export interface Judgement {
  readonly decision: Decision | null;
  readonly panel: string | null;
  /** A direction confirmed or corrected by a person. */
  readonly direction: DirectionId | null;
  /** Sorted by code unit. */
  readonly tags: readonly string[];
  readonly note: string;
  /** Marked to be come back to. */
  readonly star: boolean;
  /** The act that gave the decision which stands; null where none does. */
  readonly decided: Act | null;
  /** A second person's word for that very decision; null for any but 建议不予受理. */
  readonly countersigned: Act | null;
  /** What people said of single findings, by rule id; see core/triage for what follows from it. */
  readonly findings: readonly FindingWord[];
}

/** Who did something, and when (Beijing wall clock, `YYYY-MM-DD HH:mm:ss`). `event` is its id in the log. */
export interface Act {
  readonly event: string;
  readonly by: string;
  readonly at: string;
}

/** What a person said of one finding of a row. */
export interface FindingWord extends Act {
  readonly rule: RuleId;
  readonly verdict: Verdict;
  readonly reason: string;
  /** Fingerprint of the finding as it was then. */
  readonly seen: string;
}

/** What people chose of the rules, for the whole session. */
export interface RuleChoices {
  /** Rules whose findings do not count. */
  readonly off: ReadonlySet<RuleId>;
  /** Severities other than the call's. */
  readonly severities: ReadonlyMap<RuleId, Severity>;
  /** Flooded rules whose findings are marked on the rows after all. */
  readonly marked: ReadonlySet<RuleId>;
}

/** A decision as the office speaks of it. */
export interface DecisionWord {
  readonly decision: Decision;
  /** The office's name for it; '' where the program's own word serves, in the page's language. */
  readonly name: string;
  /** Offered no more; rows that have it keep it. */
  readonly retired: boolean;
}

/** The words that an office judges with. */
export interface Vocabulary {
  /** In the office's order; the four that every office has are always among them. */
  readonly decisions: readonly DecisionWord[];
  /** The office's list of tags with their colours; rows may bear others. */
  readonly tags: ReadonlyMap<string, TagColour>;
}

/** Which of a session's imports of proposals is worked on. */
export interface CurrentTable {
  /** null: the first. */
  readonly import: ImportId | null;
  /** Rows that changed after their decision and have not been decided on since. */
  readonly again: ReadonlySet<RowKey>;
}

/** The table of each kind that goes with the proposals; a kind that has none is not there. */
export type SideTables = ReadonlyMap<SideKind, ImportId>;

/** The fold of a log. */
export interface SessionState {
  readonly judgements: ReadonlyMap<RowKey, Judgement>;
  readonly rules: RuleChoices;
  readonly table: CurrentTable;
  readonly sides: SideTables;
  readonly review: ReviewState;
  readonly vocabulary: Vocabulary;
  /** Steps that undo (last first) and redo (next first) would act on. */
  readonly undoable: readonly string[];
  readonly redoable: readonly string[];
  /** Highest Lamport clock seen. */
  readonly clock: number;
}
