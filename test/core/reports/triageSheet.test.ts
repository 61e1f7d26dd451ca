import { describe, expect, it } from 'vitest';
import { directionId, runSteps } from '../../../src/core/model';
import { csvText, directionName, formats, reports, plainCell, type Cell, type Sheet } from '../../../src/core/reports';
import { triageSheet } from '../../../src/core/reports/sheets/triage';
import { readTable } from '../../../src/core/tables/readTable';
import { suggestMapping } from '../../../src/core/tables/suggestMapping';
import { aClassification, aFinding, aJudgement, aRow, sampleCall, sampleInput } from './sample';

const cell = (sheet: Sheet, key: string, row = 0): Cell | undefined => sheet.rows[row]?.[sheet.columns.findIndex((column) => column.key === key)];
const withRow = (over: Partial<Parameters<typeof aRow>[0]>): Sheet =>
  triageSheet({ ...sampleInput, rows: [aRow({ raw: ['1', '甲', '', '80', ''], ...over })] }, 'zh');

describe('the triage sheet', () => {
  const sheet = triageSheet(sampleInput, 'zh');
  const headers = sheet.columns.map(({ header }) => header);

  it("keeps the file's columns in order, then adds its own", () => {
    expect(headers).toEqual([
      '申请编号', '项目名称', '申请金额(万元)', '备注',
      '最适方向', '把握程度', '匹配分', '次选方向', '确认方向', '问题', '未检查', '标签', '决定', '评审组', '备注_2',
    ]);
  });

  it('leaves every cell of the file as it was typed', () => {
    expect(sheet.rows.map((row) => row.slice(0, 4))).toEqual(sampleInput.rows.map(({ raw }) => raw.filter((_, index) => index !== 2)));
  });

  it('shows identity numbers only to those who ask for them', () => {
    expect(JSON.stringify(sheet)).not.toContain('990101197001011234');
    expect(triageSheet({ ...sampleInput, secrets: true }, 'zh').rows[0]?.[2]).toBe('990101197001011234');
  });

  it('leaves out a column whose header tells a secret, even where no field is fed by it', () => {
    const header = ['申请编号', '项目名称', '身份证号', '申请金额(万元)', 'ID'];
    const shown = triageSheet({ ...sampleInput, header, mapping: { number: [0], title: [1] } }, 'zh');
    expect(shown.columns.slice(0, 4).map((column) => column.header)).toEqual(['申请编号', '项目名称', '申请金额(万元)', 'ID']);
  });

  it('gives each row as many cells as there are columns', () => {
    for (const row of sheet.rows) expect(row).toHaveLength(sheet.columns.length);
  });

  it('names directions as people do', () => {
    expect([cell(sheet, 'best'), cell(sheet, 'next'), cell(sheet, 'confidence'), cell(sheet, 'score')]).toEqual(['培育5 微分方程与机器学习', '培育6 图神经网络的新方法', 0.826, 0.5]);
    expect(JSON.stringify(sheet)).not.toMatch(/\b[CKX]\d/);
  });

  it('takes the score of the best of its own subtype, not of the first of all', () => {
    const own = { ...aClassification(0, 'C5', 'K8'), best: directionId('K8') };
    expect(cell(withRow({ classification: own }), 'score')).toBe(0.4);
    expect(cell(withRow({ classification: own }), 'next')).toBe('');
  });

  it('says nothing of directions where there is no text', () => {
    expect(['best', 'confidence', 'score', 'next'].map((key) => cell(sheet, key, 2))).toEqual(['', null, null, '']);
  });

  it('lists findings gravest first; what cannot be decided is never a suggestion to reject', () => {
    expect(cell(sheet, 'findings', 1)).toBe('【建议不予受理】亚类说明（指南 五）\n【需人工核实】研究期限（指南 五）\n【提示】申请金额（指南 五）');
  });

  it('says which checks could not run', () => {
    expect(cell(sheet, 'unchecked')).toBe('1 项检查未进行，缺少列：研究期限；亚类说明');
    expect(cell(triageSheet({ ...sampleInput, unchecked: [] }, 'zh'), 'unchecked')).toBe('');
  });

  it.each([
    ['accept', '建议受理'], ['reject', '建议不予受理'], ['verify', '待核实'], ['withdrawn', '申请人撤回'], [null, ''],
  ] as const)('writes the decision %s as %s', (decision, written) => {
    expect(cell(withRow({ judgement: aJudgement({ decision }) }), 'decision')).toBe(written);
  });

  it('writes what people said', () => {
    expect(['confirmed', 'tags', 'panel', 'note'].map((key) => cell(sheet, key, 1))).toEqual(['重点8 基础设施建设与示范应用', '交叉；重复', '第一组', '=1+1\n第二行']);
  });

  it('speaks English where asked', () => {
    const english = triageSheet(sampleInput, 'en');
    expect(english.columns.slice(4, 6).map(({ header }) => header)).toEqual(['Best direction', 'Confidence']);
    expect(cell(english, 'best')).toBe('培育5 Differential equations and machine learning');
    expect(cell(english, 'findings', 1)).toContain('[Suggest rejection] Subtype (指南 五)');
  });

  it('counts on where a header with a number is taken too', () => {
    const header = ['备注', '备注 2', '备注_2', '决定', '评审组 '];
    const own = triageSheet({ ...sampleInput, header }, 'zh').columns.map((column) => column.header);
    expect(own.slice(-3)).toEqual(['决定_2', '评审组_2', '备注_3']);
  });
});

