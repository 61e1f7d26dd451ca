import { fieldKeys, type ImportId, type Issue, type Progress, type Proposal, type RawTable } from '../core/model';
import { readProposals, triage, writeTriageSheet, type Triage } from '../core/pipeline';
import { isSecret } from '../core/tables/columns';
import { suggestMapping } from '../core/tables/suggestMapping';
import { rowsPerPart, type Job, type JobKind, type JobParts, type JobResults, type TriagedRow } from './protocol';

/** What a running job hands out before its end. */
export type JobStep = { readonly progress: Progress } | { readonly part: JobParts[JobKind] };
export type JobOutcome = { readonly ok: true; readonly result: JobResults[JobKind] } | { readonly ok: false; readonly issues: readonly Issue[] };
export type RunningJob = Generator<JobStep, JobOutcome, void>;

const previewRows = 8;

/** Keeps the tables of the open session and turns each job into a call of the core. Knows no worker and no clock. */
export function createWorkbench(): (job: Job) => RunningJob {
  const tables = new Map<ImportId, RawTable>();
  const triages = new Map<ImportId, Triage>();

  function* read(job: Extract<Job, { kind: 'read' }>): RunningJob {
    const read = yield* withProgress(readProposals(job.file, job.bytes, job.encoding));
    if (!read.ok) return read;
    const table = read.value;
    tables.set(job.importId, table);
    return done({
      importId: job.importId, file: table.file, encoding: table.encoding, delimiter: table.delimiter, header: table.header,
      rowCount: table.rows.length, firstRows: table.rows.slice(0, previewRows), mapping: suggestMapping(table, job.call),
      issues: read.issues,
    });
  }

  function* hold(job: Extract<Job, { kind: 'hold' }>): RunningJob {
    const { id, file, header, encoding, delimiter } = job.table;
    const held = tables.get(id);
    const rows = held === undefined ? job.rows : [...held.rows, ...job.rows];
    const lines = held === undefined ? job.lines : [...held.lines, ...job.lines];
    tables.set(id, { file, header, encoding, delimiter, rows, lines });
    return done(null);
  }

  function* runTriage(job: Extract<Job, { kind: 'triage' }>): RunningJob {
    const table = needTable(tables, job.importId);
    const result = yield* withProgress(triage(table, job.mapping, job.call, job.importId, new Map(job.labels)));
    triages.set(job.importId, result);
    yield* partsOf(table, result);
    const { columns, issues, report } = result;
    return done({ columns, issues, unchecked: report.unchecked, floods: report.floods });
  }

  function* explain(job: Extract<Job, { kind: 'explain' }>): RunningJob {
    const known = triages.get(job.importId);
    return done(job.directions.flatMap((direction) => known?.classifier.explain(job.row, direction) ?? []));
  }

  return (job) => {
    switch (job.kind) {
      case 'read': return read(job);
      case 'hold': return hold(job);
      case 'triage': return runTriage(job);
      case 'explain': return explain(job);
      case 'sheet': return sheet(job);
      case 'drop': return drop(job.importId);
    }
  };

  function* sheet({ importId, mapping, call, ...order }: Extract<Job, { kind: 'sheet' }>): RunningJob {
    const result = triages.get(importId);
    if (result === undefined) throw new Error(`import ${importId} was not computed`);
    return done(writeTriageSheet(needTable(tables, importId), mapping, call, result, order));
  }

  function* drop(id: ImportId): RunningJob {
    tables.delete(id);
    triages.delete(id);
    return done(null);
  }
}

const done = (result: JobResults[JobKind]): JobOutcome => ({ ok: true, result });

function needTable(tables: ReadonlyMap<ImportId, RawTable>, id: ImportId): RawTable {
  const table = tables.get(id);
  if (table === undefined) throw new Error(`no table is held for import ${id}`);
  return table;
}

function* withProgress<T>(steps: Generator<Progress, T, void>): Generator<JobStep, T, void> {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    yield { progress: step.value };
  }
}

/** Cuts the result into parts; what passed its checks stays here. */
function* partsOf(table: RawTable, { proposals, classifier, open, work }: Triage): Generator<JobStep, void, void> {
  const rows: TriagedRow[] = [];
  for (const [index, { key, line, cells }] of proposals.entries()) {
    const classification = classifier.rows[index];
    if (classification === undefined) throw new Error(`row ${key} was not classified`);
    rows.push({ key, line, raw: table.rows[index] ?? [], cells: shownCells(cells), classification, findings: open.get(key) ?? [], work: work[index] ?? { weight: 0, reasons: [] } });
    if (rows.length === rowsPerPart || index === proposals.length - 1) yield { part: { rows: rows.splice(0) } };
  }
}

const secretFields = fieldKeys.filter(isSecret);
const shownCells = (cells: Proposal['cells']): Proposal['cells'] => {
  if (!secretFields.some((field) => field in cells)) return cells;
  return Object.fromEntries(Object.entries(cells).filter(([field]) => !secretFields.some((secret) => secret === field)));
};
