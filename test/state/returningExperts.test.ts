import { expect, it } from 'vitest';
import type { ExpertKey, RowKey } from '../../src/core/model';
import { formatOf, withMarks, type Sheet } from '../../src/core/reports';
import { plainWish } from '../../src/state/exporting';
import { aTab, type Tab } from './anApp';

const rows = [0, 1].map((at) => ({ number: `315247936${at}`, title: `微分方程的算子学习 ${at}`, applicant: `申请人${at}`, host: `第${at}大学`, employer: `第${at}大学` }));
const experts = `专家编号,姓名,工作单位,研究领域\nE1,甲专家,评审一院,算子学习\nE2,乙专家,评审二院,算子学习\nE3,丙专家,第0大学,算子学习\n`;

const stage = (tab: Tab) => { const { importing } = tab.state(); if (importing?.stage !== 'returned') throw new Error(`at ${importing?.stage ?? 'no stage'}`); return importing; };

/** Two proposals, three experts, and the first two of these. */
async function withExperts() {
  const tab = aTab();
  await tab.importRows(rows);
  await tab.actions.importList('experts', new File([experts], '专家.csv'));
  await tab.actions.confirmList();
  await tab.until(({ pool, pooling }) => pool !== null && pooling === false);
  const keys = tab.session().rows.map(({ key }) => key) as [RowKey, RowKey];
  const [one, two] = tab.state().pool!.experts.map(({ key }) => key) as [ExpertKey, ExpertKey];
  return { tab, keys, one, two };
}

it('experts edited in an exported 总表 come back through the diff; whom a conflict bars does not', async () => {
  const { tab, keys, one, two } = await withExperts();
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

it('a workbook of the review comes back as a whole: the edits of every panel’s sheet as one step, what contradicts itself told, the rest left alone', async () => {
  const { tab, keys, one, two } = await withExperts();
  for (const [at, key] of keys.entries()) {
    tab.actions.assignExpert(key, one);
    tab.actions.setPanel(`第${at + 1}组`, [key]);
  }
  const wish = { ...plainWish, reports: [], review: ['panels', 'panel', 'expert', 'conflicts'] as const };
  const papers = await tab.actions.paperOf(wish) ?? [];
  const bring = async (edit: (sheet: Sheet) => Sheet): Promise<void> => {
    const sheets = papers.map((sheet) => {
      const own = tab.session().rows.filter(({ cells }) => sheet.rows.some((line) => line.includes(cells.number ?? '')));
      return edit(sheet.id === 'panel' ? withMarks(sheet, own.map(({ key }) => key), 'zh') : sheet);
    });
    await tab.actions.importBytes('评审.xlsx', await formatOf('xlsx').write(sheets, { language: 'zh', now: '2024-06-05 10:20:30' }));
  };
  const renamed = (from: string, to: string) => (sheet: Sheet): Sheet =>
    (sheet.id === 'panel' ? { ...sheet, rows: sheet.rows.map((cells) => cells.map((cell) => (cell === from ? to : cell))) } : sheet);

  await bring((sheet) => sheet);
  expect([stage(tab).edits, stage(tab).summary]).toEqual([[], { found: 2, missing: 0, issues: [], sheets: ['第1组', '第2组'].map((name) => papers.find((sheet) => sheet.name.includes(name))?.name) }]);
  tab.actions.cancelImport();

  await bring(renamed('甲专家', '乙专家'));
  expect(stage(tab).edits.map(({ id, row, after, column }) => [id, row, after, column.includes('·')])).toEqual(keys.map((key) => ['experts', key, '乙专家', true]));
  const steps = tab.session().fold.state.undoable.length;
  await tab.actions.takeEdits([]);
  const given = (): readonly (readonly ExpertKey[])[] => keys.map((key) => [...tab.session().fold.state.review.assigned.get(key) ?? []].map(([expert]) => expert));
  expect([given(), tab.session().fold.state.undoable.length]).toEqual([[[two], [two]], steps + 1]);
  tab.actions.undo();
  expect(given()).toEqual([[one], [one]]);

  // One proposal on two sheets that say otherwise.
  const [first] = papers.filter(({ id }) => id === 'panel').map((sheet) => withMarks(sheet, keys.slice(0, 1), 'zh')) as [Sheet];
  const twice = [renamed('甲专家', '乙专家')(first), { ...renamed('甲专家', '')(first), name: '又一张' }];
  await tab.actions.importBytes('两张.xlsx', await formatOf('xlsx').write(twice, { language: 'zh', now: '2024-06-05 10:20:30' }));
  expect([stage(tab).edits, stage(tab).summary.issues.map(({ message, place }) => [message.key, place.file])]).toEqual([[], [['returns.sheetsConflict', '两张.xlsx · 又一张']]]);
  tab.actions.cancelImport();

  // A sheet by itself that holds nothing to bring back says so, with what is open or without.
  const expert = papers.find(({ id }) => id === 'expert')!;
  const bytes = await formatOf('csv').write([expert], { language: 'zh', now: '2024-06-05 10:20:30' });
  const unopened = aTab();
  for (const at of [tab, unopened]) {
    await at.actions.importBytes('专家甲.csv', bytes);
    expect(at.state().importing).toMatchObject({ stage: 'otherKind', written: true, kind: { key: 'sheet.expertSheet' } });
  }
});
