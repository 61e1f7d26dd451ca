import { describe, expect, it } from 'vitest';
import { rowKey, type ExpertKey, type RowKey, type SideKind } from '../../src/core/model';
import { judgementOf, type OpenSession } from '../../src/state/appState';
import type { Difference } from '../../src/state/merging';
import { aTab, tableOf, threeRows, type Tab } from './anApp';
import { expectVersionsMerged } from './versionsMerged';

const asFile = (name: string, bytes: Uint8Array) => ({ name, arrayBuffer: async () => bytes.slice().buffer });
const keyOf = (tab: Tab, line: number): RowKey => tab.session().rows[line]!.key;
const decisions = (tab: Tab) => tab.session().rows.map(({ key }) => judgementOf(tab.session(), key).decision);

/** A tab whose files can be read. */
function officer(actor: string): { readonly tab: Tab; saved(): Promise<ReturnType<typeof asFile>> } {
  const files: [string, Uint8Array][] = [];
  const tab = aTab({ download: (name, content) => { files.push([name, content as Uint8Array]); } });
  tab.actions.setActor(actor);
  return {
    tab,
    async saved() {
      await tab.saved();
      await tab.actions.saveWorkspace('');
      const [name, bytes] = files.at(-1)!;
      return asFile(name, bytes);
    },
  };
}

/** Two officers who began with one file, and then worked apart. Tabs of one process hear each other, so that one is closed while the other works. */
async function apart() {
  const one = officer('张三');
  await one.tab.importRows();
  one.tab.actions.decideAll('verify', [keyOf(one.tab, 0), keyOf(one.tab, 1)]);
  const begun = await one.saved();
  one.tab.actions.decideAll('accept', [keyOf(one.tab, 0)]);
  await one.tab.saved();
  const { id } = one.tab.session();
  one.tab.actions.closeSession();
  const two = officer('李四');
  await two.tab.actions.importFiles([begun]);
  two.tab.actions.decideAll('reject', [keyOf(two.tab, 0)]);
  two.tab.actions.setNote('已电话核对', [keyOf(two.tab, 2)]);
  const file = await two.saved();
  two.tab.actions.closeSession();
  await one.tab.actions.openSession(id);
  return { one, two, id, file };
}

/** Imports a list or a table of experts as a person does who agrees with its columns. */
async function give(tab: Tab, kind: SideKind, text: string, file: string): Promise<void> {
  await tab.actions.importList(kind, new File([text], file));
  await tab.actions.confirmList();
  expect(tab.state().listing).toBeNull();
  await tab.until(({ listing, session }) => listing === null && session?.sides.some((side) => side.file === file) === true);
}

/** The keys of the experts, in the order of their list. */
const expertsOf = (tab: Tab) => tab.session().sides.filter(({ kind }) => kind === 'experts').flatMap(({ id, keys, lines }) => (keys ?? lines.map((line) => rowKey(id, line))).map(asExpert));
const asExpert = (key: RowKey) => key as string as ExpertKey;

const merging = (tab: Tab) => {
  const { openingFile } = tab.state();
  if (openingFile?.stage !== 'merge') throw new Error(`not merging but ${JSON.stringify(openingFile?.stage)}`);
  return openingFile;
};

