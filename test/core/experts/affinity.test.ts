import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { affinityOf } from '../../../src/core/experts';
import { runSteps, type Expert, type Proposal } from '../../../src/core/model';
import { stem } from '../../../src/core/text/stem';
import { stopWords } from '../../../src/core/text/stopWords';
import { aCall, aDirection, anExpert, proposalsOf } from '../../build';

const call = aCall({ directions: [aDirection('C6', '图神经网络的新方法', { titleEn: 'Graph neural networks', terms: [{ forms: ['图神经网络', 'graph neural network', 'GNN'], weight: 1 }] })] });
const run = (proposals: readonly Proposal[], experts: readonly Expert[]) =>
  runSteps(affinityOf(proposals, experts, call, ({ cells }) => call.directions.find(({ title }) => title === cells.direction)));
const row = (proposals: readonly Proposal[], experts: readonly Expert[], proposal = 0): readonly number[] =>
  [...run(proposals, experts).table.scores.subarray(proposal * experts.length, (proposal + 1) * experts.length)];

/** Proposals that make plain which words are common and which are rare. */
const others = [
  { title: 'Deep learning for protein structure', abstract: 'We study deep learning methods for protein folding.' },
  { title: '基于深度学习的水稻表型识别方法', abstract: '研究深度学习方法在水稻表型识别中的应用。' },
  { title: 'Federated optimisation with compression', abstract: 'Deep learning with many devices; methods for communication.' },
  { title: '大规模优化问题的分布式方法', abstract: '研究分布式优化方法的收敛性。' },
];

describe('affinity prefers', () => {
  const graph = { title: 'Spectral filters for graph neural networks', abstract: 'We design spectral filters of graph neural networks that keep long-range information on dynamic graphs.' };
  const chinese = { title: '图神经网络的谱滤波方法', keywords: '图神经网络；谱滤波；动态图', abstract: '研究动态图上图神经网络的谱滤波。', codes: 'F0601' };

  it.each<readonly [string, Readonly<Record<string, string>>, readonly Parameters<typeof anExpert>[0][]]>([
    ['the same subject, then the neighbouring one, then another', graph, [
      { works: [{ title: 'Polynomial spectral filters', abstract: 'Spectral filters on dynamic graphs for graph neural networks.' }] },
      { works: [{ title: 'Graph neural networks for molecules', abstract: 'Message passing on molecular graphs.' }] },
      { works: [{ title: 'Protein folding', abstract: 'Deep learning methods for protein structure.' }] },
    ]],
    ['rare words to common ones', graph, [
      { works: ['Spectral filters'] },
      { works: ['Deep learning methods'] },
    ]],
    ['a phrase to its words apart', graph, [
      { works: ['Neural network filters on a graph: long-range information'] },
      { works: ['A graph of information and the range of filters in neural tissue network'] },
    ]],
    ['inflected words to none', graph, [
      { works: ['Filtering graphs spectrally'] },
      { works: ['Speech recognition of tones'] },
    ]],
    ['one work to the point among others to none', graph, [
      { works: ['Spectral filters of graph neural networks', 'Rice phenotypes', 'Tides of lakes'] },
      { works: ['Rice phenotypes', 'Tides of lakes', 'Protein folding'] },
    ]],
    ['two works to the point to one', graph, [
      { works: ['Spectral filters of graph neural networks', 'Dynamic graphs and spectral filters', 'Tides'] },
      { works: ['Spectral filters of graph neural networks', 'Rice phenotypes', 'Tides'] },
    ]],
    ['Chinese fields and keywords that fit to those that do not', chinese, [
      { fields: ['图神经网络'], keywords: ['谱滤波', '动态图'] },
      { fields: ['图论'], keywords: ['动态规划'] },
      { fields: ['水稻育种'], keywords: ['表型'] },
    ]],
    ['a term of the call in another language to nothing in common', chinese, [
      { works: ['GNNs for traffic'] },
      { works: ['Federated optimisation'] },
    ]],
    ['the same code, then the discipline, then another', chinese, [
      { keywords: ['谱滤波'], codes: ['F0601'] },
      { keywords: ['谱滤波'], codes: ['F06'] },
      { keywords: ['谱滤波'], codes: ['F0603'] },
      { keywords: ['谱滤波'], codes: ['A0405'] },
    ]],
    ['who works on the declared direction', { title: '一种新方法', abstract: '提出新方法。', direction: '图神经网络的新方法' }, [
      { keywords: ['图神经网络'] },
      { keywords: ['分子育种'] },
    ]],
  ])('%s', (_why, proposal, experts) => {
    const scores = row(proposalsOf([proposal, ...others]), experts.map((over, at) => anExpert({ line: at + 2, ...over })));
    expect(scores.every((score, at) => at === 0 || score < (scores[at - 1] ?? 0))).toBe(true);
  });

  it('nobody where an expert has said nothing, and nothing where a proposal does', () => {
    expect(row(proposalsOf([graph, ...others]), [anExpert()])).toEqual([0]);
    expect(row(proposalsOf([{ number: '1' }, ...others]), [anExpert({ keywords: ['graph'] })])).toEqual([0]);
  });
});

