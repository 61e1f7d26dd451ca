import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { createPreferences } from '../../src/state/preferences';
import { chosenRows, formatFor, plainWish, type ExportWish, type SheetColumn } from '../../src/state/exporting';
import { soundTemplates, withTemplate, type ExportTemplate } from '../../src/state/exportTemplates';
import { panelsOf, sharesOf } from '../../src/state/panels';
import { aTab, threeRows, type Tab } from './anApp';

const csv = (tab: Tab): string[] => tab.downloads.at(-1)?.[1].replace('\ufeff', '').trimEnd().split('\r\n') ?? [];
const wish = (over: Partial<ExportWish>): ExportWish => ({ ...plainWish, ...over });

async function opened(): Promise<Tab> {
  const tab = aTab();
  await tab.importRows();
  return tab;
}

describe('an export of what is on the screen', () => {
  it('has the rows that pass the filters, in the order shown, with the columns shown', async () => {
    const tab = await opened();
    tab.actions.setSearch('求解');
    expect(chosenRows(tab.session(), tab.state().view, 'shown').map((key) => tab.session().byKey.get(key)?.line)).toEqual([2]);
    const rows = [tab.session().rows[2]!.key, tab.session().rows[0]!.key];
    tab.actions.showOrder({ rows, groups: null, columns: ['title', 'number'] });
    await tab.actions.exportSheets(wish({ reports: ['list'], rows: 'shown', columns: { list: ['title', 'number'] } }));
    expect(csv(tab)).toEqual(['项目名称,申请编号', ...[2, 0].map((at) => `${threeRows[at]?.title},${threeRows[at]?.number}`)]);
    expect(tab.state().notice?.message).toMatchObject({ key: 'exporting.done', params: { count: 2 } });
  });

  it('has the selected rows alone where these are wanted, as far as they are shown', async () => {
    const tab = await opened();
    tab.actions.select([tab.session().rows[0]!.key, tab.session().rows[1]!.key]);
    tab.actions.setSearch('求解');
    await tab.actions.exportSheets(wish({ reports: ['list'], rows: 'selected', columns: { list: ['number'] } }));
    expect(csv(tab)).toEqual(['申请编号', threeRows[0]?.number]);
  });
});

describe('a wish', () => {
  it('for several sheets as CSV is packed', async () => {
    const tab = aTab({ download: (name, content) => { files.push([name, content as Uint8Array]); } });
    const files: [string, Uint8Array][] = [];
    await tab.importRows();
    tab.actions.decide('reject', [tab.session().rows[2]!.key]);
    const several = wish({ reports: ['master', 'rejections', 'notices'] });
    expect(formatFor(several)).toBe('zip');
    await tab.actions.exportSheets(several);
    expect(files[0]?.[0]).toBe('清单-全部表格-2024-04-22.zip');
    const parts = unzipSync(files[0]?.[1] ?? new Uint8Array());
    expect(Object.keys(parts)).toContain('总表.csv');
    const list = strFromU8(parts['建议不予受理清单.csv'] ?? new Uint8Array());
    expect(list).toContain(threeRows[2]?.number);
    expect(list).toContain('条例第十二条（二）');
    expect(list).toContain('张三');
  });

  it('for nothing writes nothing', async () => {
    const tab = await opened();
    await tab.actions.exportSheets(wish({ reports: [] }));
    expect(tab.downloads).toEqual([]);
  });

  it('tells how many notices wait for a countersignature', async () => {
    const tab = await opened();
    tab.actions.decide('reject', [tab.session().rows[2]!.key]);
    await tab.actions.exportSheets(wish({ reports: ['notices'] }));
    expect(tab.state().notice?.message).toMatchObject({ key: 'exporting.withheld', params: { count: 1 } });
  });

  it('shows on paper what it would write', async () => {
    const tab = await opened();
    tab.actions.decide('reject', tab.session().rows.slice(1).map(({ key }) => key));
    tab.actions.setActor('李四');
    tab.actions.countersign([tab.session().rows[2]!.key]);
    const [master, notices] = await tab.actions.paperOf(wish({ reports: ['master', 'notices'] })) ?? [];
    expect(master?.rows).toHaveLength(3);
    expect(master?.columns).toEqual(tab.actions.columnsOf('master', false));
    expect(notices?.letters?.map(({ text }) => text.includes(threeRows[2]?.title ?? '?'))).toEqual([true]);
    // What nobody has countersigned is on the sheet, without a letter.
    expect(notices?.rows).toHaveLength(2);
    expect('letters' in master!).toBe(false);
    expect(await aTab().actions.paperOf(plainWish)).toBeNull();
  });

  it('tells the columns of a report, secret ones only where they are wanted', async () => {
    const tab = aTab();
    await tab.importRows([{ applicantId: '990101197001011234' }]);
    const headers = (secrets: boolean) => tab.actions.columnsOf('triage', secrets).map(({ header }) => header);
    expect(headers(true).filter((header) => !headers(false).includes(header))).toEqual(['证件号']);
  });
});

