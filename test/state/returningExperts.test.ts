import { expect, it } from 'vitest';
import type { ExpertKey, RowKey } from '../../src/core/model';
import { plainWish } from '../../src/state/exporting';
import { aTab, type Tab } from './anApp';

const rows = [0, 1].map((at) => ({ number: `315247936${at}`, title: `微分方程的算子学习 ${at}`, applicant: `申请人${at}`, host: `第${at}大学`, employer: `第${at}大学` }));
const experts = `专家编号,姓名,工作单位,研究领域\nE1,甲专家,评审一院,算子学习\nE2,乙专家,评审二院,算子学习\nE3,丙专家,第0大学,算子学习\n`;

const stage = (tab: Tab) => { const { importing } = tab.state(); if (importing?.stage !== 'returned') throw new Error(`at ${importing?.stage ?? 'no stage'}`); return importing; };

it('experts edited in an exported 总表 come back through the diff; whom a conflict bars does not', async () => {
  const tab = aTab();
  await tab.importRows(rows);
  await tab.actions.importList('experts', new File([experts], '专家.csv'));
  await tab.actions.confirmList();
  await tab.until(({ pool, pooling }) => pool !== null && pooling === false);
  const keys = tab.session().rows.map(({ key }) => key) as [RowKey, RowKey];
  const [one, two] = tab.state().pool!.experts.map(({ key }) => key) as [ExpertKey, ExpertKey];
  for (const key of keys) tab.actions.assignExpert(key, one);
  await tab.actions.exportSheets({ ...plainWish, reports: ['master'] });
  const sheet = tab.downloads.at(-1)?.[1] ?? '';
  const bring = (text: string): Promise<void> => tab.actions.importBytes('总表.csv', new TextEncoder().encode(text));
  const given = (row: RowKey): readonly ExpertKey[] => [...tab.session().fold.state.review.assigned.get(row) ?? []].map(([expert]) => expert);

  await bring(sheet.replace('甲专家', '丙专家'));
  expect(stage(tab).edits).toEqual([]);
  expect(stage(tab).summary.issues.map(({ message }) => message.key)).toEqual(['returns.expertBarred']);
  tab.actions.cancelImport();

  await bring(sheet.replace('甲专家', '乙专家'));
  expect(stage(tab).edits.map(({ id, row, before, after, clash }) => [id, row, before, after, clash])).toEqual([['experts', keys[0], '甲专家', '乙专家', false]]);
  expect(given(keys[0])).toEqual([one]);
  await tab.actions.takeEdits([]);
  expect(keys.map(given)).toEqual([[two], [one]]);
  tab.actions.undo();
  expect(keys.map(given)).toEqual([[one], [one]]);
});
