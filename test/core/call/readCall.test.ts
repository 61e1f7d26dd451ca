import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { callHash, readCall } from '../../../src/core/call';

const least = '{"id":"x","title":"某指南","directions":[{"id":"D1","title":"方向甲"}]}';

describe('readCall', () => {
  it('reads the least call and notes its hash', () => {
    const result = readCall(least);
    expect(result).toMatchObject({ ok: true, issues: [], value: { id: 'x', hash: callHash(least) } });
  });

  it('allows a byte-order mark', () => {
    expect(readCall(`\uFEFF${least}`)).toMatchObject({ ok: true, value: { hash: callHash(least) } });
  });

  it('hands on the rules that are known', () => {
    const text = least.replace('{', '{"rules":{"bugdet":{}},');
    expect(readCall(text, ['budget']).issues.map(({ place }) => place.path)).toEqual(['$.rules.bugdet']);
  });

  it.each([
    ['nothing', '', 'call.read.empty', undefined],
    ['blanks', ' \n\t', 'call.read.empty', undefined],
    ['a comma too many', '{\n "id": "x",\n}', 'call.read.notJson', 3],
    ['an end too early', '{\n "id": "x"', 'call.read.notJson', 2],
    ['no JSON', '一、科学目标', 'call.read.notJson', 1],
  ])('reports %s', (_what, text, key, line) => {
    const result = readCall(text);
    expect(result.ok).toBe(false);
    expect(result.issues).toHaveLength(1);
    // Whether an engine tells the line is its own affair; a wrong line would be a fault.
    expect(result.issues[0]?.message.key.replace(/At$/, '')).toBe(key);
    expect([undefined, line]).toContain(result.issues[0]?.place.line);
  });
});

/** The same sum with arbitrary precision. */
function slowHash(text: string): string {
  let hash = 0xcbf29ce484222325n;
  for (const unit of text.split('')) {
    const code = unit.charCodeAt(0);
    for (const byte of [code % 256, Math.floor(code / 256)]) hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * 0x100000001b3n);
  }
  return hash.toString(16).padStart(16, '0');
}

describe('callHash', () => {
  it('of nothing is the offset of FNV-1a', () => {
    expect(callHash('')).toBe('cbf29ce484222325');
  });

  it('equals the sum done with arbitrary precision', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }).filter((text) => !/[\r\uFEFF]/.test(text)), (text) => {
      expect(callHash(text)).toBe(slowHash(text));
    }));
  });

  it('does not depend on line ends or a byte-order mark, but on everything else', () => {
    expect(callHash('\uFEFFa\r\nb')).toBe(callHash('a\nb'));
    expect(callHash('a\rb')).not.toBe(callHash('ab'));
    expect(callHash('ab')).not.toBe(callHash('ba'));
  });
});
