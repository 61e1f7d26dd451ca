import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDay, parsePeriod, parsePeriodEnds } from '../../../../src/core/tables/values/period';

const days = { from: { year: 2025, month: 1, day: 1 }, to: { year: 2027, month: 12, day: 31 } };
const months = { from: { year: 2025, month: 1 }, to: { year: 2027, month: 12 } };

describe('parsePeriod', () => {
  it.each([
    ['2025年1月1日-2027年12月31日', days],
    ['2025年01月01日--2027年12月31日', days],
    ['2025年1月1日—2027年12月31日', days],
    ['2025年1月1日——2027年12月31日', days],
    ['2025年1月1日 至 2027年12月31日', days],
    ['２０２５年１月１日－２０２７年１２月３１日', days],
    ['2025 年 1 月 1 日 ～ 2027 年 12 月 31 日', days],
    ['自2025年1月1日起至2027年12月31日止', days],
    ['2025年1月1日-2027年12月31日（3年）', days],
    ['2025年1月1日至2027年12月31日，共36个月', days],
    ['2025-01-01至2027-12-31', days],
    ['2025-01-01 - 2027-12-31', days],
    ['2025-01-01-2027-12-31', days],
    ['2025-1-1到2027-12-31', days],
    ['2025-01-01 00:00:00 至 2027-12-31 00:00:00', days],
    ['2025/1/1~2027/12/31', days],
    ['2025/01/01 to 2027/12/31', days],
    ['2025.1.1-2027.12.31', days],
    ['20250101-20271231', days],
    ['2025.01-2027.12', months],
    ['2025．01－2027．12', months],
    ['2025-01 - 2027-12', months],
    ['2025-01-2027-12', months],
    ['2025年1月-2027年12月', months],
    ['2025年1月至2027年12月', months],
    ['202501-202712', months],
    ["'2025.01-2027.12", months],
    ['2025年1月至12月', { from: { year: 2025, month: 1 }, to: { year: 2025, month: 12 } }],
    ['2025.01-2028.12.31', { from: { year: 2025, month: 1 }, to: { year: 2028, month: 12, day: 31 } }],
  ])('reads %s', (cell, value) => {
    expect(parsePeriod(cell)).toMatchObject({ state: 'read', value });
  });

  it.each(['三年', '3年', '36个月', '2025-2027', '2025年-2027年', '2025-01-01', '2025.13-2027.12', '2025-02-30至2027-12-31', '25.01-27.12', '待定', '########', '1/1/2025-12/31/2027'])(
    'does not guess at %s', (cell) => {
      expect(parsePeriod(cell)).toEqual({ state: 'unreadable', raw: cell });
    });

  it.each(['', '   ', '\u3000'])('takes %j for blank', (cell) => {
    expect(parsePeriod(cell)).toEqual({ state: 'blank' });
  });

  it('never throws and keeps what it could not read', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (cell) => {
      const parsed = parsePeriod(cell);
      expect(parsed.state === 'blank' ? cell.trim() : 'raw' in parsed).toBe(parsed.state === 'blank' ? '' : true);
    }));
  });

  it('reads every pair of days in every spelling', () => {
    const day = fc.record({ year: fc.integer({ min: 1990, max: 2060 }), month: fc.integer({ min: 1, max: 12 }), day: fc.integer({ min: 1, max: 28 }) });
    type Day = { readonly year: number; readonly month: number; readonly day: number };
    const spellings: readonly ((date: Day) => string)[] = [
      ({ year, month, day }) => `${year}年${month}月${day}日`,
      ({ year, month, day }) => `${year}-${month}-${day}`,
      ({ year, month, day }) => `${year}/${String(month).padStart(2, '0')}/${String(day).padStart(2, '0')}`,
      ({ year, month, day }) => `${year}.${month}.${day}`,
    ];
    fc.assert(fc.property(day, day, fc.constantFrom(...spellings), fc.constantFrom('-', '--', '—', '至', '到', ' to ', '~', '～', ' – '), (from, to, spell, between) => {
      expect(parsePeriod(`${spell(from)}${between}${spell(to)}`)).toMatchObject({ state: 'read', value: { from, to } });
    }));
  });
});

describe('parsePeriodEnds', () => {
  it('joins two columns, serial numbers included', () => {
    expect(parsePeriodEnds('2025-01-01', '2027/12/31')).toMatchObject({ state: 'read', value: days });
    expect(parsePeriodEnds('45658', '46752')).toMatchObject({ state: 'read', value: days });
    expect(parsePeriodEnds('2025年1月', '2027.12')).toMatchObject({ state: 'read', value: months });
  });

  it('is blank only where both are, unreadable where one is missing', () => {
    expect(parsePeriodEnds('', ' ')).toEqual({ state: 'blank' });
    expect(parsePeriodEnds('2025-01-01', '')).toMatchObject({ state: 'unreadable' });
    expect(parsePeriodEnds('2025-01-01', '三年后')).toMatchObject({ state: 'unreadable' });
  });
});

describe('parseDay', () => {
  it.each([
    ['45658', { year: 2025, month: 1, day: 1 }],
    ['45658.0', { year: 2025, month: 1, day: 1 }],
    ['25569', { year: 1970, month: 1, day: 1 }],
    ['60000', { year: 2064, month: 4, day: 8 }],
    ['2024-02-29', { year: 2024, month: 2, day: 29 }],
    ['20240229', { year: 2024, month: 2, day: 29 }],
    ['2024年2月', { year: 2024, month: 2 }],
    ['2023-02-29', undefined],
    ['10000', undefined],
    ['99999', undefined],
    ['2025', undefined],
  ])('%s', (cell, date) => {
    expect(parseDay(cell)).toEqual(date);
  });
});
