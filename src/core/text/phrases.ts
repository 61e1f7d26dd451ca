import { grown } from './grow';
import { firstWord, type Lexicon } from './lexicon';
import { normalise } from './normalise';
import { TokenBuffer, tokenise } from './tokenise';

/**
 * Phrases (the forms of terms) as a trie over token codes, so that hyphens, spaces and plurals do not matter
 * and a Latin phrase is only found as whole words.
 */
export class PhraseTrie {
  /** Children of the root by token code; those of other nodes by open addressing over node and code, node 0 for free. */
  private roots = new Int32Array(firstWord);
  private parents = new Int32Array(1 << 12);
  private codes = new Int32Array(1 << 12);
  private children = new Int32Array(1 << 12);
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
    if (this.phrases[node] === -1) {
      this.phrases[node] = this.size;
      this.size += 1;
    }
    return this.phrases[node] as number;
  }

  private child(node: number, code: number): number {
    return node === 0 ? (this.roots[code] ?? 0) : (this.children[this.slot(node, code)] as number);
  }

  private slot(node: number, code: number): number {
    const mask = this.parents.length - 1;
    let slot = ((Math.imul(node, 0x9e3779b1) ^ Math.imul(code, 0x85ebca6b)) >>> 7) & mask;
    while (this.parents[slot] !== 0 && (this.parents[slot] !== node || this.codes[slot] !== code)) slot = (slot + 1) & mask;
    return slot;
  }

  /** The child of a node for a code, made where there is none. */
  private step(node: number, code: number): number {
    const known = this.child(node, code);
    if (known !== 0) return known;
    const made = this.phrases.length;
    this.phrases.push(-1);
    if (node === 0) {
      if (code >= this.roots.length) this.roots = grown(this.roots, code + 1);
      this.roots[code] = made;
    } else {
      this.set(node, code, made);
      if (made * 2 > this.parents.length) this.rehash();
    }
    return made;
  }

  private set(node: number, code: number, child: number): void {
    const slot = this.slot(node, code);
    this.parents[slot] = node;
    this.codes[slot] = code;
    this.children[slot] = child;
  }

  private rehash(): void {
    const { parents, codes, children } = this;
    this.parents = new Int32Array(parents.length * 4);
    this.codes = new Int32Array(parents.length * 4);
    this.children = new Int32Array(parents.length * 4);
    for (const [slot, node] of parents.entries()) {
      if (node !== 0) this.set(node, codes[slot] as number, children[slot] as number);
    }
  }

  /** Calls `found` for each phrase of the tokens from left to right, the longest at each place; matches do not overlap. */
  scan(tokens: TokenBuffer, found: (phrase: number, start: number, end: number) => void): void {
    const { codes, length } = tokens;
    let at = 0;
    while (at < length) at = this.roots[codes[at] as number] === 0 ? at + 1 : this.longest(tokens, at, found);
  }

  private longest(tokens: TokenBuffer, from: number, found: (phrase: number, start: number, end: number) => void): number {
    let node = 0;
    let phrase = -1;
    let end = from + 1;
    for (let at = from; at < tokens.length; at += 1) {
      node = this.child(node, tokens.codes[at] as number);
      if (node === 0) break;
      if (this.phrases[node] !== -1) {
        phrase = this.phrases[node] as number;
        end = at + 1;
      }
    }
    if (phrase !== -1) found(phrase, from, end);
    return end;
  }
}
