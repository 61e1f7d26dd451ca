import { describe, expect, it } from 'vitest';
import type { RawTable } from '../../../src/core/model';
import { fieldKeys } from '../../../src/core/model';
import { checkMapping } from '../../../src/core/tables/checkMapping';
import { columns, matchHeader } from '../../../src/core/tables/columns';
import { suggestMapping } from '../../../src/core/tables/suggestMapping';
import { call2024 } from './call2024';

const call = call2024();

function table(header: readonly string[], ...rows: readonly (readonly string[])[]): RawTable {
  return { file: 'a.csv', header, rows, lines: rows.map((_, at) => at + 2), encoding: 'utf-8', delimiter: ',' };
}

const mapped = (header: readonly string[], ...rows: readonly (readonly string[])[]): unknown => suggestMapping(table(header, ...rows), call);

/** Headers and what they mean, as the office's list of columns gives them. */
const aliases: Readonly<Record<string, string>> = {
  number: '申请编号、科学部编号、受理编号、接收编号、申请号、项目编号、编号、Proposal ID',
  title: '项目名称、题目、课题名称、项目中文名称、中文题名、Title',
  titleEn: '英文名称、项目英文名称、English Title',
  applicant: '申请人、负责人、项目负责人、申请者、申请人姓名、姓名、PI、Applicant',
  applicantId: '证件号、身份证号、证件号码、BRID',
  applicantTitle: '职称、专业技术职务、专业技术职称、当前职称',
  degree: '学位、最高学位',
  personKind: '人员类型、人员类别、身份',
  employment: '聘用形式、聘用方式、全职/兼职',
  studyingFor: '在读学位',
  birthDate: '出生日期、出生年月',
  employer: '工作单位、所在单位',
  host: '依托单位、单位名称、申报单位、申请单位、承担单位',
  partners: '合作研究单位、合作单位、合作研究单位1、合作研究单位2',
  participants: '主要参与者、项目组成员、参与人、参与者1',
  teamSize: '总人数、团队总人数',
  category: '资助类别、项目类别、项目类型',
  subtype: '亚类说明、项目亚类、子类、亚类',
  annotation: '附注说明、备注说明、附注',
  acceptanceCode: '受理代码',
  codes: '申请代码、申请代码1、申请代码2、学科代码',
  period: '研究期限、起止年月、项目起止年月、执行年限、研究年限',
  periodFrom: '起始日期',
  periodTo: '结束日期',
  budget: '申请金额、直接费用、申请直接费用、申请经费、资助经费、经费、申请金额(万元)、经费（元）、申请金额/万元',
  equipmentCost: '设备费',
  operatingCost: '业务费、业务费（万元）',
  labourCost: '劳务费',
  direction: '指南方向、申报方向、资助研究方向',
  keywords: '关键词、中文关键词、关键字、Keywords',
  abstract: '摘要、中文摘要、项目摘要、Abstract',
  abstractEn: '英文摘要、English Abstract',
  body: '正文、申请书正文、研究内容',
  fitStatement: '方向贡献说明、指南方向及贡献说明',
  related: '承担相关项目',
  relatedExplained: '区别与联系',
  experience: '基础研究经历',
  pledge: '科研诚信承诺',
  excludedReviewers: '回避专家、不适宜评审专家',
  submittedAt: '提交时间、申请提交时间',
  confirmedAt: '单位确认时间、单位提交时间',
  year: '申请年度、申报年度、年度',
  attribute: '研究属性、科学问题属性',
};

describe('matchHeader', () => {
  it('has a line here for every field', () => {
    expect(Object.keys(aliases)).toEqual([...fieldKeys]);
  });

  it.each(Object.entries(aliases).flatMap(([field, names]) => names.split('、').map((name) => [name, field])))('%s means %s', (name, field) => {
    expect(matchHeader(name)[0]?.field).toBe(field);
  });

  it.each([' 申 请 编 号 ', '申请编号*', '申请编号：', '申请编号（10位）', '【申请编号】', '申请编号\n', '申请编号 Number'])('%j is the number too', (header) => {
    expect(matchHeader(header)[0]?.field).toBe('number');
  });

  it.each(['ＰＲＯＰＯＳＡＬ　ＩＤ', 'proposal_id', 'ProposalID'])('%s is the number too', (header) => {
    expect(matchHeader(header)[0]?.field).toBe('number');
  });

  it.each(['', '研究方向', '项目名称2', '列3', '__proto__', 'constructor', '经办人', '编'])('%j means nothing by itself', (header) => {
    expect(matchHeader(header)).toEqual([]);
  });

  it('no two fields share a canonical header, and identity numbers and birth dates are secret', () => {
    expect(new Set(columns.map(({ header }) => header)).size).toBe(columns.length);
    expect(columns.filter(({ secret }) => secret).map(({ key }) => key)).toEqual(['applicantId', 'birthDate']);
  });
});

