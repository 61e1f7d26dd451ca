import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dateOfDays, daysOfDate } from '../../../../src/core/tables/values/calendarDate';
import { parseWallTime } from '../../../../src/core/tables/values/wallTime';

describe('parseWallTime', () => {
  it.each([
    ['2024-04-21 16:03', '2024-04-21', '16:03'],
    ['2024-04-21 16:03:59', '2024-04-21', '16:03:59'],
    ['2024-04-21 16:03:00', '2024-04-21', '16:03:00'],
    ['2024-04-21 16:03:59.123', '2024-04-21', '16:03:59'],
    ['2024/4/21 9:05', '2024-04-21', '09:05'],
    ['2024/04/21  16:03', '2024-04-21', '16:03'],
    ['2024.4.21 16:03', '2024-04-21', '16:03'],
    ['2024年4月21日16时03分', '2024-04-21', '16:03'],
    ['2024年4月21日 16时03分05秒', '2024-04-21', '16:03:05'],
    ['2024年4月21日16时', '2024-04-21', '16:00'],
    ['2024年4月21日16点', '2024-04-21', '16:00'],
    ['2024年4月21日 星期日 16:03', '2024-04-21', '16:03'],
    ['2024年4月21日（周日）16:03', '2024-04-21', '16:03'],
    ['2024-04-21 下午4:03', '2024-04-21', '16:03'],
    ['2024/4/21 下午 04:03:05', '2024-04-21', '16:03:05'],
    ['2024-04-21 上午10:00', '2024-04-21', '10:00'],
    ['2024-04-21 下午12:30', '2024-04-21', '12:30'],
    ['2024-04-21 凌晨12:30', '2024-04-21', '00:30'],
    ['2024-04-21 4:03 PM', '2024-04-21', '16:03'],
    ['2024-04-21 12:03 a.m.', '2024-04-21', '00:03'],
    ['２０２４－０４－２１　１６：０３', '2024-04-21', '16:03'],
    ['2024-04-21T16:03:59', '2024-04-21', '16:03:59'],
    ['2024-04-21T16:03:59+08:00', '2024-04-21', '16:03:59'],
    ['2024-04-21T08:03:59Z', '2024-04-21', '16:03:59'],
    ['2024-04-21T20:03Z', '2024-04-22', '04:03'],
    ['2024-04-22T01:00+10:00', '2024-04-21', '23:00'],
    ['2024-04-21 24:00', '2024-04-22', '00:00'],
    ['20240421160300', '2024-04-21', '16:03:00'],
    ['20240421', '2024-04-21', undefined],
    ['45403.66875', '2024-04-21', '16:03'],
    ['45403.6666666667', '2024-04-21', '16:00'],
    ['45403.999999', '2024-04-22', '00:00'],
    ['45403', '2024-04-21', undefined],
    ['2024-04-21', '2024-04-21', undefined],
    ['2024/4/21', '2024-04-21', undefined],
    ['2024年4月21日', '2024-04-21', undefined],
    ['04/21/2024', '2024-04-21', undefined],
    ['21/04/2024 15:59', '2024-04-21', '15:59'],
    ['Apr 21, 2024 4:03 PM', '2024-04-21', '16:03'],
    ['21-Apr-24', '2024-04-21', undefined],
    ['二〇二四年四月二十一日', '2024-04-21', undefined],
    ['下午4:03 2024/4/21', '2024-04-21', '16:03'],
    ['Sun Apr 21 2024 15:59:59 GMT+0800 (中国标准时间)', '2024-04-21', '15:59:59'],
    ["'2024-04-21 16:03", '2024-04-21', '16:03'],
  ])('reads %s', (cell, date, time) => {
    expect(parseWallTime(cell)).toMatchObject({ state: 'read', value: time === undefined ? { date } : { date, time } });
    const parsed = parseWallTime(cell);
    expect(parsed.state === 'read' && parsed.value.time).toBe(time);
  });

  it.each(['2024-04', '2024-02-30 10:00', '2024-04-21 25:00', '2024-04-21 16:60', '2024-04-21 24:01', '16:03', '4月21日', '昨天', '########', '04/05/2024', '2024-04-21 上午16:00', '2024-04-21 1603', '99999.5'])(
    'does not guess at %s', (cell) => {
      expect(parseWallTime(cell)).toEqual({ state: 'unreadable', raw: cell });
    });

  it('takes blanks for blank and never throws', () => {
    expect(parseWallTime('  ')).toEqual({ state: 'blank' });
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (cell) => {
      expect(['blank', 'read', 'unreadable']).toContain(parseWallTime(cell).state);
    }));
  });

  it('reads a serial number of any minute back', () => {
    fc.assert(fc.property(fc.integer({ min: 36_526, max: 73_050 }), fc.integer({ min: 1, max: 1439 }), (day, minute) => {
      const time = `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
      expect(parseWallTime((day + minute / 1440).toFixed(8))).toMatchObject({ state: 'read', value: { time } });
    }));
  });
});

describe('the calendar', () => {
  it('counts days as the platform does, both ways', () => {
    fc.assert(fc.property(fc.integer({ min: -25_000, max: 84_000 }), (days) => {
      const date = dateOfDays(days);
      const platform = new Date(days * 86_400_000);
      expect(date).toEqual({ year: platform.getUTCFullYear(), month: platform.getUTCMonth() + 1, day: platform.getUTCDate() });
      expect(daysOfDate(date)).toBe(days);
    }));
  });
});
