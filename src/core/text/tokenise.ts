import { Kind, kindOf, kindOfCharacter } from './characters';
import { grown } from './grow';
import type { Lexicon } from './lexicon';

/** The tokens of one text as numbers; used again for the next text. */
export class TokenBuffer {
  /** 0 a break, below `firstWord` a Han character, above a word of the lexicon. */
  codes = new Int32Array(1024);
  /** Where in the normalised text each token begins and ends. */
  starts = new Int32Array(1024);
  ends = new Int32Array(1024);
  length = 0;

  add(code: number, start: number, end: number): void {
    if (this.length === this.codes.length) this.grow();
    this.codes[this.length] = code;
    this.starts[this.length] = start;
    this.ends[this.length] = end;
    this.length += 1;
  }

  private grow(): void {
    this.codes = grown(this.codes);
    this.starts = grown(this.starts);
    this.ends = grown(this.ends);
  }
}

/** Of this module: a name of another one is looked up anew at each use where modules are not bundled. */
const kindAt = kindOf;
const [han, word, joint, surrogate] = [Kind.Han, Kind.Word, Kind.Joint, Kind.Surrogate];

const point = 0x2e;
const isDigit = (unit: number): boolean => unit >= 0x30 && unit <= 0x39;

/**
 * Cuts normalised text into tokens: each Han character, and each whole word or number of any other script
 * (a point between digits belongs to the number). Spaces and hyphens only part tokens; other signs leave a break.
 */
export function tokenise(text: string, lexicon: Lexicon, into: TokenBuffer): void {
  into.length = 0;
  let at = 0;
  while (at < text.length) {
    const unit = text.charCodeAt(at);
    const kind = kindAt(unit);
    if (kind === han) {
      into.add(unit, at, at + 1);
      at += 1;
    } else if (kind === word) {
      const end = wordEnd(text, at);
      into.add(lexicon.code(text.slice(at, end)), at, end);
      at = end;
    } else if (kind === joint) at += 1;
    else if (kind === surrogate) at = pair(text, at, lexicon, into);
    else {
      addBreak(into, at);
      at += 1;
    }
  }
}

function wordEnd(text: string, from: number): number {
  let end = from + 1;
  while (end < text.length) {
    const unit = text.charCodeAt(end);
    const within = unit === point && isDigit(text.charCodeAt(end - 1)) && isDigit(text.charCodeAt(end + 1));
    if (!within && kindAt(unit) !== word) break;
    end += 1;
  }
  return end;
}

/** A character beyond the basic plane is a word of its own where it is a letter or Han, otherwise a break. */
function pair(text: string, at: number, lexicon: Lexicon, into: TokenBuffer): number {
  const character = String.fromCodePoint(text.codePointAt(at) ?? 0);
  const kind = character.length === 2 ? kindOfCharacter(character) : Kind.Break;
  if (kind === Kind.Han || kind === Kind.Word) into.add(lexicon.code(character), at, at + 2);
  else addBreak(into, at);
  return at + character.length;
}

function addBreak(into: TokenBuffer, at: number): void {
  if (into.length > 0 && into.codes[into.length - 1] !== 0) into.add(0, at, at + 1);
}
