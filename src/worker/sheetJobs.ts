import type { ImportId, RawTable } from '../core/model';
import { reviewSheetsOf, sheetsOf, type Triage } from '../core/pipeline';
import { cutCells, formatOf, reviewersOf, withheldLetters, type Sheet } from '../core/reports';
import type { poolJobs } from './poolJobs';
import { rowsPerPart, type Job } from './protocol';
import type { RunningJob } from './steps';
import { waitFor } from './waitFor';

type SheetJob = Extract<Job, { kind: 'sheetFile' | 'paper' }>;

/** What the jobs need of the workbench. */
interface Bench {
  tableOf(id: ImportId): RawTable;
  triageOf(id: ImportId): Triage;
  readonly reviewOf: ReturnType<typeof poolJobs>['standing'];
}

/** The jobs that build sheets: into a file, or to be shown. */
export function sheetJobs({ tableOf, triageOf, reviewOf }: Bench) {
  /** What is not reviewed stands on no sheet of the review. */
  function build({ importId, mapping, call, order, review }: SheetJob): readonly Sheet[] {
    const [table, result] = [tableOf(importId), triageOf(importId)];
    if (review === undefined) return sheetsOf(table, mapping, call, result, order);
    const standing = reviewOf(importId, call, review.on);
    const reviewers = reviewersOf(standing.plan.assignments, standing.experts, standing.conflicts, standing.overridden, order.language);
    const reviewed = new Set(review.on.rows);
    const rows = (order.rows ?? result.proposals.map(({ key }) => key)).filter((key) => reviewed.has(key));
    return [
      ...sheetsOf(table, mapping, call, result, { ...order, reviewers }),
      ...reviewSheetsOf(table, call, result, { ...order, rows }, { ...standing, ...(review.onlyConflicts === undefined ? {} : { onlyConflicts: new Set(review.onlyConflicts) }) }, review.sheets),
    ];
  }

  function* sheetFile(job: Extract<Job, { kind: 'sheetFile' }>): RunningJob {
    const { order: { language }, format, now } = job;
    const sheets = build(job);
    const { extension, mediaType, write } = formatOf(format);
    const written = write(sheets, { language, now });
    const bytes = written instanceof Promise ? yield* waitFor(written) : written;
    return { ok: true, result: { bytes, extension, mediaType, cut: format === 'csv' ? 0 : cutCells(sheets), withheld: withheldLetters(sheets) } };
  }

  function* paper(job: Extract<Job, { kind: 'paper' }>): RunningJob {
    const sheets = build(job);
    for (const [sheet, { rows, letters = [] }] of sheets.entries()) {
      for (let from = 0; from < rows.length; from += rowsPerPart) {
        yield { part: { sheet, rows: rows.slice(from, from + rowsPerPart), letters: letters.slice(from, from + rowsPerPart) } };
      }
    }
    return { ok: true, result: sheets.map(({ id, name, columns, letters }) => ({ id, name, columns, ...(letters === undefined ? {} : { letters: [] }) })) };
  }

  return { run: (job: SheetJob): RunningJob => (job.kind === 'paper' ? paper(job) : sheetFile(job)) };
}
