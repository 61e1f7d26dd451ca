import { BayesClassifier } from 'natural';
import { expect, it } from 'vitest';
import { choiceReader } from '../../src/core/classify/choices';
import { readCorpus, readDirections } from '../../src/core/classify/corpus';
import { buildProfiles } from '../../src/core/classify/profiles';
import { chooseTeachers } from '../../src/core/classify/teachers';
import { runSteps } from '../../src/core/model';
import { call2024 } from '../quality/shared';
import { characters, sampleProposals } from './sampleProposals';
import { median, scoreTokens, timed, tokenReader } from './tokens';

const texts = 2_000;
const labelledEach = 8;
/** natural's Bayes takes many milliseconds a text: so many are enough to time it. */
const classified = 100;
const seed = 2025;
const rounds = 3;
/** natural's time a text ÷ ours, learning included. */
const floor = 8;

it(`learns from ${labelledEach} labels a direction and scores a text at least ${floor} times as fast as natural's Bayes on the same tokens`, () => {
  const call = call2024();
  const proposals = sampleProposals(call, texts, seed);
  const profiles = buildProfiles(call);
  const corpus = runSteps(readCorpus(proposals, profiles));
  const wording = readDirections(profiles);
  const read = tokenReader(profiles);
  const documents = proposals.map(({ cells }) => read([cells.title, cells.keywords, cells.abstract].join('。')));
  const size = call.directions.length;
  const labels = new Map(Array.from({ length: size * labelledEach }, (_, row) => [row, row % size] as const));
  const source = { profiles, corpus, choices: proposals.map(choiceReader(call)), scopes: new Float64Array(texts).fill(1), teachers: chooseTeachers(proposals) };
  const pairs = Array.from({ length: rounds }, () => {
    const ours = timed(() => expect(scoreTokens(documents.map(({ numbers }) => numbers), profiles, wording, source, labels)).toHaveLength(texts * size)) / texts;
    const theirs = timed(() => {
      const bayes = new BayesClassifier();
      for (const [row, direction] of labels) bayes.addDocument([...documents[row]!.strings], String(direction));
      bayes.train();
      for (const { strings } of documents.slice(-classified)) expect(bayes.getClassifications([...strings])).toHaveLength(size);
    }) / classified;
    return { ours, theirs };
  });
  const ratio = median(pairs.map(({ ours, theirs }) => theirs / ours));
  console.log(`${texts} texts of ${characters} characters, ${labels.size} labels, seed ${seed}: natural's Bayes ${pairs.map(({ theirs }) => theirs.toFixed(1)).join(', ')} ms a text, ours ${pairs.map(({ ours }) => ours.toFixed(3)).join(', ')} ms a text; ${ratio.toFixed(0)} times as fast`);
  expect(ratio).toBeGreaterThanOrEqual(floor);
});