describe('a colleague’s workspace', () => {
  it('is laid beside the open one before anything happens, is taken in as chosen, and goes with one undo', async () => {
    const { one: { tab }, file } = await apart();
    const before = tab.session().fold.log;
    await tab.actions.importFiles([file]);
    expect(tab.state().openingFile).toMatchObject({ stage: 'exists', kept: true, refusal: null });
    await tab.actions.settleWorkspace('merge');
    const { plan } = merging(tab);
    expect(plan.differences.map(({ row, ours, theirs }: Difference) => [row, ours?.payload, theirs?.payload])).toEqual([[keyOf(tab, 0), { decision: 'accept' }, { decision: 'reject' }]]);
    expect([plan.rows, tab.session().fold.log]).toEqual([[keyOf(tab, 2)], before]);
    tab.actions.chooseSides('ours');
    tab.actions.mergeNow();
    expect([decisions(tab), judgementOf(tab.session(), keyOf(tab, 2)).note, tab.state().openingFile]).toEqual([['accept', 'verify', null], '已电话核对', null]);
    expect(tab.session().fold.log.some(({ actor }) => actor === '李四')).toBe(true);
    tab.actions.undo();
    expect([decisions(tab), judgementOf(tab.session(), keyOf(tab, 2)).note]).toEqual([['accept', 'verify', null], '']);
    tab.actions.redo();
    expect(judgementOf(tab.session(), keyOf(tab, 2)).note).toBe('已电话核对');
  });

  it('is kept: after opening again all of it is there, and both officers end with the same', async () => {
    const { one, two, id, file } = await apart();
    await one.tab.actions.importFiles([file]);
    await one.tab.actions.settleWorkspace('merge');
    one.tab.actions.chooseSide(merging(one.tab).plan.differences[0]!.register, 'theirs');
    one.tab.actions.mergeNow();
    expect(decisions(one.tab)).toEqual(['reject', 'verify', null]);
    const merged = await one.saved();
    const { fold } = one.tab.session();
    one.tab.actions.closeSession();
    await two.tab.actions.openSession(id);
    await two.tab.actions.importFiles([merged]);
    await two.tab.actions.settleWorkspace('merge');
    expect(merging(two.tab).plan.differences).toEqual([]);
    two.tab.actions.mergeNow();
    expect([decisions(two.tab), judgementOf(two.tab.session(), keyOf(two.tab, 2)).note]).toEqual([['reject', 'verify', null], '已电话核对']);
    await two.tab.saved();
    two.tab.actions.closeSession();
    await one.tab.actions.openSession(id);
    expect(one.tab.session().fold.state).toEqual(fold.state);
  });

  it('that was begun by importing the same list is told of the open one’s rows', async () => {
    const one = officer('张三');
    await one.tab.importRows();
    one.tab.actions.decideAll('accept', [keyOf(one.tab, 0)]);
    const two = officer('李四');
    await two.tab.importRows(threeRows, '另存.csv');
    two.tab.actions.decideAll('reject', [keyOf(two.tab, 1)]);
    expect(keyOf(two.tab, 1)).not.toBe(keyOf(one.tab, 1));
    await one.tab.actions.importFiles([await two.saved()]);
    expect(one.tab.state().openingFile).toMatchObject({ stage: 'exists', kept: false, refusal: null });
    await one.tab.actions.settleWorkspace('merge');
    one.tab.actions.mergeNow();
    expect(decisions(one.tab)).toEqual(['accept', 'reject', null]);
  });

  it('brings its lists and experts, asks where both have one of a kind, and what was said of an expert stays with the person', async () => {
    const [one, two] = [officer('张三'), officer('李四')];
    const head = '专家编号,姓名,工作单位\n';
    await one.tab.importRows();
    await give(one.tab, 'experts', `${head}E1,陆晓,洞庭大学\nE2,何青,云台大学\n`, '专家.csv');
    await give(one.tab, 'penalties', '单位,起,止\n洞庭大学,2023-01-01,2025-12-31\n', '处罚.csv');
    await give(one.tab, 'ongoing', '项目批准号,姓名,工作单位\n6001,王平,洞庭大学\n', '在研.csv');
    one.tab.actions.setExpertLoad([expertsOf(one.tab)[0]!], 'most', 4);
    await two.tab.importRows(threeRows, '另存.csv');
    await give(two.tab, 'experts', `${head}E2,何青,云台大学\nE1,陆晓,洞庭大学\nE3,新人,衡山大学\n`, '专家新.csv');
    await give(two.tab, 'penalties', '单位,起,止\n西岭大学,2023-01-01,2025-12-31\n', '处罚二.csv');
    await give(two.tab, 'ongoing', '项目批准号,姓名,工作单位\n6001,王平,洞庭大学\n', '在研副本.csv');
    await give(two.tab, 'hosts', '名称\n洞庭大学\n', '单位.csv');
    two.tab.actions.setExpertLoad([expertsOf(two.tab)[0]!], 'most', 7);
    const [ours, theirs] = [await one.saved(), await two.saved()];

    await one.tab.actions.importFiles([theirs]);
    await one.tab.actions.settleWorkspace('merge');
    const told = merging(one.tab).plan.differences.map(({ ours: own, theirs: other }) => [own, other].map((event) => (event?.kind === 'side' ? event.payload.file : event?.kind)));
    expect(told).toEqual([['专家.csv', '专家新.csv'], ['处罚.csv', '处罚二.csv']]);
    one.tab.actions.chooseSides('theirs');
    one.tab.actions.mergeNow();
    const files = (tab: Tab) => tab.session().sides.map(({ file }) => file).toSorted();
    expect(files(one.tab)).toEqual(['专家新.csv', '单位.csv', '在研.csv', '处罚二.csv']);
    const limits = (tab: Tab) => expertsOf(tab).map((key) => tab.session().fold.state.review.loads.get(key)?.most);
    expect(limits(one.tab)).toEqual([7, 4, undefined]);
    await one.tab.saved();
    const merged = one.tab.session();
    one.tab.actions.undo();
    expect([files(one.tab), limits(one.tab)]).toEqual([['专家.csv', '在研.csv', '处罚.csv'], [4, undefined]]);
    one.tab.actions.redo();
    await one.tab.saved();
    one.tab.actions.closeSession();
    await one.tab.actions.openSession(merged.id);
    expect([files(one.tab), one.tab.session().fold.state.sides]).toEqual([files({ ...one.tab, session: () => merged }), merged.fold.state.sides]);
    one.tab.actions.closeSession();

    // The other way round, with the other side chosen: the same lists, and the same said of the same people.
    await two.tab.actions.importFiles([ours]);
    await two.tab.actions.settleWorkspace('merge');
    two.tab.actions.chooseSides('ours');
    two.tab.actions.mergeNow();
    const cells = ({ sides }: OpenSession) => new Map(sides.map(({ kind, rows }) => [kind, rows]));
    expect([cells(two.tab.session()), limits(two.tab)]).toEqual([cells(merged), [7, 4, undefined]]);
    two.tab.actions.closeSession();
  });

  it('of another list is refused with both lists named, and can be opened beside', async () => {
    const one = officer('张三');
    await one.tab.importRows();
    const two = officer('李四');
    await two.tab.importRows([{ number: '9911' }, { number: '9912' }], '别的清单.csv');
    await one.tab.actions.importFiles([await two.saved()]);
    expect(one.tab.state().openingFile).toMatchObject({
      stage: 'exists', kept: false, refusal: { key: 'workspace.otherTable', params: { here: '清单.csv', hereRows: 3, there: '别的清单.csv', thereRows: 2 } },
    });
    await one.tab.actions.settleWorkspace('merge');
    expect(one.tab.state().openingFile).toMatchObject({ stage: 'refused' });
    await one.tab.actions.importFiles([await two.saved()]);
    await one.tab.actions.settleWorkspace('beside');
    expect([one.tab.session().rows.length, (await one.tab.actions.listSessions()).length]).toEqual([2, 2]);
  });

  it('is laid out anew where something was done here meanwhile', async () => {
    const { one: { tab }, file } = await apart();
    await tab.actions.importFiles([file]);
    await tab.actions.settleWorkspace('merge');
    tab.actions.setNote('待补附件', [keyOf(tab, 2)]);
    tab.actions.mergeNow();
    expect([merging(tab).plan.differences.length, tab.state().notice?.message.key]).toEqual([2, 'workspace.mergeChanged']);
    tab.actions.mergeNow();
    expect(tab.state().openingFile).toBeNull();
  });

  it('without anything new changes nothing', async () => {
    const one = officer('张三');
    await one.tab.importRows();
    one.tab.actions.decideAll('accept', [keyOf(one.tab, 0)]);
    const file = await one.saved();
    const { log } = one.tab.session().fold;
    await one.tab.actions.importFiles([file]);
    await one.tab.actions.settleWorkspace('merge');
    one.tab.actions.mergeNow();
    expect([one.tab.session().fold.log, one.tab.state().notice?.message.key]).toEqual([log, 'workspace.nothingNew']);
  });
});

