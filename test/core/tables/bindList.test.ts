import { describe, expect, it } from 'vitest';
import { runSteps, type ListName, type OfficeList } from '../../../src/core/model';
import { bindList } from '../../../src/core/tables/bindList';
import { listNamed, listSpecs } from '../../../src/core/tables/kinds/lists';
import { mapByHeader } from '../../../src/core/tables/mapByHeader';

function bound(name: ListName, header: readonly string[], ...rows: readonly (readonly string[])[]) {
  const table = { file: 'list.csv', header, rows, lines: rows.map((_, at) => at + 2), encoding: 'utf-8', delimiter: ',' } as const;
  return runSteps(bindList(name, table, mapByHeader(listSpecs[name], table), '2024-04-22'));
}
const first = ({ rows: [row] }: OfficeList) => row!;

describe('an office list', () => {
  it('keeps cells, lines, headers and its day; rows without a mapped cell are left out', () => {
    const { list, issues } = bound('same-year', ['申请编号', '计划名称', '姓名', '证件号', '单位', '备注'], ['1', '另一计划', ' 甲一 ', '990106197109192515', '东湖大学', ''], ['', '', '', '', '', '空行'], ['2', '', '乙二', '', '', '']);
    expect(issues).toEqual([]);
    expect(list).toMatchObject({ name: 'same-year', file: 'list.csv', asOf: '2024-04-22', headers: { number: '申请编号', plan: '计划名称', name: '姓名' } });
    expect(list.rows.map(({ line, cells }) => [line, cells.name])).toEqual([[2, '甲一'], [4, '乙二']]);
  });

  it.each([
    ['2022-01-01', '2025-12-31', { year: 2022, month: 1, day: 1 }, { year: 2025, month: 12, day: 31 }],
    ['2022.01', '2025年12月', { year: 2022, month: 1 }, { year: 2025, month: 12 }],
    ['2022', '2025年', { year: 2022, month: 1 }, { year: 2025, month: 12 }],
    ['44562', '46022', { year: 2022, month: 1, day: 1 }, { year: 2025, month: 12, day: 31 }],
  ])('reads the term %s to %s', (from, to, begin, end) => {
    const { list } = bound('ongoing', ['批准号', '姓名', '单位', '起始日期', '结束日期'], ['62000001', '甲一', '东湖大学', from, to]);
    expect(first(list)).toMatchObject({ from: { value: begin }, to: { value: end } });
  });

  it.each(['2022.01-2025.12', '2022年1月至2025年12月', '2022-2025', '2022年—2025年'])('reads the term %s in one cell', (period) => {
    const { list } = bound('ongoing', ['批准号', '姓名', '单位', '起止年月'], ['62000001', '甲一', '东湖大学', period]);
    expect(first(list)).toMatchObject({ from: { value: { year: 2022, month: 1 } }, to: { value: { year: 2025, month: 12 } } });
  });

  it.each([['2023', 2023], ['2023年', 2023], ['2023年度', 2023], ['2023-08-24', 2023]])('reads the year of approval %s', (cell, year) => {
    const { list } = bound('awarded', ['姓名', '单位', '批准年度'], ['甲一', '东湖大学', cell]);
    expect(first(list).year).toMatchObject({ value: year });
  });

  it('warns of dates that cannot be read, with line, column and cell, five a column and then their number', () => {
    const { list, issues } = bound('penalties', ['姓名', '起', '止'], ...Array.from({ length: 8 }, () => ['甲一', '2024-01-01', '三年']));
    expect(list.rows.every(({ to }) => to.state === 'unreadable')).toBe(true);
    expect(issues.map(({ message, place }) => [message.key, message.params, place.line])).toEqual([
      ...[2, 3, 4, 5, 6].map((line) => ['list.bind.date', { cell: '三年' }, line]), ['tables.bind.more', { count: 3 }, undefined],
    ]);
  });

  it('is known by its Chinese name and by its id', () => {
    expect(['在研项目', 'ongoing', 'Host-Lists', '单位项目清单', '名单'].map(listNamed)).toEqual(['ongoing', 'ongoing', 'host-lists', 'host-lists', undefined]);
  });
});
