import { readXls, readXlsx } from 'hucre/xlsx';
import type { BookSheet, Issue, Message, Result } from '../../model';
import { failed, ok } from '../../model';
import { say } from '../../words';
import { bookSheet, type BookCell, type Merge } from './sheetCells';
import { zipParts } from './zipParts';

/** Bytes that a workbook may unpack to: some 500,000 rows of a form; no text in a browser can be much longer. */
const mostUnpacked = 400_000_000;

const zip = [0x50, 0x4b, 0x03, 0x04];
const compound = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/** Whether the bytes may be a workbook's: an archive, or a compound file. */
export const mayBeBook = (bytes: Uint8Array): boolean => startsWith(bytes, compound) || startsWith(bytes, zip);

/**
 * The sheets of a workbook (.xlsx, .xlsm, and .xls of Excel 97 to 2003), told by its bytes and not by its name;
 * undefined for a file that is none. Formulas give the values that were saved with them. A workbook that is damaged,
 * locked by a password or far too large is refused with an issue that says what to do. Hidden sheets are left out.
 */
export async function openBook(bytes: Uint8Array): Promise<Result<readonly BookSheet[]> | undefined> {
  if (startsWith(bytes, compound)) {
    if (isLocked(bytes)) return failed(error(say('tables.book.locked')));
    return opened(async () => readXls(bytes), (fault) => say(lacksBook(fault) ? 'tables.book.notBook' : 'tables.book.old'));
  }
  if (!mayBeBook(bytes)) return undefined;
  const parts = zipParts(bytes);
  if (parts === undefined) return failed(error(say('tables.book.damaged')));
  if (!parts.some(({ name }) => name.startsWith('xl/'))) return undefined;
  if (parts.some(({ name }) => name === 'xl/workbook.bin')) return failed(error(say('tables.book.binary')));
  const size = parts.reduce((sum, part) => sum + part.size, 0);
  if (size > mostUnpacked) return failed(error(say('tables.book.huge', { size: Math.round(size / 1e6), most: mostUnpacked / 1e6 })));
  return opened(async () => readXlsx(bytes, { sheets: ({ hidden, veryHidden }) => hidden !== true && veryHidden !== true }), () => say('tables.book.damaged'));
}

interface Opened {
  readonly sheets: readonly { readonly name: string; readonly rows: readonly (readonly BookCell[])[]; readonly merges?: readonly Merge[] }[];
}

async function opened(open: () => Promise<Opened>, refusal: (error: unknown) => Message): Promise<Result<readonly BookSheet[]>> {
  try {
    const { sheets } = await open();
    return ok(sheets.map(({ name, rows, merges }) => bookSheet(name, rows, merges ?? [])));
  } catch (fault) {
    return failed(error(refusal(fault)));
  }
}

const error = (message: Message): Issue => ({ level: 'error', message, place: {} });
const startsWith = (bytes: Uint8Array, start: readonly number[]): boolean => start.every((byte, at) => bytes[at] === byte);

/** A compound file without a workbook in it is another old Office document. */
const lacksBook = (fault: unknown): boolean => fault instanceof Error && fault.message.includes('missing Workbook stream');

/** A locked workbook of today lies in a stream of this name, UTF-16LE. Source: MS-OFFCRYPTO 2.3.4.4. */
const lockedStream = Array.from('EncryptedPackage').flatMap((letter) => [letter.charCodeAt(0), 0]);
/** First record of an old workbook (BIFF8, globals), and the one that says it is encrypted. Source: MS-XLS 2.4.21, 2.4.117. */
const globals = [0x09, 0x08, 0x10, 0x00, 0x00, 0x06, 0x05, 0x00];
const filePass = 0x2f;
/** A compound file's streams begin at multiples of its smallest sector. */
const sector = 64;

function isLocked(bytes: Uint8Array): boolean {
  const [first = 0] = lockedStream;
  for (let at = bytes.indexOf(first); at !== -1; at = bytes.indexOf(first, at + 1)) if (startsWith(bytes.subarray(at), lockedStream)) return true;
  for (let at = 0; at < bytes.length; at += sector) {
    if (bytes[at] !== globals[0] || !startsWith(bytes.subarray(at), globals)) continue;
    const record = at + 4 + (bytes[at + 2] ?? 0);
    // A record that forbids writing may stand between.
    const next = bytes[record] === 0x86 ? record + 4 + (bytes[record + 2] ?? 0) : record;
    if (bytes[next] === filePass && bytes[next + 1] === 0) return true;
  }
  return false;
}
