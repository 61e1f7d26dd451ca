import { Kind, kindOf, lookAlikeRadicals } from './characters';
import { grown } from './grow';

/** Text made comparable, and the way back to the cell it came from. */
export interface NormalText {
  readonly text: string;
  /** For each UTF-16 unit of `text`: where in the source the characters that became it begin and end (UTF-16 units). */
  readonly starts: Int32Array;
  readonly ends: Int32Array;
}

/** What becomes of a unit by itself: its one-unit normal form, or one of the marks below. */
const changes = new Uint16Array(0x10000);
const unknown = 0;
/** Longer than one unit, or of a pair: handled with its neighbours. */
const cluster = 1;
/** Joins the character before it (accents, voiced marks, trailing jamo). */
const joiner = 2;
/** Invisible: soft hyphen, zero-width space, byte order mark. */
const nothing = 3;

const joining = /^[\p{M}ᅠ-ᇿﾞﾟ]$/u;
const invisible = /^[\u00ad\u200b\u2060\ufeff]$/u;

const fold = (characters: string): string => {
  const folded = characters.normalize('NFKC').toLowerCase();
  return lookAlikeRadicals.get(folded) ?? folded;
};

function changeOf(unit: number): number {
  const change = changes[unit] as number;
  return change === unknown ? learnChange(unit) : change;
}

function learnChange(unit: number): number {
  const character = String.fromCharCode(unit);
  let change = cluster;
  if (unit > joiner + 1 && (unit < 0xd800 || unit > 0xdfff)) {
    const folded = fold(character);
    if (invisible.test(character)) change = nothing;
    else if (joining.test(character)) change = joiner;
    else if (folded.length === 1) change = folded.charCodeAt(0);
  }
  changes[unit] = change;
  return change;
}

const newline = 0x0a;

const isSpace = (unit: number): boolean => unit === 0x20 || (unit >= 0x09 && unit <= 0x0d) || unit === 0x2028 || unit === 0x2029;

/** Where the normaliser writes: stretches that do not change are copied whole. Used again for each text. */
class Sheet {
  private source = '';
  private pieces: string[] = [];
  /** The stretch of the source that is copied next. */
  private from = 0;
  private to = 0;
  private keepsPlaces = false;
  private starts = new Int32Array(1024);
  private ends = new Int32Array(1024);
  private length = 0;
  /** The unit put last, 0 before the first. */
  last = 0;

  open(source: string, keepsPlaces: boolean): void {
    this.source = source;
    this.keepsPlaces = keepsPlaces;
    this.pieces = [];
    this.from = 0;
    this.to = 0;
    this.length = 0;
    this.last = 0;
  }

  /** Puts a unit that the source's stretch from `start` up to `end` became. */
  put(unit: number, start: number, end: number): void {
    this.last = unit;
    if (this.keepsPlaces) this.keep(start, end);
    if (start === this.to && end === start + 1 && this.source.charCodeAt(start) === unit) {
      this.to = end;
      return;
    }
    if (this.to > this.from) this.pieces.push(this.source.slice(this.from, this.to));
    this.pieces.push(String.fromCharCode(unit));
    this.from = end;
    this.to = end;
  }

  private keep(start: number, end: number): void {
    if (this.length === this.starts.length) {
      this.starts = grown(this.starts);
      this.ends = grown(this.ends);
    }
    this.starts[this.length] = start;
    this.ends[this.length] = end;
    this.length += 1;
  }

  text(): string {
    if (this.to > this.from) this.pieces.push(this.source.slice(this.from, this.to));
    const text = this.pieces.length === 1 ? (this.pieces[0] ?? '') : this.pieces.join('');
    this.pieces = [];
    this.source = '';
    return text;
  }

  places(): { readonly starts: Int32Array; readonly ends: Int32Array } {
    return { starts: this.starts.slice(0, this.length), ends: this.ends.slice(0, this.length) };
  }
}

const sheet = new Sheet();

/** Writes the normal form of `source` on the sheet. */
function fill(source: string, keepsPlaces: boolean): void {
  sheet.open(source, keepsPlaces);
  let at = 0;
  while (at < source.length) {
    const change = changeOf(source.charCodeAt(at));
    const next = at + 1 < source.length ? changeOf(source.charCodeAt(at + 1)) : nothing;
    if (isSpace(change)) at = space(source, at);
    else if (change > nothing && next !== joiner) {
      sheet.put(change, at, at + 1);
      at += 1;
    } else if (change === nothing) at += 1;
    else at = putCluster(source, at);
  }
}

/** A run of white space: an empty line stays one; otherwise dropped between two Han characters, one space elsewhere. */
function space(source: string, from: number): number {
  let to = from;
  let lines = 0;
  while (to < source.length) {
    const change = changeOf(source.charCodeAt(to));
    if (!isSpace(change) && change !== nothing) break;
    if (change === newline) lines += 1;
    to += 1;
  }
  const after = to < source.length ? changeOf(source.charCodeAt(to)) : 0;
  const stray = kindOf(sheet.last) === Kind.Han && after > nothing && kindOf(after) === Kind.Han;
  if (lines > 1) {
    sheet.put(newline, from, to);
    sheet.put(newline, from, to);
  } else if (!stray) sheet.put(0x20, from, to);
  return to;
}

/** A character that becomes several units, a pair of surrogates, or a letter with the marks that follow it. */
function putCluster(source: string, from: number): number {
  let to = from + ((source.codePointAt(from) ?? 0) > 0xffff ? 2 : 1);
  while (to < source.length && changeOf(source.charCodeAt(to)) === joiner) to += 1;
  const folded = fold(source.slice(from, to));
  for (let unit = 0; unit < folded.length; unit += 1) sheet.put(folded.charCodeAt(unit), from, to);
  return to;
}

/**
 * The normal form in which texts are compared: Unicode NFKC (full-width forms, Kangxi radicals), lower case, look-alike
 * radicals as characters, invisible signs and stray spaces between Han characters dropped, other white space one space or an empty line.
 * Any string is accepted, lone surrogates too.
 */
export function normalise(source: string): string {
  fill(source, false);
  return sheet.text();
}

/** As `normalise`, with each unit's place in the source. */
export function normaliseWithOffsets(source: string): NormalText {
  fill(source, true);
  return { text: sheet.text(), ...sheet.places() };
}
