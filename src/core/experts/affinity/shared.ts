import { normaliseWithOffsets } from '../../text';
import type { AffinityContribution } from '../../model';
import type { Reader } from './reader';
import type { Section } from './texts';

/** Pairs and triples with less than this share of all points do not join their words into one term. */
const leastJoin = 0.02;

interface Found {
  readonly feature: number;
  readonly start: number;
  readonly end: number;
}

/**
 * Gathers the points of features of wording into terms as the proposal writes them: words that shared pairs or triples
 * tie together are one term. Each feature's points are parted among its places; all are handed out.
 */
export function sharedTerms(sections: readonly Section[], reader: Reader, points: ReadonlyMap<number, number>): readonly AffinityContribution[] {
  const read = sections.map(({ text }) => {
    const found: Found[] = [];
    const normal = normaliseWithOffsets(text);
    reader.eachTerm(normal.text, (feature, start, end) => {
      if (points.has(feature)) found.push({ feature, start, end });
    });
    const { tokens } = reader;
    return { found, quote: quoter(text, normal, tokens.starts.slice(0, tokens.length), tokens.ends.slice(0, tokens.length)) };
  });
  const places = new Map<number, number>();
  for (const { feature } of read.flatMap(({ found }) => found)) places.set(feature, (places.get(feature) ?? 0) + 1);
  const least = [...points.values()].reduce((sum, value) => sum + value, 0) * leastJoin;
  const terms = new Map<string, { term: string; points: number }>();
  for (const { found, quote } of read) {
    for (const run of runsOf(found, (feature) => (points.get(feature) ?? 0) >= least)) {
      const term = quote(run.start, run.end);
      const key = term.toLowerCase();
      const known = terms.get(key) ?? { term, points: 0 };
      for (const { feature } of run.found) known.points += (points.get(feature) ?? 0) / (places.get(feature) ?? 1);
      terms.set(key, known);
    }
  }
  return [...terms.values()].map(({ term, points: sum }) => ({ term, points: sum, signal: 'words' as const }));
}

interface Run {
  readonly start: number;
  end: number;
  readonly found: Found[];
}

/** Features in the order of the text, those that overlap a joining one in one run. */
function runsOf(found: readonly Found[], joins: (feature: number) => boolean): readonly Run[] {
  const runs: Run[] = [];
  // Whole terms first, so that a word which begins one does not stand alone before it.
  for (const one of found.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const last = runs.at(-1);
    const joining = one.end - one.start > 1 && joins(one.feature);
    if (last !== undefined && one.start < last.end) {
      if (joining && one.end > last.end) last.end = one.end;
      last.found.push(one);
    } else runs.push({ start: one.start, end: joining ? one.end : one.start + 1, found: [one] });
  }
  return runs;
}

/** The words of the text as they were typed, from one token up to another. */
const quoter = (text: string, normal: ReturnType<typeof normaliseWithOffsets>, starts: Int32Array, ends: Int32Array) =>
  (start: number, end: number): string => text.slice(normal.starts[starts[start] ?? 0] ?? 0, normal.ends[(ends[end - 1] ?? 1) - 1] ?? 0);
