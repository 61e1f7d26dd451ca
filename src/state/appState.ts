import type { Call, DirectionId, ExpertKey, ImportedProposals, ImportedSide, ImportId, Issue, Judgement, Language, Mapping, Message, Progress, ReadChoices, ReturnedColumns, RowKey, RuleId, Severity, SheetEdit, SideKind } from '../core/model';
import { blankJudgement, type Fold } from '../core/session';
import { isChangedSince, type Lens } from '../core/triage';
import type { DiffPart, DiffSummary, TablePreview, TriagedRow, TriageSummary } from '../worker/protocol';
import type { ExportWish } from './exportWish';
import type { GridLayout } from './gridLayout';
import { freshLooks, type PageLooks } from './pageLooks';
import type { PlanDesk } from './review/planDesk';
import type { AssignDesk } from './review/assignDesk';
import type { ExpertWanted, PoolNews, ReviewPool } from './review/pool';
import type { SavedView } from './savedViews';
import type { Theme } from './theme';
import type { OpeningFile } from './workspace/openingFile';

/** An import under way. The session that is open stays as it is until the new one is complete. */
export type Importing =
  | { readonly stage: 'reading'; readonly file: string; readonly progress: Progress | null }
  /** `newer`: it seems to be a newer version of the open list; `remap`: it is the open list itself, whose columns are mapped anew; `remembered`: the mapping is what was confirmed for these headers before; `returned`: it is a sheet of the open list that came back. */
  | { readonly stage: 'mapping'; readonly preview: TablePreview; readonly mapping: Mapping; readonly problems: readonly Issue[]; readonly newer: boolean; readonly remap?: boolean; readonly remembered?: boolean; readonly returned?: ReturnedColumns }
  /** A table of another kind than proposals. */
  /** `written`: it is a sheet of this program that holds nothing to bring back. */
  | { readonly stage: 'otherKind'; readonly preview: TablePreview; readonly kind: Message; readonly written?: true }
  | { readonly stage: 'comparing'; readonly file: string; readonly progress: Progress | null }
  | { readonly stage: 'diff'; readonly preview: TablePreview; readonly mapping: Mapping; readonly summary: DiffSummary; readonly rows: DiffPart }
  /** A sheet of the open list that came back, and what it says otherwise than what stands. */
  | { readonly stage: 'returned'; readonly preview: TablePreview; readonly columns: ReturnedColumns; readonly summary: BroughtBack; readonly edits: readonly SheetEdit[] }
  | { readonly stage: 'triaging'; readonly file: string; readonly progress: Progress | null }
  /** `again`: how the file was read, where another way may help; `preview`: how it could be read before. */
  | { readonly stage: 'failed'; readonly file: string; readonly issues: readonly Issue[]; readonly again?: ReadChoices; readonly preview?: TablePreview };

/** The import of a table beside the proposals; `dropped`: it came among other files, and might be proposals after all. */
export type Listing = { readonly list: SideKind; readonly file: string; readonly dropped?: boolean } & (
  | { readonly stage: 'reading'; readonly progress: Progress | null }
  | { readonly stage: 'mapping'; readonly preview: TablePreview; readonly choices: ReadChoices; readonly mapping: Mapping<string>; readonly problems: readonly Issue[]; readonly asOf: string }
  | { readonly stage: 'failed'; readonly issues: readonly Issue[] });

/** What one or several sheets of a file that came back say, besides their edits. */
interface BroughtBack {
  /** Proposals that they have, and those of the list that none has. */
  readonly found: number;
  readonly missing: number;
  readonly issues: readonly Issue[];
  /** The sheets of a workbook that were read, where they are several. */
  readonly sheets: readonly string[];
}

/** How the table of a kind beside the proposals changed last: by an act here or in another tab, or by undo and redo. */
export interface ListStep {
  readonly list: SideKind;
  readonly before: ImportedSide | null;
  readonly after: ImportedSide | null;
  /** The step that did it and stands; null where it came from taking one back. */
  readonly step: string | null;
}

/** Directions that people confirmed, by row. */
export type Labels = readonly (readonly [RowKey, DirectionId])[];

