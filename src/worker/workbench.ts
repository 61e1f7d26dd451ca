import { fieldKeys, hideIdentities, type Call, type Classification, type ImportId, type Proposal, type RawTable, type Reading, type RowKey, type Steps, type TableDiff, type TableKind, type Work } from '../core/model';
import { alikeTexts, learn, peopleOf, readProposals, relist, returnedEdits, settingProblems, type Triage, triage, whatWasLearnt } from '../core/pipeline';
import { isSecret } from '../core/tables/columns';
import { diffTables } from '../core/tables/diffTables';
import type { Version } from '../core/tables/matchRows';
import { mayBeBook } from '../core/tables/book/openBook';
import { recogniseKind } from '../core/tables/kinds';
import { openFile, type Content } from '../core/tables/readFile';
import { suggestMapping } from '../core/tables/suggestMapping';
import { rowsPerPart, type Job, type JobKind, type JobResults, type LearntRow, type TriagedRow, type TriageSummary } from './protocol';
import { poolJobs } from './poolJobs';
import { sheetJobs } from './sheetJobs';
import { bindLists, cellParts, type BoundLists } from './listJobs';
import { withProgress, type JobOutcome, type JobStep, type RunningJob } from './steps';
import { waitFor } from './waitFor';

export type { JobOutcome, JobStep, RunningJob };

const previewRows = 8;