describe('suggestMapping', () => {
  it('lets several columns feed partners, codes and participants, left to right', () => {
    expect(mapped(['参与者1', '申请代码2', '合作研究单位1', '申请代码1', '参与者2', '合作研究单位2'])).toEqual({
      participants: [0, 4], codes: [1, 3], partners: [2, 5],
    });
  });

  it('takes one column for other fields, the canonical header first', () => {
    expect(mapped(['题目', '项目名称', '姓名', '申请人'])).toEqual({ title: [1], applicant: [3] });
  });

  it('gives an ambiguous header to the field that has no better one', () => {
    expect(mapped(['编号', '姓名'])).toEqual({ number: [0], applicant: [1] });
    expect(mapped(['申请编号', '编号', 'ID'])).toEqual({ number: [0], applicantId: [2] });
    expect(mapped(['ID', 'Title'], ['7', 'a'])).toEqual({ number: [0], title: [1] });
    expect(mapped(['ID', 'Title'], ['990106196809034740', 'a'])).toEqual({ applicantId: [0], title: [1] });
    expect(mapped(['ID', '证件号'])).toEqual({ number: [0], applicantId: [1] });
  });

  it('takes 研究方向 for the direction only where most filled cells name one of the call', () => {
    const declared = [['培育11'], ['5.微分方程与机器学习'], ['智慧农业'], [''], ['']];
    expect(mapped(['研究方向'], ...declared)).toEqual({ direction: [0] });
    expect(mapped(['研究方向'], ['机器学习'], ['图神经网络'], ['培育11'])).toEqual({});
    expect(mapped(['研究方向'], [''], [''])).toEqual({});
    expect(mapped(['指南方向', '研究方向'], ['', '培育11'])).toEqual({ direction: [0] });
  });

  it('takes 申请代码1 for the acceptance code too where most rows hold it and there is no such column', () => {
    expect(mapped(['申请代码1', '申请代码2'], ['T01', 'F0601'], ['t01', ''], ['F0601', ''])).toEqual({ codes: [0, 1], acceptanceCode: [0] });
    expect(mapped(['申请代码1'], ['F0601'], ['F0602'], ['T01'])).toEqual({ codes: [0] });
    expect(mapped(['申请代码1', '受理代码'], ['T01', 'T01'])).toEqual({ codes: [0], acceptanceCode: [1] });
    expect(mapped(['申请代码'], ['T01'])).toEqual({ codes: [0] });
  });

  it('reads start and end of the period from two columns', () => {
    expect(mapped(['起始日期', '结束日期'])).toEqual({ periodFrom: [0], periodTo: [1] });
  });
});

describe('checkMapping', () => {
  it('names what is missing and the headers that would do', () => {
    const empty = table(['甲', '乙']);
    const issues = checkMapping({}, empty);
    expect(issues.map(({ message }) => message.key)).toEqual(['tables.columns.number', 'tables.columns.title', 'tables.columns.text']);
    expect(issues[0]?.message.params.headers).toEqual(expect.arrayContaining(['申请编号', '科学部编号']));
    expect(issues.every(({ level, place }) => level === 'error' && place.file === 'a.csv')).toBe(true);
  });

  it('is content with one text column, and asks only for what is wanted', () => {
    const keywordsOnly = table(['关键词']);
    expect(checkMapping({ keywords: [0] }, keywordsOnly, ['text'])).toEqual([]);
    expect(checkMapping({ keywords: [0] }, keywordsOnly, [])).toEqual([]);
    expect(checkMapping({ number: [0], title: [1] }, table(['申请编号', '项目名称']))).toEqual([]);
  });
});
