import { describe, expect, it } from 'vitest';
import { affinityIn } from '../../src/state/review/pool';
import { conflictsBetween, conflictsIn, limitsIn, loadOf } from '../../src/state/review/standing';
import type { RowKey, SideKind } from '../../src/core/model';
import { write } from '../../src/core/words';
import { aTab, tableOf, type Tab } from './anApp';

const rows = [
  { number: '3152479361', title: '微分方程的机器学习求解', abstract: '研究算子学习求解微分方程的误差。', applicant: '王平', host: '洞庭大学', employer: '洞庭大学' },
  { number: '3152479362', title: '图神经网络的长程依赖', abstract: '研究图神经网络的过度挤压。', applicant: '李安', host: '衡山大学', employer: '衡山大学' },
];
const head = '专家编号,姓名,证件号,工作单位,研究领域,最多评审数\n';
const first = `${head}E1,陆晓,990000000000000011,洞庭大学,算子学习,4\nE2,何青,,云台大学,图神经网络,\nE3,李安,,衡山大学,图神经网络,\n`;

async function importSide(tab: Tab, kind: SideKind, text: string, file = `${kind}.csv`): Promise<void> {
  await tab.actions.importList(kind, new File([text], file));
  await tab.actions.confirmList();
  await tab.until(({ pooling, session, pool }) => pooling === false && (session?.sides.some((side) => side.kind === 'experts') === false || pool !== null));
}

async function aPool(): Promise<Tab> {
  const tab = aTab();
  await tab.importRows(rows);
  await importSide(tab, 'experts', first);
  return tab;
}

const poolOf = (tab: Tab) => { const { pool } = tab.state(); if (pool === null) throw new Error('no pool'); return pool; };
const named = (tab: Tab, name: string) => { const found = poolOf(tab).experts.find((one) => one.name === name); if (found === undefined) throw new Error(name); return found; };
const rowAt = (tab: Tab, at: number): RowKey => { const row = tab.session().rows[at]; if (row === undefined) throw new Error(`no row ${at}`); return row.key; };
const one = (tab: Tab): RowKey => rowAt(tab, 0);
const other = (tab: Tab): RowKey => rowAt(tab, 1);

describe('the pool of experts', () => {
  it('is read with affinities and conflicts, and without identity numbers', async () => {
    const tab = await aPool();
    const pool = poolOf(tab);
    expect(pool.experts.map(({ name }) => name)).toEqual(['陆晓', '何青', '李安']);
    expect(JSON.stringify(pool.experts)).not.toContain('990000000000000011');
    expect(affinityIn(pool, other(tab), named(tab, '何青').key)).toBeGreaterThan(affinityIn(pool, one(tab), named(tab, '何青').key));
    const conflicts = conflictsIn(tab.session(), pool);
    expect(conflictsBetween(conflicts, one(tab), named(tab, '陆晓').key)).toMatchObject([{ test: 'same-institution', force: 'bar' }]);
    expect(conflictsBetween(conflicts, other(tab), named(tab, '李安').key).map(({ test }) => test)).toEqual(expect.arrayContaining(['own-proposal']));
    const [fit] = await tab.actions.explainFit([[other(tab), named(tab, '何青').key]]);
    expect(fit?.fit.contributions.map(({ term }) => term)).toContain('图神经网络');
  });

  it('keeps what was said of a person when a newer list comes, tells the difference, and goes back', async () => {
    const tab = await aPool();
    const key = named(tab, '陆晓').key;
    tab.actions.setExpertLoad([key], 'most', 6);
    await importSide(tab, 'experts', `${head}E9,新人,,云台大学,代数,\nE1,陆晓,,洞庭大学,算子学习；误差,4\nE2,何青,,云台大学,图神经网络,\n`);
    expect(named(tab, '陆晓').key).toBe(key);
    expect(limitsIn(named(tab, '陆晓'), tab.session().fold.state.review).most).toBe(6);
    expect(tab.state().poolNews).toMatchObject({ what: { key: 'lists.replaced' }, added: ['新人'], gone: ['李安'], changed: ['陆晓'] });
    tab.actions.takeBackTables();
    await tab.until(({ pooling, pool }) => pooling === false && pool?.experts.some(({ name }) => name === '李安') === true);
    expect(poolOf(tab).experts.map(({ name }) => name)).toEqual(['陆晓', '何青', '李安']);
  });

  it('is there again after the work is opened anew, with everything that was said', async () => {
    const tab = await aPool();
    tab.actions.assignExpert(one(tab), named(tab, '何青').key);
    await tab.saved();
    const again = aTab({ openStore: () => tab.store });
    await again.actions.restore();
    await again.until(({ pool, pooling }) => pool !== null && pooling === false);
    expect([...again.session().fold.state.review.assigned.values()].map((own) => [...own.values()])).toEqual([['waiting']]);
    expect(loadOf(again.session().fold.state.review, named(again, '何青').key)).toBe(1);
  });

  it('tells of tables that were dropped together as one, and takes them back together', async () => {
    const tab = aTab();
    await tab.importRows(rows);
    const texts = { 专家: first, 成果: '专家编号,题目,摘要\nE1,算子学习的误差,算子\n', 关系: '专家编号,相关人,关系,年份\nE2,王平,师生,2023\n' };
    await tab.actions.importFiles(Object.entries(texts).map(([name, text]) => new File([text], `${name}.csv`)));
    for (let count = 0; count < 3; count += 1) {
      await tab.until(({ listing }) => listing?.stage === 'mapping');
      await tab.actions.confirmList();
    }
    await tab.until(({ pooling, pool, session }) => pooling === false && pool !== null && session?.sides.length === 3);
    expect(write(tab.state().poolNews!.what, 'zh')).toBe('已导入专家表、专家代表作表、专家关系表');
    expect(tab.state().poolNews).toMatchObject({ added: ['陆晓', '何青', '李安'], gone: [], changed: [] });
    tab.actions.takeBackTables();
    await tab.until(({ pooling, pool, session }) => pooling === false && pool === null && session?.sides.length === 0);
    expect(tab.state().poolNews).toMatchObject({ what: { key: 'lists.removed' }, steps: [], gone: ['陆晓', '何青', '李安'] });
  });

  it('goes with its table', async () => {
    const tab = await aPool();
    tab.actions.removeList('experts');
    await tab.until(({ pool, pooling }) => pool === null && pooling === false);
    expect(tab.state().poolNews).toMatchObject({ what: { key: 'lists.removed' }, gone: ['陆晓', '何青', '李安'] });
  });
});

