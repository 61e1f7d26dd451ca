import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foundIn } from '../../../src/state/search/foundIn';
import { fold, parseQuery } from '../../../src/state/search/query';

/** The text with what is found in square brackets. */
function marked(text: string, search: string, isName = false): string {
  let done = 0;
  let out = '';
  for (const { start, end } of foundIn(text, parseQuery(search), isName)) {
    out += `${text.slice(done, start)}[${text.slice(start, end)}]`;
    done = end;
  }
  return out + text.slice(done);
}

describe('what was searched for', () => {
  it.each([
    ['is marked wherever it stands', '图神经网络与图', '图', '[图]神经网络与[图]'],
    ['whatever its case and width', 'Ｇraph GRAPH', 'graph', '[Ｇraph] [GRAPH]'],
    ['overlapping words once', '神经网络', '神经网 经网络', '[神经网络]'],
    ['a phrase as a whole', 'neural networks, networks', '"neural networks"', '[neural networks], networks'],
    ['not what must not occur', '图神经', '图 -神经', '[图]神经'],
    ['a sign that folds into several, whole', '第㎏位', 'k', '第[㎏]位'],
    ['a sign of two units', '𠮷图𠮷', '图', '𠮷[图]𠮷'],
    ['nothing in a text without it', '算子', '图', '算子'],
  ])('%s', (_what, text, search, wanted) => {
    expect(marked(text, search)).toBe(wanted);
  });

  it('is marked in names by initials, in other texts not', () => {
    expect(marked('张伟明', 'zw', true)).toBe('[张伟]明');
    expect(marked('北京大学', 'bjdx', true)).toBe('[北京大学]');
    expect(marked('（西湖）大学', 'xhd', true)).toBe('[（西湖）大]学');
    expect(marked('张伟明', 'zw')).toBe('张伟明');
  });

  it('is the text itself, in order and apart', () => {
    const piece = fc.constantFrom('图', '神经', 'Ａ', 'a', 'ﬁ', '𠮷', ' ', '㎏', 'İ');
    const text = fc.array(piece, { maxLength: 12 }).map((all) => all.join(''));
    fc.assert(fc.property(text, fc.constantFrom('图', 'a', 'f', 'fi', '神经', 'k', '图a'), (source, search) => {
      const found = foundIn(source, parseQuery(search));
      for (const [at, { start, end }] of found.entries()) {
        expect(fold(source.slice(start, end))).toContain(search);
        expect(start).toBeGreaterThanOrEqual((found[at - 1]?.end ?? -1) + (at === 0 ? 0 : 1));
      }
      // Folded sign by sign or as a whole: what the search finds is what is marked.
      expect(found.length > 0).toBe([...source].map(fold).join('').includes(search));
    }));
  });
});
