import { join } from 'node:path';
import { directionReader } from '../core/call/parseDirection';
import { defaultWishes, type RowKey } from '../core/model';
import { reviewSheetsOf, sheetsOf } from '../core/pipeline';
import { csvText, fileNames, reviewersOf, type Sheet } from '../core/reports';
import { findAffinity, suggestPanels } from '../core/review';
import { say, write } from '../core/words';
import type { Args } from './args';
import { conflictsTold, planLines, planned, tellShortfalls } from './assign';
import { tellChecks } from './check';
import type { Command } from './command';
import { UsageFault } from './faults';
import { writeFiles, type Written } from './files';
import { prepare, watched, type Prepared } from './inputs';
import type { Io } from './io';
import { checkLines, classifyLines } from './lines';
import { readExperts } from './pool';
import { guardInputs } from './results';

/** The whole chain with default settings, into a folder; with experts, their assignment and the sheets of the review too. */
export const exportAll: Command = {
  name: 'export',
  help: 'cli.help.export',
  tables: 'either',
  options: ['call', 'labels', 'works', 'relations', 'out'],
  run(args, io) {
    const { out, language } = args;
    if (out === undefined) throw new UsageFault(say('cli.usage.noOut'), this.name);
    const place = { triage: join(out, 'triage.csv'), master: join(out, 'master.csv'), classify: join(out, 'classify.jsonl'), check: join(out, 'check.jsonl'), assign: join(out, 'assignment.csv') };
    guardInputs(this.name, args, Object.values(place));
    const prepared = prepare(args, ['number', 'text'], io);
    tellChecks(prepared, io, args);
    const { table, mapping, call, result } = prepared;
    const review = args.experts === undefined ? undefined : reviewOf(prepared, args, io);
    const sheets = sheetsOf(table, mapping, call, result, {
      reports: ['triage', 'master'], log: [], everyFinding: true, language, secrets: false, ...(review === undefined ? {} : { reviewers: review.reviewers }),
    });
    writeFiles([
      ...sheets.map((sheet) => ({ file: sheet.id === 'master' ? place.master : place.triage, parts: [csvText(sheet)] })),
      { file: place.classify, parts: classifyLines(prepared, false, io.progress) },
      { file: place.check, parts: checkLines(prepared, false, language, io.progress) },
      ...(review === undefined ? [] : [{ file: place.assign, parts: review.pairs }, ...sheetFiles(review.sheets, out)]),
    ], out);
  },
};

/** Panels, the plan, and the sheets that tell of them. */
function reviewOf(prepared: Prepared, args: Args, io: Io) {
  const { language } = args;
  const { table, call, result } = prepared;
  const { proposals } = result;
  const pool = readExperts(args, true, io);
  const conflicts = conflictsTold(proposals, pool, call, io, language);
  const affinity = watched(findAffinity(proposals, pool, call), io, language);
  const best = new Map(result.classifier.rows.map(({ key, best: direction }) => [key, direction]));
  const read = directionReader(call);
  const panels = watched(suggestPanels(proposals, call, ({ key, cells }) => read(cells.direction ?? '').directions[0] ?? best.get(key) ?? null, []), io, language);
  const panelOf = new Map<RowKey, string>(panels.flatMap(({ name, rows }) => rows.map((row) => [row, name] as const)));
  const plan = planned({ call, proposals, pool, affinity: affinity.table, conflicts, wishes: defaultWishes }, io, language);
  tellShortfalls(plan, io, language);
  const numbers = new Map(proposals.map(({ key, cells, line }) => [key, cells.number ?? write(say('cli.place.line', { line }), language)]));
  return {
    reviewers: reviewersOf(plan.assignments, pool.experts, conflicts, [], language),
    pairs: planLines(plan, numbers, pool.experts),
    sheets: reviewSheetsOf(table, call, result, { log: [], language }, { experts: pool.experts, plan, panelOf, conflicts, overridden: [], due: null }),
  };
}

/** A file each: overview and conflicts under their ids, panels and experts under their names. */
function sheetFiles(sheets: readonly Sheet[], folder: string): readonly Written[] {
  const names = fileNames(sheets.map(({ id, name }) => (id === 'panel' || id === 'expert' ? name : id)));
  return sheets.map((sheet, at) => ({ file: join(folder, `${names[at] ?? sheet.id}.csv`), parts: [csvText(sheet)] }));
}
