import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { columnTexts, importFile, rowCount, untilSaved, watchedPage, type Watched } from './browser';
import { aStage } from './stage';

const table = (name: string): string => fileURLToPath(new URL(`../tables/${name}`, import.meta.url));

const stage = aStage();
let watched: Watched;
let page: Page;

beforeEach(async () => {
  watched = await watchedPage(await stage.browser.newContext({ viewport: { width: 1280, height: 720 } }), stage.address);
  page = watched.page;
  await page.getByTestId('choose-file').waitFor();
});
afterEach(async () => {
  watched.expectQuiet();
  await page.context().close();
});

const choose = (...files: Parameters<ReturnType<Page['locator']>['setInputFiles']>): Promise<void> => page.locator('input[type=file]').first().setInputFiles(...files);
/** Pastes cells as a spreadsheet puts them on the clipboard. */
const paste = (text: string): Promise<void> => page.evaluate((cells) => {
  const clipboardData = new DataTransfer();
  clipboardData.setData('text/plain', cells);
  (document.activeElement ?? document.body).dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
}, text);
const cells = '申请编号\t项目名称\t摘要\r\n3152400001\t图神经网络的过平滑机理研究\t"第一行\n第二行"\r\n3152400002\t扩散模型采样的加速\t甲\r\n';

