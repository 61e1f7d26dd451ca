import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runSteps } from '../../../src/core/model';
import { decodeBytes } from '../../../src/core/tables/decodeBytes';
import { guardCell, unguardCell } from '../../../src/core/tables/guardCell';
import { readTable } from '../../../src/core/tables/readTable';
import { writeCsv } from '../../../src/core/tables/writeCsv';

describe('writeCsv', () => {
  it('writes a byte order mark, CRLF and quotes where needed', () => {
    expect(writeCsv([['申请编号', '题目'], ['1', '甲,"乙"\n丙'], ['', ' 丁']])).toBe('\ufeff申请编号,题目\r\n1,"甲,""乙""\n丙"\r\n," 丁"\r\n');
  });
});

describe('guardCell', () => {
  it.each([
    ['=SUM(A1)', "'=SUM(A1)"], ['+cmd|x', "'+cmd|x"], ['-2+3', "'-2+3"], ['@A1', "'@A1"], ['＝1', "'＝1"], ['\t=1', "'\t=1"], ['\r=1', "'\r=1"],
    ['-3', '-3'], ['+8.5e2', '+8.5e2'], ['-0.5%', '-0.5%'], ['-.5', '-.5'], ['2024-04-21', '2024-04-21'], ['2025.01-2027.12', '2025.01-2027.12'],
    ['3152479365', '3152479365'], ['990106196809034740', '\t990106196809034740'], ['007', '\t007'], ['0', '0'], ['0.5', '0.5'], ['99010619670522374X', '99010619670522374X'],
    ["'=1", "''=1"], ["'tis", "'tis"], ['——', '——'], ['', ''],
  ])('%j → %j', (cell, guarded) => {
    expect(guardCell(cell)).toBe(guarded);
  });

  const awkward = fc.string({ unit: fc.constantFrom("'", '=', '-', '+', '@', '\t', '0', '12345678901', '甲', ',', '"', '\n', ';', ' ', '.') });

  it('is taken off again, whatever the cell', () => {
    fc.assert(fc.property(fc.oneof(awkward, fc.string()), (cell) => {
      expect(unguardCell(guardCell(cell))).toBe(cell);
    }));
  });

  it('what is written reads back the same', () => {
    const cell = fc.oneof(awkward, fc.string({ unit: 'grapheme' })).map((text) => text.replace(/[^\P{Cc}\t\n]/gu, '').replace(/[\ufeff\ufffd]/g, ''));
    const header = ['申请编号', '项目名称', '摘要'];
    const row = fc.tuple(fc.integer({ min: 1 }).map(String), cell, cell);
    fc.assert(fc.property(fc.array(row, { minLength: 1, maxLength: 12 }), (rows) => {
      const decoded = decodeBytes(new TextEncoder().encode(writeCsv([header, ...rows])));
      if (!decoded.ok) throw new Error('not decoded');
      const table = runSteps(readTable('a.csv', decoded.value.text, decoded.value.encoding));
      expect(table).toMatchObject({ ok: true, issues: [], value: { header, rows, encoding: 'utf-8-bom' } });
    }), { numRuns: 300 });
  });
});