describe('affinity of English texts', () => {
  const papers = [{ title: 'GNN filters', abstract: 'Graph neural networks with spectral filters.' }, ...others.filter((_, at) => at % 2 === 0)];
  const english = ['Graph neural networks', 'Tides of lakes', 'Federated optimisation'].map((work, at) => anExpert({ line: at + 2, works: Array.from({ length: 10 }, () => work) }));

  it('does not change because somebody has a Chinese title among many works', () => {
    const mixed = [...english, anExpert({ line: 5, works: ['图神经网络'] })];
    expect(row(proposalsOf(papers), mixed).slice(0, 3)).toEqual(row(proposalsOf(papers), english));
  });

  it('meets works in Chinese by the terms of the call where there are many of them', () => {
    const chinese = [...english, anExpert({ line: 5, works: ['图神经网络', '动态图上的图神经网络'] })].slice(2);
    expect(row(proposalsOf(papers), chinese)[1]).toBeGreaterThan(0);
  });
});

describe('the reasons', () => {
  it('are whole terms as the proposal writes them, and works by what they bring', () => {
    const { explain } = run(
      proposalsOf([{ title: '图神经网络的谱滤波', keywords: '图神经网络；谱滤波', abstract: '', codes: 'F0601' }, ...others]),
      [anExpert({ keywords: ['谱滤波'], codes: ['F0601'], works: ['Tides of lakes', 'GNN'] })],
    );
    const { contributions, works } = explain(0, 0);
    expect(contributions.map(({ term, signal }) => [term, signal])).toEqual(expect.arrayContaining([['谱滤波', 'words'], ['图神经网络', 'term'], ['F0601', 'code']]));
    expect(works.map(({ title }) => title)).toEqual(['', 'GNN']);
  });

  it('quote English phrases across the words in between', () => {
    const { explain } = run(proposalsOf([{ title: 'Long Tides of the Lakes, and more' }, ...others]), [anExpert({ works: ['tide in a lake'] })]);
    expect(explain(0, 0).contributions.map(({ term }) => term)).toEqual(['Tides of the Lakes']);
  });
});

const word = fc.constantFrom('图神经网络', '谱滤波', '优化', '，', 'graph', 'graphs', 'neural', 'network', 'of', 'learning', 'GNN', '2024', '的', 'ＧＰＵ', '😀', '\ud800', '__proto__', ' ');
const text = fc.array(word, { maxLength: 10 }).map((words) => words.join(' '));
const proposalCells = fc.record({ title: text, keywords: text, abstract: text, codes: fc.constantFrom('', 'F0601', 'T01', 'A0405；F06') });
const expertParts = fc.record({
  fields: fc.array(text, { maxLength: 2 }), keywords: fc.array(text, { maxLength: 2 }), works: fc.array(text, { maxLength: 4 }), codes: fc.constantFrom<string[]>([], ['F0601'], ['F06', 'B01']),
});
const files = fc.record({ proposals: fc.array(proposalCells, { minLength: 1, maxLength: 5 }), experts: fc.array(expertParts, { minLength: 1, maxLength: 4 }) });
const made = (experts: readonly Parameters<typeof anExpert>[0][]): readonly Expert[] => experts.map((over, at) => anExpert({ line: at + 2, ...over }));

