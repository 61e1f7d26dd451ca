import { directionReader } from './call/parseDirection';
import { learnt, prepare, type Classifier, type Prepared } from './classify';
import type {
  AlikePlace, AlikeTexts, Call, CheckReport, DirectionId, FileColumns, Finding, ImportId, Issue, Language, Learnt, Mapping, OfficeLists, PersonEntry, Proposal, RawTable, ReadChoices,
  Result, ReturnedColumns, RowKey, SessionEvent, SessionState, Steps, Work,
} from './model';
import {
  pickColumns, reports, reviewSheetIds, reviewSheets, withMarks,
  type ReportId, type ReportInput, type ReportRow, type ReviewInput, type ReviewSheetId, type Sheet,
} from './reports';
import { readReturned, returnPool, type ReturnedSheet } from './returns';
import { checkSettings } from './rules/checkSettings';
import { personIndex } from './rules/personIndex';
import { rerunListRules, rerunTextRules } from './rules/rerunRules';
import { runRules } from './rules/runRules';
import { appendEvents, emptyFold } from './session';
import { bindRows } from './tables/bindRows';
import { readFile, type Content } from './tables/readFile';
import { sharedTexts } from './text/alike';
import { countedFindings, lensOf, rejections, workOf } from './triage';

/** Version of what the machine computes; events record it, so that a log tells which engine a person saw. */
export const engineVersion = '0.1.0';

/** All that is derived from one table and one call: computed anew each time, never stored. */
export interface Triage {
  readonly proposals: readonly Proposal[];
  readonly columns: FileColumns;
  readonly issues: readonly Issue[];
  readonly classifier: Classifier;
  /** The file scored as if no direction were confirmed: what learning is measured against. */
  readonly unlearnt: Classifier;
  readonly prepared: Prepared;
  /** The office's lists that the checks looked things up in. */
  readonly lists: OfficeLists;
  readonly report: CheckReport;
  /** `fail` and `unsure` by row; a row that has none is absent. */
  readonly open: ReadonlyMap<RowKey, readonly Finding[]>;
  /** The directions that each proposal's cell names, in file order. */
  readonly declared: readonly (readonly DirectionId[])[];
  /** Why each proposal wants a person, in file order; flooded rules say nothing of it. */
  readonly work: readonly Work[];
}

/** The part of a triage that reads the texts alone. */
export type Classified = Pick<Triage, 'proposals' | 'columns' | 'issues' | 'classifier'>;

/** A file's content → table of text cells; see readFile, the one gate of tables. */
export const readProposals = (file: string, content: Content, choices?: ReadChoices): Steps<Result<RawTable>> => readFile(file, content, choices);

/**
 * The whole path of a table, one screen: bind the rows, score them against the call, run its formal checks,
 * and say which proposals want a person first.
 * `labels` are directions that a person confirmed; they sharpen the scores of the other rows.
 */
export function* triage(
  table: RawTable, mapping: Mapping, call: Call, importId: ImportId, labels: ReadonlyMap<RowKey, DirectionId>, lists: OfficeLists = {},
): Steps<Triage> {
  const { proposals, columns, issues } = yield* bindRows(table, mapping, importId);
  const prepared = yield* prepare(proposals, call);
  const unlearnt = yield* prepared.score(new Map());
  const classifier = labels.size === 0 ? unlearnt : yield* prepared.score(labels);
  const report = yield* runRules(proposals, columns, call, classifier.rows, undefined, lists);
  return { proposals, columns, issues, prepared, unlearnt, classifier, lists, report, ...workOn(proposals, classifier, report, call) };
}

/** As triage, without the formal checks: for whoever wants the scores alone. */
export function* classifyTable(
  table: RawTable, mapping: Mapping, call: Call, importId: ImportId, labels: ReadonlyMap<RowKey, DirectionId>,
): Steps<Classified> {
  const { proposals, columns, issues } = yield* bindRows(table, mapping, importId);
  const prepared = yield* prepare(proposals, call);
  return { proposals, columns, issues, classifier: yield* prepared.score(labels) };
}

/** The same triage after people confirmed directions: scores, what rests on them and the order of work
 * are new, the texts are not read again. */