/** Keeps the tables of the open session and turns each job into a call of the core. Knows no worker and no clock. */
export function createWorkbench(): (job: Job) => RunningJob {
  /** Files that are being imported, until they are computed or dropped: they may be read again another way. */
  const contents = new Map<ImportId, Content>();
  const tables = new Map<ImportId, RawTable>();
  /** Tables that come in parts, as far as they are here. */
  const held = new Map<ImportId, { readonly rows: (readonly string[])[]; readonly lines: number[]; readonly keys: RowKey[] }>();
  /** Keys that a table's rows would have as a newer version of another. */
  const carried = new Map<ImportId, readonly RowKey[]>();
  const triages = new Map<ImportId, Triage>();
  const boundLists: BoundLists = new Map();
  const pools = poolJobs({ tableOf: (id) => needTable(tables, id), proposalsOf: (id) => needTriage(triages, id).proposals });
  const sheets = sheetJobs({ tableOf: (id) => needTable(tables, id), triageOf: (id) => needTriage(triages, id), reviewOf: pools.standing });

  function* read(job: Extract<Job, { kind: 'read' }>): RunningJob {
    if (job.bytes !== undefined) {
      const opened = mayBeBook(job.bytes) ? yield* waitFor(openFile(job.file, job.bytes)) : null;
      if (opened?.ok === false) return opened;
      contents.set(job.importId, opened?.value ?? job.bytes);
    }
    const content = contents.get(job.importId);
    if (content === undefined) throw new Error(`no file is held for import ${job.importId}`);
    const read = yield* withProgress(readProposals(job.file, content, job.choices));
    if (!read.ok) return read;
    const table = read.value;
    tables.set(job.importId, table);
    return done({
      importId: job.importId, file: table.file, kind: kindOf(table.header), encoding: table.encoding, delimiter: table.delimiter, header: table.header,
      reading: table.reading ?? noReading,
      rowCount: table.rows.length, firstRows: table.rows.slice(0, previewRows), mapping: suggestMapping(table, job.call),
      issues: read.issues,
    });
  }

  function* hold(job: Extract<Job, { kind: 'hold' }>): RunningJob {
    const { id, file, header, encoding, delimiter } = job.table;
    const growing = held.get(id) ?? { rows: [], lines: [], keys: [] };
    held.set(id, growing);
    growing.rows.push(...job.rows);
    growing.lines.push(...job.lines);
    growing.keys.push(...job.keys ?? []);
    const { rows, lines, keys } = growing;
    tables.set(id, { file, header, encoding, delimiter, rows, lines, ...(job.keys === undefined ? {} : { keys }) });
    return done(null);
  }

  function* compare({ older, newer, earlier, decided }: Extract<Job, { kind: 'compare' }>): RunningJob {
    const version = ({ importId, mapping }: typeof older): Version => ({ importId, mapping, table: needTable(tables, importId) });
    const diff = yield* withProgress(diffTables(version(older), version(newer), earlier.map(version)));
    carried.set(newer.importId, diff.keys);
    yield* diffParts(diff);
    const { same, changed, added, gone, newColumns, goneColumns } = diff;
    const again = [...changed.filter(({ weighty }) => weighty), ...added].filter(({ key }) => decided.has(key)).map(({ key }) => key);
    return done({ same, newColumns, goneColumns, changed: changed.length, added: added.length, gone: gone.length, again });
  }

  function* runTriage(job: Extract<Job, { kind: 'triage' }>): RunningJob {
    const known = needTable(tables, job.importId);
    const keys = job.carry === true ? carried.get(job.importId) : undefined;
    const table = keys === undefined ? known : { ...known, keys };
    tables.set(job.importId, table);
    const result = yield* withProgress(triage(table, job.mapping, job.call, job.importId, new Map(job.labels)));
    triages.set(job.importId, result);
    contents.delete(job.importId);
    carried.delete(job.importId);
    if (job.quiet !== true) yield* partsOf(table, result);
    return done(summaryOf(result, job.call, []));
  }

  /** Works on a triage as it is when the work ends: another job may have changed it meanwhile. */
  function* onLatest(importId: ImportId, work: (base: Triage) => Steps<Triage>): Generator<JobStep, Triage, void> {
    for (;;) {
      const base = needTriage(triages, importId);
      const result = yield* withProgress(work(base));
      if (triages.get(importId) !== base) continue;
      triages.set(importId, result);
      return result;
    }
  }

  function* runLearn({ importId, call, labels }: Extract<Job, { kind: 'learn' }>): RunningJob {
    yield* changedParts(yield* onLatest(importId, (base) => learn(base, call, new Map(labels))));
    return done(null);
  }

  function* runRelist({ importId, call, lists: wanted, quiet }: Extract<Job, { kind: 'relist' }>): RunningJob {
    const { lists, told } = yield* bindLists(wanted, boundLists, (id) => needTable(tables, id));
    const result = yield* onLatest(importId, (base) => relist(base, call, lists));
    if (quiet !== true) yield* changedParts(result);
    return done(summaryOf(result, call, told));
  }

  function* cells({ importId }: Extract<Job, { kind: 'cells' }>): RunningJob {
    contents.delete(importId);
    yield* cellParts(needTable(tables, importId));
    return done(null);
  }

  function* common({ importId, groups }: Extract<Job, { kind: 'common' }>): RunningJob {
    const { prepared } = needTriage(triages, importId);
    return done(groups.map(({ rows, direction }) => prepared.commonTerms(rows, direction)));
  }

  function* panels({ importId, panels: placed }: Extract<Job, { kind: 'panels' }>): RunningJob {
    return done(needTriage(triages, importId).prepared.doubtPanels(new Map(placed)));
  }

  function* tellLearnt({ importId, labels }: Extract<Job, { kind: 'learnt' }>): RunningJob {
    return done(whatWasLearnt(needTriage(triages, importId), new Map(labels)));
  }

  function* alike({ importId, row, other }: Extract<Job, { kind: 'alike' }>): RunningJob {
    return done(alikeTexts(needTriage(triages, importId), row, other));
  }

  function* people({ importId, call }: Extract<Job, { kind: 'people' }>): RunningJob {
    const entries = yield* withProgress(peopleOf(needTriage(triages, importId), call));
    for (let from = 0; from < entries.length; from += rowsPerPart) yield { part: { people: entries.slice(from, from + rowsPerPart) } };
    return done(null);
  }

  function* explain(job: Extract<Job, { kind: 'explain' }>): RunningJob {
    const known = triages.get(job.importId);
    return done(job.directions.flatMap((direction) => known?.classifier.explain(job.row, direction) ?? []));
  }

  return (job) => {
    switch (job.kind) {
      case 'read': return read(job);
      case 'hold': return hold(job);
      case 'compare': return compare(job);
      case 'triage': return runTriage(job);
      case 'learn': return runLearn(job);
      case 'relist': return runRelist(job);
      case 'cells': return cells(job);
      case 'learnt': return tellLearnt(job);
      case 'panels': return panels(job);
      case 'common': return common(job);
      case 'alike': return alike(job);
      case 'people': return people(job);
      case 'explain': return explain(job);
      case 'sheetFile': case 'paper': return sheets.run(job);
      case 'returned': return returned(job);
      case 'drop': return drop(job.importId);
      case 'pool': case 'fit': case 'plan': case 'packages': case 'propose': return pools.run(job);
    }
  };

  function* returned({ importId, base, columns, call, log, language, review }: Extract<Job, { kind: 'returned' }>): RunningJob {
    const pool = review === undefined ? null : pools.standing(base, call, review);
    const { edits, rows, issues } = yield* withProgress(returnedEdits(needTable(tables, importId), columns, call, needTriage(triages, base), log, language, pool));
    for (let from = 0; from < edits.length; from += rowsPerPart) yield { part: { edits: edits.slice(from, from + rowsPerPart) } };
    return done({ rows, issues });
  }

  function* drop(id: ImportId): RunningJob {
    contents.delete(id);
    carried.delete(id);
    held.delete(id);
    tables.delete(id);
    triages.delete(id);
    pools.drop(id);
    return done(null);
  }
}

