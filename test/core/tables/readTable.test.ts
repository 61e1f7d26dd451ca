import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RawTable, Result } from '../../../src/core/model';
import { runSteps } from '../../../src/core/model';
import { readTable } from '../../../src/core/tables/readTable';

const header = '申请编号,项目名称,申请人,摘要';
const read = (text: string): Result<RawTable> => runSteps(readTable('a.csv', text, 'utf-8'));
const rowsOf = (text: string): readonly (readonly string[])[] => {
  const table = read(text);
  return table.ok ? table.value.rows : [];
};

describe('readTable', () => {
  it('never throws, and rows are as wide as the header', () => {
    const signs = fc.string({ unit: fc.constantFrom('"', ',', '\n', '\r', ';', '\t', '甲', 'a', ' ', '\u0000', '申请编号', 'sep=') });
    fc.assert(fc.property(fc.oneof(signs, fc.string({ unit: 'binary' })), fc.boolean(), (body, headed) => {
      const table = read(headed ? `${header}\n${body}` : body);
      if (!table.ok) return;
      expect(table.value.rows.every((row) => row.length === table.value.header.length)).toBe(true);
      expect(table.value.lines.length).toBe(table.value.rows.length);
      expect(table.value.lines).toEqual(table.value.lines.toSorted((one, other) => one - other));
    }), { numRuns: 500 });
  });

  it('one stray quote at the start of a cell harms no other row', () => {
    const rows = Array.from({ length: 12 }, (_, at) => [`31524000${String(at).padStart(2, '0')}`, `题目${at}`, at % 3 === 0 ? `"姓名,${at}"` : `姓名${at}`, at % 4 === 0 ? `"第一行\n第二行${at}"` : `摘要${at}`]);
    const clean = rowsOf([header, ...rows.map((row) => row.join(','))].join('\n'));
    fc.assert(fc.property(fc.integer({ min: 0, max: 11 }), fc.integer({ min: 0, max: 3 }), (row, column) => {
      fc.pre(!rows[row]?.[column]?.startsWith('"'));
      const broken = rows.map((cells, at) => cells.map((cell, other) => (at === row && other === column ? `"${cell}` : cell)).join(','));
      const got = read([header, ...broken].join('\n'));
      expect(got.issues.length).toBeGreaterThan(0);
      const others = got.ok ? got.value.rows.filter(([number]) => number !== clean[row]?.[0]) : [];
      for (const [number, ...cells] of clean.filter((_, at) => at !== row)) expect(others).toContainEqual([number, ...cells]);
    }));
  });

  it('reads records that are longer than what it looks at in one go', () => {
    const long = '长'.repeat(300_000);
    const table = read(`${header}\n1,甲,乙,"${long}\n${long}"\n2,丙,丁,戊`);
    expect(table.ok && table.value.rows.map((row) => row.map((cell) => cell.length))).toEqual([[1, 1, 1, 600_001], [1, 1, 1, 1]]);
  });

  it('finds an open quote early in a long file', () => {
    const rows = Array.from({ length: 60_000 }, (_, at) => `${3_152_400_000 + at},题目${at},姓名,${'摘要'.repeat(20)}`);
    const table = read([header, '1,"没有配对的引号,乙,丙', ...rows].join('\n'));
    expect(table.ok && table.value.rows.length).toBe(60_001);
    expect(table.issues.map(({ message, place }) => [message.key, place.line])).toEqual([['tables.read.unclosedQuote', 2]]);
  });

  it('stays quick where every row has an open quote', () => {
    const rows = Array.from({ length: 50_000 }, (_, at) => `${3_152_400_000 + at},"题目${at},姓名,摘要`);
    const start = process.cpuUsage();
    expect(rowsOf([header, ...rows].join('\n')).length).toBe(50_000);
    expect(process.cpuUsage(start).user / 1000).toBeLessThan(5000);
  });

  it('tells its progress up to the end of the text', () => {
    const text = [header, ...Array.from({ length: 20_000 }, (_, at) => `${at},甲,乙,丙`)].join('\n');
    const steps = [...readTable('a.csv', text, 'utf-8')];
    expect(steps.length).toBeGreaterThan(2);
    expect(steps.at(-1)).toEqual({ stage: 'read', done: text.length, total: text.length });
    expect(steps.map(({ done }) => done)).toEqual(steps.map(({ done }) => done).toSorted((one, other) => one - other));
  });

  it('reads a file whose columns it does not know', () => {
    expect(read('甲,乙,丙\n1,2,3\n4,5,6')).toMatchObject({ ok: true, value: { header: ['甲', '乙', '丙'], lines: [2, 3] } });
  });

  it('reads a file of one column that it knows', () => {
    expect(read('摘要\n第一，第二。\n第三、第四。')).toMatchObject({ ok: true, value: { header: ['摘要'], rows: [['第一，第二。'], ['第三、第四。']] } });
  });
});