describe('conflicts of interest', () => {
  it('keep a proposal from its own author until somebody gives a reason, and undo brings the bar back', async () => {
    const tab = await aPool();
    const author = named(tab, '李安').key;
    tab.actions.assignExpert(other(tab), author);
    expect(tab.state().notice).toMatchObject({ tone: 'bad', message: { key: 'assignPage.barred' } });
    tab.actions.wishFor(other(tab), author, 'pin');
    expect(tab.session().fold.state.review.assigned.size).toBe(0);
    const tests = conflictsBetween(conflictsIn(tab.session(), poolOf(tab)), other(tab), author).filter(({ force }) => force === 'bar').map(({ test }) => test);
    for (const test of tests) tab.actions.overrideConflict(other(tab), author, test, ' ');
    tab.actions.assignExpert(other(tab), author);
    expect(tab.session().fold.state.review.assigned.size).toBe(0);
    for (const test of tests) tab.actions.overrideConflict(other(tab), author, test, '同名，已核实');
    tab.actions.assignExpert(other(tab), author);
    expect(tab.session().fold.state.review.assigned.get(other(tab))?.get(author)).toBe('waiting');
    expect(conflictsIn(tab.session(), poolOf(tab)).overridden.map(({ reason }) => reason)).toEqual(tests.map(() => '同名，已核实'));
    tab.actions.undo();
    tab.actions.undo();
    tab.actions.assignExpert(other(tab), author);
    expect(tab.session().fold.state.review.assigned.size).toBe(0);
  });

  it('set by hand bar like those that were found', async () => {
    const tab = await aPool();
    const expert = named(tab, '何青').key;
    tab.actions.pinConflict(one(tab), expert, '同门');
    expect(conflictsBetween(conflictsIn(tab.session(), poolOf(tab)), one(tab), expert)).toMatchObject([{ origin: 'pinned', force: 'bar' }]);
    tab.actions.assignExpert(one(tab), expert);
    expect(tab.session().fold.state.review.assigned.size).toBe(0);
  });
});

describe('the demo', () => {
  it('opens at once and brings its experts along, or nothing where it is given up', async () => {
    const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
    const demo = async () => ({ proposals: tableOf(rows), sides: [{ kind: 'experts' as const, bytes: bytes(first) }, { kind: 'works' as const, bytes: bytes('专家编号,题目,摘要\nE2,图学习,图神经网络\n') }] });
    const tab = aTab({ demo });
    const given = tab.actions.importDemo();
    await tab.until(({ importing }) => importing !== null);
    tab.actions.cancelImport();
    await given;
    expect(tab.state().session).toBeNull();
    await tab.actions.importDemo();
    await tab.until(({ pool, pooling }) => pooling === false && pool?.byKey !== undefined && [...pool.byKey.values()].some(({ works }) => works.length > 0));
    expect(tab.session().sides.map(({ kind }) => kind)).toEqual(['experts', 'works']);
    expect(tab.state().listing).toBeNull();
  });
});
