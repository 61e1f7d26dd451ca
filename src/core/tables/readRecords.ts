import Papa from 'papaparse';
import { repairRecord, swallowsRows } from './repairRecord';

/** What was wrong with a record's quotes. */
export type QuoteFault = 'unclosedQuote' | 'brokenRow' | 'looseQuote' | 'quotesIgnored';

/** Some records of a table, in order, with the faults found in them. */
export interface Batch {
  readonly records: string[][];
  /** Faults by place in `records`. */
  readonly faults: readonly { readonly at: number; readonly fault: QuoteFault }[];
  /** How much of the text has been read. */
  readonly done: number;
}

const windowSize = 131_072;
/** A record longer than this has an open quote: even a cell of 32,767 characters in each of 100 columns is shorter. */
const longestRecord = 4_194_304;
/** After so many repairs the file's quotes mean nothing, and each further repair would cost a look ahead. */
const mostRepairs = 200;

interface Parsed {
  readonly data: string[][];
  readonly errors: readonly { readonly code: string; readonly row?: number }[];
  readonly meta: { readonly cursor: number };
}

/**
 * Splits a text with `\n` line ends into records, a window at a time: papaparse reads the complete records of a
 * window, an incomplete last one is read again with the next. Blank lines are records of one blank cell.
 * A quote that is never closed is mended within its own line, so that it does not swallow the rows below.
 */
export function* readRecords(text: string, delimiter: string, width: number): Generator<Batch, void, void> {
  const parser = new Papa.Parser({ delimiter, newline: '\n' });
  let at = 0;
  let repairs = 0;
  for (let size = windowSize; at < text.length && repairs < mostRepairs;) {
    const atEnd = at + size >= text.length;
    const window = text.slice(at, at + size);
    const parsed: Parsed = parser.parse(window, 0, !atEnd);
    const endless = parsed.data.length === 0 && !atEnd;
    if (endless && size < longestRecord && !swallowsRows(text, at, delimiter, width)) {
      size *= 4;
      continue;
    }
    const { records, faults, broken } = sound(parsed, window, delimiter, width);
    if (!endless) {
      at += broken ?? (atEnd ? window.length : parsed.meta.cursor);
      // What follows the last line end is no record.
      if (broken === undefined && atEnd && window.endsWith('\n')) records.pop();
      yield { records, faults, done: at };
    }
    if (endless || broken !== undefined) {
      const mended = repaired(text, at, delimiter, width);
      at = mended.done;
      repairs += 1;
      yield mended;
    }
    size = windowSize;
  }
  if (at < text.length) yield* withoutQuotes(text, at, delimiter);
}

/** The records of a window up to the first that must be repaired, and where that one starts in the window. */
function sound(parsed: Parsed, window: string, delimiter: string, width: number): Batch & { readonly broken?: number } {
  const faults: { at: number; fault: QuoteFault }[] = [];
  let last = -1;
  for (const { code, row } of parsed.errors) {
    if (row === undefined || row === last || row >= parsed.data.length) continue;
    last = row;
    const record = parsed.data[row] ?? [];
    const runsOn = record.some((cell) => cell.includes('\n'));
    if (code !== 'MissingQuotes' && record.length === width && !runsOn) {
      faults.push({ at: row, fault: 'looseQuote' });
      continue;
    }
    const start = startOfRecord(window, row, delimiter);
    if (code !== 'MissingQuotes' && runsOn && !swallowsRows(window, start, delimiter, width)) {
      faults.push({ at: row, fault: 'looseQuote' });
      continue;
    }
    return { records: parsed.data.slice(0, row), faults, done: 0, broken: start };
  }
  return { records: parsed.data, faults, done: 0 };
}

function startOfRecord(window: string, row: number, delimiter: string): number {
  if (row === 0) return 0;
  const before: Parsed = new Papa.Parser({ delimiter, newline: '\n', preview: row }).parse(window, 0, false);
  return before.meta.cursor;
}

function repaired(text: string, at: number, delimiter: string, width: number): Batch {
  const repair = repairRecord(text, at, delimiter, width);
  return { records: [repair.cells], faults: [{ at: 0, fault: repair.whole ? 'unclosedQuote' : 'brokenRow' }], done: Math.min(at + repair.length, text.length) };
}

function* withoutQuotes(text: string, from: number, delimiter: string): Generator<Batch, void, void> {
  const parser = new Papa.Parser({ delimiter, newline: '\n', fastMode: true });
  let first = true;
  for (let at = from; at < text.length;) {
    const end = at + windowSize >= text.length ? -1 : text.indexOf('\n', at + windowSize);
    const window = end === -1 ? text.slice(at) : text.slice(at, end);
    const parsed: Parsed = parser.parse(window.endsWith('\n') ? window.slice(0, -1) : window, 0, false);
    at = end === -1 ? text.length : end + 1;
    const records = parsed.data.map((record) => record.map((cell) => (/^".*"$/s.test(cell) ? cell.slice(1, -1) : cell)));
    yield { records, faults: first ? [{ at: 0, fault: 'quotesIgnored' }] : [], done: at };
    first = false;
  }
}
