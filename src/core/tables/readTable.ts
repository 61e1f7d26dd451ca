import type { Encoding, RawTable, Result, Steps } from '../model';
import { failed, ok } from '../model';
import { say } from '../words';
import { guessShape, sampledRecords } from './guessShape';
import { IssueTally } from './issueTally';
import { readRecords } from './readRecords';
import { TableBuilder, traitsOf } from './tableBuilder';

/**
 * Decoded text → table of text cells. Finds the delimiter and the header (title rows above it are left out), keeps
 * duplicate and nameless columns, pads short rows, skips blank ones, mends broken quotes. Lines count as a
 * spreadsheet does: a record is a line, whatever breaks its cells hold; a leading `sep=` line is none.
 * Fails only where there is no header, or no row below it.
 */
export function* readTable(file: string, text: string, encoding: Encoding): Steps<Result<RawTable>> {
  yield { stage: 'read', done: 0, total: text.length };
  const { body, declared } = takeSeparatorLine(unifyLineEnds(text));
  const shape = guessShape(body, declared);
  if (shape === undefined) {
    return failed({ level: 'error', message: say('tables.read.notTable', { lines: sampledRecords }), place: { file } });
  }
  const tally = new IssueTally();
  const builder = new TableBuilder(file, shape, traitsOf(body), tally);
  let record = 0;
  for (const { records, faults, done } of readRecords(body, shape.delimiter, shape.width)) {
    for (const { at, fault } of faults) builder.fault(record + at, fault, records[at]?.length ?? 0);
    for (const cells of records) builder.add(record++, cells);
    yield { stage: 'read', done, total: body.length };
  }
  const { header, rows, lines } = builder.finish();
  if (rows.length > 0) return ok({ file, header, rows, lines, encoding, delimiter: shape.delimiter }, tally.all());
  const line = shape.headerAt + 1;
  return failed({ level: 'error', message: say('tables.read.headerOnly', { line }), place: { file, line } }, ...tally.all());
}

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