/** The list of three as it is a day later: the first title revised, the second gone, a fourth new. */
const revised = [{ ...threeRows[0], title: '微分方程的机器学习求解（修订）' }, { ...threeRows[2] }, { number: '3152479399', title: '扩散模型的采样' }];
const other = [{ ...threeRows[0] }, { ...threeRows[1], title: '长程依赖' }, { ...threeRows[2] }, { number: '3152479399', title: '扩散模型' }];

async function reimport(tab: Tab, rows: Parameters<typeof tableOf>[0], file: string): Promise<void> {
  await tab.actions.importBytes(file, tableOf(rows));
  await tab.actions.compareImport();
  await tab.actions.adoptNewer();
}

const list = (tab: Tab) => [tab.session().table.file, ...tab.session().rows.map(({ key, cells }) => `${cells.number?.slice(-2)} ${judgementOf(tab.session(), key).decision ?? '-'}${tab.session().fold.state.table.again.has(key) ? ' again' : ''}`)];
const isOn = (tab: Tab, file: string) => tab.until(({ session, restoring }) => session?.table.file === file && restoring === false);
const toMerge = async (tab: Tab, file: Awaited<ReturnType<ReturnType<typeof officer>['saved']>>) => {
  await tab.actions.importFiles([file]);
  await tab.actions.settleWorkspace('merge');
  return merging(tab);
};

