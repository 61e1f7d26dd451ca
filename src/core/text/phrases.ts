import { firstWord, type Lexicon } from './lexicon';
import { normalise } from './normalise';
import { TokenBuffer, tokenise } from './tokenise';

/** A phrase found in a text: its number, and its tokens from `start` up to `end`. */
export interface Match {
  readonly phrase: number;
  readonly start: number;
  readonly end: number;
}

/** Distances between the keys of two nodes; more words than a file can hold. */
const nodeStep = 2 ** 26;

/**
 * Phrases (the forms of terms) as a trie over token codes, so that hyphens, spaces and plurals do not matter
 * and a Latin phrase is only found as whole words.
 */
export class PhraseTrie {
  private readonly next = new Map<number, number>();
  private readonly begins = new Set<number>();
  private readonly hanBegins = new Uint8Array(0x10000);
  /** By node: the phrase that ends there, or −1. */
  private readonly phrases: number[] = [-1];
  private readonly buffer = new TokenBuffer();

  constructor(private readonly lexicon: Lexicon) {}

  /** How many different phrases it has: they are numbered from 0 in order of first sight. */
  size = 0;

  /**
   * Adds a phrase and returns its number, which is the same for all spellings that are one after folding.
   * A phrase without tokens, or of a single Latin letter or digit, would be found everywhere: it is left out (−1).
   */
  add(phrase: string): number {
    tokenise(normalise(phrase), this.lexicon, this.buffer);
    const codes = [...this.buffer.codes.subarray(0, this.buffer.length)].filter((code) => code !== 0);
    const first = codes[0];
    if (first === undefined || (codes.length === 1 && this.lexicon.word(first).length === 1)) return -1;
    let node = 0;
    for (const code of codes) node = this.step(node, code);
    this.begins.add(first);
    if (first < firstWord) this.hanBegins[first] = 1;
    if (this.phrases[node] === -1) {
      this.phrases[node] = this.size;
      this.size += 1;
    }
    return this.phrases[node] as number;
  }

  private step(node: number, code: number): number {
    const known = this.next.get(node * nodeStep + code);
    if (known !== undefined) return known;
    const made = this.phrases.length;
    this.next.set(node * nodeStep + code, made);
    this.phrases.push(-1);
    return made;
  }

  /** Calls `found` for each phrase of the tokens from left to right, the longest at each place; matches do not overlap. */
  scan(tokens: TokenBuffer, found: (phrase: number, start: number, end: number) => void): void {
    const { codes, length } = tokens;
    let at = 0;
    while (at < length) {
      const code = codes[at] as number;
      const begins = code < firstWord ? this.hanBegins[code] === 1 : this.begins.has(code);
      at = begins ? this.longest(tokens, at, found) : at + 1;
    }
  }

  private longest(tokens: TokenBuffer, from: number, found: (phrase: number, start: number, end: number) => void): number {
    let node: number | undefined = 0;
    let phrase = -1;
    let end = from + 1;
    for (let at = from; at < tokens.length; at += 1) {
      node = this.next.get(node * nodeStep + (tokens.codes[at] as number));
      if (node === undefined) break;
      if (this.phrases[node] !== -1) {
        phrase = this.phrases[node] as number;
        end = at + 1;
      }
    }
    if (phrase !== -1) found(phrase, from, end);
    return end;
  }

  /** All matches of the tokens as a list. */
  matches(tokens: TokenBuffer): Match[] {
    const list: Match[] = [];
    this.scan(tokens, (phrase, start, end) => list.push({ phrase, start, end }));
    return list;
  }
}
