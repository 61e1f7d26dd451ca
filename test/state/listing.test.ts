import { afterEach, describe, expect, it } from 'vitest';
import type { Issue, ListName } from '../../src/core/model';
import { write } from '../../src/core/words';
import { sessionHistory, spokenChanges } from '../../src/state/history';
import { aCall, aList } from '../build';
import { aTab, deafBench, freshName, storeNamed, threeRows, type Tab } from './anApp';

const { rules } = aCall();
const call = aCall({ rules: Object.fromEntries(['penalty-list', 'host-registered', 'duration'].map((rule) => [rule, rules[rule] ?? {}])) });
const rows = [{ ...threeRows[0], host: '洞庭大学', employer: '洞庭大学' }, { ...threeRows[1], host: '西岭大学', employer: '西岭大学' }];

const fileOf = (name: string, text: string): File => new File([text], name);
const penalties = fileOf('处罚.csv', '单位,起,止,备注\n西岭大学,2023-01-01,2025-12-31,\n南洲大学,2023-01-01,三年,\n');
const others = fileOf('处罚新.csv', '单位,起,止\n洞庭大学,2023-01-01,2025-12-31\n');

/** Imports a list as a person does who agrees with its columns. */
async function give(tab: Tab, list: ListName, file: File): Promise<void> {
  await tab.actions.importList(list, file);
  await tab.actions.confirmList();
  await settled(tab);
}
const settled = (tab: Tab) => tab.until(({ relisting, session }) => relisting === false && session !== null && session.summary.lists.length === session.sides.length);
const found = (tab: Tab): readonly string[] => tab.session().rows.flatMap(({ line, findings }) => findings.map(({ rule }) => `${line} ${rule}`));
const news = (tab: Tab): string | null => { const { listNews } = tab.state(); return listNews === null ? null : write(listNews, 'zh'); };
const keysOf = (issues: readonly Issue[]) => issues.map(({ message }) => message.key);

let open: Tab[] = [];
afterEach(() => {
  for (const tab of open) tab.actions.closeSession();
  open = [];
});
async function aTabWithRows(over: Parameters<typeof aTab>[0] = {}): Promise<Tab> {
  const tab = aTab({ call, ...over });
  open.push(tab);
  await tab.importRows(rows);
  return tab;
}

describe('a table that is not what was asked for', () => {
  it('goes on as what it is, a list or proposals, without being chosen again', async () => {
    const tab = await aTabWithRows();
    await tab.actions.importList('experts', penalties);
    expect(tab.state().listing).toMatchObject({ stage: 'mapping', list: 'experts' });
    tab.actions.chooseListKind('penalties');
    expect(tab.state().listing).toMatchObject({ stage: 'mapping', list: 'penalties', problems: [] });
    await tab.actions.confirmList();
    await settled(tab);
    expect([found(tab), tab.state().view.page]).toEqual([['3 penalty-list'], 'lists']);

    expect([['证件号', undefined], ['出生日期', undefined], ['备注', 'personId'], ['ID', 'id']].map(([header = '', field]) => tab.actions.isSecretListColumn('experts', field, header))).toEqual([true, true, true, false]);
    await tab.actions.importList('experts', fileOf('申报.csv', '申请编号,项目名称\n7,图神经网络\n8,微分方程\n'));
    const { listing } = tab.state();
    expect(listing?.stage === 'mapping' && keysOf(listing.problems)).toHaveLength(1);
    tab.actions.asProposals();
    expect(tab.state()).toMatchObject({ listing: null, importing: { stage: 'mapping', preview: { file: '申报.csv' }, problems: [] } });
    await tab.actions.confirmImport();
    expect(tab.session().rows.map(({ cells }) => cells.number)).toEqual(['7', '8']);
  });
});