export function* learn(result: Triage, call: Call, labels: ReadonlyMap<RowKey, DirectionId>): Steps<Triage> {
  const classifier = labels.size === 0 ? result.unlearnt : yield* result.prepared.score(labels);
  const report = yield* rerunTextRules(result.report, result.proposals, result.columns, call, classifier.rows);
  return { ...result, classifier, report, ...workOn(result.proposals, classifier, report, call) };
}

/** The same triage with other lists of the office: only the checks that look something up in those that changed run again. */
export function* relist(result: Triage, call: Call, lists: OfficeLists): Steps<Triage> {
  const report = yield* rerunListRules(result.report, result.proposals, result.columns, call, result.lists, lists);
  return { ...result, lists, report, ...workOn(result.proposals, result.classifier, report, call) };
}

/** What is wrong with the rules' settings in a call, as warnings with JSON paths. */
export const settingProblems = checkSettings;

/** Everybody who applies or takes part, and over which limits they are. */
export const peopleOf = ({ proposals, columns, lists }: Triage, call: Call): Steps<readonly PersonEntry[]> => personIndex({ proposals, columns, call, lists });

/** The passages that a proposal's texts share with another's, or with those of a row of a list. */
export function alikeTexts({ proposals, lists }: Pick<Triage, 'proposals' | 'lists'>, row: RowKey, other: AlikePlace): AlikeTexts {
  const textsOf = (key: RowKey): Proposal['cells'] => proposals.find((proposal) => proposal.key === key)?.cells ?? {};
  if (typeof other === 'string') return sharedTexts(textsOf(row), textsOf(other));
  const { personId: _, ...entry } = lists[other.list]?.rows.find(({ line }) => line === other.line)?.cells ?? {};
  return { ...sharedTexts(textsOf(row), entry), entry };
}

/** What confirmed directions have taught so far. */
export const whatWasLearnt = ({ unlearnt, classifier }: Triage, labels: ReadonlyMap<RowKey, DirectionId>): Learnt => learnt(unlearnt, classifier, labels);

function workOn(proposals: readonly Proposal[], classifier: Classifier, report: CheckReport, call: Call): Pick<Triage, 'open' | 'declared' | 'work'> {
  const open = openFindings(report.findings);
  const read = directionReader(call);
  const declared = proposals.map(({ cells }) => read(cells.direction ?? '').directions);
  // A flooded rule says something of the mapping, not of the rows.
  const flooded = new Set(report.floods.map((flood) => flood.rule));
  const work = proposals.map(({ key }, row) => {
    const classification = classifier.rows[row];
    if (classification === undefined) throw new Error(`row ${key} was not classified`);
    return workOf({ classification, findings: (open.get(key) ?? []).filter((finding) => !flooded.has(finding.rule)), declared: declared[row] ?? [] });
  });
  return { open, declared, work };
}

/** Which sheets a person wants, and what stands on them beside the triage. */
export interface SheetOrder {
  readonly reports: readonly ReportId[];
  /** What people did. */
  readonly log: readonly SessionEvent[];
  /** Every finding as the machine made it, whatever floods and whatever people said of it. */
  readonly everyFinding: boolean;
  readonly language: Language;
  /** Identity numbers and birth dates are left out unless asked for. */
  readonly secrets: boolean;
  /** The rows that are wanted, in this order; absent: all, in file order. */
  readonly rows?: readonly RowKey[];
  /** The columns that are wanted, by report; absent: all. */
  readonly columns?: Readonly<Partial<Record<ReportId, readonly string[]>>>;
  /** Rows of sheets that may be edited bear a mark, by which edits are told when the sheet comes back. */
  readonly marked?: boolean;
  /** Who reviews what, where there is a plan. */
  readonly reviewers?: ReportInput['reviewers'];
}

/** Every proposal as reports need it, in file order, after what people did. */
function reportRows(table: RawTable, result: Triage, { judgements }: SessionState, lens: ReturnType<typeof lensOf> | null): readonly ReportRow[] {
  return result.proposals.map((proposal, index): ReportRow => {
    const classification = result.classifier.rows[index];
    if (classification === undefined) throw new Error(`row ${proposal.key} was not classified`);
    const judgement = judgements.get(proposal.key) ?? null;
    const made = result.open.get(proposal.key) ?? [];
    const findings = lens === null ? made : countedFindings(made, judgement?.findings ?? [], lens);
    const work = workOf({ classification, findings, declared: result.declared[index] ?? [] });
    return { proposal, raw: table.rows[index] ?? [], classification, findings, work, judgement };
  });
}

