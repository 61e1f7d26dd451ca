import { deleteDB } from 'idb';
import { describe, expect, it } from 'vitest';
import { directionId, ruleId, runSteps } from '../../src/core/model';
import { decodeBytes } from '../../src/core/tables/decodeBytes';
import { readTable } from '../../src/core/tables/readTable';
import { openStore } from '../../src/state/persist';
import { memoryStore } from '../../src/state/persist/memoryStore';
import { aTab, failing, freshName, onPage, storeNamed, tableOf, threeRows, type Tab } from './anApp';
import type { Cells } from '../build';

/** The last file that was handed to the person, read as any program would. */
function exported(tab: Tab): readonly Readonly<Record<string, string>>[] {
  const file = tab.downloads.at(-1);
  if (file === undefined) throw new Error('nothing was exported');
  const decoded = decodeBytes(new TextEncoder().encode(file[1]));
  if (!decoded.ok) throw new Error('not text');
  const table = runSteps(readTable(file[0], decoded.value.text, decoded.value.encoding));
  if (!table.ok) throw new Error('not a table');
  return table.value.rows.map((row) => Object.fromEntries(table.value.header.map((header, at) => [header, row[at] ?? ''])));
}

const secretRows: readonly Cells[] = threeRows.map((cells, at) => ({ ...cells, applicantId: `99010119730221508${at}`, birthDate: `1973-02-2${at}` }));
/** Twenty-four proposals, ten of them of a wrong period: more than a fifth. */
const floodedRows: readonly Cells[] = Array.from({ length: 24 }, (_none, at) => ({
  number: `31524793${at + 10}`, title: `算子学习第${at}题`, ...(at < 10 ? { period: '2025-01-01至2026-12-31' } : {}), ...(at === 3 ? { acceptanceCode: 'F06' } : {}),
}));

describe('the exported sheet', () => {
  it('has the file’s own cells and what program and people say', async () => {
    const tab = aTab();
    await tab.importRows();
    const [first, second, third] = tab.session().rows.map(({ key }) => key);
    tab.actions.decide('accept', [first!]);
    tab.actions.confirmDirection(directionId('C6'), [second!]);
    tab.actions.toggleTag('急', [second!]);
    tab.actions.toggleTag('疑', [second!]);
    tab.actions.setPanel('一组', [third!]);
    tab.actions.setNote('待补附件', [third!]);
    await tab.actions.exportSheet();
    const [name, , mediaType] = tab.downloads[0]!;
    expect([name, mediaType]).toEqual(['清单-分拣表-2024-04-22.csv', 'text/csv;charset=utf-8']);
    expect(tab.state().notice).toMatchObject({ tone: 'plain', message: { key: 'exporting.done', params: { file: name, count: 3 } } });
    const rows = exported(tab);
    expect(rows.map((row) => row['申请编号'])).toEqual(threeRows.map(({ number }) => number));
    expect(rows.map((row) => [row['决定'], row['确认方向'], row['标签'], row['评审组'], row['备注']])).toEqual([
      ['建议受理', '', '', '', ''], ['', '培育6 图神经网络的新方法', '急；疑', '', ''], ['', '', '', '一组', '待补附件'],
    ]);
    expect(rows.map((row) => row['问题'] === '')).toEqual([true, true, false]);
  });

  it('is written in the page’s language', async () => {
    const tab = aTab();
    await tab.importRows(threeRows, 'list.v2.csv');
    tab.actions.setLanguage('en');
    tab.actions.decide('withdrawn');
    await tab.actions.exportSheet();
    expect(tab.downloads[0]?.[0]).toBe('list.v2-Triage sheet-2024-04-22.csv');
    expect(exported(tab)[0]).toMatchObject({ Decision: 'Withdrawn', 项目名称: threeRows[0]?.title });
    expect(tab.app.preferences.language()).toBe('en');
  });

  it('leaves identity numbers and birth dates out', async () => {
    const tab = aTab();
    await tab.importRows(secretRows);
    await tab.actions.exportSheet();
    for (const { applicantId, birthDate } of secretRows) {
      expect(tab.downloads[0]?.[1]).not.toContain(applicantId);
      expect(tab.downloads[0]?.[1]).not.toContain(birthDate);
    }
  });

  it('is not written where nothing is open, and says so where it could not be', async () => {
    const tab = aTab();
    await tab.actions.exportSheet();
    expect([tab.downloads, tab.state().notice]).toEqual([[], null]);
    const real = onPage();
    const broken = aTab({ bench: { onPage: true, run: (job, listener) => real.run(job.kind === 'sheetFile' ? { ...job, importId: 'none such' } as typeof job : job, listener) } });
    await broken.importRows();
    await broken.actions.exportSheet();
    expect([broken.downloads, broken.state().notice]).toMatchObject([[], { tone: 'bad', message: { key: 'page.broken' } }]);
  });
});