export interface OpenSession {
  readonly id: string;
  /** The first import of the proposals; newer versions may have come since. */
  readonly first: ImportId;
  /** The proposals' table. */
  readonly table: Omit<ImportedProposals, 'rows' | 'lines'>;
  /** Other versions of it, in their order: undo, and a merge's, may bring any back. */
  readonly versions: readonly ImportedProposals[];
  /** The tables that go with it: the office's lists, experts and what is known of them. */
  readonly sides: readonly ImportedSide[];
  /** These and those that were there before: the log names which of them stand, and undo may bring any back. */
  readonly shelf: readonly ImportedSide[];
  /** Rows in file order, with those findings that count after what people said of them and chose of the rules. */
  readonly rows: readonly TriagedRow[];
  /** The same rows as the machine made them. */
  readonly allRows: readonly TriagedRow[];
  /** The confirmed directions that their scores were learnt from. */
  readonly labels: Labels;
  /** Through what the findings are seen. Rules that flooded are held back until a person has looked at the cause. */
  readonly lens: Lens;
  readonly byKey: ReadonlyMap<RowKey, TriagedRow>;
  readonly summary: TriageSummary;
  /** What reading the file had to say; empty for a session that was opened again. */
  readonly readIssues: readonly Issue[];
  /** The log and what it says. */
  readonly fold: Fold;
}

/** Whether what is on screen would survive a crash now. `memory`: this browser keeps nothing. */
export type Saving =
  | { readonly state: 'saved' | 'saving' | 'memory' }
  | { readonly state: 'failed'; readonly message: Message };

/** Filters are sets of values by facet: any of one facet, all facets at once. */
export const facetIds = ['severity', 'decision', 'signing', 'direction', 'agreement', 'confidence', 'subtype', 'tag', 'star', 'panel', 'rule', 'declared', 'second', 'host', 'applicantTitle', 'codes', 'submitted'] as const;
export type FacetId = (typeof facetIds)[number];
export type Filters = Readonly<Record<FacetId, readonly string[]>>;
/** Numbers that rows can be narrowed down by, from and to included; null is no bound, and rows without a number pass only where there is none. */
export const rangeIds = ['score'] as const;
export type RangeId = (typeof rangeIds)[number];
export interface Range { readonly from: number | null; readonly to: number | null }
export type Ranges = Readonly<Record<RangeId, Range>>;
/** The value that stands for "has none", in every facet. */
export const noValue = '';

/** The pages of an open session; ui/pages.ts says what each shows. */
export const pageIds = ['triage', 'overview', 'experts', 'panels', 'assign', 'rules', 'people', 'lists', 'history'] as const;
export type PageId = (typeof pageIds)[number];

/** What rows ask for together, in 万元. */
export interface AmountSum {
  readonly wan: number;
  /** How many rows have no amount that could be read. */
  readonly withoutAmount: number;
  /** How many were left out: as long as a finding on the amount's unit or sign counts, nobody knows what the amount is. */
  readonly doubtful: number;
}

/** Rows that have one value of a column, and what they come to. */
export interface RowGroup extends AmountSum {
  /** The value; '' for rows that have none. */
  readonly value: string;
  readonly rows: readonly TriagedRow[];
  readonly decided: number;
}

export interface View {
  /** The page of the session that is shown. */
  readonly page: PageId;
  readonly search: string;
  readonly filters: Filters;
  /** Values that a row may not have. */
  readonly excluded: Filters;
  readonly ranges: Ranges;
  readonly active: RowKey | null;
  /** Whether a row has been made the active one by somebody; before, the top of the list as it is sorted will be. */
  readonly begun: boolean;
  /** Where the active row stood in the list before filters took it out of it; null while it is in the list, or never was. */
  readonly lostAt: number | null;
  readonly selected: ReadonlySet<RowKey>;
  readonly detail: boolean;
  /** The filters: whether they stand beside the list, and whether they lie over it where there is no room for that. */
  readonly filterPanel: { readonly beside: boolean; readonly over: boolean };
  /** What the grid shows now, in its order: rows, and columns by id; null before it has shown anything. */
  readonly shown: { readonly rows: readonly RowKey[]; readonly columns: readonly string[]; readonly groups: readonly RowGroup[] | null } | null;
  /** The groups, by value, of which the head alone is shown. */
  readonly closed: ReadonlySet<string>;
  /** A choice that somebody is about to make of a rule, its effect told first. */
  readonly ruleAsked: { readonly rule: RuleId; readonly choice: AskedChoice } | null;
  /** The facets of which the head alone is shown. */
  readonly folded: ReadonlySet<FacetId>;
  readonly looks: PageLooks;
}

/** What can be chosen of one rule at a time; severity null: as the call has it. */
export type AskedChoice = { readonly on: boolean } | { readonly severity: Severity | null } | { readonly marked: true };

export const dialogNames = ['palette', 'views', 'paste', 'help', 'export', 'sessions', 'issues', 'learning', 'vocabulary'] as const;
export type DialogName = (typeof dialogNames)[number];