/** The sheets of a session, in the register's order. */
export function sheetsOf(table: RawTable, mapping: Mapping, call: Call, result: Triage, order: SheetOrder): readonly Sheet[] {
  const { switches, state, log } = appendEvents(emptyFold, order.log);
  const { judgements, rules, vocabulary, review: { packages: packageOf } } = state;
  const lens = order.everyFinding ? null : lensOf(result.report, rules);
  const all = reportRows(table, result, state, lens);
  const byKey = new Map(all.map((row) => [row.proposal.key, row]));
  const input: ReportInput = {
    header: table.header, mapping, call, decisions: vocabulary.decisions, unchecked: result.report.unchecked, secrets: order.secrets,
    rows: order.rows?.flatMap((key) => byKey.get(key) ?? []) ?? all,
    complete: order.rows === undefined,
    log: log.map((event) => ({ event, undone: switches.get(event.step)?.kind === 'undo' })),
    rejections: lens === null ? [] : rejections(result.proposals.map(({ key }) => ({ key, findings: result.open.get(key) ?? [] })), judgements, lens),
    reviewers: order.reviewers ?? new Map(), packageOf,
  };
  const keys = input.rows.map(({ proposal }) => proposal.key);
  return reports.filter(({ id }) => order.reports.includes(id))
    .map((report) => pickColumns(report.build(input, order.language), order.columns?.[report.id] ?? []))
    .map((sheet) => (order.marked === true ? withMarks(sheet, keys, order.language) : sheet));
}

/** What a sheet that came back says otherwise than what stands; `log` is what people did so far. */
export function* returnedEdits(
  sheet: RawTable, columns: ReturnedColumns, call: Call, { proposals, classifier }: Triage, log: readonly SessionEvent[], language: Language,
  pool: Parameters<typeof returnPool>[0] | null = null,
): Steps<ReturnedSheet> {
  const { judgements, review: { assigned }, vocabulary: { decisions } } = appendEvents(emptyFold, log).state;
  const rows = proposals.map(({ key, cells }, index) => ({ key, number: cells.number ?? '', title: cells.title ?? '', best: classifier.rows[index]?.best ?? null }));
  return yield* readReturned(sheet, columns, { call, decisions, rows, judgements, assigned, pool: pool === null ? null : returnPool(pool), language });
}

/** The sheets of a review: which ones, in the register's order, of a plan and what goes with it. */
export function reviewSheetsOf(
  table: RawTable, call: Call, result: Triage, order: Pick<SheetOrder, 'log' | 'language' | 'rows' | 'marked'>, review: Omit<ReviewInput, 'call' | 'rows'>,
  ids: readonly ReviewSheetId[] = reviewSheetIds,
): readonly Sheet[] {
  const { state } = appendEvents(emptyFold, order.log);
  const all = reportRows(table, result, state, lensOf(result.report, state.rules));
  const byKey = new Map(all.map((row) => [row.proposal.key, row]));
  const rows = order.rows?.flatMap((key) => byKey.get(key) ?? []) ?? all;
  return reviewSheetIds.filter((id) => ids.includes(id)).flatMap((id) => reviewSheets[id]({ ...review, call, rows }, order.language))
    .map((sheet) => (order.marked === true && sheet.keys !== undefined ? withMarks(sheet, sheet.keys, order.language) : sheet));
}

/** The findings that want a person (`fail` and `unsure`), by row. */
function openFindings(findings: readonly Finding[]): ReadonlyMap<RowKey, readonly Finding[]> {
  const byRow = new Map<RowKey, Finding[]>();
  for (const finding of findings) {
    if (finding.outcome !== 'fail' && finding.outcome !== 'unsure') continue;
    const known = byRow.get(finding.row);
    if (known === undefined) byRow.set(finding.row, [finding]);
    else known.push(finding);
  }
  return byRow;
}
