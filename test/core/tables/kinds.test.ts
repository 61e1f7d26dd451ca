import { describe, expect, it } from 'vitest';
import { tableKinds } from '../../../src/core/model';
import { checkNeeds } from '../../../src/core/tables/checkMapping';
import { isKnownHeader, recogniseKind, tableSpecs } from '../../../src/core/tables/kinds';
import { expertTable } from '../../../src/core/tables/kinds/experts';
import { relationTable } from '../../../src/core/tables/kinds/relations';
import { workTable } from '../../../src/core/tables/kinds/works';
import { mapByHeader } from '../../../src/core/tables/mapByHeader';
import type { TableSpec } from '../../../src/core/tables/tableSpec';

/** Headers and what they mean, as the office's list of columns gives them. */
const aliases: Readonly<Record<string, string>> = {
  'experts id': '专家编号、编号、Expert number',
  'experts name': '姓名、专家姓名',
  'experts personId': '证件号、身份证号',
  'experts employer': '工作单位、单位、所属机构',
  'experts title': '职称',
  'experts fields': '研究领域、研究方向、学科、研究领域1',
  'experts keywords': '关键词',
  'experts codes': '申请代码、学科代码',
  'experts works': '代表作、代表作2',
  'experts avoidUnits': '回避单位',
  'experts avoidPeople': '回避人员、回避申请人',
  'experts minLoad': '最少评审数',
  'experts maxLoad': '最多评审数、评审上限',
  'experts panel': '评审组、分组',
  'works expertId': '专家编号',
  'works expertName': '专家姓名、姓名',
  'works title': '题目、标题、Title',
  'works abstract': '摘要、Abstract',
  'ongoing grant': '批准号、项目批准号',
  'ongoing name': '姓名、负责人',
  'ongoing institution': '单位、依托单位',
  'ongoing role': '角色',
  'ongoing year': '批准年度',
  'ongoing from': '起始日期',
  'ongoing to': '结束日期、终止年月',
  'ongoing period': '起止年月',
  'awarded year': '批准年度、年度',
  'same-year number': '申请编号、受理编号',
  'same-year plan': '计划名称',
  'same-year subtype': '亚类',
  'hosts host': '名称、单位名称',
  'hosts aliases': '别名、别名2、曾用名',
  'hosts parent': '上级法人',
  'host-lists host': '依托单位',
  'host-lists submittedAt': '提交时间',
  'penalties subject': '姓名或单位、姓名/单位、处罚对象',
  'penalties from': '起、起始日期',
  'penalties to': '止、结束日期',
  'funded grant': '批准号',
  'funded title': '题目、项目名称',
  'funded abstract': '摘要',
  'relations expertId': '专家编号',
  'relations expertName': '姓名',
  'relations person': '相关人',
  'relations kind': '关系',
  'relations years': '年份',
};

const kindOf = (id: string): TableSpec => {
  const kind = tableSpecs.find((one) => one.id === id);
  if (kind === undefined) throw new Error(`no kind ${id}`);
  return kind;
};

describe('the kinds of tables', () => {
  it.each(Object.entries(aliases).flatMap(([key, names]) => names.split('、').map((name) => [name, key])))('%s means %s', (name = '', key = '') => {
    const [id = '', field = ''] = key.split(' ');
    expect(kindOf(id).match(name)[0]?.field).toBe(field);
  });

  it('are registered once each, with columns of different names and needs that they can meet', () => {
    const ids = tableSpecs.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(tableKinds).toEqual(expect.arrayContaining(ids));
    for (const { columns, needs } of tableSpecs) {
      expect(new Set(columns.map(({ header }) => header)).size).toBe(columns.length);
      for (const { any } of needs) expect(columns.map(({ key }) => key)).toEqual(expect.arrayContaining([...any]));
    }
  });

  it('keep identity numbers secret', () => {
    const secret = tableSpecs.flatMap(({ columns }) => columns.filter(({ kind }) => kind === 'identity'));
    expect(secret.map(({ key }) => key)).toEqual(expect.arrayContaining(['applicantId', 'personId']));
    expect(secret.every((column) => column.secret)).toBe(true);
  });

  it('know a header where any of them does', () => {
    expect(['申请编号', '最多评审数', '相关人', '回避单位'].filter((header) => !isKnownHeader(header))).toEqual([]);
    expect(isKnownHeader('经办人')).toBe(false);
  });
});

