import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { columnTexts, demoFile, importFile, rowCount, untilSaved, watchedPage } from './browser';
import { spawnBrowser } from './spawnedBrowser';
import { aStage } from './stage';

const stage = aStage();

const decisionOf = (page: Page, line: number): Promise<string> => page.locator(`.grid-row[aria-rowindex="${line}"] [data-column=decision]`).innerText();

describe('what the page shows as saved', () => {
  it('is there after the browser was killed', async () => {
    const profile = mkdtempSync(join(tmpdir(), 'proposal-triage-'));
    const first = await spawnBrowser(profile);
    const [context] = first.browser.contexts();
    if (context === undefined) throw new Error('no context');
    const { page } = await watchedPage(context, stage.address);
    await importFile(page, demoFile);
    await page.keyboard.press('2');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('1');
    await expect.poll(() => decisionOf(page, 3)).toBe('建议受理');
    await untilSaved(page);
    await first.kill();

    const second = await spawnBrowser(profile);
    const [again] = second.browser.contexts();
    if (again === undefined) throw new Error('no context');
    const { page: reopened, expectQuiet } = await watchedPage(again, stage.address);
    await reopened.getByRole('grid').waitFor();
    await expect.poll(() => rowCount(reopened)).toBe(48);
    await expect.poll(() => decisionOf(reopened, 2)).toBe('建议不予受理');
    await expect.poll(() => decisionOf(reopened, 3)).toBe('建议受理');
    expectQuiet();
    await second.kill();
    rmSync(profile, { recursive: true, force: true });
  });

  it('appears in a second tab, and what is done there comes back; neither overwrites the other', async () => {
    const context = await stage.browser.newContext({ viewport: { width: 1280, height: 720 } });
    const one = await watchedPage(context, stage.address);
    await importFile(one.page, demoFile);
    await one.page.keyboard.press('1');
    await untilSaved(one.page);
    const two = await watchedPage(context, stage.address);
    await two.page.getByRole('grid').waitFor();
    await expect.poll(() => decisionOf(two.page, 2)).toBe('建议受理');

    await two.page.keyboard.press('ArrowDown');
    await two.page.keyboard.press('3');
    await expect.poll(() => decisionOf(one.page, 3)).toBe('待核实');
    await one.page.keyboard.press('4');
    await expect.poll(() => decisionOf(two.page, 2)).toBe('申请人撤回');
    await expect.poll(() => decisionOf(two.page, 3)).toBe('待核实');
    await untilSaved(one.page);
    await untilSaved(two.page);
    await one.page.reload();
    await one.page.getByRole('grid').waitFor();
    await expect.poll(() => decisionOf(one.page, 2)).toBe('申请人撤回');
    await expect.poll(() => decisionOf(one.page, 3)).toBe('待核实');
    one.expectQuiet();
    two.expectQuiet();
    await context.close();
  });

  it('stays when another file is imported: the earlier work can be opened again', async () => {
    const context = await stage.browser.newContext({ viewport: { width: 1280, height: 720 } });
    const { page, expectQuiet } = await watchedPage(context, stage.address);
    await importFile(page, demoFile);
    await page.keyboard.press('1');
    await untilSaved(page);
    await importFile(page, { name: '两行.csv', mimeType: 'text/csv', buffer: Buffer.from('申请编号,项目名称\n1,图神经网络过平滑的理论\n2,扩散模型采样加速\n') });
    await expect.poll(() => rowCount(page)).toBe(2);
    await untilSaved(page);
    await page.getByTestId('sessions').click();
    // Two of the same file would be told apart by name.
    const earlier = page.getByRole('dialog').locator('.session-row', { hasText: 'proposals.csv' });
    await earlier.getByTestId('session-rename').click();
    await page.keyboard.type('第一批');
    await page.keyboard.press('Enter');
    // The keyboard stays at the line, whether the name is kept or left.
    await expect.poll(() => earlier.filter({ hasText: '第一批' }).locator('[data-testid=session-rename]:focus').count()).toBe(1);
    await page.keyboard.press('Enter');
    await page.locator('[data-testid=session-name]:focus').waitFor();
    await page.keyboard.press('Escape');
    await expect.poll(() => earlier.filter({ hasText: '第一批' }).locator('[data-testid=session-rename]:focus').count()).toBe(1);
    await earlier.filter({ hasText: '第一批' }).getByRole('button').first().click();
    await expect.poll(() => rowCount(page)).toBe(48);
    await expect.poll(() => page.locator('.top-bar .file').innerText()).toBe('第一批');
    await expect.poll(() => columnTexts(page, 'decision')).toContain('建议受理');
    expectQuiet();
    await context.close();
  });
});
