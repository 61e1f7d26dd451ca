import { fileURLToPath } from 'node:url';
import { readCall } from '../core/call';
import type { Call, DirectionId, FieldKey, FileColumns, Issue, ListName, Mapping, RawTable, Result, RowKey, Steps } from '../core/model';
import { importId, rowKey } from '../core/model';
import { classifyTable, triage, type Classified, type Triage } from '../core/pipeline';
import { checkMapping, type Wanted } from '../core/tables/checkMapping';
import { decodeBytes } from '../core/tables/decodeBytes';
import { suggestMapping } from '../core/tables/suggestMapping';
import { cellText } from '../core/tables/values/text';
import { say, write } from '../core/words';
import type { Args } from './args';
import { readInput } from './books';
import { InputFault } from './faults';
import { readBytes } from './files';
import type { Io } from './io';
import { readLabels } from './labels';
import { readLists } from './lists';
import { tellIssues, warn } from './messages';

const defaultCall = fileURLToPath(new URL('../../data/calls/2024-explainable-general-ai.json', import.meta.url));
const theImport = importId('cli');

/** A table of proposals and what it is judged by, as the arguments name them. */
interface Read {
  readonly call: Call;
  readonly table: RawTable;
  readonly mapping: Mapping;
  readonly labels: ReadonlyMap<RowKey, DirectionId>;
}

/** A table of proposals with all that was computed of it. */
export interface Prepared extends Read {
  readonly result: Triage;
}

/**
 * Reads call, proposals, labels and the office's lists, tells what is odd about them, and runs the pipeline.
 * @param wanted the columns that the command cannot do without
 * @throws InputFault where one of the inputs cannot be used
 */
export function prepare(args: Args, wanted: readonly Wanted[], io: Io, listFiles: ReadonlyMap<ListName, string> = new Map()): Prepared {
  const read = readAll(args, wanted, io);
  const watch = <T>(steps: Steps<T>): T => watched(steps, io, args.language);
  const result = watch(triage(read.table, read.mapping, read.call, theImport, read.labels, readLists(listFiles, io, args.language, watch)));
  tellIssues(io, result.issues, args.language);
  return { ...read, result };
}

/** As prepare, but the scores alone: the formal checks are not run. @throws InputFault */
export function prepareScores(args: Args, wanted: readonly Wanted[], io: Io): Read & { readonly result: Classified } {
  const read = readAll(args, wanted, io);
  const result = watched(classifyTable(read.table, read.mapping, read.call, theImport, read.labels), io, args.language);
  tellIssues(io, result.issues, args.language);
  return { ...read, result };
}

function readAll(args: Args, wanted: readonly Wanted[], io: Io): Read {
  const { proposals: file, labels: labelFile, language, sheet } = args;
  const got = <T>(result: Result<T>): T => usable(result, io, language);
  const watch = <T>(steps: Steps<T>): T => watched(steps, io, language);
  const call = readCallOf(args, io);
  const table = got(watch(readInput(file, io, sheet === undefined ? {} : { sheet })));
  const { sheets = [], sheet: taken = '' } = table.reading ?? {};
  if (sheet === undefined && sheets.length > 1) warn(io, say('cli.sheet.taken', { sheet: taken, count: sheets.length }), language);
  const mapping = suggestMapping(table, call);
  const lacking = checkMapping(mapping, table, wanted);
  if (lacking.length > 0) throw new InputFault(lacking);
  const labels = labelFile === undefined
    ? new Map()
    : got(readLabels(got(watch(readInput(labelFile, io))), call, numbersOf(table, mapping)));
  return { call, table, mapping, labels };
}

/** What was read, its warnings told. @throws InputFault where nothing could be */
export function usable<T>(result: Result<T>, io: Io, language: Args['language']): T {
  if (!result.ok) throw new InputFault(result.issues);
  tellIssues(io, result.issues, language);
  return result.value;
}

/** The call asked for, else the one that comes along. @throws InputFault */
export const readCallOf = ({ call, language }: Args, io: Io): Call => usable(readCallFile(call ?? defaultCall), io, language);

function readCallFile(file: string): Result<Call> {
  const decoded = decodeBytes(readBytes(file));
  const result = decoded.ok ? readCall(decoded.value.text) : decoded;
  const issues = result.issues.map((issue): Issue => ({ ...issue, place: { file, ...issue.place } }));
  return { ...result, issues };
}

/** Which rows bear a number. */
function numbersOf(table: RawTable, { number: [column] = [] }: Mapping) {
  const rows = new Map<string, ReturnType<typeof rowKey>[]>();
  for (const [index, row] of table.rows.entries()) {
    const number = column === undefined ? '' : cellText(row[column] ?? '');
    if (number !== '') rows.set(number, [...(rows.get(number) ?? []), rowKey(theImport, table.lines[index] ?? index + 2)]);
  }
  return rows;
}

/** Says once which columns of use are missing; that is no failure. */
export function tellMissing(fields: readonly FieldKey[], { result }: { readonly result: { readonly columns: FileColumns } }, io: Io, language: Args['language']): void {
  const missing = fields.filter((field) => !result.columns.present.has(field)).map((field) => write(say(`field.${field}`), language));
  if (missing.length > 0) warn(io, say('cli.columns.missing', { fields: missing.join(write(say('report.listJoin'), language)) }), language);
}

/** Runs a computation to its end, its progress shown where somebody watches. */
export function watched<T>(steps: Steps<T>, { progress }: Io, language: Args['language']): T {
  let shown = '';
  try {
    for (;;) {
      const step = steps.next();
      if (step.done === true) return step.value;
      const { stage, done, total } = step.value;
      const line = `${write(say(`page.stage.${stage}`), language)} ${Math.floor((100 * done) / Math.max(1, total))}%`;
      if (line !== shown) progress?.(line);
      shown = line;
    }
  } finally {
    progress?.('');
  }
}
