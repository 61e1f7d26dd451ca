import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkSign, identityKey, parseIdentity } from '../../../src/core/people/identity';

describe('parseIdentity', () => {
  it.each([
    ['990106196809034740', 'valid'],
    ['99010119830202812X', 'valid'],
    ['99010119830202812x', 'valid'],
    ['９９０１０６１９６８０９０３４７４０', 'valid'],
    ["'990106 19680903 4740", 'valid'],
    ['990106196809034741', 'badCheck'],
    ['990106196809034000', 'badCheck'],
    ['9.90106E+17', 'damaged'],
    ['99010619680903474', 'damaged'],
    ['9901061968090347400', 'damaged'],
    ['E12345678', 'other'],
    ['1234567', 'other'],
    ['无', 'other'],
    ['', 'other'],
  ])('%s is %s', (cell, state) => expect(parseIdentity(cell).state).toBe(state));

  it('reads the date of birth', () => expect(parseIdentity('990106196809034740')).toEqual({ state: 'valid', birth: { year: 1968, month: 9, day: 3 } }));

  it('finds every single wrong digit and every swap of neighbours', () => {
    const number = fc.stringMatching(/^99\d{4}19[5-9]\d0[1-9][012][1-8]\d{3}$/).map((body) => body + checkSign(body));
    fc.assert(fc.property(number, fc.nat(16), fc.integer({ min: 1, max: 9 }), (sound, at, by) => {
      const digit = String((Number(sound[at]) + by) % 10);
      expect(parseIdentity(sound.slice(0, at) + digit + sound.slice(at + 1)).state).toBe('badCheck');
      const swapped = sound.slice(0, at) + (sound[at + 1] ?? '') + (sound[at] ?? '') + sound.slice(at + 2);
      if (swapped !== sound && /^\d{17}[\dX]$/.test(swapped)) expect(parseIdentity(swapped).state).toBe('badCheck');
    }));
  });

  it('knows days that the calendar does not have', () => {
    const body = '99010119830230811';
    expect(parseIdentity(body + checkSign(body)).state).toBe('badDate');
  });
});

describe('identityKey', () => {
  it.each([
    ['990106196809034740', '990106196809034740'],
    ['99010119830202812x', '99010119830202812X'],
    [' 990106-19680903-4740 ', '990106196809034740'],
    ['E12345678', 'E12345678'],
    ['990106********4740', undefined],
    ['9.90106E+17', undefined],
    ['无', undefined],
    ['000000', undefined],
    ['', undefined],
    [undefined, undefined],
  ])('of %s is %s', (cell, key) => expect(identityKey(cell)).toBe(key));
});
