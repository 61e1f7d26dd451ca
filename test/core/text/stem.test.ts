import { describe, expect, it } from 'vitest';
import { foldSpelling, Lexicon } from '../../../src/core/text';

describe('spelling', () => {
  it.each([
    ['optimise', 'optimize'], ['regularisation', 'regularization'], ['tokeniser', 'tokenizer'], ['generalising', 'generalizing'],
    ['analyse', 'analyze'], ['behaviour', 'behavior'], ['neighbourhood', 'neighborhood'], ['centre', 'center'], ['modelling', 'modeling'], ['labelled', 'labeled'],
  ])('%s is %s', (british, american) => {
    expect(foldSpelling(british)).toBe(american);
    expect(foldSpelling(american)).toBe(american);
  });

  it('leaves short words, and what is no English word, alone', () => {
    for (const word of ['noise', 'hour', 'are', 'text2', '优化']) expect(foldSpelling(word)).toBe(word);
  });

  it('gives both spellings, in singular and plural, one code and one stem', () => {
    const lexicon = new Lexicon();
    const codes = ['optimiser', 'optimizers', 'optimisers'].map((word) => lexicon.code(word));
    expect(new Set(codes).size).toBe(1);
    expect(new Set(['generalise', 'generalization', 'generalisation'].map((word) => lexicon.stem(lexicon.code(word)))).size).toBe(1);
  });
});
