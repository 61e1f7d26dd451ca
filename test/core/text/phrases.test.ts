import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Lexicon, normalise, PhraseTrie, TokenBuffer, tokenise } from '../../../src/core/text';

/** What of `phrases` is found in `text`, as the text spells it. */
function found(phrases: readonly string[], text: string): string[] {
  const lexicon = new Lexicon();
  const trie = new PhraseTrie(lexicon);
  for (const phrase of phrases) trie.add(phrase);
  const buffer = new TokenBuffer();
  const normal = normalise(text);
  tokenise(normal, lexicon, buffer);
  const list: string[] = [];
  trie.scan(buffer, (_, start, end) => list.push(normal.slice(buffer.starts[start], buffer.ends[end - 1])));
  return list;
}

describe('PhraseTrie', () => {
  it.each([
    ['the longest wins', ['神经网络', '图神经网络'], '图神经网络与神经网络', ['图神经网络', '神经网络']],
    ['the leftmost wins', ['大语言模型', '模型训练'], '大语言模型训练', ['大语言模型']],
    ['a shorter one where the longer breaks off', ['图神经网络', '图'], '图神经科学', ['图']],
    ['Latin phrases as whole words', ['GAN', 'RAG'], 'organ GAN storage, rag!', ['gan', 'rag']],
    ['beside Han characters', ['BERT'], '基于BERT模型', ['bert']],
    ['plural and hyphen', ['graph neural network'], 'Graph-Neural Networks', ['graph-neural networks']],
    ['not across a comma', ['graph neural network'], 'graph, neural network', []],
    ['Transformer is not transform', ['Transformer'], 'Fourier transform and transformers', ['transformers']],
    ['stray spaces', ['知识图谱'], '知 识 图\n谱', ['知识图谱']],
    ['single letters are left out', ['C', 'k', '图'], 'C k 图', ['图']],
    ['punctuation inside a phrase does not matter to it', ['可解释、可通用'], '可解释可通用', ['可解释可通用']],
  ])('%s', (_, phrases, text, expected) => expect(found(phrases, text)).toEqual(expected));

  it('gives spellings of one phrase one number', () => {
    const trie = new PhraseTrie(new Lexicon());
    expect([trie.add('ＧＮＮ'), trie.add('GNNs'), trie.add('graph-network'), trie.add('Graph Networks'), trie.add(''), trie.add('。')])
      .toEqual([0, 0, 1, 1, -1, -1]);
    expect(trie.size).toBe(2);
  });

  it('finds what a plain search finds', () => {
    const han = fc.string({ unit: fc.constantFrom(...'甲乙丙'), minLength: 1, maxLength: 4 });
    fc.assert(fc.property(fc.array(han, { maxLength: 6 }), fc.string({ unit: fc.constantFrom(...'甲乙丙丁'), maxLength: 30 }), (phrases, text) => {
      const expected: string[] = [];
      for (let at = 0; at < text.length;) {
        const here = phrases.filter((phrase) => text.startsWith(phrase, at)).toSorted((one, other) => other.length - one.length)[0];
        if (here !== undefined) expected.push(here);
        at += here?.length ?? 1;
      }
      expect(found(phrases, text)).toEqual(expected);
    }));
  });

  it('keeps thousands of phrases apart', () => {
    const phrases = Array.from({ length: 5_000 }, (_, at) => `术语${String.fromCharCode(0x4e00 + at)}法`);
    expect(found(phrases, phrases.join('，'))).toEqual(phrases);
  });
});
