import type {
  AlikePlace, AlikeTexts, Call, Classification, CommonTerm, DirectionId, Encoding, Explanation, FieldKey, FileColumns, Finding, Flood, ImportId, ImportedTable, Issue,
  Language, Learnt, ListName, Mapping, PanelDoubt, PersonEntry, Progress, RawTable, ReadChoices, Reading, ReturnedColumns, RowKey, RuleState, SessionEvent, SheetEdit, TableDiff, TableKind, Unchecked,
  Work,
} from '../core/model';
import type { SheetOrder } from '../core/pipeline';
import type { FormatId, Letter, Sheet } from '../core/reports';
import type { PoolJob, PoolParts, PoolResults, PoolRows, ReviewWish } from './poolProtocol';

/** Grows with every change of a message's form: a page and a worker of different builds must not talk past one another. */
export const protocolVersion = 1;

/** At most so many rows travel in one message, so that the page never stalls on unpacking one: a judged row of 1,000 characters takes some 0.1 ms. */
export const rowsPerPart = 100;

/** What the page asks; `quiet`: it has the rows already. Tables stay inside the worker between jobs, under the id of their import. */
export type Job =
  /** The bytes are handed over and gone from the page. Without bytes: the file that was read last under this id, taken apart as a person chooses. */
  | { readonly kind: 'read'; readonly importId: ImportId; readonly file: string; readonly bytes?: Uint8Array; readonly choices?: ReadChoices; readonly call: Call }
  | { readonly kind: 'hold'; readonly table: Pick<ImportedTable, 'id' | 'file' | 'header' | 'encoding' | 'delimiter'>; readonly rows: RawTable['rows']; readonly lines: RawTable['lines']; readonly keys?: readonly RowKey[] }
  /** What the newer table changes. Its rows then bear the older one's keys, where `triage` is asked for them. */
  /** `earlier`: versions before the older one, latest first. */
  | { readonly kind: 'compare'; readonly older: ComparedTable; readonly newer: ComparedTable; readonly earlier: readonly ComparedTable[]; readonly decided: ReadonlySet<RowKey> }
  | { readonly kind: 'triage'; readonly importId: ImportId; readonly mapping: Mapping; readonly call: Call; readonly labels: readonly (readonly [RowKey, DirectionId])[]; readonly carry?: boolean; readonly quiet?: boolean }
  /** Scores anew with the directions that people have confirmed. */
  | { readonly kind: 'learn'; readonly importId: ImportId; readonly call: Call; readonly labels: readonly (readonly [RowKey, DirectionId])[] }
  /** Looks proposals up in the office's lists as they now are; the tables of all of them are held. */
  | { readonly kind: 'relist'; readonly importId: ImportId; readonly call: Call; readonly lists: readonly HeldList[]; readonly quiet?: boolean }
  /** The rows of a held table. */
  | { readonly kind: 'cells'; readonly importId: ImportId }
  | { readonly kind: 'learnt'; readonly importId: ImportId; readonly labels: readonly (readonly [RowKey, DirectionId])[] }
  | { readonly kind: 'common'; readonly importId: ImportId; readonly groups: readonly TermGroup[] }
  | { readonly kind: 'panels'; readonly importId: ImportId; readonly panels: readonly (readonly [RowKey, string])[] }
  /** The passages that two rows' texts share. */
  | { readonly kind: 'alike'; readonly importId: ImportId; readonly row: RowKey; readonly other: AlikePlace }
  /** Everybody who applies or takes part. */
  | { readonly kind: 'people'; readonly importId: ImportId; readonly call: Call }
  | { readonly kind: 'explain'; readonly importId: ImportId; readonly row: RowKey; readonly directions: readonly DirectionId[] }
  /** Writes sheets into one file. */
  | { readonly kind: 'sheetFile'; readonly importId: ImportId; readonly mapping: Mapping; readonly call: Call; readonly order: SheetOrder; readonly review?: ReviewWish; readonly format: FormatId; readonly now: string }
  /** Builds sheets to be shown and printed. */
  | { readonly kind: 'paper'; readonly importId: ImportId; readonly mapping: Mapping; readonly call: Call; readonly order: SheetOrder; readonly review?: ReviewWish }
  /** What a sheet that came back (its table is held) says otherwise than what stands of the list `base`. */
  | { readonly kind: 'returned'; readonly importId: ImportId; readonly base: ImportId; readonly columns: ReturnedColumns; readonly call: Call; readonly log: readonly SessionEvent[]; readonly language: Language; readonly review?: PoolRows }
  | { readonly kind: 'drop'; readonly importId: ImportId }
  | PoolJob;
export type JobKind = Job['kind'];

/** A list of the office whose table is held. */
export interface HeldList {
  readonly name: ListName;
  readonly importId: ImportId;
  readonly mapping: Mapping<string>;
  readonly asOf: string | null;
}

/** A list that the checks look things up in, and what could not be read of it. */
export interface BoundList {
  readonly importId: ImportId;
  readonly name: ListName;
  readonly rows: number;
  readonly issues: readonly Issue[];
}

interface ComparedTable {
  readonly importId: ImportId;
  readonly mapping: Mapping;
}

