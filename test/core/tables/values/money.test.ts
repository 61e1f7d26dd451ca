import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseMoney, unitOfHeader } from '../../../../src/core/tables/values/money';

describe('parseMoney', () => {
  it.each([
    ['80', undefined, 80, false],
    ['80.00', undefined, 80, false],
    ['80.', undefined, 80, false],
    ['78.5', '万元', 78.5, true],
    ['59.0000（万元）', undefined, 59, true],
    ['59.0000(万元)', undefined, 59, true],
    ['80万', undefined, 80, true],
    ['80 万元', undefined, 80, true],
    ['80万元整', undefined, 80, true],
    ['800,000元', undefined, 80, true],
    ['800，000 元', undefined, 80, true],
    ['800 000元', undefined, 80, true],
    ['８０．５万元', undefined, 80.5, true],
    ['¥800,000.00元', undefined, 80, true],
    ['￥80万', undefined, 80, true],
    ['人民币80万元', undefined, 80, true],
    ['800千元', undefined, 80, true],
    ['0.03亿元', undefined, 300, true],
    ['800000', '元', 80, true],
    ['80万元', '元', 80, true],
    ['800000', undefined, 800_000, false],
    ['800000', '万元', 800_000, true],
    ['8E+05', '元', 80, true],
    ['-5', undefined, -5, false],
    ['－5', undefined, -5, false],
    ['−5', undefined, -5, false],
    ['0', undefined, 0, false],
    ["'80", undefined, 80, false],
    ['八十万元', undefined, 80, true],
    ['人民币壹佰贰拾万元整', undefined, 120, true],
    ['1,234,567.89元', undefined, 123.456_789, true],
  ] as const)('reads %s (header %s) as %d 万元', (cell, unit, wan, unitGiven) => {
    const parsed = parseMoney(cell, unit);
    expect(parsed).toMatchObject({ state: 'read', value: { unitGiven } });
    expect(parsed.state === 'read' && parsed.value.wan).toBeCloseTo(wan, 10);
  });

  it.each(['约80', '80-90', '80~90万元', '80左右', '不超过80', '80万元/年', '8,0', '80,00', '1.2.3', '——', '#REF!', '80万美元', '（80）', '无', '.', '1 2'])(
    'does not guess at %s', (cell) => {
      expect(parseMoney(cell)).toEqual({ state: 'unreadable', raw: cell });
    });

  it('takes blanks for blank', () => {
    expect(parseMoney(' \u3000')).toEqual({ state: 'blank' });
  });

  it('never throws, never reads a number that is none', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (cell) => {
      const parsed = parseMoney(cell, '元');
      expect(parsed.state !== 'read' || Number.isFinite(parsed.value.wan)).toBe(true);
    }));
  });

  it('reads what is written with thousands separators and a unit', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 99_999_999 }), (yuan) => {
      const parsed = parseMoney(`${yuan.toLocaleString('en-US')}元`);
      expect(parsed.state === 'read' && parsed.value.wan).toBeCloseTo(yuan / 10_000, 8);
    }));
  });
});

describe('unitOfHeader', () => {
  it.each([
    ['申请金额(万元)', '万元'], ['申请金额（元）', '元'], ['经费/万元', '万元'], ['经费（单位：元）', '元'], ['直接费用 [千元]', '千元'], ['申请金额', undefined], ['', undefined], ['经费（万）', '万元'],
  ])('%s → %s', (header, unit) => {
    expect(unitOfHeader(header)).toBe(unit);
  });
});
