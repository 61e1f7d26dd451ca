import type { Shingles } from './shingles';

/** Two texts that share much: `share` (0…1) of the shingles of the one that has fewer. */
export interface NearPair {
  readonly one: number;
  readonly other: number;
  readonly share: number;
}

export interface NearOptions {
  /** Least share of a pair. */
  readonly share: number;
  /** Texts with fewer shingles of their own are not compared. */
  readonly leastShingles: number;
  /** What stands in more texts than this share of all (and than `fewTexts`) is boilerplate and does not count. */
  readonly boilerplateShare: number;
  /** Only pairs of a text before this place and one from it on. */
  readonly between?: number;
}

/** Shared by no more texts than these, a passage is no boilerplate, however small the file. */
const fewTexts = 8;
/** One shingle in eight, chosen by its hash, is looked up to find candidates: texts that share much share some of them. */
const sampleMask = 7;
/** Counts of shingles by the low bits of their hashes. A false neighbour adds to a count, which only hides a shingle. */
const countBits = 24;

/**
 * The pairs of texts that are nearly the same, without comparing every pair: candidates share sampled shingles, and are
 * then compared by all their shingles. Passages that many texts share count for nothing.
 */
export function nearPairs(texts: readonly Shingles[], options: NearOptions): readonly NearPair[] {
  const most = Math.max(fewTexts, Math.floor(texts.length * options.boilerplateShare));
  const counts = countShingles(texts);
  const own = texts.map(({ hashes }) => hashes.filter((hash) => (counts[hash & (counts.length - 1)] as number) <= most));
  const pairs: NearPair[] = [];
  for (const [key, shared] of candidates(own, options)) {
    const [one, other] = [Math.floor(key / texts.length), key % texts.length];
    const [mine, theirs] = [own[one], own[other]];
    if (mine === undefined || theirs === undefined) continue;
    const fewer = Math.min(mine.length, theirs.length);
    // The sample tells roughly: far too few shared are not looked at further.
    if (shared * (sampleMask + 1) * 2 < fewer * options.share) continue;
    const share = shareOf(mine, theirs);
    if (share >= options.share) pairs.push({ one, other, share });
  }
  return pairs.toSorted((a, b) => a.one - b.one || a.other - b.other);
}

function countShingles(texts: readonly Shingles[]): Uint16Array {
  const total = texts.reduce((sum, { hashes }) => sum + hashes.length, 0);
  const bits = Math.min(countBits, Math.max(12, Math.ceil(Math.log2(total + 1)) + 2));
  const counts = new Uint16Array(2 ** bits);
  for (const { hashes } of texts) {
    for (const hash of hashes) {
      const place = hash & (counts.length - 1);
      if ((counts[place] as number) < 0xffff) counts[place] = (counts[place] as number) + 1;
    }
  }
  return counts;
}

/**
 * Pairs of texts that share sampled shingles, and how many: [one · number of texts + other, count], one before other.
 * Where more texts than a few share one, only neighbours are paired: that still links a whole group of copies. Between two
 * sets of texts, each is paired with a few of the other set.
 */
function* candidates(own: readonly Uint32Array[], { leastShingles, between }: NearOptions): Generator<readonly [key: number, shared: number], void> {
  const entries = sampled(own, leastShingles);
  const keys: number[] = [];
  const texts = own.length;
  for (let from = 0; from < entries.length;) {
    const hash = Math.floor((entries[from] as number) / texts);
    let to = from + 1;
    while (to < entries.length && Math.floor((entries[to] as number) / texts) === hash) to += 1;
    const reach = to - from > fewTexts ? 1 : fewTexts;
    const middle = between === undefined ? undefined : firstFrom(entries, from, to, hash * texts + between);
    for (let a = from; a < (middle ?? to - 1); a += 1) {
      const first = ((entries[a] as number) % texts) * texts;
      const begin = middle ?? a + 1;
      const end = Math.min(to, middle === undefined ? begin + reach : begin + fewTexts);
      for (let b = begin; b < end; b += 1) keys.push(first + ((entries[b] as number) % texts));
    }
    from = to;
  }
  const sorted = Float64Array.from(keys).sort();
  for (let from = 0; from < sorted.length;) {
    let to = from + 1;
    while (to < sorted.length && sorted[to] === sorted[from]) to += 1;
    yield [sorted[from] as number, to - from];
    from = to;
  }
}

/** The first place of a sorted stretch whose entry is no smaller. */
function firstFrom(entries: Float64Array, from: number, to: number, least: number): number {
  let at = from;
  while (at < to && (entries[at] as number) < least) at += 1;
  return at;
}

/** The sampled shingles as hash · number of texts + text, sorted: texts that share one stand side by side. */
function sampled(own: readonly Uint32Array[], leastShingles: number): Float64Array {
  const entries: number[] = [];
  for (const [text, hashes] of own.entries()) {
    if (hashes.length < leastShingles) continue;
    const mine: number[] = [];
    for (const hash of hashes) if ((hash & sampleMask) === 0 && !mine.includes(hash)) mine.push(hash);
    for (const hash of mine) entries.push(hash * own.length + text);
  }
  return Float64Array.from(entries).sort();
}

/** Of the shingles of the text with fewer of them, the share that the other has too. */
function shareOf(one: Uint32Array, other: Uint32Array): number {
  const [small, large] = one.length <= other.length ? [one, other] : [other, one];
  const known = new Set(large);
  const distinct = new Set(small);
  let shared = 0;
  for (const hash of distinct) if (known.has(hash)) shared += 1;
  return distinct.size === 0 ? 0 : shared / distinct.size;
}
