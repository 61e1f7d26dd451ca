import Papa from 'papaparse';
import { expect, it } from 'vitest';
import type { Call } from '../../src/core/model';
import { directionId, importId, runSteps } from '../../src/core/model';
import { bindRows } from '../../src/core/tables/bindRows';
import { readTable } from '../../src/core/tables/readTable';
import { suggestMapping } from '../../src/core/tables/suggestMapping';

const rowCount = 100_000;
const rounds = 7;
/** The gate may cost so many times what papaparse alone costs. */
const allowed = 3;

const call: Call = {
  id: 'bench', title: '', titleEn: '', questions: [], scopeTerms: [], genericTerms: [], rules: {}, hash: '',
  subtypes: [{ name: '培育项目', nameEn: '', short: '培育', nearly: ['培育'] }],
  directions: Array.from({ length: 11 }, (_, at) => ({
    id: directionId(`C${at + 1}`), title: `人工智能研究方向第${at + 1}个`, titleEn: '', subtype: '培育项目', number: at + 1, label: `培育${at + 1}`, description: '', terms: [], open: false,
  })),
};

const header = [
  '申请编号', '项目名称', '申请人', '证件号', '出生日期', '职称', '工作单位', '依托单位', '合作研究单位', '主要参与者', '资助类别', '亚类说明', '附注说明', '受理代码',
  '申请代码', '研究期限', '申请金额(万元)', '研究方向', '关键词', '摘要', '提交时间', '单位确认时间', '申请年度', '自编列',
];

/** Rows of the shape of real exports; every seventh has a quoted cell with a comma, a doubled quote and a line break. */
function sampleText(): string {
  const lines = [header.join(',')];
  for (let at = 0; at < rowCount; at += 1) {
    const abstract = '图神经网络在社交网络分析等场景大量应用，其安全性却令人担忧。本项目研究通用对抗攻击与防御。'.repeat(2) + at;
    lines.push([
      3_152_400_000 + at, `面向第${at}个场景的图神经网络鲁棒性研究`, `申请人${at}`, '990106196809034740', '1968-09-03', '教授', '洞庭大学', '洞庭大学', at % 3 === 0 ? '' : `黔中大学；第${at % 50}大学`,
      `谢子霞（洞庭大学，高级工程师）；钱博雅（洞庭大学，工程师）`, '重大研究计划', '培育项目', '可解释、可通用的下一代人工智能方法', 'T01', 'F0301；F0603',
      at % 2 === 0 ? '2025-01-01至2027-12-31' : '2025.01-2027.12', (at % 800) / 10, `培育${(at % 11) + 1}`, `图神经网络；对抗攻击；鲁棒性；第${at}词`,
      at % 7 === 0 ? `"${abstract},\n又说""好""。"` : abstract, `2024-04-${15 + (at % 6)} ${String(at % 24).padStart(2, '0')}:${String(at % 60).padStart(2, '0')}`, '2024-04-22 10:02', '2024', '',
    ].join(','));
  }
  return lines.join('\n');
}

const median = (values: readonly number[]): number => values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? 0;

function timed(work: () => void): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

it(`binds ${rowCount} rows in at most ${allowed} times what papaparse alone takes`, () => {
  const text = sampleText();
  const alone: number[] = [];
  const gate: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    alone.push(timed(() => expect(Papa.parse<string[]>(text, { header: false }).data.length).toBe(rowCount + 1)));
    gate.push(timed(() => {
      const table = runSteps(readTable('bench.csv', text, 'utf-8'));
      if (!table.ok) throw new Error('the sample could not be read');
      const { proposals, issues } = runSteps(bindRows(table.value, suggestMapping(table.value, call), importId('bench')));
      expect([proposals.length, issues.length]).toEqual([rowCount, 0]);
    }));
  }
  // Each round is compared with its own: load of the machine changes from round to round.
  const ratio = median(gate.map((time, round) => time / (alone[round] ?? 1)));
  process.stdout.write(`tables: ${(text.length / 1e6).toFixed(0)} M characters, papaparse ${median(alone).toFixed(0)} ms, gate ${median(gate).toFixed(0)} ms, ratio ${ratio.toFixed(2)}\n`);
  expect(ratio).toBeLessThan(allowed);
});
