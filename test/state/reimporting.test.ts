import { afterEach, describe, expect, it, vi } from 'vitest';
import { judgementOf } from '../../src/state/appState';
import type { RowKey } from '../../src/core/model';
import { aTab, tableOf, threeRows, type Tab } from './anApp';

afterEach(() => { vi.restoreAllMocks(); });

const [first, second, third] = threeRows;
/** The same list a day later: the first title is new, the second proposal is gone, and one has come. */
const newer = [{ number: '3152479399', title: '扩散模型的采样' }, { ...third }, { ...first, title: '微分方程的机器学习求解（修订）' }];

async function working(): Promise<{ readonly tab: Tab; readonly keys: readonly RowKey[] }> {
  const tab = aTab();
  await tab.importRows();
  const keys = tab.session().rows.map(({ key }) => key);
  tab.actions.decide('accept', keys.slice(0, 2));
  tab.actions.addTag('急', keys.slice(1, 2));
  tab.actions.setPanel('一组', keys.slice(0, 1));
  return { tab, keys };
}

const numbers = (tab: Tab): readonly (string | undefined)[] => tab.session().rows.map(({ cells }) => cells.number);
const asksAgain = (tab: Tab, key: RowKey | undefined): boolean => tab.session().rows.find((row) => row.key === key)?.work.reasons[0]?.key === 'work.changed';

async function adopt(tab: Tab): Promise<void> {
  await tab.actions.importBytes('清单2.csv', tableOf(newer));
  await tab.actions.compareImport();
  await tab.actions.adoptNewer();
}