describe('a list of the office', () => {
  it('is read, its columns and today offered, and looked things up in once confirmed; what that changed is told', async () => {
    const tab = await aTabWithRows();
    expect(tab.session().summary.unchecked.map(({ list }) => list)).toEqual(['hosts', 'penalties']);
    await tab.actions.importList('penalties', penalties);
    expect(tab.state().listing).toMatchObject({ stage: 'mapping', list: 'penalties', mapping: { institution: [0], from: [1], to: [2] }, problems: [], asOf: '2024-04-22' });
    tab.actions.setListDay('2024-04-19');
    await tab.actions.confirmList();
    await settled(tab);
    expect(tab.session().sides).toMatchObject([{ kind: 'penalties', file: '处罚.csv', asOf: '2024-04-19', lines: [2, 3], rows: [['西岭大学', '2023-01-01', '2025-12-31', ''], ['南洲大学', '2023-01-01', '三年', '']] }]);
    expect(found(tab)).toEqual(['3 penalty-list']);
    expect(news(tab)).toBe('已导入处罚名单。处罚期：新增 1 项，消除 0 项。');
    expect(tab.session().summary.unchecked.map(({ list }) => list)).toEqual(['hosts']);
    expect(tab.session().summary.lists).toMatchObject([{ name: 'penalties', rows: 2, issues: [{ message: { key: 'list.bind.date' }, place: { line: 3, column: '止' } }] }]);
  });

  it('is replaced by a newer one, removed, and each of that taken back', async () => {
    const tab = await aTabWithRows();
    await give(tab, 'penalties', penalties);
    await give(tab, 'penalties', others);
    expect([found(tab), news(tab)]).toEqual([['2 penalty-list'], '已换新处罚名单。处罚期：新增 1 项，消除 1 项。']);
    tab.actions.takeBackList();
    await settled(tab);
    expect([found(tab), tab.session().sides.map(({ file }) => file)]).toEqual([['3 penalty-list'], ['处罚.csv']]);
    tab.actions.removeList('penalties');
    await settled(tab);
    expect([found(tab), news(tab)]).toEqual([[], '已移除处罚名单。处罚期：新增 0 项，消除 1 项。']);
    tab.actions.takeBackList();
    await settled(tab);
    expect(found(tab)).toEqual(['3 penalty-list']);
  });

  it('says that nothing changed where nothing did', async () => {
    const tab = await aTabWithRows();
    await give(tab, 'hosts', fileOf('hosts.csv', '名称\n洞庭大学\n西岭大学\n'));
    expect(news(tab)).toBe('已导入依托单位名单。检查结果没有变化。');
  });

  it('is kept with the session, and is there after it is opened again; what was removed is not', async () => {
    const name = freshName();
    const tab = await aTabWithRows({ openStore: () => storeNamed(name) });
    await give(tab, 'penalties', penalties);
    await give(tab, 'hosts', fileOf('hosts.csv', '名称\n洞庭大学\n'));
    tab.actions.removeList('hosts');
    await settled(tab);
    await tab.saved();
    const again = aTab({ call, openStore: () => storeNamed(name) });
    open.push(again);
    await again.actions.restore();
    await settled(again);
    expect([found(again), again.session().sides.map(({ file }) => file), news(again)]).toEqual([['3 penalty-list'], ['处罚.csv'], null]);
  });

  it('is a step like any other: told by the history, undone and redone, also after the work was opened again', async () => {
    const name = freshName();
    const tab = await aTabWithRows({ openStore: () => storeNamed(name) });
    tab.actions.setActor('王芳');
    await give(tab, 'penalties', penalties);
    tab.actions.removeList('penalties');
    await settled(tab);
    const spoken = sessionHistory(tab.session()).map((step) => [step.actor, ...spokenChanges(step, { call, decisions: [] }, 'zh').map(({ what, now, before }) => `${what} ${before}→${now}`)]);
    const table = '处罚名单：处罚.csv（2 行，截至 2024-04-22）';
    expect(spoken).toEqual([['王芳', `名单与专家表 ${table}→`], ['王芳', `名单与专家表 →${table}`]]);
    expect(JSON.stringify(tab.session().fold.log)).not.toContain('西岭大学');
    await tab.saved();
    tab.actions.closeSession();
    const again = aTab({ call, openStore: () => storeNamed(name) });
    open.push(again);
    await again.actions.restore();
    again.actions.undo();
    await settled(again);
    expect([found(again), news(again)]).toEqual([['3 penalty-list'], '已导入处罚名单。处罚期：新增 1 项，消除 0 项。']);
    again.actions.undo();
    await settled(again);
    expect([found(again), again.session().sides]).toEqual([[], []]);
    again.actions.redo();
    await settled(again);
    expect(found(again)).toEqual(['3 penalty-list']);
  });

  it('that another tab imports is here too', async () => {
    const name = freshName();
    const tab = await aTabWithRows({ openStore: () => storeNamed(name) });
    await tab.saved();
    const other = aTab({ call, openStore: () => storeNamed(name) });
    open.push(other);
    await other.actions.restore();
    await give(tab, 'penalties', penalties);
    await other.until(({ session }) => session?.sides.length === 1);
    await settled(other);
    expect(found(other)).toEqual(['3 penalty-list']);
  });

  it('that lacks a column it needs cannot be confirmed before a person says which one it is', async () => {
    const tab = await aTabWithRows();
    await tab.actions.importList('hosts', fileOf('hosts.csv', '甲,乙\n西岭大学,1\n洞庭大学,2\n'));
    const { listing } = tab.state();
    expect(listing?.stage === 'mapping' && keysOf(listing.problems)).toEqual(['list.needs.host']);
    await tab.actions.confirmList();
    expect(tab.session().sides).toEqual([]);
    tab.actions.mapListColumn(0, 'host');
    await tab.actions.confirmList();
    await settled(tab);
    expect([tab.session().sides.length, found(tab)]).toEqual([1, []]);
  });

  it('that cannot be read is refused with the reason, and nothing changes', async () => {
    const tab = await aTabWithRows();
    await tab.actions.importList('hosts', fileOf('empty.csv', ''));
    expect(tab.state().listing).toMatchObject({ stage: 'failed', list: 'hosts', file: 'empty.csv' });
    tab.actions.cancelList();
    expect([tab.state().listing, tab.session().sides]).toEqual([null, []]);
  });

  it('that is cancelled while it is read comes to nothing', async () => {
    const { bench, hold } = deafBench();
    const tab = await aTabWithRows({ bench });
    const release = hold('read');
    const reading = tab.actions.importList('penalties', penalties);
    tab.actions.cancelList();
    release();
    await reading;
    expect([tab.state().listing, tab.session().sides]).toEqual([null, []]);
  });

  it('stays looked up in when directions are confirmed meanwhile, and when the file’s columns are mapped anew', async () => {
    const tab = await aTabWithRows();
    await give(tab, 'penalties', penalties);
    tab.actions.confirmDirection(call.directions[0]!.id, tab.session().rows.map(({ key }) => key));
    await tab.until(({ session }) => session !== null && session.fold.log.length > 0);
    await settled(tab);
    expect(found(tab)).toEqual(['3 penalty-list']);
  });
});

it('is made by tests as the program makes it', () => {
  expect(aList('hosts', [{ host: '洞庭大学' }])).toMatchObject({ name: 'hosts', headers: { host: '依托单位' }, rows: [{ line: 2 }] });
});