/** What a newer version of the list changes, in numbers; the rows themselves come in parts. */
export interface DiffSummary extends Pick<TableDiff, 'same' | 'newColumns' | 'goneColumns'> {
  readonly changed: number;
  readonly added: number;
  readonly gone: number;
  /** Rows with a decision whose title, abstract or direction changed, or that were gone and are back. */
  readonly again: readonly RowKey[];
}

/** A sheet that came back, without its edits, which come in parts. */
export interface ReturnedSummary {
  /** The proposals that it has. */
  readonly rows: readonly RowKey[];
  readonly issues: readonly Issue[];
}

/** Proposals whose common terms are asked for; of one direction's list, where one is given. */
export interface TermGroup {
  readonly rows: readonly RowKey[];
  readonly direction?: DirectionId;
}

/** Sheets as the file that a person gets. */
export interface SheetFile {
  readonly bytes: Uint8Array;
  readonly extension: string;
  readonly mediaType: string;
  /** Cells that were cut because a workbook's cell holds no more. */
  readonly cut: number;
  /** Notices left out because nobody has countersigned the decision. */
  readonly withheld: number;
}

/** What changes in a row when the program has learnt, or a list has come. */
export type LearntRow = Pick<TriagedRow, 'key' | 'classification' | 'findings' | 'work'>;

/** What was read, before a person confirms the mapping. */
export interface TablePreview {
  readonly importId: ImportId;
  readonly file: string;
  /** What the table's rows seem to be, by its header. */
  readonly kind: TableKind;
  readonly encoding: Encoding;
  readonly delimiter: string;
  readonly reading: Reading;
  readonly header: readonly string[];
  readonly rowCount: number;
  readonly firstRows: readonly (readonly string[])[];
  readonly mapping: Mapping;
  readonly issues: readonly Issue[];
}

/** One row as the page needs it: cells as typed, what the texts say, and the findings that want a person. */
export interface TriagedRow {
  readonly key: RowKey;
  readonly line: number;
  /** The row as in the file, in the file's column order. */
  readonly raw: readonly string[];
  /** The fields as bound (secret ones left out). */
  readonly cells: Readonly<Partial<Record<FieldKey, string>>>;
  readonly classification: Classification;
  /** `fail` and `unsure` only. */
  readonly findings: readonly Finding[];
  /** The amount requested, in 万元; absent where there is none or it cannot be read. */
  readonly wan?: number;
  /** The directions that its cell names. */
  readonly declared: readonly DirectionId[];
  /** Why a person should look at it, and how urgently; flooded rules say nothing of it. */
  readonly work: Work;
}

export interface TriageSummary {
  readonly columns: FileColumns;
  readonly issues: readonly Issue[];
  readonly rules: readonly RuleState[];
  /** What is wrong with the rules' settings in the call. */
  readonly settings: readonly Issue[];
  readonly unchecked: readonly Unchecked[];
  readonly floods: readonly Flood[];
  /** The office's lists that were looked things up in. */
  readonly lists: readonly BoundList[];
}

/** What a job's `done` carries. */
export interface JobResults extends PoolResults {
  read: TablePreview;
  hold: null;
  compare: DiffSummary;
  triage: TriageSummary;
  learn: null;
  relist: TriageSummary;
  cells: null;
  learnt: Learnt;
  /** By group, in order. */
  common: readonly (readonly CommonTerm[])[];
  panels: readonly PanelDoubt[];
  alike: AlikeTexts;
  people: null;
  explain: readonly Explanation[];
  sheetFile: SheetFile;
  /** The sheets without their rows and letters, which come in parts. */
  paper: readonly Pick<Sheet, 'id' | 'name' | 'columns' | 'letters'>[];
  returned: ReturnedSummary;
  drop: null;
}

/** Some of the rows that differ. */
export type DiffPart = Pick<TableDiff, 'changed' | 'added' | 'gone'>;

/** What a job's `part`s carry, up to rowsPerPart rows each, in order. */
export interface JobParts extends PoolParts {
  read: never;
  hold: never;
  compare: DiffPart;
  triage: { readonly rows: readonly TriagedRow[] };
  learn: { readonly rows: readonly LearntRow[] };
  relist: { readonly rows: readonly LearntRow[] };
  cells: { readonly cells: RawTable['rows']; readonly lines: RawTable['lines'] };
  learnt: never;
  common: never;
  panels: never;
  alike: never;
  people: { readonly people: readonly PersonEntry[] };
  explain: never;
  sheetFile: never;
  paper: { readonly sheet: number; readonly rows: Sheet['rows']; readonly letters: readonly Letter[] };
  returned: { readonly edits: readonly SheetEdit[] };
  drop: never;
}

export type Request =
  | { readonly version: number; readonly id: number; readonly job: Job }
  | { readonly version: number; readonly id: number; readonly cancel: true };

export type Reply =
  | { readonly version: number; readonly id: number; readonly type: 'progress'; readonly progress: Progress }
  | { readonly version: number; readonly id: number; readonly type: 'part'; readonly part: JobParts[JobKind] }
  | { readonly version: number; readonly id: number; readonly type: 'done'; readonly result: JobResults[JobKind] }
  /** The input could not be used: what, where and what to do. */
  | { readonly version: number; readonly id: number; readonly type: 'failed'; readonly issues: readonly Issue[] }
  | { readonly version: number; readonly id: number; readonly type: 'cancelled' };