describe('a newer version of the open list', () => {
  it('is recognised by its numbers, and shown as a difference before anything happens', async () => {
    const { tab } = await working();
    const before = tab.session();
    await tab.actions.importBytes('清单2.csv', tableOf(newer));
    expect(tab.state().importing).toMatchObject({ stage: 'mapping', newer: true });
    await tab.actions.compareImport();
    expect(tab.state().importing).toMatchObject({
      stage: 'diff', summary: { same: 1, changed: 1, added: 1, gone: 1, again: [before.rows[0]?.key] },
      rows: {
        changed: [{ number: first?.number, cells: [{ column: '项目名称', before: first?.title, after: '微分方程的机器学习求解（修订）' }] }],
        added: [{ number: '3152479399' }], gone: [{ number: second?.number, key: before.rows[1]?.key }],
      },
    });
    expect(tab.session()).toBe(before);
    tab.actions.backToMapping();
    expect(tab.state().importing).toMatchObject({ stage: 'mapping', newer: true });
    tab.actions.cancelImport();
    expect([tab.state().importing, tab.session()]).toEqual([null, before]);
  });

  it('keeps what was said of every row, and asks for a look where the ground of a decision changed', async () => {
    const { tab, keys } = await working();
    const { id } = tab.session();
    await adopt(tab);
    expect(tab.session().id).toBe(id);
    expect(numbers(tab)).toEqual(['3152479399', third?.number, first?.number]);
    expect(tab.session().rows.slice(1).map(({ key }) => key)).toEqual([keys[2], keys[0]]);
    expect(judgementOf(tab.session(), keys[0] as RowKey)).toMatchObject({ decision: 'accept', panel: '一组' });
    expect([asksAgain(tab, keys[0]), asksAgain(tab, keys[2])]).toEqual([true, false]);
    tab.actions.decide('reject', [keys[0] as RowKey]);
    expect(asksAgain(tab, keys[0])).toBe(false);
  });

  it('that brings back a proposal which was gone has what was said of it, and asks for a look', async () => {
    const { tab, keys } = await working();
    await adopt(tab);
    await tab.actions.importBytes('清单3.csv', tableOf([...newer, { ...second }]));
    await tab.actions.compareImport();
    expect(tab.state().importing).toMatchObject({ stage: 'diff', summary: { added: 1, again: [keys[1]] }, rows: { added: [{ number: second?.number, key: keys[1] }] } });
    await tab.actions.adoptNewer();
    expect(judgementOf(tab.session(), keys[1] as RowKey)).toMatchObject({ decision: 'accept', tags: ['急'] });
    expect(asksAgain(tab, keys[1])).toBe(true);
  });

  it('goes with one undo, and what was gone is back with its decisions; redo brings it again', async () => {
    const { tab, keys } = await working();
    await adopt(tab);
    tab.actions.undo();
    await tab.until(({ session }) => session?.table.file === '清单.csv');
    expect(tab.session().rows.map(({ key }) => key)).toEqual(keys);
    expect(judgementOf(tab.session(), keys[1] as RowKey)).toMatchObject({ decision: 'accept', tags: ['急'] });
    expect(asksAgain(tab, keys[0])).toBe(false);
    tab.actions.redo();
    await tab.until(({ session }) => session?.table.file === '清单2.csv');
    expect(numbers(tab)).toEqual(['3152479399', third?.number, first?.number]);
    expect(asksAgain(tab, keys[0])).toBe(true);
  });

  it('is what opens the next time; both versions stay kept', async () => {
    const { tab, keys } = await working();
    await adopt(tab);
    const { id } = tab.session();
    await tab.saved();
    await tab.actions.openSession(id);
    expect(tab.session().table.file).toBe('清单2.csv');
    expect(tab.session().rows.map(({ key }) => key).slice(1)).toEqual([keys[2], keys[0]]);
    expect(asksAgain(tab, keys[0])).toBe(true);
    expect(await (await tab.store).load(id)).toMatchObject({ ok: true, value: { imports: [{ file: '清单.csv', keys: null }, { file: '清单2.csv' }] } });
    tab.actions.undo();
    await tab.until(({ session }) => session?.table.file === '清单.csv');
    expect(tab.session().rows.map(({ key }) => key)).toEqual(keys);
  });

  it('may be opened as work of its own instead', async () => {
    const { tab, keys } = await working();
    const { id } = tab.session();
    await tab.actions.importBytes('清单2.csv', tableOf(newer));
    await tab.actions.compareImport();
    tab.actions.backToMapping();
    await tab.actions.confirmImport();
    expect(tab.session().id).not.toBe(id);
    expect(tab.session().rows.some(({ key }) => keys.includes(key))).toBe(false);
  });

  it('is not suspected in a list with other numbers', async () => {
    const { tab } = await working();
    await tab.actions.importBytes('别的.csv', tableOf([{ number: '1' }, { number: '2' }]));
    expect(tab.state().importing).toMatchObject({ stage: 'mapping', newer: false });
  });
});

describe('columns mapped anew after the import', () => {
  it('are computed anew with every judgement kept, and come back by undo', async () => {
    const { tab, keys } = await working();
    const before = tab.session().table;
    const [keywords = -1] = before.mapping.keywords ?? [];
    tab.actions.remap();
    expect(tab.state().importing).toMatchObject({ stage: 'mapping', remap: true, mapping: before.mapping });
    tab.actions.mapColumn(keywords, null);
    await tab.actions.confirmRemap();
    expect(tab.state().importing).toBeNull();
    expect(tab.session().table.mapping.keywords).toBeUndefined();
    expect(tab.session().rows.map(({ key, cells }) => [key, cells.keywords])).toEqual(keys.map((key) => [key, undefined]));
    expect(judgementOf(tab.session(), keys[1] as RowKey)).toMatchObject({ decision: 'accept', tags: ['急'] });
    tab.actions.undo();
    await tab.until(({ session }) => session?.table.id === before.id);
    expect(tab.session().table.mapping).toEqual(before.mapping);
    expect(tab.session().rows.every(({ cells }) => cells.keywords !== undefined)).toBe(true);
  });

  it('left as they are change nothing', async () => {
    const { tab } = await working();
    const before = tab.session();
    tab.actions.remap();
    await tab.actions.confirmRemap();
    expect([tab.state().importing, tab.session()]).toEqual([null, before]);
  });
});
