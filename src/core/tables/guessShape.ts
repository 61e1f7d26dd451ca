import Papa from 'papaparse';
import { isKnownHeader } from './kinds';

/** How the top of a file is built: what separates its cells, and which record is the header. */
export interface Shape {
  readonly delimiter: string;
  /** Which record (from 0, blank ones counted) is the header. */
  readonly headerAt: number;
  readonly width: number;
}

/** What is known before looking: a delimiter that the file or a person names, a header that a person points at. */
export interface Known {
  readonly delimiter?: string | undefined;
  readonly headerAt?: number | undefined;
}

/** What can separate cells, likeliest first. */
export const delimiters = [',', '\t', ';', '|', '，', '；'] as const;
const sampledCharacters = 65_536;
/** How many records from the top may hold the header. */
export const sampledRecords = 40;

interface Guess {
  readonly shape: Shape;
  readonly score: number;
}

/** The first records of a text, and the shape guessed from them; no shape where nothing looks like a table. */
export function guessShape(text: string, known: Known = {}): { readonly shape: Shape | undefined; readonly top: readonly string[][] } {
  const sample = text.slice(0, sampledCharacters);
  const cut = text.length > sample.length;
  let best: (Guess & { readonly top: readonly string[][] }) | undefined;
  for (const delimiter of known.delimiter === undefined ? delimiters : [known.delimiter]) {
    const found = judge(sample, cut, delimiter, known.headerAt);
    if (found !== undefined && (best === undefined || found.score > best.score)) best = found;
  }
  if (best !== undefined) return best;
  return { shape: undefined, top: records(sample, cut, known.delimiter ?? delimiters[0], false).records };
}

/** A broken quote can hide the header: its records are also looked at with quotes as ordinary characters. */
function judge(sample: string, cut: boolean, delimiter: string, headerAt: number | undefined): (Guess & { readonly top: readonly string[][] }) | undefined {
  const quoted = records(sample, cut, delimiter, false);
  const found = headerOf(quoted.records, delimiter, headerAt);
  const first = found && { ...found, top: quoted.records };
  if (!quoted.broken) return first;
  const loose = records(sample, cut, delimiter, true).records;
  const plain = headerOf(loose, delimiter, headerAt);
  return plain !== undefined && (first === undefined || plain.score > first.score) ? { ...plain, top: loose } : first;
}

function records(sample: string, cut: boolean, delimiter: string, fastMode: boolean): { readonly records: readonly string[][]; readonly broken: boolean } {
  const parser = new Papa.Parser({ delimiter, newline: '\n', preview: sampledRecords, ...(fastMode ? { fastMode } : {}) });
  const parsed: { readonly data: string[][]; readonly errors: readonly unknown[] } = parser.parse(sample, 0, cut);
  return parsed.data.length === 0 && cut ? records(sample, false, delimiter, fastMode) : { records: parsed.data, broken: parsed.errors.length > 0 };
}

/** A header without a row below it is less than any that has one. */
const rowlessCost = 10_000;

/**
 * The record with the most known headers; without any, the first with several filled cells that the records below
 * are as wide as. Known headers count far more than width, so that a title row full of commas does not win; a name that
 * most rows below repeat is no header, but part of a list in a cell (缺少列：证件号；职称) cut by a delimiter that is not the table's.
 * @param headerAt the record that a person points at: then only that one is judged, and one filled cell is enough
 */
export function headerOf(rows: readonly (readonly string[])[], delimiter: string, headerAt?: number): Guess | undefined {
  let best: Guess | undefined;
  for (const [at, row] of rows.entries()) {
    if (headerAt !== undefined && at !== headerAt) continue;
    const filled = row.filter((cell) => cell.trim() !== '').length;
    const below = rows.slice(at + 1).filter((other) => other.length > 1 || (other[0] ?? '') !== '');
    const known = row.filter((cell, column) => cell.length < 60 && isKnownHeader(cell) && !recurs(cell, column, below)).length;
    const chosen = headerAt !== undefined && filled > 0;
    if (known === 0 && filled < 2 && !chosen) continue;
    const alike = below.filter((other) => other.length === row.length).length;
    const agreement = below.length === 0 ? 0 : alike / below.length;
    // Text cut by a delimiter that is not the table's gives a different width in each row.
    if (known === 0 && agreement < 0.5 && below.length > 0 && !chosen) continue;
    const distinct = new Set(row).size / row.length;
    const score = known * 10 + agreement * 5 * distinct + Math.min(filled, 30) / 10 - (below.length === 0 ? rowlessCost : 0);
    if (best === undefined || score > best.score + 1e-9) best = { shape: { delimiter, headerAt: at, width: row.length }, score };
  }
  return best;
}

const recurs = (cell: string, column: number, below: readonly (readonly string[])[]): boolean =>
  below.length > 0 && below.filter((row) => row[column] === cell).length > below.length / 2;
