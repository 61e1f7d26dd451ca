import { eachFeature, NgramTable } from './ngrams';
import { Lexicon } from './lexicon';
import { normalise } from './normalise';
import { TokenBuffer, tokenise } from './tokenise';

/** How often each feature (character, pair of characters, stem) stands in each of the texts, in one numbering. */
export function featureCounts(texts: readonly string[]): readonly ReadonlyMap<number, number>[] {
  const lexicon = new Lexicon();
  const table = new NgramTable(lexicon);
  const tokens = new TokenBuffer();
  return texts.map((text) => {
    const counts = new Map<number, number>();
    tokenise(normalise(text), lexicon, tokens);
    eachFeature(tokens, table, (feature) => counts.set(feature, (counts.get(feature) ?? 0) + 1));
    return counts;
  });
}

/** The cosine of two sparse vectors, 0…1 for counts; 0 where one of them is empty. */
export function cosine(a: ReadonlyMap<number, number>, b: ReadonlyMap<number, number>): number {
  const square = (vector: ReadonlyMap<number, number>): number => [...vector.values()].reduce((sum, value) => sum + value * value, 0);
  const lengths = Math.sqrt(square(a)) * Math.sqrt(square(b));
  if (lengths === 0) return 0;
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  let dot = 0;
  for (const [feature, value] of small) dot += value * (large.get(feature) ?? 0);
  return Math.min(1, dot / lengths);
}

/** How alike two texts are in their wording: the cosine of their feature counts, 0…1. */
export function similarity(a: string, b: string): number {
  const [left, right] = featureCounts([a, b]);
  return left === undefined || right === undefined ? 0 : cosine(left, right);
}
