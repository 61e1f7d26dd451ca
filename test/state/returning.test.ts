import { afterEach, describe, expect, it, vi } from 'vitest';
import type { RowKey } from '../../src/core/model';
import { judgementOf, type Importing } from '../../src/state/appState';
import { plainWish } from '../../src/state/exporting';
import { aTab, tableOf, threeRows, type Tab } from './anApp';

afterEach(() => { vi.restoreAllMocks(); });

/** A list with a decision and a tag, and its triage sheet as it was exported then. */
async function working(): Promise<{ readonly tab: Tab; readonly keys: readonly RowKey[]; readonly sheet: string }> {
  const tab = aTab();
  await tab.importRows();
  const keys = tab.session().rows.map(({ key }) => key);
  tab.actions.decide('accept', keys.slice(0, 1));
  tab.actions.addTag('急', keys.slice(1, 2));
  await tab.actions.exportSheets(plainWish);
  return { tab, keys, sheet: tab.downloads[0]?.[1] ?? '' };
}

const bring = (tab: Tab, text: string, file = '分拣表.csv'): Promise<void> => tab.actions.importBytes(file, new TextEncoder().encode(text));
function stage(tab: Tab): Extract<Importing, { stage: 'returned' }> {
  const { importing } = tab.state();
  if (importing?.stage !== 'returned') throw new Error(`the import is at ${importing?.stage ?? 'no stage'}`);
  return importing;
}
/** In the sheet's text: the first decision turned, one given to the second row. */
const editedText = (sheet: string): string => sheet.replace('建议受理', '待核实').replace(',急,,', ',急,申请人撤回,');
const decisions = (tab: Tab, keys: readonly RowKey[]): readonly unknown[] => keys.map((key) => judgementOf(tab.session(), key).decision);

describe('an exported sheet that comes back', () => {
  it('is known at once; untouched it changes nothing', async () => {
    const { tab, sheet } = await working();
    await bring(tab, sheet);
    expect(stage(tab)).toMatchObject({ edits: [], summary: { found: 3, missing: 0, issues: [] } });
    tab.actions.cancelImport();
    expect(tab.state().importing).toBeNull();
  });

  it('shows its edits before anything happens, makes them as one step, and one undo takes them back', async () => {
    const { tab, keys, sheet } = await working();
    const before = tab.session();
    await bring(tab, editedText(sheet));
    expect(stage(tab).edits.map(({ row, id, before: was, after, clash }) => [row, id, was, after, clash])).toEqual([
      [keys[0], 'decision', '建议受理', '待核实', false], [keys[1], 'decision', '', '申请人撤回', false],
    ]);
    expect(tab.session()).toBe(before);
    await tab.actions.takeEdits([]);
    expect(tab.state().importing).toBeNull();
    expect(tab.state().notice?.message).toEqual({ key: 'returns.done', params: { count: 2 } });
    expect(decisions(tab, keys)).toEqual(['verify', 'withdrawn', null]);
    tab.actions.undo();
    expect(decisions(tab, keys)).toEqual(['accept', null, null]);
    await tab.saved();
  });

  it('keeps what was done on the page since, and leaves it to a person where both changed', async () => {
    const { tab, keys, sheet } = await working();
    tab.actions.decide('reject', keys.slice(0, 1));
    tab.actions.setNote('后来写的', keys.slice(2));
    await bring(tab, editedText(sheet));
    expect(stage(tab).edits.map(({ clash }) => clash)).toEqual([true, false]);
    await tab.actions.takeEdits([]);
    expect(decisions(tab, keys)).toEqual(['reject', 'withdrawn', null]);
    await bring(tab, editedText(sheet));
    await tab.actions.takeEdits(stage(tab).edits);
    expect(decisions(tab, keys)).toEqual(['verify', 'withdrawn', null]);
    expect(judgementOf(tab.session(), keys[2] as RowKey).note).toBe('后来写的');
  });

  it('may be imported as a list all the same, and its edits seen from there', async () => {
    const { tab, sheet } = await working();
    await bring(tab, sheet);
    tab.actions.asProposals();
    expect(tab.state().importing).toMatchObject({ stage: 'mapping', newer: true, returned: { language: 'zh' } });
    await tab.actions.reviewEdits();
    expect(stage(tab).edits).toEqual([]);
  });

  it('of another list is imported as any table is', async () => {
    const { tab, sheet } = await working();
    await bring(tab, sheet.replaceAll('31524793', '99999999'), '别的.csv');
    expect(tab.state().importing).toMatchObject({ stage: 'mapping', newer: false });
  });

  it('is one of several files that come in turn', async () => {
    const { tab, keys, sheet } = await working();
    const file = (name: string, bytes: Uint8Array): Pick<File, 'name' | 'arrayBuffer'> => ({ name, arrayBuffer: async () => bytes.slice().buffer });
    await tab.actions.importFiles([file('分拣表.csv', new TextEncoder().encode(editedText(sheet))), file('清单2.csv', tableOf(threeRows))]);
    await tab.actions.takeEdits([]);
    expect(tab.state().importing).toMatchObject({ stage: 'mapping', preview: { file: '清单2.csv' } });
    expect(decisions(tab, keys)).toEqual(['verify', 'withdrawn', null]);
  });
});