describe('a rule that floods', () => {
  it('is held back from the rows and from the sheet until a person has it marked', async () => {
    const tab = aTab();
    await tab.importRows(floodedRows);
    const rulesOn = () => tab.session().rows.map(({ findings }) => findings.map(({ rule }) => rule));
    expect(tab.session().summary.floods).toMatchObject([{ rule: 'duration', failing: 10, checked: 24 }]);
    expect(rulesOn().map((rules) => rules.join())).toEqual(floodedRows.map((_none, at) => (at === 3 ? 'acceptance-code' : '')));
    await tab.actions.exportSheet();
    expect(exported(tab).filter((row) => row['问题'] !== '')).toHaveLength(1);

    tab.actions.decide('accept');
    tab.actions.markFlooded(ruleId('duration'));
    expect(rulesOn().filter((rules) => rules.includes(ruleId('duration')))).toHaveLength(10);
    expect(rulesOn()[3]).toEqual(['acceptance-code', 'duration']);
    expect(tab.session().lens.heldBack.size).toBe(0);
    expect(tab.session().fold.log).toHaveLength(2);
    await tab.actions.exportSheet();
    expect(exported(tab).filter((row) => row['问题'] !== '')).toHaveLength(10);
  });

  it('cannot be marked where nothing is open', () => {
    const tab = aTab();
    tab.actions.markFlooded(ruleId('duration'));
    expect(tab.state().session).toBeNull();
  });
});

describe('a store that is full', () => {
  it('is told, and once there is space everything is written: nothing is lost', async () => {
    const name = freshName();
    const { full, openFailing } = failing(storeNamed(name));
    const tab = aTab({ openStore: openFailing });
    const sees = { state: 'failed', message: { key: 'session.store.quota', params: {} } };
    await tab.importRows();
    await tab.saved();
    expect(tab.state().saving).toEqual(sees);
    const [first, second] = tab.session().rows.map(({ key }) => key);
    tab.actions.decide('reject', [first!]);
    tab.actions.setNote('电话核对', [second!]);
    tab.actions.undo();
    tab.actions.redo();
    await tab.saved();
    expect(tab.state().saving).toEqual(sees);
    tab.actions.retrySaving();
    await tab.saved();
    expect(tab.state().saving).toEqual(sees);
    expect((await tab.actions.listSessions()).map(({ id, isKept }) => [id, isKept])).toEqual([[tab.session().id, false]]);

    full.now = false;
    tab.actions.retrySaving();
    expect(tab.state().saving).toEqual({ state: 'saving' });
    await tab.saved();
    expect(tab.state().saving).toEqual({ state: 'saved' });
    const after = aTab({ openStore: () => storeNamed(name) });
    await after.actions.restore();
    expect(after.session().fold.log).toEqual(tab.session().fold.log);
    expect(after.session().rows).toEqual(tab.session().rows);
  });

  it('is filled up by the next act that fits', async () => {
    const name = freshName();
    const { full, openFailing } = failing(storeNamed(name));
    const tab = aTab({ openStore: openFailing });
    await tab.importRows();
    tab.actions.decide('reject');
    await tab.saved();
    full.now = false;
    tab.actions.toggleTag('急');
    await tab.saved();
    expect(tab.state().saving).toEqual({ state: 'saved' });
    expect(await (await storeNamed(name)).load(tab.session().id)).toMatchObject({ ok: true, value: { events: tab.session().fold.log, imports: [{ lines: [2, 3, 4] }] } });
  });

  it('that the browser cleared gets the open session anew at once, with all that was done', async () => {
    const name = freshName();
    const tab = aTab({ openStore: (onLost) => openStore({ name, onLost }) });
    await tab.importRows();
    tab.actions.decide('reject');
    await tab.saved();
    await deleteDB(name);
    await tab.until(({ notice }) => notice?.message.key === 'safety.cleared');
    expect(tab.state()).toMatchObject({ saving: { state: 'saved' }, notice: { tone: 'bad' } });
    tab.actions.toggleTag('急');
    await tab.saved();
    const after = aTab({ openStore: () => openStore({ name }) });
    await after.actions.restore();
    expect([after.session().fold.log, after.session().rows.length]).toEqual([tab.session().fold.log, 3]);
  });

  it('that is nearly full is told before anything fails', async () => {
    let used = 5;
    const tab = aTab({ storage: async () => ({ used, quota: 100, lasting: true }) });
    await tab.importRows();
    await tab.saved();
    expect(tab.state().notice).toBeNull();
    used = 95;
    await tab.importRows(threeRows, '又一份.csv');
    await tab.until(({ notice }) => notice?.message.key === 'safety.nearlyFull');
    expect(tab.state().notice?.tone).toBe('bad');
  });

  it('that the browser takes away is told', async () => {
    let lose: () => void = () => undefined;
    const message = { key: 'session.store.outdated', params: {} };
    const tab = aTab({ openStore: (onLost) => {
      lose = () => onLost('outdated', message);
      return storeNamed(freshName());
    } });
    lose();
    expect(tab.state().saving).toEqual({ state: 'failed', message });
  });
});

