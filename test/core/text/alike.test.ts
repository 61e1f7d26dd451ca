import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sharedTexts } from '../../../src/core/text/alike';

const shared = '拟以谱滤波刻画异配图上的信息传播与遗忘';

describe('sharedTexts', () => {
  it('finds the passages that both have, wherever they stand, in the first one’s order', () => {
    const one = { title: '异配图的谱滤波', abstract: `本项目研究图神经网络的泛化。${shared}，并给出界。` };
    const other = { title: '另一个题目', abstract: `首先，${shared}。其次，本项目研究图神经网络的泛化。` };
    const { passages, ownShare, otherShare } = sharedTexts(one, other);
    expect(passages.map(({ own }) => one.abstract.slice(own.start, own.end))).toEqual(['本项目研究图神经网络的泛化', shared]);
    expect(passages.map(({ other: span }) => other.abstract.slice(span.start, span.end))).toEqual(['本项目研究图神经网络的泛化', shared]);
    expect(ownShare).toBeCloseTo(32 / (one.title.length + one.abstract.length), 5);
    expect(otherShare).toBeCloseTo(32 / (other.title.length + other.abstract.length), 5);
  });

  it('finds a title in the other’s abstract', () => {
    const { passages } = sharedTexts({ title: shared }, { abstract: `研究${shared}的方法` });
    expect(passages).toEqual([{ own: { field: 'title', start: 0, end: shared.length }, other: { field: 'abstract', start: 2, end: 2 + shared.length } }]);
  });

  it('finds nothing where nothing is shared, or a text is blank', () => {
    expect(sharedTexts({ title: '图神经网络的泛化' }, { title: '算子学习的误差界' })).toEqual({ passages: [], ownShare: 0, otherShare: 0 });
    expect(sharedTexts({}, { title: shared })).toEqual({ passages: [], ownShare: 0, otherShare: 0 });
  });

  it('quotes the same signs from both, parts of the first never twice', () => {
    const words = fc.array(fc.constantFrom('图', '神', '经', '网', '络', '。', ' 泛化 ', 'GNN ', '，'), { maxLength: 80 }).map((parts) => parts.join(''));
    const bare = (text: string): string => text.replace(/[^\p{L}]/gu, '').toLowerCase();
    fc.assert(fc.property(words, words, (one, other) => {
      const { passages, ownShare, otherShare } = sharedTexts({ abstract: one }, { abstract: other });
      let at = 0;
      for (const { own, other: span } of passages) {
        expect(own.start).toBeGreaterThanOrEqual(at);
        at = own.end;
        expect(bare(one.slice(own.start, own.end))).toBe(bare(other.slice(span.start, span.end)));
      }
      for (const share of [ownShare, otherShare]) expect(share).toBeGreaterThanOrEqual(0);
      for (const share of [ownShare, otherShare]) expect(share).toBeLessThanOrEqual(1);
    }));
  });

  it('takes a megabyte of one word in its stride', () => {
    const long = '图神经网络'.repeat(20_000);
    expect(sharedTexts({ abstract: long }, { abstract: long }).ownShare).toBe(1);
  });
});
