import { expect, it } from 'vitest';
import { decodeBytes } from '../../../src/core/tables/decodeBytes';
import { gb18030Of } from '../../tools/gb18030';

const text = `申请编号,项目名称\n${Array.from({ length: 60 }, (_, at) => `31524${String(at).padStart(5, '0')},图神经网络的研究`).join('\n')}`;

const utf16 = (content: string): Uint8Array => {
  const view = new DataView(new ArrayBuffer(2 * content.length));
  for (let at = 0; at < content.length; at += 1) view.setUint16(2 * at, content.charCodeAt(at), true);
  return new Uint8Array(view.buffer);
};

it('reads UTF-16 with a half of a pair in it, and says so', () => {
  const decoded = decodeBytes(utf16(`\ufeff${text}\ud800`));
  expect(decoded.ok && decoded.value.text.replace('\ufeff', '')).toBe(`${text}\ufffd`);
  expect(decoded.issues.map(({ message }) => [message.key, message.params])).toEqual([['tables.decode.damaged', { encoding: 'UTF-16LE', count: 1 }]]);
});

it('reads GB18030 with a damaged character, and says so', () => {
  const bytes = gb18030Of(text);
  bytes[bytes.length - 1] = 0xff;
  for (const decoded of [decodeBytes(bytes), decodeBytes(bytes, 'gb18030')]) {
    expect(decoded.ok && decoded.value.text.startsWith(text.slice(0, -1))).toBe(true);
    expect(decoded.issues.map(({ message }) => message.key)).toEqual(['tables.decode.damaged']);
  }
});

it('still refuses what is no text of the encoding', () => {
  const noise = Uint8Array.from({ length: 4000 }, (_, at) => (at * 7919 + (at >> 3) * 104_729) & 0xff);
  expect(decodeBytes(noise, 'gb18030').ok).toBe(false);
  expect(decodeBytes(Uint8Array.from([0xff, 0xfe, ...noise])).ok).toBe(false);
});

it('reads every character from GB18030, in one, two and four bytes', () => {
  const signs = [...Array.from({ length: 0x1_0000 }, (_, code) => code), ...Array.from({ length: 0xf000 }, (_, at) => 0x1_0000 + 17 * at)]
    // Controls make a text binary, halves of pairs are none, and private use has no fixed bytes; U+FFFD marks what is damaged.
    .filter((code) => code >= 0x20 && code !== 0x7f && (code < 0xd800 || code > 0xf8ff) && code !== 0xfffd)
    .map((code) => String.fromCodePoint(code));
  const decoded = decodeBytes(gb18030Of(signs.join('')), 'gb18030');
  expect(decoded.issues).toEqual([]);
  const read = decoded.ok ? [...decoded.value.text] : [];
  expect(read.length).toBe(signs.length);
  expect(signs.filter((sign, at) => read[at] !== sign)).toEqual([]);
});
