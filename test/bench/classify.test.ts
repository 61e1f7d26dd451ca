import { TfIdf } from 'natural';
import { expect, it } from 'vitest';
import { classify } from '../../src/core/classify';
import { runSteps } from '../../src/core/model';
import { choiceReader } from '../../src/core/classify/choices';
import { readCorpus, readDirections } from '../../src/core/classify/corpus';
import { buildProfiles } from '../../src/core/classify/profiles';
import { chooseTeachers } from '../../src/core/classify/teachers';
import { call2024 } from '../quality/shared';
import { characters, sampleProposals } from './sampleProposals';
import { median, scoreTokens, timed, tokenReader } from './tokens';

const texts = 10_000;
const seed = 2024;
const rounds = 3;
/** natural's time ÷ ours. */
const floor = 8;

const call = call2024();

it(`scores ${texts} texts against ${call.directions.length} directions at least ${floor} times as fast as natural's TfIdf`, () => {
  const proposals = sampleProposals(call, texts, seed);
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
