import type { Encoding, Issue, RawTable, ReadChoices, Reading, Result, Steps } from '../model';
import { failed, ok } from '../model';
import { say } from '../words';
import { guessShape, sampledRecords, type Shape } from './guessShape';
import { IssueTally } from './issueTally';
import { readRecords } from './readRecords';
import { TableBuilder, traitsOf } from './tableBuilder';

/** How many lines of a file a person is shown before the import. */
const linesShown = 12;

/**
 * Decoded text → table of text cells. Finds the delimiter and the header (title rows above it are left out), keeps
 * duplicate and nameless columns, pads short rows, skips blank ones, mends broken quotes. Lines count as a
 * spreadsheet does: a record is a line, whatever breaks its cells hold; a leading `sep=` line is none.
 * Fails only where there is no header, or no row below it. A person's choices come before what the text seems to be.
 */
export function* readTable(file: string, text: string, encoding: Encoding, choices: ReadChoices = {}): Steps<Result<RawTable>> {
  yield { stage: 'read', done: 0, total: text.length };
  const { body, declared } = takeSeparatorLine(unifyLineEnds(text));
  const { shape, top } = guessShape(body, { delimiter: choices.delimiter ?? declared, headerAt: headerAt(choices) });
  if (shape === undefined) return failed(notTable(file, choices));
  const tally = new IssueTally();
  const builder = new TableBuilder(file, shape, traitsOf(body), tally, choices.headerLine !== undefined);
  let record = 0;
  for (const { records, faults, done } of readRecords(body, shape.delimiter, shape.width)) {
    for (const { at, fault } of faults) builder.fault(record + at, fault, records[at]?.length ?? 0);
    for (const cells of records) builder.add(record++, cells);
    yield { stage: 'read', done, total: body.length };
  }
  return finishTable(builder, tally, { file, encoding, shape, top, sheet: '', sheets: [] });
}

/** What is known of a table beside its rows. */
interface Frame extends Pick<Reading, 'sheet' | 'sheets'> {
  readonly file: string;
  readonly encoding: Encoding;
  readonly shape: Shape;
  readonly top: readonly (readonly string[])[];
}

/** The table that a builder holds, or the refusal of one without rows. */
export function finishTable(builder: TableBuilder, tally: IssueTally, { file, encoding, shape, top, sheet, sheets }: Frame): Result<RawTable> {
  const { header, rows, lines } = builder.finish();
  const headerLine = shape.headerAt + 1;
  const shown = top.map((cells, at) => ({ line: at + 1, cells })).filter(({ cells }) => cells.some((cell) => cell.trim() !== '')).slice(0, linesShown);
  if (rows.length > 0) return ok({ file, header, rows, lines, encoding, delimiter: shape.delimiter, reading: { headerLine, sheet, sheets, top: shown } }, tally.all());
  return failed({ level: 'error', message: say('tables.read.headerOnly', { line: headerLine }), place: { file, line: headerLine } }, ...tally.all());
}

/** The record that a person points at as the header. */
export const headerAt = ({ headerLine }: ReadChoices): number | undefined => (headerLine === undefined ? undefined : headerLine - 1);

/** The refusal of what does not look like a table, or of a line that cannot be its header. */
export const notTable = (file: string, { headerLine }: ReadChoices): Issue => (headerLine === undefined
  ? { level: 'error', message: say('tables.read.notTable', { lines: sampledRecords }), place: { file } }
  : { level: 'error', message: say('tables.read.notHeader', { line: headerLine }), place: { file, line: headerLine } });

/** One kind of line end: mixed ones would merge rows. */
function unifyLineEnds(text: string): string {
  const unmarked = text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
  return unmarked.includes('\r') ? unmarked.replace(/\r\n?/g, '\n') : unmarked;
}

/** `sep=;` names the delimiter; a spreadsheet does not show the line, so it is not counted. */
function takeSeparatorLine(text: string): { readonly body: string; readonly declared: string | undefined } {
  const found = /^"?sep=(.)"?[^\n]*(?:\n|$)/i.exec(text);
  return { body: found === null ? text : text.slice(found[0].length), declared: found?.[1] };
}
