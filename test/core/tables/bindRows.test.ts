import { describe, expect, it } from 'vitest';
import type { Mapping, RawTable } from '../../../src/core/model';
import { importId, runSteps } from '../../../src/core/model';
import { bindRows } from '../../../src/core/tables/bindRows';

function bind(header: readonly string[], mapping: Mapping, ...rows: readonly (readonly string[])[]): ReturnType<typeof run> {
  return run({ file: 'a.csv', header, rows, lines: rows.map((_, at) => at * 2 + 3), encoding: 'utf-8', delimiter: ',' }, mapping);
}
const run = (table: RawTable, mapping: Mapping) => runSteps(bindRows(table, mapping, importId('i')));

describe('bindRows', () => {
  it('keys rows by import and line, keeps filled cells trimmed and joins columns that feed one field', () => {
    const { proposals } = bind(['编号', '题目', '单位1', '单位2', '别的'], { number: [0], title: [1], partners: [2, 3] },
      ["'3152400001", ' 甲 ', '东湖大学', '洞庭大学；云台大学', '乙'], ['', '丙', '', '云台大学', '']);
    expect(proposals.map(({ key, line, cells, partners }) => ({ key, line, cells, partners }))).toEqual([
      { key: 'i:3', line: 3, cells: { number: '3152400001', title: '甲', partners: '东湖大学；洞庭大学；云台大学' }, partners: ['东湖大学', '洞庭大学', '云台大学'] },
      { key: 'i:5', line: 5, cells: { title: '丙', partners: '云台大学' }, partners: ['云台大学'] },
    ]);
    expect(Object.keys(proposals[1]?.cells ?? {})).toEqual(['title', 'partners']);
  });

  it('gives rows with the same fields filled cells of their own', () => {
    const { proposals } = bind(['a', 'b'], { number: [0], title: [1] }, ['1', '甲'], ['2', '乙'], ['3', '']);
    expect(proposals.map(({ cells }) => cells)).toEqual([{ number: '1', title: '甲' }, { number: '2', title: '乙' }, { number: '3' }]);
  });

  it('says which fields the file has, and under which headers', () => {
    const { columns } = bind(['编号', '申请代码1', '申请代码2', '起始日期', '结束日期'], { number: [0], codes: [1, 2], periodFrom: [3], periodTo: [4] }, ['1', '', '', '45658', '2027年12月31日']);
    expect([...columns.present]).toEqual(['number', 'codes', 'periodFrom', 'periodTo', 'period']);
    expect(columns.headers).toEqual({ number: '编号', codes: '申请代码1；申请代码2', periodFrom: '起始日期', periodTo: '结束日期', period: '起始日期；结束日期' });
  });

  it('reads values, the unit of the amount from its header', () => {
    const { proposals, issues } = bind(['期限', '金额（元）', '提交', '确认', '起', '止'],
      { period: [0], budget: [1], submittedAt: [2], confirmedAt: [3], periodFrom: [4], periodTo: [5] },
      ['2025.01-2027.12', '800,000', '2024-04-21 16:03', '', '', ''], ['', '', '', '2024/4/22', '2025-01', '2027-12']);
    expect(proposals[0]).toMatchObject({
      period: { value: { from: { year: 2025, month: 1 } } }, budget: { value: { wan: 80, unitGiven: true } },
      submittedAt: { value: { date: '2024-04-21', time: '16:03' } }, confirmedAt: { state: 'blank' },
    });
    expect(proposals[1]).toMatchObject({ period: { state: 'read' }, budget: { state: 'blank' }, confirmedAt: { value: { date: '2024-04-22' } } });
    expect(issues).toEqual([]);
  });

  it('warns of what cannot be read, with line, column and cell; five a column, then their number', () => {
    const rows = Array.from({ length: 11 }, (_, at) => [at < 8 ? `约${at}` : '80', at === 0 ? '三年' : '']);
    const { issues, proposals } = bind(['金额', '期限'], { budget: [0], period: [1] }, ...rows);
    expect(proposals[3]?.budget).toEqual({ state: 'unreadable', raw: '约3' });
    expect(issues[0]).toEqual({ level: 'warning', message: { key: 'tables.bind.period', params: { cell: '三年' } }, place: { file: 'a.csv', line: 3, column: '期限' } });
    expect(issues[1]).toMatchObject({ message: { key: 'tables.bind.money', params: { cell: '约0' } }, place: { line: 3, column: '金额' } });
    expect(issues.length).toBe(7);
    expect(issues[6]).toEqual({ level: 'warning', message: { key: 'tables.bind.more', params: { count: 3 } }, place: { file: 'a.csv', column: '金额' } });
  });

  it('never quotes secret cells', () => {
    const secret = '99010619680903474';
    const { issues } = bind(['证件号', '出生日期', '金额'], { applicantId: [0], birthDate: [1], budget: [2] }, [secret, '不详', '约80']);
    expect(JSON.stringify(issues)).not.toContain(secret);
    expect(issues.length).toBe(1);
  });

  it('ignores columns that the table does not have', () => {
    const { proposals, columns } = bind(['编号'], { number: [0], title: [7], codes: [-1] }, ['1']);
    expect(proposals[0]?.cells).toEqual({ number: '1' });
    expect([...columns.present]).toEqual(['number']);
  });

  it('yields its progress every 200 rows', () => {
    const rows = Array.from({ length: 401 }, (_, at) => [String(at)]);
    const steps = [...bindRows({ file: '', header: ['编号'], rows, lines: rows.map((_, at) => at + 2), encoding: 'utf-8', delimiter: ',' }, { number: [0] }, importId('i'))];
    expect(steps).toEqual([0, 200, 400].map((done) => ({ stage: 'bind', done, total: 401 })));
  });

  it('says once that a column cannot be read nearly throughout, and names single cells where it can', () => {
    const rows = (good: number) => Array.from({ length: 10 }, (_, at) => [String(at), at < good ? '80' : '很多']);
    const keysOf = (good: number) => bind(['编号', '金额(万元)'], { number: [0], budget: [1] }, ...rows(good)).issues.map(({ message, place }) => [message.key, place.column]);
    expect(bind(['编号', '金额(万元)'], { number: [0], budget: [1] }, ...rows(2)).issues).toEqual([
      { level: 'error', message: { key: 'tables.bind.column', params: { column: '金额(万元)', count: 10, unread: 8 } }, place: { file: 'a.csv', column: '金额(万元)' } },
    ]);
    expect(keysOf(3)).toEqual([...Array.from({ length: 5 }, () => ['tables.bind.money', '金额(万元)']), ['tables.bind.more', '金额(万元)']]);
    expect(bind(['编号', '金额(万元)'], { number: [0], budget: [1] }, ...rows(0).slice(0, 4)).issues.map(({ message }) => message.key)).toEqual(Array.from({ length: 4 }, () => 'tables.bind.money'));
  });
});
