import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { columnTexts, demoFile, importFile, rowCount, untilSaved, watchedPage, type Watched } from './browser';
import { aStage } from './stage';

const stage = aStage();
let watched: Watched;
let page: Page;
beforeAll(async () => {
  watched = await watchedPage(await stage.browser.newContext({ viewport: { width: 1280, height: 720 } }), stage.address);
  page = watched.page;
  await importFile(page, demoFile);
  await page.keyboard.press('1');
  await untilSaved(page);
});

const give = (name: string, content: string | Buffer): Promise<void> =>
  page.locator('input[type=file]').first().setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(content) });
const box = () => page.getByRole('dialog');

/** File, and what the message must say: what is wrong, and what to do. */
const refused: readonly (readonly [string, string | Buffer, RegExp])[] = [
  ['空.csv', '', /空/],
  ['只有表头.csv', '申请编号,项目名称,摘要\n', /表头|没有.*行|数据/],
  ['清单.xlsx', Buffer.from('504b0304140006000800', 'hex'), /损坏/],
  ['申报书.pdf', '%PDF-1.7\n%âãÏÓ\n', /CSV|表格/],
  ['乱码.csv', Buffer.from([0x81, 0xff, 0x80, 0xfe, 0xfd, 0x2c, 0xff, 0x0a, 0xff, 0xff]), /编码/],
];

describe('bad input', () => {
  it.each(refused)('%s is refused with a message, and what is open stays', async (name, content, message) => {
    await give(name, content);
    await expect.poll(() => box().innerText()).toMatch(message);
    expect(await box().innerText()).toContain(name);
    await page.getByTestId('import-close').click();
    await box().waitFor({ state: 'detached' });
    await expect.poll(() => rowCount(page)).toBe(48);
    await expect.poll(() => columnTexts(page, 'decision')).toContain('建议受理');
  });

  it('a table without the needed columns says which headers would do, and waits for a mapping by hand', async () => {
    await give('无列名.csv', '甲,乙\nA1,可解释的图神经网络\nA2,扩散模型的泛化\n');
    const confirm = page.getByTestId('import-confirm');
    await confirm.waitFor();
    expect(await confirm.isDisabled()).toBe(true);
    expect(await box().innerText()).toMatch(/申请编号/);
    await box().locator('.mapping select').nth(0).selectOption('number');
    await box().locator('.mapping select').nth(1).selectOption('title');
    await expect.poll(() => confirm.isDisabled()).toBe(false);
    await page.getByTestId('import-cancel').click();
    await box().waitFor({ state: 'detached' });
  });

  it('an unclosed quote and a huge cell are named with their line, and the rest of the file is used', async () => {
    const rows = ['申请编号,项目名称,摘要', '1001,"甲,摘要一', '1002,乙,摘要二', `1003,丙,${'长'.repeat(40_000)}`, '1004,丁,摘要四'];
    await give('引号.csv', rows.join('\n'));
    await page.getByTestId('import-confirm').waitFor();
    const text = await box().innerText();
    expect(text).toMatch(/第 2 行/);
    expect(text).toMatch(/第 4 行/);
    await page.getByTestId('import-confirm').click();
    await expect.poll(() => rowCount(page)).toBe(4);
  });

  it('all of it without a word on the console or a request to anywhere', () => watched.expectQuiet());
});
