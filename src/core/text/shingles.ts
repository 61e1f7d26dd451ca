import { Lexicon } from './lexicon';
import { normaliseWithOffsets, type NormalText } from './normalise';
import { TokenBuffer, tokenise } from './tokenise';

/** Tokens (Han characters, words) in a row that make a shingle: six seldom stand together by chance. */
export const shingleLength = 6;

/** The shingles of a text, by a hash of 32 bits each, in order; `at` the n-th one begins with the n-th token. */
export interface Shingles {
  readonly hashes: Uint32Array;
}

/** A passage of two texts: where it begins and ends in each. */
export interface Match {
  readonly own: readonly [start: number, end: number];
  readonly other: readonly [start: number, end: number];
}

/** How often one shingle of a text is looked at: a cell of one word over and over would take for ever. */
const mostPlaces = 50;

/** A text cut into tokens, signs left out. */
interface Cut {
  readonly codes: Int32Array;
  /** Where each token begins and ends in the text as typed. */
  readonly starts: Int32Array;
  readonly ends: Int32Array;
}

/** Cuts texts in one numbering of words, so that shingles of different texts can be compared. */
export class Shingler {
  private readonly lexicon = new Lexicon();
  private readonly tokens = new TokenBuffer();

  /** The shingles of a text; none where it has fewer tokens than one shingle. */
  shingles(text: string): Shingles {
    return { hashes: hashesOf(this.cut(text).codes) };
  }

  /**
   * The passages of `text` (as typed) whose shingles all stand in `other` too, longest first: where each begins and
   * ends. Passages that a few changed words part stay parted.
   */
  sharedPassages(text: string, other: string): readonly (readonly [start: number, end: number])[] {
    const known = new Set(this.shingles(other).hashes);
    const { codes, starts, ends } = this.cut(text);
    const hashes = hashesOf(codes);
    const passages: [number, number][] = [];
    let open = -1;
    for (let at = 0; at <= hashes.length; at += 1) {
      const shared = at < hashes.length && known.has(hashes[at] as number);
      if (shared && open === -1) open = at;
      else if (!shared && open !== -1) {
        passages.push([starts[open] as number, ends[at + shingleLength - 2] as number]);
        open = -1;
      }
    }
    return passages.toSorted(([from, to], [start, end]) => end - start - (to - from));
  }

  /**
   * The passages of at least a shingle that two texts share, each as long as it goes, in the first text's order: where
   * they begin and end in either text (as typed). A passage that the other text has twice is paired with the longest.
   */
  matches(text: string, other: string): readonly Match[] {
    const [mine, theirs] = [this.cut(text), this.cut(other)];
    const [own, known] = [hashesOf(mine.codes), hashesOf(theirs.codes)];
    const places = new Map<number, number[]>();
    for (const [at, hash] of known.entries()) {
      const others = places.get(hash);
      if (others === undefined) places.set(hash, [at]);
      else if (others.length < mostPlaces) others.push(at);
    }
    const found: Match[] = [];
    for (let at = 0; at < own.length;) {
      let [best, length] = [-1, 0];
      for (const place of places.get(own[at] as number) ?? []) {
        let run = 1;
        while (at + run < own.length && place + run < known.length && own[at + run] === known[place + run]) run += 1;
        if (run > length) [best, length] = [place, run];
      }
      if (best >= 0) {
        const last = length + shingleLength - 2;
        found.push({ own: [mine.starts[at] as number, mine.ends[at + last] as number], other: [theirs.starts[best] as number, theirs.ends[best + last] as number] });
      }
      at += best < 0 ? 1 : length + shingleLength - 1;
    }
    return found;
  }

  private cut(text: string): Cut {
    const normal: NormalText = normaliseWithOffsets(text);
    const { tokens } = this;
    tokenise(normal.text, this.lexicon, tokens);
    const codes = new Int32Array(tokens.length);
    const starts = new Int32Array(tokens.length);
    const ends = new Int32Array(tokens.length);
    let length = 0;
    for (let at = 0; at < tokens.length; at += 1) {
      const code = tokens.codes[at] as number;
      if (code === 0) continue;
      codes[length] = code;
      starts[length] = normal.starts[tokens.starts[at] as number] as number;
      ends[length] = normal.ends[(tokens.ends[at] as number) - 1] as number;
      length += 1;
    }
    return { codes: codes.subarray(0, length), starts: starts.subarray(0, length), ends: ends.subarray(0, length) };
  }
}

/** Hash by multiplying and adding, then mixed (the finaliser of MurmurHash3) so that any bits of it can be used. */
function hashesOf(codes: Int32Array): Uint32Array {
  const count = Math.max(0, codes.length - shingleLength + 1);
  const hashes = new Uint32Array(count);
  for (let at = 0; at < count; at += 1) {
    let hash = 0x811c9dc5;
    for (let next = at; next < at + shingleLength; next += 1) hash = Math.imul(hash ^ (codes[next] as number), 0x01000193);
    hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
    hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
    hashes[at] = hash ^ (hash >>> 16);
  }
  return hashes;
}
