import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalise, normaliseWithOffsets } from '../../../src/core/text';

const han = (text: string): boolean => /\p{Script=Han}/u.test(text);

describe('normalise', () => {
  it.each([
    ['full-width letters and signs', 'ＧＮＮ（图）', 'gnn(图)'],
    ['Kangxi radicals', '⾃然⼈机⼯程', '自然人机工程'],
    ['look-alike radicals that NFKC leaves', '增⻓与⻛险', '增长与风险'],
    ['a compatibility ideograph', '\uf9e4', '\u7406'],
    ['capitals', 'Graph Neural NETWORK', 'graph neural network'],
    ['stray spaces between Han characters', '图 神 经　网\t络', '图神经网络'],
    ['a line break within a sentence', '深度\n学习', '深度学习'],
    ['spaces beside Latin words stay one', 'AI  for   Science 研究', 'ai for science 研究'],
    ['a blank line parts paragraphs', '第一段\n\n第二段', '第一段\n\n第二段'],
    ['zero-width and soft hyphens', '图\u200b神\ufeff经co\u00adop', '图神经coop'],
    ['a letter and its accent', 'Schro\u0308dinger', 'schrödinger'],
    ['ligatures and Roman numerals', 'ﬁne Ⅷ', 'fine viii'],
    ['nothing', '', ''],
  ])('%s', (_, source, text) => expect(normalise(source)).toBe(text));

  it('gives the same text with and without offsets, and changes it no more', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (source) => {
      const text = normalise(source);
      expect(normaliseWithOffsets(source).text).toBe(text);
    }));
    fc.assert(fc.property(fc.string({ unit: fc.constantFrom(...'图神经网络Ａb ﬁ①\n\t，。⾃é'), maxLength: 40 }), (source) => {
      expect(normalise(normalise(source))).toBe(normalise(source));
    }));
  });

  it('agrees with NFKC and lower case wherever no space stands', () => {
    fc.assert(fc.property(fc.string({ unit: fc.constantFrom(...'图神经网络ＡBcﬁ①㎏，。（Ⅳé½'), maxLength: 40 }), (source) => {
      expect(normalise(source)).toBe(source.normalize('NFKC').toLowerCase());
    }));
  });
});

describe('offsets', () => {
  it('lead back to the characters as they were typed', () => {
    const source = 'ＧＮＮ 与 图 神\n经 ﬁ网⻓';
    const { text, starts, ends } = normaliseWithOffsets(source);
    const at = text.indexOf('图神经');
    expect(text).toBe('gnn 与图神经 fi网长');
    expect(source.slice(starts[at], ends[at + 2])).toBe('图 神\n经');
    expect(source.slice(starts[0], ends[2])).toBe('ＧＮＮ');
    expect(source.slice(starts[text.indexOf('i网')], ends[text.indexOf('i网')])).toBe('ﬁ');
  });

  it('rise, stay within the source, and each stretch has its own normal form', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (source) => {
      const { text, starts, ends } = normaliseWithOffsets(source);
      expect([starts.length, ends.length]).toEqual([text.length, text.length]);
      for (let at = 0; at < text.length; at += 1) {
        expect(starts[at]).toBeLessThan(ends[at]!);
        expect(ends[at]).toBeLessThanOrEqual(source.length);
        if (at > 0) expect(starts[at]).toBeGreaterThanOrEqual(starts[at - 1]!);
        const character = String.fromCodePoint(text.codePointAt(at)!);
        if (han(character)) expect(normalise(source.slice(starts[at], ends[at]))).toContain(character);
      }
    }));
  });

  it('bear lone surrogates and a megabyte', () => {
    expect(normalise('\ud800图\udc00')).toBe('\ud800图\udc00');
    expect(normaliseWithOffsets('图　'.repeat(500_000)).starts.length).toBe(500_001);
  });
});
