import { describe, expect, it } from 'vitest';
import { importId, runSteps, type RawTable } from '../../../src/core/model';
import { bindExperts } from '../../../src/core/tables/bindExperts';
import { bindRelations, bindWorks } from '../../../src/core/tables/bindSide';
import { expertTable } from '../../../src/core/tables/kinds/experts';
import { relationTable } from '../../../src/core/tables/kinds/relations';
import { workTable } from '../../../src/core/tables/kinds/works';
import { mapByHeader } from '../../../src/core/tables/mapByHeader';

const table = (header: string, ...rows: readonly string[]): RawTable => ({
  file: 'a.csv', header: header.split('|'), rows: rows.map((row) => row.split('|')), lines: rows.map((_, at) => at + 2), encoding: 'utf-8', delimiter: '|',
});

const experts = (header: string, ...rows: readonly string[]) => {
  const read = table(header, ...rows);
  return runSteps(bindExperts(read, mapByHeader(expertTable, read), importId('t')));
};
const pool = experts('专家编号|姓名', 'E1|甲一', 'E2|乙二', 'E3|丙三', 'E4|丙三').experts;
const works = (header: string, ...rows: readonly string[]) => {
  const read = table(header, ...rows);
  return runSteps(bindWorks(read, mapByHeader(workTable, read), pool));
};
const relations = (header: string, ...rows: readonly string[]) => {
  const read = table(header, ...rows);
  return runSteps(bindRelations(read, mapByHeader(relationTable, read), pool));
};
const said = (issues: readonly { readonly message: { readonly key: string }; readonly place: object }[]): unknown => issues.map(({ message, place }) => [message.key, place]);

describe('bindExperts', () => {
  it('reads lists, codes, loads and titles of works', () => {
    const { experts: [expert], issues } = experts(
      '专家编号|姓名|工作单位|研究领域|关键词|申请代码|代表作|回避单位|回避人员|最少评审数|最多评审数|评审组',
      'E1|甲一|东湖大学|图学习；优化|GNN,Graph|f0601、F0603|[1] On graphs, and more；(2) 图的方法|西湖大学|丁四（北湖大学）|2|20项|一组',
    );
    expect(issues).toEqual([]);
    expect(expert).toMatchObject({
      key: 't:2', line: 2, id: 'E1', name: '甲一', employer: '东湖大学', fields: ['图学习', '优化'], keywords: ['GNN', 'Graph'], codes: ['F0601', 'F0603'],
      works: [{ title: 'On graphs, and more', abstract: '' }, { title: '图的方法', abstract: '' }],
      avoidUnits: ['西湖大学'], avoidPeople: ['丁四（北湖大学）'], minLoad: 2, maxLoad: 20, panel: '一组',
    });
  });

  it.each([['', null], ['不限', null], ['5', 5], ['５个', 5], ['5.0', 5], ['0', 0], ['2.5', 'fault'], ['五', 'fault'], ['-1', 'fault'], ['3-5', 'fault']])('reads the load %j as %j', (cell, load) => {
    const { experts: [expert], issues } = experts('姓名|最多评审数', `甲一|${cell}`);
    expect(expert?.maxLoad).toBe(load === 'fault' ? null : load);
    expect(said(issues)).toEqual(load === 'fault' ? [['experts.bind.load', { file: 'a.csv', line: 2, column: '最多评审数' }]] : []);
  });

  it('drops a least load above the most, and says so', () => {
    const { experts: [expert], issues } = experts('姓名|最少评审数|最多评审数', '甲一|9|3');
    expect(expert).toMatchObject({ minLoad: null, maxLoad: 3 });
    expect(issues.map(({ message }) => message.key)).toEqual(['experts.bind.loads']);
  });

  it('leaves out who is nobody or stands there twice, and keeps two persons under one number', () => {
    const { experts: found, issues } = experts('专家编号|姓名|工作单位', 'E1|甲一|甲', '||乙', 'E1|甲一|甲', 'E1|乙二|乙');
    expect(found.map(({ key }) => key)).toEqual(['t:2', 't:5']);
    expect(said(issues)).toEqual([
      ['experts.bind.nobody', { file: 'a.csv', line: 3, column: '姓名' }],
      ['experts.bind.twice', { file: 'a.csv', line: 4, column: '专家编号' }],
      ['experts.bind.sameNumber', { file: 'a.csv', line: 5, column: '专家编号' }],
    ]);
  });
});

describe('bindWorks', () => {
  it('gives works to experts by number or by a name that one alone bears', () => {
    const { experts: found, issues } = works('专家编号|专家姓名|题目|摘要', 'e1||A title|long', ' E1||A  Title.|longer text', '|乙二||只有摘要');
    expect(issues).toEqual([]);
    expect(found.map((expert) => expert.works)).toEqual([[{ title: 'A  Title.', abstract: 'longer text' }], [{ title: '', abstract: '只有摘要' }], [], []]);
  });

  it('understands a number under the header of names, and the other way round', () => {
    const { experts: found, issues } = works('专家姓名|题目', 'E1|x', '乙二|y');
    expect([issues, found.map((expert) => expert.works.map(({ title }) => title))]).toEqual([[], [['x'], ['y'], [], []]]);
    expect(works('专家编号|题目', '乙二|y').experts[1]?.works).toHaveLength(1);
  });

  it('says whose works it could not place', () => {
    const { issues } = works('专家编号|专家姓名|题目', 'E9||x', '|丙三|x', '||x', 'E1||');
    expect(said(issues)).toEqual([
      ['experts.bind.unknownExpert', { file: 'a.csv', line: 2, column: '专家编号' }],
      ['experts.bind.ambiguousExpert', { file: 'a.csv', line: 3, column: '专家姓名' }],
      ['experts.bind.noExpert', { file: 'a.csv', line: 4, column: '专家姓名' }],
      ['experts.bind.noWork', { file: 'a.csv', line: 5, column: '题目' }],
    ]);
  });
});

describe('bindRelations', () => {
  it.each([
    ['师生', 'teacher'], ['博士生导师', 'teacher'], ['论文合作', 'coauthor'], ['夫妻（同事）', 'relative'], ['前同事', 'colleague'], ['持有股份', 'interest'], ['co-author', 'coauthor'], ['朋友', null], ['', null],
  ])('takes %j for %j', (cell, kind) => {
    const { relations: [relation], issues } = relations('专家编号|相关人|关系', `E1|丁四|${cell}`);
    expect(relation).toMatchObject({ expert: 't:2', person: '丁四', kind, kindText: cell, years: null });
    expect(issues.map(({ message }) => message.key)).toEqual(kind === null ? ['experts.bind.kind'] : []);
  });

  it.each([
    ['2021', { from: 2021, to: 2021 }], ['2019-2023', { from: 2019, to: 2023 }], ['2019年—2023年', { from: 2019, to: 2023 }], ['2019至今', { from: 2019, to: null }],
    ['2021-05-03', { from: 2021, to: 2021 }], ['2022；2018', { from: 2018, to: 2022 }], ['', null], ['近三年', 'fault'], ['20215', 'fault'],
  ])('reads the years %j as %j', (cell, years) => {
    const { relations: [relation], issues } = relations('专家编号|相关人|关系|年份', `E1|丁四|合作|${cell}`);
    expect(relation?.years).toEqual(years === 'fault' ? null : years);
    expect(issues.map(({ message }) => message.key)).toEqual(years === 'fault' ? ['experts.bind.years'] : []);
  });

  it('leaves a relation to nobody out', () => {
    expect(relations('专家编号|相关人|关系', 'E1||合作').relations).toEqual([]);
  });
});
