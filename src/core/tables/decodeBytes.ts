import type { Encoding, Issue, Result } from '../model';
import { failed, ok } from '../model';
import { say } from '../words';
import { looksLikeBig5, looksLikeGb18030 } from './doubleBytes';
import { recogniseBinary } from './recogniseBinary';
import { utf16ByNuls } from './utf16ByNuls';

/** The platform's decoder, as far as it is used: the core's settings leave the browser's types out. */
declare const TextDecoder: new (label: string, options?: { readonly fatal: boolean }) => { decode(bytes: Uint8Array): string };

/** How many damaged places a file may have, as a share of its characters, and still be taken for its encoding. */
const damageAllowed = 0.001;
/** In UTF-16 a damaged place harms no other character, so more may be; random bytes are told by the private characters among them, one in ten. */
const damageAllowedWide = 0.03;
const leastAllowed = { narrow: 2, wide: 8 } as const;
const strangeAllowedWide = 0.05;

/** Private use and C1 controls: common in text decoded by the wrong table, next to absent from real text. */
const strangeCharacters = /[\u0080-\u009f\ue000-\uf8ff]/g;
const strangeAllowed = 0.001;

/**
 * Bytes of a file → text and the encoding it was in. In order: byte order mark, UTF-16 by its NULs, strict UTF-8,
 * strict GB18030 that reads like Chinese; `chosen` skips the guess. Workbooks, PDF and the like, an empty file and
 * bytes that no table fits are refused with an issue that says how to save the file anew: no silent mojibake.
 */
export function decodeBytes(bytes: Uint8Array, chosen?: Encoding): Result<{ text: string; encoding: Encoding }> {
  if (bytes.length === 0) return failed(error('tables.decode.empty'));
  const binary = recogniseBinary(bytes);
  if (binary !== undefined) return failed({ level: 'error', message: binary, place: {} });
  if (chosen !== undefined) return decodeAs(bytes, chosen);
  const marked = byMark(bytes);
  if (marked !== undefined) return decodeAs(bytes, marked);
  const wide = utf16ByNuls(bytes);
  if (wide === 'binary') return failed(error('tables.decode.binary'));
  if (wide !== undefined) return decodeAs(bytes, wide);
  const utf8 = strict(bytes, 'utf-8');
  if (utf8 !== undefined) return finish(utf8, 'utf-8');
  if (looksLikeGb18030(bytes)) {
    const text = strict(bytes, 'gb18030');
    if (text !== undefined && !isStrange(text)) return finish(text, 'gb18030');
  }
  const mended = damaged(bytes, 'utf-8') ?? (looksLikeGb18030(bytes) ? damaged(bytes, 'gb18030') : undefined);
  if (mended !== undefined) return mended;
  if (looksLikeBig5(bytes) && strict(bytes, 'big5') !== undefined) return failed(error('tables.decode.big5'));
  return failed(error('tables.decode.unknown'));
}

function decodeAs(bytes: Uint8Array, encoding: Encoding): Result<{ text: string; encoding: Encoding }> {
  const text = strict(bytes, labelOf(encoding));
  if (text !== undefined) return finish(text, encoding);
  return damaged(bytes, encoding) ?? failed(error('tables.decode.notThis', { encoding: encoding.toUpperCase() }));
}

function byMark(bytes: Uint8Array): Encoding | undefined {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8-bom';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return undefined;
}

/** The text without its byte order mark, or undefined where a byte does not fit the encoding. */
function strict(bytes: Uint8Array, label: string): string | undefined {
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** A file with a few broken characters (a cell cut by bytes, half of a pair): readable, with a warning. */
function damaged(bytes: Uint8Array, encoding: Encoding): Result<{ text: string; encoding: Encoding }> | undefined {
  const text = new TextDecoder(labelOf(encoding)).decode(bytes);
  const broken = count(text, /\ufffd/g);
  if (encoding.startsWith('utf-16')) {
    if (broken > Math.max(leastAllowed.wide, text.length * damageAllowedWide) || isStrange(text, strangeAllowedWide)) return undefined;
  } else if (broken > Math.max(leastAllowed.narrow, text.length * damageAllowed) || (encoding === 'gb18030' && isStrange(text))) return undefined;
  // Bytes of another encoding, too: without Chinese text around them, broken characters say nothing.
  else if (count(text, /[\u0800-\ufffc]/g) < broken * 10) return undefined;
  return ok({ text, encoding }, [warning('tables.decode.damaged', { encoding: labelOf(encoding).toUpperCase(), count: broken })]);
}

const labelOf = (encoding: Encoding): string => (encoding === 'utf-8-bom' ? 'utf-8' : encoding);

function finish(text: string, encoding: Encoding): Result<{ text: string; encoding: Encoding }> {
  if (text.trim() === '') return failed(error('tables.decode.empty'));
  const replaced = text.includes('\ufffd') ? count(text, /\ufffd/g) : 0;
  return ok({ text, encoding }, replaced === 0 ? [] : [warning('tables.decode.replaced', { count: replaced })]);
}

const isStrange = (text: string, allowed = strangeAllowed): boolean => count(text, strangeCharacters) > text.length * allowed;
const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

function error(key: Parameters<typeof say>[0], params: Parameters<typeof say>[1] = {}): Issue {
  return { level: 'error', message: say(key, params), place: {} };
}
function warning(key: Parameters<typeof say>[0], params: Parameters<typeof say>[1] = {}): Issue {
  return { level: 'warning', message: say(key, params), place: {} };
}