describe('mapByHeader', () => {
  const map = (header: readonly string[], ...rows: readonly (readonly string[])[]): unknown => mapByHeader(expertTable, { header, rows });

  it('takes an ID for the expert’s number, and for the person’s where the values are identity numbers', () => {
    expect(map(['ID', '姓名'], ['E01', '甲'])).toEqual({ id: [0], name: [1] });
    expect(map(['ID', '姓名'], ['990106196809034740', '甲'])).toEqual({ personId: [0], name: [1] });
  });

  it('lets several columns feed fields, keywords and works, left to right', () => {
    expect(map(['代表作2', '研究领域1', '代表作1', '研究领域2', '关键词'])).toEqual({ works: [0, 2], fields: [1, 3], keywords: [4] });
  });
});

describe('checkNeeds', () => {
  it('asks for an expert and for the other columns that a kind cannot do without', () => {
    expect(checkNeeds(expertTable, { name: [0] }, { file: 'a.csv' })).toEqual([]);
    expect(checkNeeds(expertTable, {}, { file: 'a.csv' }).map(({ message }) => message.key)).toEqual(['tables.columns.expert']);
    expect(checkNeeds(workTable, { expertId: [0] }, { file: 'a.csv' }).map(({ message }) => message.key)).toEqual(['tables.columns.workText']);
    const [issue] = checkNeeds(relationTable, { expertName: [0] }, { file: 'a.csv' });
    expect(issue?.message.key).toBe('tables.columns.relatedPerson');
    expect(issue?.message.params.headers).toContain('相关人');
  });
});

describe('recogniseKind', () => {
  it.each([
    ['proposals', '申请编号,项目名称,申请人,依托单位,关键词,摘要'],
    ['proposals', '编号,题目,摘要'],
    ['proposals', '申请编号,姓名,单位名称,研究方向,关键词,申请代码'],
    ['experts', '专家编号,姓名,工作单位,职称,研究领域,关键词,申请代码,最多评审数'],
    ['experts', '姓名,单位,研究方向,关键词'],
    ['experts', '专家姓名,所属机构,熟悉领域,代表作,回避单位'],
    ['works', '专家编号,题目,摘要'],
    ['works', 'Expert ID,Title,Abstract'],
    ['works', '专家姓名,论文题目,论文摘要'],
    ['relations', '专家编号,相关人,关系,年份'],
    ['relations', '姓名,相关人,关系'],
    ['ongoing', '批准号,资助类别,亚类,姓名,证件号,单位,角色,批准年度,起始日期,结束日期'],
    ['ongoing', '项目批准号,项目类别,负责人,依托单位,承担角色,起止年月'],
    ['awarded', '批准号,资助类别,亚类,姓名,证件号,单位,批准年度'],
    ['same-year', '申请编号,计划名称,亚类,姓名,证件号,单位'],
    ['hosts', '名称,别名,上级法人'],
    ['host-lists', '依托单位,申请编号,提交时间'],
    ['penalties', '姓名,证件号,起,止'],
    ['penalties', '姓名或单位,证件号,起,止'],
    ['funded', '批准号,题目,摘要'],
  ])('takes for %s: %s', (kind, header) => {
    const [first] = recogniseKind(header.split(','));
    expect(first).toMatchObject({ kind, complete: true });
  });

  it('says that what it needs is missing', () => {
    const [first] = recogniseKind(['项目名称', '申请人', '依托单位', '摘要']);
    expect(first).toMatchObject({ kind: 'proposals', complete: false });
  });

  it('takes a table of which it knows nothing for none', () => {
    expect(recogniseKind(['经办人', '列2', ''])).toEqual([]);
  });
});
