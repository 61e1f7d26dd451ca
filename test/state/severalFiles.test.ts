import { describe, expect, it } from 'vitest';
import { aTab, tableOf, threeRows } from './anApp';

const file = (name: string, bytes: Uint8Array): File => new File([Uint8Array.from(bytes)], name);
const text = (name: string, content: string): File => new File([content], name);
const experts = text('专家.csv', '专家编号,姓名,研究领域,关键词,工作单位\nE1,陆晓,图学习,图神经网络,洞庭大学\n');

describe('several files at once', () => {
  it('come one after the other, those with proposals first; other tables are told by their columns', async () => {
    const tab = aTab();
    await tab.actions.importFiles([experts, file('清单.csv', tableOf(threeRows))]);
    expect(tab.state()).toMatchObject({ importing: { stage: 'mapping', preview: { file: '清单.csv' } }, waitingFiles: 1 });
    await tab.actions.confirmImport();
    expect(tab.session().table.file).toBe('清单.csv');
    expect(tab.state()).toMatchObject({ importing: null, listing: { list: 'experts', stage: 'mapping', file: '专家.csv', dropped: true, mapping: { id: [0], name: [1] } }, waitingFiles: 0 });
    await tab.actions.confirmList();
    expect(tab.session().sides).toMatchObject([{ kind: 'experts', file: '专家.csv', rows: [['E1', '陆晓', '图学习', '图神经网络', '洞庭大学']] }]);
    expect(tab.state().view.page).toBe('experts');
  });

  it('can be skipped one by one, or given up all together', async () => {
    const tab = aTab();
    const three = [file('甲.csv', tableOf(threeRows)), text('乙.csv', ''), file('丙.csv', tableOf(threeRows))];
    await tab.actions.importFiles(three);
    await tab.actions.skipFile();
    expect(tab.state()).toMatchObject({ importing: { stage: 'failed', file: '乙.csv' }, waitingFiles: 1 });
    await tab.actions.skipFile();
    expect(tab.state()).toMatchObject({ importing: { stage: 'mapping', preview: { file: '丙.csv' } }, waitingFiles: 0 });
    await tab.actions.importFiles(three);
    tab.actions.cancelImport();
    expect(tab.state()).toMatchObject({ importing: null, waitingFiles: 0, session: null });
  });

  it('one that cannot be read any more is told by name', async () => {
    const tab = aTab();
    await tab.actions.importFiles([{ name: '没有了.csv', arrayBuffer: () => Promise.reject(new Error('gone')) }]);
    expect(tab.state().importing).toMatchObject({ stage: 'failed', file: '没有了.csv', issues: [{ message: { key: 'import.unreadable' } }] });
  });

  it('a table of another kind can be taken for proposals all the same', async () => {
    const tab = aTab();
    await tab.actions.importFiles([experts]);
    expect(tab.state().importing).toMatchObject({ stage: 'otherKind' });
    tab.actions.asProposals();
    expect(tab.state().importing).toMatchObject({ stage: 'mapping', preview: { file: '专家.csv' } });
  });
});

describe('a table that goes with the open list', () => {
  it('can be told to be another one, or proposals after all', async () => {
    const tab = aTab();
    await tab.importRows();
    await tab.actions.importFiles([experts]);
    expect(tab.state().listing).toMatchObject({ list: 'experts', problems: [] });
    tab.actions.chooseListKind('relations');
    expect(tab.state().listing).toMatchObject({ list: 'relations', problems: [{ level: 'error' }] });
    tab.actions.asProposals();
    expect(tab.state()).toMatchObject({ listing: null, importing: { stage: 'mapping', preview: { file: '专家.csv' } } });
    tab.actions.cancelImport();
    expect(tab.session().sides).toEqual([]);
  });
});

describe('a mapping that was confirmed', () => {
  it('is suggested for the next file with the same headers, and can be let go', async () => {
    const tab = aTab();
    await tab.actions.importBytes('清单.csv', tableOf(threeRows));
    const { importing } = tab.state();
    if (importing?.stage !== 'mapping') throw new Error('not read');
    const [keywords = -1] = importing.mapping.keywords ?? [];
    tab.actions.mapColumn(keywords, null);
    await tab.actions.confirmImport();
    await tab.actions.importBytes('清单2.csv', tableOf(threeRows));
    expect(tab.state().importing).toMatchObject({ stage: 'mapping', remembered: true });
    expect(tab.state().importing).not.toHaveProperty('mapping.keywords');
    tab.actions.forgetMapping();
    expect(tab.state().importing).toMatchObject({ remembered: false, mapping: { keywords: [keywords] } });
    await tab.actions.importBytes('别的.csv', tableOf(threeRows.map((row) => ({ ...row, employment: '全职' }))));
    expect(tab.state().importing).toMatchObject({ remembered: false });
  });
});