export interface AppState {
  readonly language: Language;
  readonly theme: Theme;
  /** Who works here, as events record it. */
  readonly actor: string;
  /** Who has worked here, the last first, each once: to choose from. */
  readonly actors: readonly string[];
  readonly call: Call;
  /** True until the last session has been looked for in this browser. */
  readonly restoring: Progress | boolean;
  /** How far the worker is with making anew what is on screen already, as it was kept; false while nothing is made. */
  readonly warming: Progress | boolean;
  readonly importing: Importing | null;
  /** A workspace file that is being opened. */
  readonly openingFile: OpeningFile | null;
  /** Files that were chosen together and wait for their turn. */
  readonly waitingFiles: number;
  readonly session: OpenSession | null;
  /** What a person calls sessions on this machine, by their ids. */
  readonly sessionNames: ReadonlyMap<string, string>;
  /** How many sessions were removed here: whatever lists them looks again. */
  readonly removals: number;
  readonly listing: Listing | null;
  /** How far looking things up in the lists is; false while nothing is looked up. */
  readonly relisting: Progress | boolean;
  readonly listStep: ListStep | null;
  /** What the last change of a list changed in the findings. */
  readonly listNews: Message | null;
  /** The experts and what follows from them for the proposals; null while there are none, or it is not known yet. */
  readonly pool: ReviewPool | null;
  /** How far that is; false while nothing is computed. */
  readonly pooling: Progress | boolean;
  /** What the last change of the experts' tables changed. */
  readonly poolNews: PoolNews | null;
  /** A plan or a set of panels that is being computed, or waits to be applied. */
  readonly planning: PlanDesk | null;
  /** What is looked at on the page of assignments. */
  readonly assigning: AssignDesk;
  /** The expert who is about to be added by hand. */
  readonly addingExpert: ExpertWanted | null;
  /** The expert whose pane is open. */
  readonly expert: ExpertKey | null;
  /** What was last chosen in the box of exports, and for which session. */
  readonly exported: { readonly session: string; readonly wish: ExportWish } | null;
  readonly saving: Saving;
  readonly view: View;
  /** How the list is arranged, over all sessions. */
  readonly layout: GridLayout;
  /** Views under names, as this browser keeps them. */
  readonly views: readonly SavedView[];
  /** Whether confirmed directions sharpen the scores of the other proposals. */
  readonly learning: boolean;
  readonly dialog: DialogName | null;
  /** The tour's stop; null while there is none. */
  readonly tour: number | null;
  /** Whether the tour was had or declined on this machine. */
  readonly tourSeen: boolean;
  /** Whether a decision on the open proposal goes on to the next one. */
  readonly onward: boolean;
  /** One line at the foot of the page: what just happened, or what went wrong. */
  readonly notice: { readonly tone: 'plain' | 'bad'; readonly message: Message } | null;
}

/** Something for each facet. Written out, so that the type checker names a facet that was forgotten. */
export const byFacet = <T>(make: (facet: FacetId) => T): Readonly<Record<FacetId, T>> => ({
  severity: make('severity'), decision: make('decision'), signing: make('signing'), direction: make('direction'), agreement: make('agreement'), confidence: make('confidence'),
  subtype: make('subtype'), tag: make('tag'), star: make('star'), panel: make('panel'), rule: make('rule'), declared: make('declared'), second: make('second'), host: make('host'), applicantTitle: make('applicantTitle'), codes: make('codes'), submitted: make('submitted'),
});

export const noFilters: Filters = byFacet(() => []);
export const noRanges: Ranges = { score: { from: null, to: null } };
/** What keeps rows out of the list. */
export type Narrowing = Pick<View, 'search' | 'filters' | 'excluded' | 'ranges'>;
export const noNarrowing: Narrowing = { search: '', filters: noFilters, excluded: noFilters, ranges: noRanges };
export const isNarrowed = ({ search, filters, excluded, ranges }: Narrowing): boolean =>
  search.trim() !== '' || facetIds.some((facet) => filters[facet].length + excluded[facet].length > 0) || rangeIds.some((id) => ranges[id].from !== null || ranges[id].to !== null);

/** Long lists, and what is asked less often. */
const foldedAtFirst: ReadonlySet<FacetId> = new Set(['declared', 'second', 'host', 'applicantTitle', 'codes', 'submitted']);

export const freshView: View = { page: 'triage', ...noNarrowing, active: null, begun: false, lostAt: null, selected: new Set(), detail: false, closed: new Set(), filterPanel: { beside: true, over: false }, shown: null, ruleAsked: null, folded: foldedAtFirst, looks: freshLooks };

export const judgementOf = (session: OpenSession, row: RowKey): Judgement => session.fold.state.judgements.get(row) ?? blankJudgement;

/** The direction a row counts as: a person's word before the machine's. */
export const directionOf = (row: TriagedRow, judgement: Judgement): DirectionId | undefined =>
  judgement.direction ?? row.classification.best;

/** Whether a row wants no more looking at: it is decided, and has not changed since. */
export const isDone = (row: TriagedRow, { decision }: Judgement): boolean => decision !== null && !isChangedSince(row.work);
