import { describe, expect, it } from 'vitest';
import { formatsOf } from '../../src/ui/common/formats';

const [zh, en] = [formatsOf('zh'), formatsOf('en')];

describe('numbers and times in the manner of the language', () => {
  it('writes days and hours of the wall clock, whatever zone the machine is in', () => {
    expect(zh.day('2024-04-22 23:30:00')).toBe('2024年4月22日星期一');
    // With a comma or without, as the browser's edition of the locale has it.
    expect(en.day('2024-04-22 23:30:00')).toMatch(/^Monday,? 22 April 2024$/);
    expect([zh.moment('2024-04-22 00:05:09'), en.moment('2024-04-22 00:05:09')]).toEqual(['2024/4/22 00:05', '22/04/2024, 00:05']);
    expect([zh.date('2024-04-02'), en.date('2024-04-02'), zh.time('2024-04-22 16:00:00')]).toEqual(['2024/4/2', '02/04/2024', '16:00']);
  });

  it('leaves as it is what is no time and no sum', () => {
    expect([zh.day('昨天'), zh.moment(''), zh.day('2024-13-45'), zh.money('约 80'), zh.money('')]).toEqual(['昨天', '', '2024-13-45', '约 80', '']);
  });

  it('writes counts, shares and sums', () => {
    expect([zh.number(20000), zh.percent(0.256), zh.chance(1), en.points(0.5), en.points(0.5, true)]).toEqual(['20,000', '26%', '99%', '0.50', '+0.500']);
    expect([zh.money('1234.5'), zh.money('80'), en.money(' 300.00 ')]).toEqual(['1,234.5', '80', '300']);
  });
});
