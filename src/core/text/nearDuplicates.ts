import { runSteps, type Progress, type Steps } from '../model';
import type { Shingler, Shingles } from './shingles';

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
export const nearPairs = (texts: readonly Shingles[], options: NearOptions): readonly NearPair[] => runSteps(pairsOf(texts, options));

/** How many texts are read between two pauses: as many as take some milliseconds. */
const textsBetweenPauses = 100;
const candidatesBetweenPauses = 2000;

/** As `nearPairs`, of texts as typed, with pauses: reading thousands of texts and comparing them takes seconds. */
export function* findNearPairs(texts: readonly string[], shingler: Shingler, options: NearOptions): Steps<readonly NearPair[]> {
  const shingles: Shingles[] = [];
  for (const text of texts) {
    if (shingles.length % textsBetweenPauses === 0) yield progressOf(shingles.length, texts.length);
    shingles.push(shingler.shingles(text));
  }
  return yield* pairsOf(shingles, options);
}

const progressOf = (done: number, total: number): Progress => ({ stage: 'alike', done, total });

function* pairsOf(texts: readonly Shingles[], options: NearOptions): Steps<readonly NearPair[]> {
  const most = Math.max(fewTexts, Math.floor(texts.length * options.boilerplateShare));
  const pause = (): Progress => progressOf(texts.length, texts.length);
  const counts = yield* countShingles(texts, pause);
  const own: Uint32Array[] = [];
  for (const { hashes } of texts) {
    if (own.length % textsBetweenPauses === 0) yield pause();
    own.push(hashes.filter((hash) => (counts[hash & (counts.length - 1)] as number) <= most));
  }
  const pairs: NearPair[] = [];
  const entries = yield* sampled(own, options.leastShingles, pause);
  yield pause();
  let looked = 0;
  for (const [key, shared] of candidates(own.length, entries, options)) {
    looked += 1;
    if (looked % candidatesBetweenPauses === 0) yield pause();
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

function* countShingles(texts: readonly Shingles[], pause: () => Progress): Steps<Uint16Array> {
  const total = texts.reduce((sum, { hashes }) => sum + hashes.length, 0);
  const bits = Math.min(countBits, Math.max(12, Math.ceil(Math.log2(total + 1)) + 2));
  const counts = new Uint16Array(2 ** bits);
  for (const [at, { hashes }] of texts.entries()) {
    if (at % textsBetweenPauses === 0) yield pause();
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
function* candidates(texts: number, entries: Float64Array, { between }: NearOptions): Generator<readonly [key: number, shared: number], void> {
  const keys: number[] = [];
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
function* sampled(own: readonly Uint32Array[], leastShingles: number, pause: () => Progress): Steps<Float64Array> {
  const entries: number[] = [];
  for (const [text, hashes] of own.entries()) {
    if (text % textsBetweenPauses === 0) yield pause();
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