describe('affinity, whatever the texts are', () => {
  it('lies between 0 and 1, and is the sum of its reasons', () => {
    fc.assert(fc.property(files, ({ proposals, experts }) => {
      const { table, explain } = run(proposalsOf(proposals), made(experts));
      for (const [at, score] of table.scores.entries()) {
        expect(score >= 0 && score <= 1).toBe(true);
        const told = explain(Math.floor(at / experts.length), at % experts.length);
        expect(told.score).toBeCloseTo(score, 9);
        expect(told.contributions.reduce((sum, { points }) => sum + points, 0)).toBeCloseTo(score, 9);
        expect(told.contributions.every(({ points }) => points > 0)).toBe(true);
        const byWorks = told.works.reduce((sum, { points }) => sum + points, 0);
        expect(byWorks).toBeCloseTo(score - told.contributions.filter(({ signal }) => signal === 'code').reduce((sum, { points }) => sum + points, 0), 9);
      }
    }), { numRuns: 150 });
  });

  it('does not depend on the order of proposals, experts and works', () => {
    fc.assert(fc.property(files, ({ proposals, experts }) => {
      const straight = run(proposalsOf(proposals), made(experts)).table.scores;
      const turned = run(proposalsOf(proposals.toReversed()), made(experts.toReversed().map((one) => ({ ...one, works: one.works.toReversed() })))).table.scores;
      expect([...turned].toReversed()).toEqual([...straight]);
    }), { numRuns: 150 });
  });
});

/** The recipe written out plainly: title and abstract apart, one to three stems, BM25, idf over the proposals; of an expert's works the most similar count most. */
function plainly(proposals: readonly (readonly string[])[], experts: readonly (readonly (readonly string[])[])[]): number[][] {
  const stop = new Set(stopWords);
  const tokens = (one: string): string[] => (one.toLowerCase().match(/[a-z]+/g) ?? []).filter((token) => !stop.has(token)).map(stem);
  const grams = (parts: readonly string[]): string[] => parts.flatMap((part) => {
    const list = tokens(part);
    return list.flatMap((_, at) => [1, 2, 3].filter((size) => at + size <= list.length).map((size) => list.slice(at, at + size).join(' ')));
  });
  const length = (parts: readonly string[]): number => parts.flatMap(tokens).length;
  const documents = proposals.map(grams);
  const idf = (gram: string): number => 1 + Math.log((1 + documents.length) / (1 + documents.filter((one) => one.includes(gram)).length));
  const known = new Set(documents.flat());
  const vector = (parts: readonly string[], all: readonly (readonly string[])[]): Map<string, number> => {
    const mean = all.reduce((sum, one) => sum + length(one), 0) / all.length;
    const counts = new Map<string, number>();
    for (const gram of grams(parts)) if (known.has(gram)) counts.set(gram, (counts.get(gram) ?? 0) + 1);
    const values = [...counts].map(([gram, tf]) => [gram, (tf / (tf + 1.2 * (0.25 + (0.75 * length(parts)) / mean))) * idf(gram)] as const);
    const size = Math.hypot(...values.map(([, value]) => value));
    return new Map(values.map(([gram, value]) => [gram, value / size]));
  };
  const ours = experts.map((works) => works.map((work) => vector(work, experts.flat())));
  return proposals.map((proposal) => {
    const own = vector(proposal, proposals);
    return ours.map((works) => {
      const cosines = works.map((work) => [...own].reduce((sum, [gram, value]) => sum + value * (work.get(gram) ?? 0), 0)).toSorted((one, other) => other - one);
      const shares = cosines.map((_, place) => 0.8 ** place);
      return cosines.reduce((sum, cosine, place) => sum + cosine * (shares[place] ?? 0), 0) / shares.reduce((sum, share) => sum + share, 0);
    });
  });
}

describe('affinity of English works', () => {
  const sentence = fc.array(fc.constantFrom('graph', 'graphs', 'neural', 'networks', 'the', 'of', 'learning', 'deep', 'protein', 'filters', 'for', 'tides'), { minLength: 1, maxLength: 12 }).map((words) => words.join(' '));
  const parts = fc.tuple(sentence, sentence);

  it('is the recipe, computed plainly', () => {
    fc.assert(fc.property(fc.array(parts, { minLength: 1, maxLength: 5 }), fc.array(fc.array(parts, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 4 }), (proposals, experts) => {
      const { table } = run(
        proposalsOf(proposals.map(([title, abstract]) => ({ title, abstract }))),
        experts.map((works, at) => anExpert({ line: at + 2, works: works.map(([title, abstract]) => ({ title, abstract })) })),
      );
      const wanted = plainly(proposals, experts).flat().map((value) => (Number.isNaN(value) ? 0 : value));
      for (const [at, score] of table.scores.entries()) expect(score).toBeCloseTo(wanted[at] ?? -1, 9);
    }), { numRuns: 150 });
  });
});
