import { runSteps, type Judgement, type Language, type RawTable, type RowKey } from '../../../src/core/model';
import { formatOf, reports, withMarks, type ReportId, type ReportInput, type Sheet } from '../../../src/core/reports';
import { readReturned, recogniseReturned, type OpenList, type ReturnedSheet } from '../../../src/core/returns';
import { openFile, readFile } from '../../../src/core/tables/readFile';
import { sampleInput } from '../reports/sample';

/** A report of the sample as the page writes it, with its mark. */
export function writtenSheet(id: ReportId, language: Language, input: ReportInput = sampleInput): Sheet {
  const report = reports.find((one) => one.id === id);
  if (report === undefined) throw new Error(`no report ${id}`);
  return withMarks(report.build(input, language), input.rows.map(({ proposal }) => proposal.key), language);
}

/** The same sheet with some cells edited, by row from 0 and column key. */
export function edited(sheet: Sheet, edits: readonly (readonly [row: number, key: string, text: string])[]): Sheet {
  const rows = sheet.rows.map((row) => [...row]);
  for (const [row, key, text] of edits) {
    const column = sheet.columns.findIndex((one) => one.key === key);
    if (column === -1) throw new Error(`the sheet has no column ${key}`);
    rows[row]?.splice(column, 1, text);
  }
  return { ...sheet, rows };
}

/** The sheet through a file, as the program reads every file. */
export async function throughFile(sheet: Sheet, format: 'xlsx' | 'csv'): Promise<RawTable> {
  return throughBytes(`表.${format}`, await formatOf(format).write([sheet], { language: 'zh', now: '2024-06-05 10:20:30' }));
}

/** A file's bytes through the gate. */
export async function throughBytes(name: string, bytes: Uint8Array): Promise<RawTable> {
  const content = await openFile(name, bytes);
  if (!content.ok) throw new Error(JSON.stringify(content.issues));
  const table = runSteps(readFile(name, content.value));
  if (!table.ok) throw new Error(JSON.stringify(table.issues));
  return table.value;
}

export const judgementsOf = ({ rows }: ReportInput): ReadonlyMap<RowKey, Judgement> =>
  new Map(rows.flatMap(({ proposal, judgement }) => (judgement === null ? [] : [[proposal.key, judgement] as const])));

/** What a table says otherwise than what stands. */
export function returned(table: RawTable, input: ReportInput = sampleInput, judgements = judgementsOf(input), review: Pick<OpenList, 'assigned' | 'pool'> = { assigned: new Map(), pool: null }): Omit<ReturnedSheet, 'rows'> & { readonly found: number; readonly missing: number } {
  const columns = recogniseReturned(table.header, input);
  if (columns === null) throw new Error(`not recognised: ${table.header.join()}`);
  const rows = input.rows.map(({ proposal: { key, cells }, classification: { best } }) => ({ key, number: cells.number ?? '', title: cells.title ?? '', best: best ?? null }));
  const { rows: found, ...rest } = runSteps(readReturned(table, columns, { call: input.call, decisions: input.decisions, rows, judgements, ...review, language: 'zh' }));
  return { ...rest, found: found.length, missing: rows.length - found.length };
}

/** Edits in short: row's line in the list, column, value. */
export const short = ({ edits }: Pick<ReturnedSheet, 'edits'>): readonly string[] => edits.map(({ row, id, value, clash }) => `${row.slice(row.lastIndexOf(':') + 1)} ${id} ${JSON.stringify(value)}${clash ? ' clash' : ''}`);
export const faults = ({ issues }: Pick<ReturnedSheet, 'issues'>): readonly string[] => issues.map(({ message, place }) => `${message.key} ${place.file ?? ''} ${place.line ?? ''} ${place.column ?? ''}`);