describe('tables in', () => {
  it('a workbook: the sheet and the header can be chosen, the preview follows', async () => {
    await choose(table('xlsx-several-sheets.xlsx'));
    await expect.poll(() => page.getByTestId('import-sheet').inputValue()).toBe('重点项目');
    await page.getByTestId('import-sheet').selectOption('培育项目');
    await expect.poll(() => page.getByTestId('import-confirm').innerText()).toContain('1');
    await page.getByTestId('import-sheet').selectOption('说明');
    await page.getByTestId('import-close').waitFor();
    await page.getByTestId('import-sheet').selectOption('重点项目');
    await page.getByTestId('import-confirm').waitFor();
    await page.getByTestId('import-header').selectOption('2');
    await expect.poll(() => page.locator('.mapping tbody tr td:first-child').first().innerText()).toBe('3152400001');
    await page.getByRole('button', { name: '以第 1 行为表头' }).click();
    await expect.poll(() => page.locator('.mapping tbody tr td:first-child').first().innerText()).toBe('申请编号');
    await page.getByTestId('import-confirm').click();
    await page.getByRole('grid').waitFor();
    expect(await columnTexts(page, 'number')).toEqual(['3152400001', '3152400002', '3152400003']);
  });

  it('a file whose encoding is told by hand', async () => {
    await choose(table('big5.csv'));
    await page.getByTestId('import-close').waitFor();
    await page.getByTestId('import-encoding').selectOption('big5');
    await page.getByTestId('import-confirm').waitFor();
    expect(await page.getByTestId('import-encoding').inputValue()).toBe('big5');
  });

  it('cells pasted anywhere on the page, or into the box for them', async () => {
    await paste(cells);
    await page.getByTestId('import-confirm').waitFor();
    expect(await page.getByTestId('import-delimiter').inputValue()).toBe('\t');
    await page.getByTestId('import-cancel').click();
    await page.getByTestId('paste').click();
    await page.getByTestId('paste-here').focus();
    await paste(cells);
    await page.getByTestId('import-confirm').click();
    await page.getByRole('grid').waitFor();
    expect(await columnTexts(page, 'number')).toEqual(['3152400001', '3152400002']);
    await page.locator('#search').focus();
    await paste('一个词');
    expect(await page.getByRole('dialog').count()).toBe(0);
  });

  it('several files: proposals first, another kind is offered as what it is', async () => {
    await choose([
      { name: '专家.csv', mimeType: 'text/csv', buffer: Buffer.from('专家编号,姓名,研究领域,关键词\nE1,陆晓,图学习,图神经网络\n') },
      { name: '清单.csv', mimeType: 'text/csv', buffer: readFileSync(table('utf8.csv')) },
    ]);
    await page.getByTestId('import-confirm').click();
    await page.getByTestId('list-confirm').waitFor();
    expect(await page.getByRole('dialog').innerText()).toContain('专家.csv');
    await page.getByTestId('list-cancel').click();
    await expect.poll(() => rowCount(page)).toBe(3);
  });

  it('a newer version: its difference, the decision kept, and one undo', async () => {
    await importFile(page, table('utf8.csv'));
    await page.keyboard.press('1');
    await untilSaved(page);
    const newer = readFileSync(table('utf8.csv'), 'utf8').replace('图神经网络的过平滑机理研究', '图神经网络的过平滑').replace('3152400003', '3152400009');
    await choose({ name: '清单2.csv', mimeType: 'text/csv', buffer: Buffer.from(newer) });
    await page.getByTestId('import-compare').click();
    await page.getByTestId('diff-adopt').waitFor();
    const told = await page.getByRole('dialog').innerText();
    for (const part of ['1 份不变', '1 份有变化', '1 份新增', '1 份不再出现', '图神经网络的过平滑机理研究', '建议受理']) expect(told).toContain(part);
    await page.getByTestId('diff-adopt').click();
    await expect.poll(() => columnTexts(page, 'number')).toEqual(['3152400001', '3152400002', '3152400009']);
    expect((await columnTexts(page, 'decision'))[0]).toBe('建议受理');
    expect((await columnTexts(page, 'work'))[0]).toContain('请重看');
    await untilSaved(page);
    await page.reload();
    await expect.poll(() => columnTexts(page, 'number')).toEqual(['3152400001', '3152400002', '3152400009']);
    await page.getByTestId('undo').click();
    await expect.poll(() => columnTexts(page, 'number')).toEqual(['3152400001', '3152400002', '3152400003']);
    expect((await columnTexts(page, 'decision'))[0]).toBe('建议受理');
  });

  it('an exported sheet, edited elsewhere: its edits shown, clashes asked about, made in one step, undone at once', async () => {
    await importFile(page, table('utf8.csv'));
    await page.keyboard.press('1');
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByTestId('export').click()]);
    const sheet = readFileSync(await download.path(), 'utf8');
    await page.keyboard.press('2');
    await expect.poll(async () => (await columnTexts(page, 'decision'))[0]).toBe('建议不予受理');
    const rows = sheet.split('\r\n');
    // Behind the decision stand panel, note and mark.
    const decide = (row: string | undefined, word: string): string => (row ?? '').replace(/[^,]*(,[^,]*,[^,]*,#\w+)$/, `${word}$1`);
    const edited = [rows[0], decide(rows[1], '待核实'), decide(rows[2], '申请人撤回'), decide(rows[3], '同意'), ''].join('\r\n');
    await choose({ name: '改过的分拣表.csv', mimeType: 'text/csv', buffer: Buffer.from(edited) });
    await page.getByTestId('return-apply').waitFor();
    const told = await page.getByRole('dialog').innerText();
    for (const part of ['1 处修改，涉及 1 份', '1 处与页面冲突', '1 处未采用', '“同意”不是决定用语', '第 4 行 · “决定”列', '申请人撤回']) expect(told).toContain(part);
    await page.getByTestId('return-take').check();
    await page.getByTestId('return-apply').click();
    await expect.poll(() => columnTexts(page, 'decision')).toEqual(['待核实', '申请人撤回', '']);
    await page.getByTestId('undo').click();
    await expect.poll(async () => (await columnTexts(page, 'decision'))[0]).toBe('建议不予受理');
  });

  it('columns mapped anew after the import, from the banner of a column that cannot be read', async () => {
    const rows = Array.from({ length: 6 }, (_, at) => `315240000${at},题目${at},很多钱`);
    await importFile(page, { name: '清单.csv', mimeType: 'text/csv', buffer: Buffer.from(`申请编号,项目名称,申请金额\n${rows.join('\n')}\n`) });
    await page.getByTestId('column-banner').getByRole('button').first().click();
    await page.getByRole('combobox', { name: '“申请金额”列的含义' }).selectOption('');
    await page.getByTestId('import-remap').click();
    await page.getByTestId('column-banner').waitFor({ state: 'detached' });
    await page.getByTestId('undo').click();
    await page.getByTestId('column-banner').waitFor();
  });
});
