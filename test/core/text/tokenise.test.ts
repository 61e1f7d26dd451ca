import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { firstWord, Lexicon, normalise, TokenBuffer, tokenise } from '../../../src/core/text';

/** The tokens as people would write them: words after plural folding, `|` a break. */
function tokens(text: string): string[] {
  const lexicon = new Lexicon();
  const buffer = new TokenBuffer();
  tokenise(normalise(text), lexicon, buffer);
  return [...buffer.codes.subarray(0, buffer.length)].map((code) => {
    if (code === 0) return '|';
    return code < firstWord ? String.fromCharCode(code) : lexicon.word(code);
  });
}

describe('tokenise', () => {
  it.each([
    ['Han one by one, words whole', '基于BERT的方法', ['基', '于', 'bert', '的', '方', '法']],
    ['punctuation breaks once', '图，。网络！', ['图', '|', '网', '络', '|']],
    ['hyphens and spaces only part', 'Navier–Stokes  end-to-end', ['navier', 'stoke', 'end', 'to', 'end']],
    ['plurals are one with singulars', 'networks network studies study', ['network', 'network', 'studi', 'studi']],
    ['numbers keep their point', 'GPT-3.5 第2.版', ['gpt', '3.5', '第', '2', '|', '版']],
    ['other scripts are words', 'Привет мир', ['привет', 'мир']],
    ['a Han character beyond the basic plane', '𠮷野', ['𠮷', '野']],
    ['emoji break', '图😀网', ['图', '|', '网']],
    ['names of object members are words like others', '__proto__ constructor', ['proto', 'constructor']],
  ])('%s', (_, text, expected) => expect(tokens(text)).toEqual(expected));

  it('places every token in the text, in order, without overlap', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (source) => {
      const text = normalise(source);
      const buffer = new TokenBuffer();
      tokenise(text, new Lexicon(), buffer);
      let last = 0;
      for (let at = 0; at < buffer.length; at += 1) {
        expect(buffer.starts[at]).toBeGreaterThanOrEqual(last);
        expect(buffer.ends[at]).toBeGreaterThan(buffer.starts[at]!);
        last = buffer.ends[at]!;
      }
      expect(last).toBeLessThanOrEqual(text.length);
    }));
  });

  it('reads a megabyte without spaces', () => {
    expect(tokens('z'.repeat(1_000_000)).length).toBe(1);
    expect(tokens('图'.repeat(1_000_000)).length).toBe(1_000_000);
  });
});
