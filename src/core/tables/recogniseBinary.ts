import type { Message } from '../model';
import { say } from '../words';

/** First bytes of files that people take for tables, and what to call the file. Source: the formats' own signatures. */
const signatures: readonly { readonly start: readonly number[]; readonly kind: string }[] = [
  { start: [0x25, 0x50, 0x44, 0x46], kind: 'PDF' },
  { start: [0x89, 0x50, 0x4e, 0x47], kind: 'PNG' },
  { start: [0xff, 0xd8, 0xff], kind: 'JPEG' },
  { start: [0x47, 0x49, 0x46, 0x38], kind: 'GIF' },
  { start: [0x7b, 0x5c, 0x72, 0x74, 0x66], kind: 'RTF' },
  { start: [0x1f, 0x8b], kind: 'GZIP' },
  { start: [0x37, 0x7a, 0xbc, 0xaf], kind: '7Z' },
  { start: [0x52, 0x61, 0x72, 0x21], kind: 'RAR' },
  // `MIME-Version:`, a web page with its pictures in one file.
  { start: [0x4d, 0x49, 0x4d, 0x45, 0x2d, 0x56], kind: 'MHTML' },
];
const zip = [0x50, 0x4b, 0x03, 0x04];
const compound = [0xd0, 0xcf, 0x11, 0xe0];

/** The refusal for a file that is recognisably no text table (workbook, PDF, image, archive), else undefined. */
export function recogniseBinary(bytes: Uint8Array): Message | undefined {
  if (startsWith(bytes, zip)) return recogniseZip(bytes);
  if (startsWith(bytes, compound)) return say('tables.decode.xls');
  const found = signatures.find((signature) => startsWith(bytes, signature.start));
  return found === undefined ? undefined : say('tables.decode.document', { kind: found.kind });
}

/** Office files are ZIP archives: the names of their parts tell which. */
function recogniseZip(bytes: Uint8Array): Message {
  const names = latin(bytes, 4096) + latin(bytes.subarray(Math.max(0, bytes.length - 65_536)), 65_536);
  if (names.includes('word/')) return say('tables.decode.document', { kind: 'Word' });
  if (names.includes('ppt/')) return say('tables.decode.document', { kind: 'PowerPoint' });
  if (names.includes('xl/') || names.includes('[Content_Types].xml')) return say('tables.decode.xlsx');
  return say('tables.decode.document', { kind: 'ZIP' });
}

const startsWith = (bytes: Uint8Array, start: readonly number[]): boolean => start.every((byte, at) => bytes[at] === byte);
const latin = (bytes: Uint8Array, length: number): string => String.fromCharCode(...bytes.subarray(0, length));