describe('a colleague’s workspace with another version of the list', () => {
  it('shows the same whichever takes in the other’s work', () => {
    expectVersionsMerged(300);
  });

  it('that is newer: says so and what it changes, goes on with it, and every step back and forth finds its list', async () => {
    const { one, two, id } = await apart();
    one.tab.actions.closeSession();
    await two.tab.actions.openSession(id);
    await reimport(two.tab, revised, '新清单.csv');
    two.tab.actions.decideAll('accept', [two.tab.session().rows[2]!.key]);
    const file = await two.saved();
    two.tab.actions.closeSession();
    await one.tab.actions.openSession(id);
    const { lists, plan, choices } = await toMerge(one.tab, file);
    expect(lists).toMatchObject({
      newer: 'theirs', ours: { file: '清单.csv', rows: 3 }, theirs: { file: '新清单.csv', rows: 3 }, summary: { same: 1, changed: 1, added: 1, gone: 1 }, remapped: false,
      rows: { changed: [{ number: '3152479361' }], added: [{ number: '3152479399' }], gone: [{ number: '3152479362' }] },
    });
    expect([plan.table?.later, choices.get('table'), one.tab.session().table.file]).toEqual(['theirs', 'theirs', '清单.csv']);
    one.tab.actions.chooseSides('ours');
    expect(merging(one.tab).choices.get('table')).toBe('theirs');
    await one.tab.actions.mergeNow();
    await isOn(one.tab, '新清单.csv');
    // The decision that was kept from here was made on the older title.
    const joined = ['新清单.csv', '61 accept again', '63 -', '99 accept'];
    expect(list(one.tab)).toEqual(joined);
    one.tab.actions.undo();
    await isOn(one.tab, '清单.csv');
    expect(list(one.tab)).toEqual(['清单.csv', '61 accept', '62 verify', '63 -']);
    one.tab.actions.redo();
    await isOn(one.tab, '新清单.csv');
    expect(list(one.tab)).toEqual(joined);
    // Kept, and opened again with both versions at hand.
    const saved = await one.saved();
    one.tab.actions.closeSession();
    await one.tab.actions.openSession(id);
    expect(list(one.tab)).toEqual(joined);
    // To the moment before all that, and by single steps.
    const { undoable } = one.tab.session().fold.state;
    one.tab.actions.goBackTo(undoable.at(-1)!);
    await isOn(one.tab, '清单.csv');
    expect(list(one.tab)).toEqual(['清单.csv', '61 verify', '62 verify', '63 -']);
    one.tab.actions.closeSession();
    // The file holds all of it: on a machine that knows nothing it can be undone too.
    const third = officer('王芳');
    await third.tab.actions.importFiles([saved]);
    expect(list(third.tab)).toEqual(joined);
    third.tab.actions.undo();
    await isOn(third.tab, '清单.csv');
    expect(list(third.tab)).toEqual(['清单.csv', '61 accept', '62 verify', '63 -']);
    third.tab.actions.closeSession();
  });

  it('goes on with the list of here where that is chosen, and what they said of a proposal that is not in it waits under its number', async () => {
    const [one, two] = [officer('张三'), officer('李四')];
    await one.tab.importRows();
    await two.tab.importRows(other, '另一份.csv');
    two.tab.actions.decideAll('reject', [keyOf(two.tab, 3)]);
    two.tab.actions.decideAll('accept', [keyOf(two.tab, 1)]);
    const file = await two.saved();
    const { lists } = await toMerge(one.tab, file);
    expect(lists?.summary).toMatchObject({ same: 2, changed: 1, added: 1, gone: 0 });
    one.tab.actions.chooseSide('table', 'ours');
    await one.tab.actions.mergeNow();
    expect(list(one.tab)).toEqual(['清单.csv', '61 -', '62 accept again', '63 -']);
    // The list comes with the fourth a day later: what was said of it is there.
    await reimport(one.tab, other, '清单新.csv');
    expect(list(one.tab)).toEqual(['清单新.csv', '61 -', '62 accept again', '63 -', '99 reject again']);
    two.tab.actions.closeSession();
  });

  it('imported by both, each its own: the later one is proposed, one proposal new to both is one row, and an undo that alone takes back their list finds the older one', async () => {
    const { one, two, id } = await apart();
    await reimport(one.tab, revised, '甲.csv');
    one.tab.actions.decideAll('verify', [one.tab.session().rows[2]!.key]);
    await one.tab.saved();
    one.tab.actions.closeSession();
    await two.tab.actions.openSession(id);
    await reimport(two.tab, other, '乙.csv');
    two.tab.actions.decideAll('accept', [two.tab.session().rows[3]!.key]);
    const file = await two.saved();
    two.tab.actions.closeSession();
    await one.tab.actions.openSession(id);
    const { plan, tables } = await toMerge(one.tab, file);
    expect(plan.differences).toHaveLength(2);
    expect(tables.map((table) => table.file)).toEqual(['乙.csv']);
    one.tab.actions.chooseSide('table', 'theirs');
    one.tab.actions.chooseSides('theirs');
    await one.tab.actions.mergeNow();
    await isOn(one.tab, '乙.csv');
    expect(list(one.tab)).toEqual(['乙.csv', '61 reject again', '62 verify again', '63 -', '99 accept']);
    const { steps } = one.tab.session().fold;
    const theirs = [...steps].find(([, changes]) => changes.some((event) => event.kind === 'table' && event.actor === '李四'))?.[0];
    one.tab.actions.undoStepWith(theirs!);
    await isOn(one.tab, '甲.csv');
    expect(one.tab.state().notice?.message.key).toBe('history.tookBack');
    one.tab.actions.closeSession();
  });
});
