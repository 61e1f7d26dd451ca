import Papa from 'papaparse';
import { isKnownHeader } from './kinds';

/** How the top of a file is built: what separates its cells, and which record is the header. */
export interface Shape {
  readonly delimiter: string;
  /** Which record (from 0, blank ones counted) is the header. */
  readonly headerAt: number;
  readonly width: number;
}

const delimiters = [',', '\t', ';', '|', '，', '；'] as const;
const sampledCharacters = 65_536;
/** How many records from the top may hold the header. */
export const sampledRecords = 40;

/** Looks at the first records for the delimiter and the header; undefined where nothing looks like a table. */
export function guessShape(text: string, declared: string | undefined): Shape | undefined {
  const sample = text.slice(0, sampledCharacters);
  let best: { readonly shape: Shape; readonly score: number } | undefined;
  for (const delimiter of declared === undefined ? delimiters : [declared]) {
    const found = judge(sample, text.length > sample.length, delimiter);
    if (found !== undefined && (best === undefined || found.score > best.score)) best = found;
  }
  return best?.shape;
}

/** A broken quote can hide the header: its records are also looked at with quotes as ordinary characters. */
function judge(sample: string, cut: boolean, delimiter: string): { readonly shape: Shape; readonly score: number } | undefined {
  const quoted = records(sample, cut, delimiter, false);
  const found = headerOf(quoted.records, delimiter);
  if (!quoted.broken) return found;
  const plain = headerOf(records(sample, cut, delimiter, true).records, delimiter);
  return plain !== undefined && (found === undefined || plain.score > found.score) ? plain : found;
}

function records(sample: string, cut: boolean, delimiter: string, fastMode: boolean): { readonly records: readonly string[][]; readonly broken: boolean } {
  const parser = new Papa.Parser({ delimiter, newline: '\n', preview: sampledRecords, ...(fastMode ? { fastMode } : {}) });
  const parsed: { readonly data: string[][]; readonly errors: readonly unknown[] } = parser.parse(sample, 0, cut);
  return parsed.data.length === 0 && cut ? records(sample, false, delimiter, fastMode) : { records: parsed.data, broken: parsed.errors.length > 0 };
}

/**
 * The record with the most known headers; without any, the first with several filled cells that the records below
 * are as wide as. Known headers count far more than width, so that a title row full of commas does not win.
 */
function headerOf(rows: readonly string[][], delimiter: string): { readonly shape: Shape; readonly score: number } | undefined {
  let best: { readonly shape: Shape; readonly score: number } | undefined;
  for (const [headerAt, row] of rows.entries()) {
    const filled = row.filter((cell) => cell.trim() !== '').length;
    const known = row.filter((cell) => cell.length < 60 && isKnownHeader(cell)).length;
    if (known === 0 && filled < 2) continue;
    const below = rows.slice(headerAt + 1).filter((other) => other.length > 1 || other[0] !== '');
    const alike = below.filter((other) => other.length === row.length).length;
    const agreement = below.length === 0 ? 0 : alike / below.length;
    // Text cut by a delimiter that is not the table's gives a different width in each row.
    if (known === 0 && agreement < 0.5 && below.length > 0) continue;
    const distinct = new Set(row).size / row.length;
    const score = known * 10 + agreement * 5 * distinct + Math.min(filled, 30) / 10;
    if (best === undefined || score > best.score + 1e-9) best = { shape: { delimiter, headerAt, width: row.length }, score };
  }
  return best;
}
