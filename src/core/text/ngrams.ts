import { firstWord, type Lexicon } from './lexicon';
import type { TokenBuffer } from './tokenise';

/** Numbers the features of texts in order of first sight: Han characters, pairs of them that touch, and stems of words. */
export class NgramTable {
  private readonly single = new Int32Array(firstWord).fill(-1);
  private readonly words: number[] = [];
  private readonly byStem = new Map<string, number>();
  /** Open addressing: pairs (first · 2^16 + second) and their ids + 1. */
  private pairs = new Uint32Array(1 << 16);
  private pairIds = new Int32Array(1 << 16);
  private pairCount = 0;
  /** How many features there are. */
  size = 0;

  constructor(private readonly lexicon: Lexicon) {}

  /** The feature of one token, new where it was not seen; −1 for pure numbers. */
  ofToken(code: number): number {
    if (code >= firstWord) return this.ofWord(code);
    const known = this.single[code] as number;
    if (known !== -1) return known;
    this.single[code] = this.size;
    return this.size++;
  }

  private ofWord(code: number): number {
    const known = this.words[code - firstWord];
    if (known !== undefined) return known;
    const stem = this.lexicon.stem(code);
    let id = /^[\p{N}.]+$/u.test(stem) ? -1 : this.byStem.get(stem);
    if (id === undefined) {
      id = this.size++;
      this.byStem.set(stem, id);
    }
    this.words[code - firstWord] = id;
    return id;
  }

  /** The feature of two Han characters that stand side by side. */
  ofPair(first: number, second: number): number {
    const pair = ((first << 16) | second) >>> 0;
    const slot = this.slot(this.pairs, this.pairIds, pair);
    const known = this.pairIds[slot] as number;
    if (known !== 0) return known - 1;
    this.pairs[slot] = pair;
    this.pairIds[slot] = this.size + 1;
    this.pairCount += 1;
    if (this.pairCount * 2 > this.pairs.length) this.grow();
    return this.size++;
  }

  private slot(pairs: Uint32Array, ids: Int32Array, pair: number): number {
    const mask = pairs.length - 1;
    let slot = (Math.imul(pair, 0x9e3779b1) >>> 8) & mask;
    while (ids[slot] !== 0 && pairs[slot] !== pair) slot = (slot + 1) & mask;
    return slot;
  }

  private grow(): void {
    const pairs = new Uint32Array(this.pairs.length * 4);
    const ids = new Int32Array(pairs.length);
    for (let old = 0; old < this.pairs.length; old += 1) {
      if (this.pairIds[old] === 0) continue;
      const slot = this.slot(pairs, ids, this.pairs[old] as number);
      pairs[slot] = this.pairs[old] as number;
      ids[slot] = this.pairIds[old] as number;
    }
    this.pairs = pairs;
    this.pairIds = ids;
  }
}

/** Where a feature stands: one token (`end` = `start` + 1) or two. */
export type FeatureSink = (feature: number, start: number, end: number) => void;

/**
 * Names the features of a text from left to right: each token, and each pair of Han characters that touch.
 * A feature of tokens that are all marked (not 0) in `masked` carries no weight and is passed over.
 */
export function eachFeature(tokens: TokenBuffer, table: NgramTable, sink: FeatureSink, masked?: Uint8Array): void {
  const { codes, starts, ends, length } = tokens;
  for (let at = 0; at < length; at += 1) {
    const code = codes[at] as number;
    if (code === 0) continue;
    const open = masked === undefined || masked[at] === 0;
    if (open) {
      const feature = table.ofToken(code);
      if (feature !== -1) sink(feature, at, at + 1);
    }
    if (at + 1 >= length || code >= firstWord) continue;
    const next = codes[at + 1] as number;
    const touches = next !== 0 && next < firstWord && starts[at + 1] === ends[at];
    if (touches && (open || masked?.[at + 1] === 0)) sink(table.ofPair(code, next), at, at + 2);
  }
}