const done = (result: JobResults[JobKind]): JobOutcome => ({ ok: true, result });

function needTable(tables: ReadonlyMap<ImportId, RawTable>, id: ImportId): RawTable {
  const table = tables.get(id);
  if (table === undefined) throw new Error(`no table is held for import ${id}`);
  return table;
}

function needTriage(triages: ReadonlyMap<ImportId, Triage>, id: ImportId): Triage {
  const result = triages.get(id);
  if (result === undefined) throw new Error(`import ${id} was not computed`);
  return result;
}

/**
 * The kind that a header is complete for and that knows most of its columns; any other table is taken for proposals,
 * whose columns a person then maps: one known column among strange ones tells nothing.
 */
function kindOf(header: readonly string[]): TableKind {
  const [best] = recogniseKind(header);
  return best?.complete === true && best.fields.length >= Math.max(2, header.length / 2) ? best.kind : 'proposals';
}

const noReading: Reading = { headerLine: 1, sheet: '', sheets: [], top: [] };
const noWork: Work = { weight: 0, reasons: [] };

function classificationOf({ classifier, proposals }: Triage, index: number): Classification {
  const classification = classifier.rows[index];
  if (classification === undefined) throw new Error(`row ${proposals[index]?.key ?? index} was not classified`);
  return classification;
}

/** Cuts what differs into parts. */
function* diffParts({ changed, added, gone }: TableDiff): Generator<JobStep, void, void> {
  for (let from = 0; from < Math.max(changed.length, added.length, gone.length); from += rowsPerPart) {
    const to = from + rowsPerPart;
    yield { part: { changed: changed.slice(from, to), added: added.slice(from, to), gone: gone.slice(from, to) } };
  }
}

const summaryOf = ({ columns, issues, report }: Triage, call: Call, lists: TriageSummary['lists']): TriageSummary =>
  ({ columns, issues, rules: report.rules, settings: settingProblems(call), unchecked: report.unchecked, floods: report.floods, lists });

/** What changed in the rows, in parts. */
function* changedParts(result: Triage): Generator<JobStep, void, void> {
  const rows: LearntRow[] = [];
  for (const [index, { key }] of result.proposals.entries()) {
    rows.push({ key, classification: classificationOf(result, index), findings: result.open.get(key) ?? [], work: result.work[index] ?? noWork });
    if (rows.length === rowsPerPart || index === result.proposals.length - 1) yield { part: { rows: rows.splice(0) } };
  }
}

/** Cuts the result into parts; what passed its checks stays here. */
function* partsOf(table: RawTable, result: Triage): Generator<JobStep, void, void> {
  const { proposals, open, declared, work } = result;
  const rows: TriagedRow[] = [];
  for (const [index, { key, line, cells, budget }] of proposals.entries()) {
    rows.push({
      key, line, ...(budget.state === 'read' ? { wan: budget.value.wan } : {}), raw: table.rows[index] ?? [], cells: shownCells(cells), classification: classificationOf(result, index),
      findings: open.get(key) ?? [], declared: declared[index] ?? [], work: work[index] ?? noWork,
    });
    if (rows.length === rowsPerPart || index === proposals.length - 1) yield { part: { rows: rows.splice(0) } };
  }
}

const secretFields = fieldKeys.filter(isSecret);
const shownCells = (cells: Proposal['cells']): Proposal['cells'] => {
  const open = Object.entries(cells).filter(([field]) => !secretFields.some((secret) => secret === field));
  return Object.fromEntries(open.map(([field, cell]) => [field, field === 'number' ? cell : hideIdentities(cell)]));
};