describe('templates', () => {
  const template: ExportTemplate = { ...plainWish, name: '给主任', reports: ['master'], columns: { master: ['number', 'title'] } };

  it('are kept in the browser', () => {
    const kept = new Map<string, string>();
    const storage = { getItem: (key: string) => kept.get(key) ?? null, setItem: (key: string, value: string) => void kept.set(key, value) };
    const preferences = createPreferences(() => storage as Storage);
    expect(preferences.exportTemplates()).toEqual([]);
    preferences.keepExportTemplates([template]);
    expect(createPreferences(() => storage as Storage).exportTemplates()).toEqual([template]);
    kept.set('proposal-triage:exports', '{damaged');
    expect(preferences.exportTemplates()).toEqual([]);
  });

  it('of one name are one, the newest', () => {
    const newer = { ...template, format: 'zip' as const };
    expect(withTemplate([template], newer)).toEqual([newer]);
  });

  it.each([
    ['nothing', null], ['no list', {}], ['no form', [1, null, 'x']], ['no name', [{ ...template, name: ' ' }]], ['no report that is known', [{ ...template, reports: ['gone'] }]],
  ])('are none where the browser kept %s', (_what, kept) => expect(soundTemplates(kept)).toEqual([]));

  it('are mended where a part is not known any more', () => {
    expect(soundTemplates([{ ...template, reports: ['gone', 'log'], format: 'pdf', rows: 'some', columns: { log: ['time'], gone: ['x'], master: 3 }, secrets: 'yes' }]))
      .toEqual([{ name: '给主任', reports: ['log'], review: [], format: 'xlsx', rows: 'all', columns: { log: ['time'] }, secrets: false }]);
  });
});

describe('a sheet that is too wide for a page', () => {
  const column = (width: number, lead = false): SheetColumn => ({ key: 'k', header: 'h', width, kind: 'text', ...(lead ? { lead: true } : {}) });

  it('is printed in several goes, each with the column that tells the rows apart', () => {
    expect(panelsOf([column(10, true), column(20)])).toEqual([[0, 1]]);
    const wide = Array.from({ length: 12 }, () => column(60));
    expect(panelsOf([column(30), column(20, true), ...wide])).toEqual([[0, 1, 2, 3, 4, 5, 6], [1, 7, 8, 9, 10, 11], [1, 12, 13]]);
    expect(panelsOf([])).toEqual([]);
  });

  it('is squeezed no more than saves a go: what would leave the last page half empty is shared out', () => {
    expect(panelsOf([column(20, true), ...Array.from({ length: 6 }, () => column(60))])).toEqual([[0, 1, 2, 3], [0, 4, 5, 6]]);
  });

  it('is squeezed onto one page where wide text can give way: numbers and narrow columns keep their room', () => {
    const columns = [column(16, true), column(44), { ...column(12), kind: 'date' as const }, column(50), column(90), column(10)];
    expect(panelsOf(columns)).toEqual([[0, 1, 2, 3, 4, 5]]);
    const shares = sharesOf(columns);
    expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 9);
    // Of a page of 178 characters.
    expect(shares.map((share) => Math.round(share * 178))).toEqual([16, 41, 12, 47, 52, 10]);
    expect(sharesOf([column(10), column(30)])).toEqual([0.25, 0.75]);
    expect(sharesOf([])).toEqual([]);
  });
});
