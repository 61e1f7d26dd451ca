import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chineseNumber } from '../../../src/core/text/numerals';
import { simplified } from '../../../src/core/text/simplified';

const digits = '零一二三四五六七八九';

/** A number below ten thousand as it is written out: 3005 三千零五. */
function written(value: number): string {
  const signs = String(value).split('').map(Number);
  const scales = ['', '十', '百', '千'];
  return signs.map((digit, at) => (digit === 0 ? '零' : `${digits[digit] ?? ''}${scales[signs.length - 1 - at] ?? ''}`)).join('').replace(/零+/g, '零').replace(/(?<=.)零$/, '');
}

describe('chineseNumber', () => {
  it.each([['三', 3], ['十', 10], ['十二', 12], ['二十', 20], ['两百', 200], ['三千零五', 3005], ['一百二十万', 1_200_000], ['壹佰贰拾伍', 125], ['二〇二五', 2025], ['一亿两千万', 120_000_000]] as const)(
    'reads %s', (text, value) => expect(chineseNumber(text)).toBe(value));

  it.each(['', '12', '三个', '第三'])('is undefined for %j', (text) => expect(chineseNumber(text)).toBeUndefined());

  it('reads back every number that is written out', () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 9999 }), (value) => {
      expect(chineseNumber(written(value))).toBe(value);
    }));
  });
});

describe('simplified', () => {
  it.each([['副研究員', '副研究员'], ['東湖大學', '东湖大学'], ['教授 Professor', '教授 Professor'], ['', '']])('%j → %j', (text, expected) => expect(simplified(text)).toBe(expected));

  it('keeps the length, and leaves alone what is simplified', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(simplified(text)).toHaveLength(text.length);
      expect(simplified(simplified(text))).toBe(simplified(text));
    }));
  });
});
