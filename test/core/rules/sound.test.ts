import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { readCall } from '../../../src/core/call';
import { importId, runSteps, type Call } from '../../../src/core/model';
import { runRules } from '../../../src/core/rules/runRules';
import { bindRows } from '../../../src/core/tables/bindRows';
import { readTable } from '../../../src/core/tables/readTable';
import { suggestMapping } from '../../../src/core/tables/suggestMapping';
import { writeCsv } from '../../../src/core/tables/writeCsv';
import { manyProposals, proposalHeader } from '../../tools/manyProposals';

const call: Call = (() => {
  const read = readCall(readFileSync(new URL('../../../data/calls/2024-explainable-general-ai.json', import.meta.url), 'utf8'));
  if (!read.ok) throw new Error(JSON.stringify(read.issues));
  return read.value;
})();

/** What the rules find in rows of the generator's columns: `line rule outcome`, for all that want a person. */
function found(rows: readonly (readonly string[])[]): readonly string[] {
  const table = runSteps(readTable('sound.csv', writeCsv([proposalHeader, ...rows]), 'utf-8'));
  if (!table.ok) throw new Error(JSON.stringify(table.issues));
  const { proposals, columns } = runSteps(bindRows(table.value, suggestMapping(table.value, call), importId('sound')));
  return runSteps(runRules(proposals, columns, call)).findings
    .filter(({ outcome }) => outcome === 'fail' || outcome === 'unsure').map(({ line, rule, outcome }) => `${line} ${rule} ${outcome}`);
}

type Header = (typeof proposalHeader)[number];

/** Other spellings of what sound cells say, by column; one after the other is used. */
const spellings: Readonly<Partial<Record<Header, (cell: string) => readonly string[]>>> = {
  人员类型: () => ['在职', '正式职工', '事业编制', '专任教师', '出站博士后', '博士后合作导师', '博士生导师', ''],
  聘用形式: () => ['全职聘用', '在编', '合同制', '长聘', '预聘-长聘', '人事代理', '聘任制', '无兼职'],
  基础研究经历: () => ['有', '√', '具有', '主持面上项目2项', 'Y', '1', '☑', '有（青年项目）'],
  科研诚信承诺: () => ['已承诺', '√', '☑', '同意', 'Y', '1', '已签署', '☑是 □否'],
  承担相关项目: () => ['无', '没有', '×', 'N', '0', '', '/', '未承担'],
  总人数: (cell) => [`${cell}人`, `共${cell}人（含学生）`, `${cell}.0`],
  申请年度: (cell) => [`${cell}年`, `${cell}年度`, `${cell}.0`],
  出生日期: (cell) => [cell.replaceAll('-', '/'), cell.slice(0, 7), cell.replaceAll('-', ''), cell.replace(/^(\d+)-(\d+)-(\d+)$/, '$1年$2月$3日')],
  证件号: (cell) => [`'${cell}`, cell.toLowerCase(), ` ${cell} `],
  工作单位: (cell) => [`${cell}计算机学院`, `${cell}（东校区）`, cell.replace('大学', ' 大学'), `${cell}人工智能研究院`],
  主要参与者: (cell) => [
    cell.replaceAll('（', '(').replaceAll('）', ')').replaceAll('，', ',').replaceAll('；', ';'), cell.replaceAll('；', '\n'),
    cell.replace(/（([^，]+)，([^）]+)）/g, '/$1/$2'), cell.replace(/（([^，]+)，([^）]+)）/g, '（$2，$1）'), cell.replace(/（([^，]+)，/g, '（$1数学学院，'),
  ],
  回避专家: () => ['无', '赵一；钱二', '赵一、钱二、孙三', '赵一（东湖大学）'],
  单位确认时间: (cell) => [cell.replaceAll('-', '/'), `${cell}:00`, cell.replace(/^(\d+)-(\d+)-(\d+) /, '$1年$2月$3日 ')],
  关键词: (cell) => [cell.replaceAll('；', ', '), cell.replaceAll('；', '、'), cell.replaceAll('；', '\n')],
};

it('of 2,000 sound rows none wants a person', () => {
  expect(found(manyProposals(2000, 21).rows)).toEqual([]);
});

it('nor where their cells are spelt in other ways; institutions alone are noted as spelt in two', () => {
  const rows = manyProposals(300, 22).rows.map((row, index) => row.map((cell, column) => {
    const others = spellings[proposalHeader[column] ?? '系统状态']?.(cell) ?? [];
    return others.length === 0 ? cell : (others[index % others.length] ?? cell);
  }));
  expect(found(rows).filter((one) => !one.includes('unit-variants'))).toEqual([]);
});