describe('directionName', () => {
  it.each([
    ['C5', 'zh', '培育5 微分方程与机器学习'], ['K8', 'en', '重点8 基础设施建设与示范应用'], ['X1', 'zh', '开放课题'], ['X1', 'en', 'Open topics'], ['gone', 'zh', 'gone'],
  ] as const)('%s in %s is %s', (id, language, name) => {
    expect(directionName(directionId(id), sampleCall, language)).toBe(name);
  });
});

describe('the register', () => {
  it('has ids that differ', () => {
    for (const register of [reports, formats]) expect(new Set(register.map(({ id }) => id)).size).toBe(register.length);
  });

  it('writes CSV that the program reads again, cell for cell', () => {
    for (const language of ['zh', 'en'] as const) {
      const sheet = triageSheet(sampleInput, language);
      const read = runSteps(readTable('again.csv', csvText(sheet).replace('\ufeff', ''), 'utf-8-bom'));
      if (!read.ok) throw new Error(JSON.stringify(read.issues));
      expect(read.value.header).toEqual(sheet.columns.map(({ header }) => header));
      expect(read.value.rows).toEqual(sheet.rows.map((row) => row.map((one, index) => plainCell(one, sheet.columns[index] ?? { kind: 'text' }).replaceAll('\r\n', '\n'))));
      expect(suggestMapping(read.value, sampleCall)).toEqual({ number: [0], title: [1], budget: [2] });
    }
  });

  it('survives a second export: nothing is taken for a column of the office', () => {
    const { columns, rows } = triageSheet(sampleInput, 'zh');
    const again = triageSheet({ ...sampleInput, header: columns.map(({ header }) => header), mapping: { number: [0], title: [1] }, rows: rows.map((raw) => aRow({ raw: raw.map(String) })) }, 'zh');
    const headers = again.columns.map(({ header }) => header);
    expect(new Set(headers).size).toBe(headers.length);
    expect(again.rows.map((row) => row.slice(0, columns.length))).toEqual(rows.map((row) => row.map(String)));
  });

  it('builds rows of findings without those that pass', () => {
    const only = triageSheet({ ...sampleInput, rows: [aRow({ raw: [], findings: [aFinding(0, 'budget', 'pass', 'verify', 'budget'), aFinding(0, 'title', 'not-applicable', 'verify', 'title')] })] }, 'zh');
    expect(cell(only, 'findings')).toBe('');
    expect(only.rows[0]?.slice(0, 4)).toEqual(['', '', '', '']);
  });
});

it('says beside the best direction that its whole subtype fits badly', () => {
  const row = aRow({ raw: ['1', '甲', '', '', ''], classification: { ...aClassification(0, 'K8', 'C5', 'C6'), weak: ['重点支持项目'] } });
  const cells = (language: 'zh' | 'en') => triageSheet({ ...sampleInput, rows: [row, { ...row, classification: { ...row.classification, weak: ['培育项目'] } }] }, language).rows;
  const [weak, sound] = cells('zh');
  const found = (cellsOfRow: typeof weak): string => JSON.stringify(cellsOfRow);
  expect(found(weak)).toContain('（各方向匹配都不高）');
  expect(found(sound)).not.toContain('匹配都不高');
  expect(found(cells('en')[0])).toContain('(no direction fits well)');
});
