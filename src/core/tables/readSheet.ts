import type { BookSheet, Encoding, RawTable, ReadChoices, Result, Steps } from '../model';
import { failed } from '../model';
import { say } from '../words';
import { headerOf, sampledRecords } from './guessShape';
import { IssueTally } from './issueTally';
import { finishTable, headerAt, notTable } from './readTable';
import { TableBuilder } from './tableBuilder';

const rowsBetweenYields = 500;

/**
 * The sheet of a workbook (or the table of a web page) that looks most like a table, or the one that is chosen, as a
 * table of text cells: with its header found as in a text. Fails where no sheet holds a table.
 */
export function* readSheet(file: string, sheets: readonly BookSheet[], encoding: Encoding, choices: ReadChoices = {}): Steps<Result<RawTable>> {
  const sheet = sheets.find(({ name }) => name === choices.sheet) ?? bestSheet(sheets);
  if (choices.sheet !== undefined && sheet?.name !== choices.sheet) {
    return failed({ level: 'error', message: say('tables.book.noSheet', { sheet: choices.sheet, sheets: sheets.map(({ name }) => name) }), place: { file } });
  }
  if (sheet === undefined) return failed({ level: 'error', message: say('tables.book.empty'), place: { file } });
  const top = sheet.rows.slice(0, sampledRecords);
  const shape = headerOf(top, '', headerAt(choices))?.shape;
  if (shape === undefined) return failed(notTable(file, choices));
  const tally = new IssueTally();
  // Cells of a workbook stand as they are: no apostrophe guards them, and control characters have no place in its XML.
  const builder = new TableBuilder(file, shape, { guarded: false, dirty: false }, tally, choices.headerLine !== undefined);
  for (const [record, cells] of sheet.rows.entries()) {
    builder.add(record, cells.slice());
    if (record % rowsBetweenYields === 0) yield { stage: 'read', done: record, total: sheet.rows.length };
  }
  const table = finishTable(builder, tally, { file, encoding, shape, top, sheet: sheet.name, sheets: sheets.map(({ name }) => name) });
  return sheet.merged === 0 ? table : { ...table, issues: [{ level: 'warning', message: say('tables.book.merged', { count: sheet.merged }), place: { file } }, ...table.issues] };
}

/** The sheet with the best header; of equal ones the first. A cover or an empty sheet comes after any table. */
function bestSheet(sheets: readonly BookSheet[]): BookSheet | undefined {
  let best: { readonly sheet: BookSheet; readonly score: number } | undefined;
  for (const sheet of sheets) {
    const found = headerOf(sheet.rows.slice(0, sampledRecords), '');
    // A header without a row below it is less than any table.
    const score = found === undefined || sheet.rows.length <= found.shape.headerAt + 1 ? -1 : found.score;
    if (sheet.rows.length > 0 && (best === undefined || score > best.score)) best = { sheet, score };
  }
  return best?.sheet;
}
