import { describe, expect, it } from 'vitest';
import { buildProfiles, lengthFactor, scopeOwner, titlePhrases } from '../../../src/core/classify/profiles';
import { aCall, aDirection } from '../../build';
import { smallCall } from './sample';

describe('profiles', () => {
  const profiles = buildProfiles(smallCall);
  const weight = (owner: number, term: string): number | undefined => profiles.concepts.find((concept) => concept.owner === owner && concept.term === term)?.weight;

  it('weigh terms of one direction alone more than terms that a rival of the same subtype shares', () => {
    const shared = aCall({
      directions: ['D1', 'D2', 'D3'].map((id) => aDirection(id, id, { terms: [{ forms: [id === 'D3' ? '专有术语' : '共有术语'], weight: 1 }] })),
    });
    const { concepts } = buildProfiles(shared);
    const [one, other, own] = ['共有术语', '共有术语', '专有术语'].map((term, at) => concepts.find((concept) => concept.term === term && concept.owner === at)?.weight ?? 0);
    expect(one).toBe(other);
    expect(own).toBeGreaterThan(one! * 1.5);
  });

  it('do not count a direction of the other subtype as a rival', () => {
    expect(weight(1, '知识图谱')).toBe(weight(1, '图神经网络')! * (lengthFactor('知识图谱') / lengthFactor('graph neural network')));
  });

  it('leave generic words out of directions, but not out of the field', () => {
    expect(profiles.concepts.filter(({ term }) => term === '深度学习').map(({ owner }) => owner)).toEqual([scopeOwner]);
  });

  it('take no phrase from the title of the open direction', () => {
    expect(profiles.concepts.some(({ term }) => term === '开放型项目')).toBe(false);
  });

  it('make forms of one term one concept', () => {
    const phrases = ['图神经网络', 'GNNs', 'Graph-Neural Network'].map((form) => profiles.conceptsOf[profiles.trie.add(form)]);
    expect(phrases[0]).toHaveLength(1);
    expect(phrases).toEqual([phrases[0], phrases[0], phrases[0]]);
  });
});

describe('titles', () => {
  it.each([
    ['化学/化学工程与技术', ['化学/化学工程与技术', '化学', '化学工程', '技术']],
    ['微分方程与机器学习', ['微分方程与机器学习', '微分方程', '机器学习']],
    ['图', []],
  ])('%s falls into its names', (title, names) => expect(titlePhrases(title)).toEqual(names));

  it('weigh long terms more, up to a point', () => {
    expect(['图', '图谱', '图神经网络', '图神经网络方法的全部理论'].map(lengthFactor)).toEqual([0.5, Math.SQRT1_2, Math.sqrt(5 / 4), 1.5]);
    expect(lengthFactor('graph network')).toBe(1);
  });
});
