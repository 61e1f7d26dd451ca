import type { BookSheet, RawTable, ReadChoices, Result, Steps } from '../model';
import { failed, ok } from '../model';
import { say } from '../words';
import { openBook } from './book/openBook';
import { isMarkup, readMarkup } from './book/readMarkup';
import { decodeBytes } from './decodeBytes';
import { readSheet } from './readSheet';
import { readTable } from './readTable';

/** What a file holds: the bytes of a text, or the sheets of a workbook that was opened. */
export type Content = Uint8Array | { readonly sheets: readonly BookSheet[] };

/** Opens a workbook; the bytes of any other file come back as they are. A workbook that cannot be opened is refused, see openBook. */
export async function openFile(file: string, bytes: Uint8Array): Promise<Result<Content>> {
  const book = await openBook(bytes);
  if (book === undefined) return ok(bytes);
  return book.ok ? ok({ sheets: book.value }, book.issues) : { ok: false, issues: placed(book.issues, file) };
}

/**
 * The one gate of tables: a file's content → table of text cells. Fails with issues that name file and line where
 * nothing can be used. What a person chooses (encoding, delimiter, header, sheet) comes before what the file seems to be.
 */
export function* readFile(file: string, content: Content, choices: ReadChoices = {}): Steps<Result<RawTable>> {
  yield { stage: 'decode', done: 0, total: 1 };
  if ('sheets' in content) return yield* readSheet(file, content.sheets, 'utf-8', choices);
  const decoded = decodeBytes(content, choices.encoding);
  // By its name a workbook, by its bytes neither one nor a text: how a download ends that broke off. Its encoding is nobody's concern.
  if (!decoded.ok && workbookName.test(file) && decoded.issues.some(({ message: { key } }) => key === 'tables.decode.unknown' || key === 'tables.decode.binary')) {
    return failed({ level: 'error', message: say('tables.book.damaged'), place: { file } });
  }
  if (!decoded.ok) return { ok: false, issues: placed(decoded.issues, file) };
  const { text, encoding } = decoded.value;
  if (isJson(text)) return failed({ level: 'error', message: say('tables.decode.document', { kind: 'JSON' }), place: { file } });
  const table = isMarkup(text) ? yield* readPage(file, text, encoding, choices) : yield* readTable(file, text, encoding, choices);
  return { ...table, issues: [...placed(decoded.issues, file), ...table.issues] };
}

/** Endings under which spreadsheets are saved. */
const workbookName = /\.(?:xlsx|xlsm|xls|et|ods)$/i;

/** Data of programs: any line of it would pass for a table's. */
function isJson(text: string): boolean {
  if (!/^\s*[[{]/.test(text)) return false;
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** Systems often export a web page, or a workbook in XML, under the name `.xls`. */
function* readPage(file: string, text: string, encoding: RawTable['encoding'], choices: ReadChoices): Steps<Result<RawTable>> {
  const sheets = readMarkup(text);
  if (sheets.length === 0) return failed({ level: 'error', message: say('tables.decode.document', { kind: 'HTML' }), place: { file } });
  return yield* readSheet(file, sheets, encoding, choices);
}

const placed = (issues: Result<unknown>['issues'], file: string): Result<unknown>['issues'] => issues.map((issue) => ({ ...issue, place: { file, ...issue.place } }));