describe('where the browser keeps nothing', () => {
  it('all goes on in memory, and that is told', async () => {
    const warning = { key: 'session.store.unavailable', params: { reason: 'private' } };
    const tab = aTab({ openStore: async () => memoryStore(() => 0, warning) });
    await tab.actions.restore();
    expect(tab.state()).toMatchObject({ restoring: false, notice: { tone: 'bad', message: warning } });
    await tab.importRows();
    tab.actions.decide('accept');
    await tab.saved();
    expect(tab.state().saving).toEqual({ state: 'memory' });
    const { id } = tab.session();
    tab.actions.closeSession();
    await tab.actions.openSession(id);
    expect(tab.state().saving).toEqual({ state: 'memory' });
    expect(tab.session().fold.log).toHaveLength(1);
  });
});

describe('files and cells', () => {
  it('a file is read under its own name, the demo under one in the page’s language', async () => {
    const tab = aTab();
    await tab.actions.importFiles([new File([Uint8Array.from(tableOf(threeRows))], '名单.csv')]);
    expect(tab.state().importing).toMatchObject({ stage: 'mapping', preview: { file: '名单.csv', rowCount: 3 } });
    await tab.actions.importDemo();
    expect([tab.state().importing, tab.session().table.file]).toEqual([null, '示例申报清单.csv']);
    tab.actions.setLanguage('en');
    await tab.actions.importDemo();
    expect([tab.state().importing, tab.session().table.file]).toEqual([null, 'demo proposals.csv']);
  });

  it('secret fields and columns are known, whether a file is open or not', async () => {
    const tab = aTab();
    expect([tab.actions.isSecretField('applicantId'), tab.actions.isSecretField('birthDate'), tab.actions.isSecretField('title')]).toEqual([true, true, false]);
    expect(tab.actions.isSecretColumn(0)).toBe(false);
    await tab.importRows(secretRows);
    const { header } = tab.session().table;
    expect(header.filter((_name, column) => tab.actions.isSecretColumn(column))).toEqual(['证件号', '出生日期']);
    for (const { cells } of tab.session().rows) expect(cells).not.toMatchObject({ applicantId: expect.anything() });
  });

  it('the reasons of a row are there for every direction, and none where nothing is open', async () => {
    const tab = aTab();
    await tab.importRows();
    const row = tab.session().rows[1]!;
    const reasons = await tab.actions.explain(row);
    expect(reasons.map(({ direction }) => direction)).toEqual(['C5', 'C6', 'C11', 'K5', 'K6']);
    expect(row.classification.best).toBe('C6');
    expect(Math.max(...reasons.filter(({ direction }) => direction.startsWith('C')).map(({ total }) => total))).toBe(reasons[1]?.total);
    tab.actions.closeSession();
    expect(await tab.actions.explain(row)).toEqual([]);
  });
});

describe('what a person looks at', () => {
  it('is changed by filters, selection, and boxes, and is no part of the log', async () => {
    const tab = aTab();
    await tab.importRows();
    const [first, second] = tab.session().rows.map(({ key }) => key);
    const { session } = tab.state();
    const { actions } = tab;
    actions.setSearch('图');
    actions.toggleFilter('direction', 'C5');
    actions.toggleFilter('direction', 'C6');
    actions.toggleFilter('direction', 'C5');
    actions.toggleFilter('tag', '急');
    expect(tab.state().view).toMatchObject({ search: '图', filters: { direction: ['C6'], tag: ['急'], panel: [] } });
    actions.clearFilter('tag');
    expect(tab.state().view.filters).toMatchObject({ direction: ['C6'], tag: [] });
    actions.clearFilters();
    expect(tab.state().view).toMatchObject({ search: '', filters: { direction: [] } });
    actions.select([first!, first!]);
    actions.toggleSelected(second!);
    actions.toggleSelected(first!);
    expect([...tab.state().view.selected]).toEqual([second]);
    actions.setActive(second!);
    actions.showDetail(true);
    actions.openDialog('help');
    expect(tab.state()).toMatchObject({ dialog: 'help', view: { active: second, detail: true } });
    actions.openDialog(null);
    actions.resetView();
    expect(tab.state()).toMatchObject({ dialog: null, view: { active: null, detail: false } });
    expect(tab.state().view.selected.size).toBe(0);
    actions.undo();
    actions.dismissNotice();
    expect(tab.state().notice).toBeNull();
    expect(tab.state().session).toBe(session);
  });
});
