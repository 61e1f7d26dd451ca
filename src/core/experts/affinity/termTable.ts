import { firstWord, type Lexicon, stopWords, type TokenBuffer } from '../../text';

/** Where a feature stands: tokens from `start` up to `end`, stop words within included. */
export type TermSink = (feature: number, start: number, end: number) => void;

/** Codes of one node's children are kept apart by this factor: there are never so many words. */
const codesPerNode = 2 ** 22;
/** Passed over without parting what stands beside it: a stop word or a number. */
const silent = -1;

/**
 * The features of texts for affinity: Han characters and pairs that touch, and runs of one to three English stems, stop
 * words and numbers left out. Numbered in order of first sight from `first` on; below are the concepts.
 */
export class TermTable {
  private readonly children = new Map<number, number>();
  private readonly stems = new Map<string, number>();
  /** By word of the lexicon: its stem's code, or `silent`. */
  private readonly stemCodes: number[] = [];
  private readonly silentWords: ReadonlySet<number>;
  /** How many features there are. */
  size: number;

  constructor(private readonly lexicon: Lexicon, first: number) {
    this.size = first;
    this.silentWords = new Set(stopWords.map((word) => lexicon.code(word)));
  }

  /** The code under which tokens are compared: a Han character, a stem, or −1 for a token without weight. */
  codeOf(token: number): number {
    if (token < firstWord) return token;
    const known = this.stemCodes[token - firstWord];
    if (known !== undefined) return known;
    let code: number = silent;
    if (!this.silentWords.has(token) && !/^[\p{N}.]+$/u.test(this.lexicon.word(token))) {
      const stem = this.lexicon.stem(token);
      code = this.stems.get(stem) ?? firstWord + this.stems.size;
      this.stems.set(stem, code);
    }
    this.stemCodes[token - firstWord] = code;
    return code;
  }

  /** Names the features of a text from left to right, new ones only where the table `grows`; returns its length in tokens of weight. */
  each(tokens: TokenBuffer, grows: boolean, sink: TermSink): number {
    const { codes, starts, ends, length } = tokens;
    let weight = 0;
    // The runs that end at the word before, by length: the feature and where it starts; −1 for none.
    let [one, oneStart, two, twoStart] = [-1, 0, -1, 0];
    for (let at = 0; at < length; at += 1) {
      const token = codes[at] as number;
      const code = token === 0 ? silent : this.codeOf(token);
      if (code === silent) continue;
      weight += 1;
      const single = this.child(0, code, grows);
      if (single !== -1) sink(single, at, at + 1);
      if (code < firstWord) {
        [one, two] = [-1, -1];
        const next = codes[at + 1] as number;
        if (single === -1 || at + 1 >= length || next === 0 || next >= firstWord || starts[at + 1] !== ends[at]) continue;
        const pair = this.child(single + 1, next, grows);
        if (pair !== -1) sink(pair, at, at + 2);
        continue;
      }
      const triple = two === -1 ? -1 : this.child(two + 1, code, grows);
      if (triple !== -1) sink(triple, twoStart, at + 1);
      two = one === -1 ? -1 : this.child(one + 1, code, grows);
      twoStart = oneStart;
      if (two !== -1) sink(two, twoStart, at + 1);
      one = single;
      oneStart = at;
    }
    return weight;
  }

  /** The feature that continues another (node 0: none) by a code; −1 where it is not known and the table does not grow. */
  private child(node: number, code: number, grows: boolean): number {
    const key = node * codesPerNode + code;
    const known = this.children.get(key);
    if (known !== undefined) return known;
    if (!grows) return -1;
    this.children.set(key, this.size);
    this.size += 1;
    return this.size - 1;
  }
}
