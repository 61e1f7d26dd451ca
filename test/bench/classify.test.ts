import { TfIdf } from 'natural';
import { expect, it } from 'vitest';
import { classify } from '../../src/core/classify';
import { runSteps, type Proposal } from '../../src/core/model';
import { choiceReader } from '../../src/core/classify/choices';
import { readCorpus, readDirections } from '../../src/core/classify/corpus';
import { buildProfiles, type Profiles } from '../../src/core/classify/profiles';
import { scoreRows, type Source } from '../../src/core/classify/scoring';
import { chooseTeachers } from '../../src/core/classify/teachers';
import { unitRows, weigh, wordingRows } from '../../src/core/classify/weighting';
import { eachFeature, firstWord, normalise, RowsBuilder, type SparseRows, TokenBuffer, tokenise } from '../../src/core/text';
import { proposalsOf } from '../build';
import { random } from '../quality/sampling';
import { call2024 } from '../quality/shared';

const texts = 10_000;
const characters = 400;
const seed = 2024;
const rounds = 3;
/** natural's time ÷ ours. */
const floor = 8;

const call = call2024();

/** Texts as long as abstracts: words of two characters by Zipf's law, mixed with terms of the call and of its field. */
function sample(): readonly Proposal[] {
  const next = random(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)]!;
  const words = Array.from({ length: 6_000 }, () => String.fromCharCode(0x4e00 + Math.floor(next() ** 2 * 3_000), 0x4e00 + Math.floor(next() ** 2 * 3_000)));
  const forms = [...call.directions.flatMap(({ terms }) => terms), ...call.scopeTerms].flatMap((term) => term.forms);
  const word = (): string => {
    const draw = next();
    if (draw < 0.08) return '，';
    return draw < 0.18 ? pick(forms) : words[Math.floor(words.length ** next()) - 1]!;
  };
  const write = (length: number): string => {
    let text = '';
    while (text.length < length) text += word();
    return text;
  };
  return proposalsOf(Array.from({ length: texts }, (_, at) => ({
    number: String(at), subtype: at % 5 === 0 ? '重点支持项目' : '培育项目', title: write(20), keywords: Array.from({ length: 4 }, () => pick(forms)).join('；'), abstract: write(characters - 40),
  })));
}

/** The tokens of texts, as numbers for our scores and as strings for natural. */
function tokenReader({ lexicon, table }: Profiles): (text: string) => { readonly numbers: readonly number[]; readonly strings: readonly string[] } {
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
function scoreTokens(tokens: readonly (readonly number[])[], profiles: Profiles, wording: SparseRows, source: Omit<Source, 'vectors'>): Float64Array {
  const builder = new RowsBuilder();
  for (const text of tokens) {
    for (const token of text) builder.add(token, 1);
    builder.endRow();
  }
  const features = builder.rows();
  const weights = weigh([features, wording], profiles.table.size, call.directions.length);
  const vectors = { rows: runSteps(unitRows(features, weights)), wording: wordingRows(wording, weights), weights };
  return runSteps(scoreRows({ ...source, vectors }, new Map())).totals;
}

const median = (values: readonly number[]): number => values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)]!;

function timed(work: () => void): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

it(`scores ${texts} texts against ${call.directions.length} directions at least ${floor} times as fast as natural's TfIdf`, () => {
  const proposals = sample();
  const profiles = buildProfiles(call);
  const corpus = runSteps(readCorpus(proposals, profiles));
  const wording = readDirections(profiles);
  const read = tokenReader(profiles);
  const documents = proposals.map(({ cells }) => read([cells.title, cells.keywords, cells.abstract].join('。')));
  const queries = call.directions.map(({ title, description, terms }) =>
    [...new Set(read([title, description, ...terms.flatMap(({ forms }) => forms)].join('。')).strings)]);
  const source = {
    profiles, corpus, choices: proposals.map(choiceReader(call)), scopes: new Float64Array(texts).fill(1), teachers: chooseTeachers(proposals),
  };
  const ours: number[] = [];
  const whole: number[] = [];
  const naturals: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    ours.push(timed(() => expect(scoreTokens(documents.map(({ numbers }) => numbers), profiles, wording, source)).toHaveLength(texts * call.directions.length)));
    whole.push(timed(() => expect(runSteps(classify(proposals, call, new Map())).rows).toHaveLength(texts)));
    // Its runs take a minute each and hardly differ: one less, and the quicker one counts.
    if (round > 0) {
      naturals.push(timed(() => {
        const tfidf = new TfIdf();
        for (const { strings } of documents) tfidf.addDocument([...strings]);
        for (const query of queries) expect(tfidf.tfidfs(query)).toHaveLength(texts);
      }));
    }
  }
  const each = (list: readonly { readonly length: number }[]): number => Math.round(list.reduce((sum, { length }) => sum + length, 0) / list.length);
  const best = Math.min(...naturals);
  const line = (what: string, times: readonly number[], time: number): string =>
    `  ${what}: ${Math.round(time)} ms (${times.map(Math.round).join(', ')}); natural takes ${(best / time).toFixed(1)} times as long`;
  console.log([
    `${texts} texts of ${characters} characters, ${each(documents.map(({ strings }) => strings))} tokens each; ${call.directions.length} directions, ${each(queries)} tokens each; seed ${seed}; interleaved`,
    `  natural's TfIdf, addDocument and tfidfs, the quicker run: ${Math.round(best)} ms (${naturals.map(Math.round).join(', ')})`,
    line('ours from the same tokens to scores, median', ours, median(ours)),
    line('the whole of classify, from cells to scores, ranks and confidence, median', whole, median(whole)),
  ].join('\n'));
  expect(best / median(ours)).toBeGreaterThanOrEqual(floor);
});
