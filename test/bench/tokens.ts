import { runSteps } from '../../src/core/model';
import type { Profiles } from '../../src/core/classify/profiles';
import { scoreRows, type Source } from '../../src/core/classify/scoring';
import { unitRows, weigh, wordingRows } from '../../src/core/classify/weighting';
import { eachFeature, firstWord, normalise, RowsBuilder, type SparseRows, TokenBuffer, tokenise } from '../../src/core/text';

/** The tokens of texts, as numbers for our scores and as strings for natural. */
export function tokenReader({ lexicon, table }: Profiles): (text: string) => { readonly numbers: readonly number[]; readonly strings: readonly string[] } {
  const tokens = new TokenBuffer();
  const written = (code: number): string => (code < firstWord ? String.fromCharCode(code) : lexicon.stem(code));
  return (text) => {
    const numbers: number[] = [];
    const strings: string[] = [];
    tokenise(normalise(text), lexicon, tokens);
    eachFeature(tokens, table, (feature, start, end) => {
      numbers.push(feature);
      strings.push([...tokens.codes.subarray(start, end)].map(written).join(''));
    });
    return { numbers, strings };
  };
}

/** From tokens to scores: counts, weights, unit vectors, centroids, rounds, and every text's score for every direction. */
export function scoreTokens(
  tokens: readonly (readonly number[])[], profiles: Profiles, wording: SparseRows, source: Omit<Source, 'vectors'>, labels: ReadonlyMap<number, number> = new Map(),
): Float64Array {
  const builder = new RowsBuilder();
  for (const text of tokens) {
    for (const token of text) builder.add(token, 1);
    builder.endRow();
  }
  const features = builder.rows();
  const weights = weigh([features, wording], profiles.table.size, profiles.call.directions.length);
  const vectors = { rows: runSteps(unitRows(features, weights)), wording: wordingRows(wording, weights), weights };
  return runSteps(scoreRows({ ...source, vectors }, labels)).totals;
}

export const median = (values: readonly number[]): number => values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)]!;

export function timed(work: () => void): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}
