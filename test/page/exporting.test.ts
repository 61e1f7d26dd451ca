import { readFileSync } from 'node:fs';
import { readXlsx } from 'hucre/xlsx';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { demoFile, importFile, rowCount, watchedPage, workAs } from './browser';
import { aStage } from './stage';

const stage = aStage();

async function openBox(page: Page): Promise<void> {
  await page.getByTestId('export-choose').click();
  await page.getByTestId('export-write').waitFor();
}

async function written(page: Page): Promise<{ readonly name: string; readonly bytes: Buffer }> {
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByTestId('export-write').click()]);
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
}

describe('the export box', () => {
  it('writes what is on the screen as a workbook, and keeps the choice as a template', async () => {
    const context = await stage.browser.newContext({ acceptDownloads: true, viewport: { width: 1280, height: 720 } });
    const { page, expectQuiet } = await watchedPage(context, stage.address);
    await importFile(page, demoFile);
    await page.locator('[data-facet=severity]').first().click();
    const shown = await rowCount(page);
    expect(shown).toBeLessThan(48);

    await openBox(page);
    await page.getByTestId('export-sheet-triage').click();
    await page.getByTestId('export-sheet-list').click();
    await page.getByTestId('export-rows-shown').click();
    await page.getByTestId('export-column-work').click();
    await page.getByTestId('export-template-name').fill('给主任');
    await page.getByTestId('export-template-keep').click();
    const { name, bytes } = await written(page);
    expect(name).toMatch(/当前列表.*\.xlsx$/);
    const [sheet] = (await readXlsx(bytes)).sheets;
    expect(sheet?.rows).toHaveLength(shown + 1);
    expect(sheet?.rows[0]).toContain('申请编号');
    expect(sheet?.rows[0]).not.toContain('待处理原因');

    await page.reload();
    await page.getByRole('grid').waitFor();
    await openBox(page);
    await page.getByTestId('export-template').selectOption('给主任');
    expect(await page.getByTestId('export-sheet-list').isChecked()).toBe(true);
    expect(await page.getByTestId('export-rows-shown').isChecked()).toBe(true);
    expect(await page.getByTestId('export-column-work').isChecked()).toBe(false);
    expectQuiet();
    await context.close();
  });

  it('shows each sheet for print, with its header on every page and one letter a page', async () => {
    const context = await stage.browser.newContext({ viewport: { width: 1280, height: 720 } });
    const { page, expectQuiet } = await watchedPage(context, stage.address);
    await importFile(page, demoFile);
    await workAs(page, '张三');
    await page.locator('#grid').focus();
    await page.keyboard.press('2');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('2');
    await workAs(page, '李四');
    await page.locator('#grid').focus();
    await page.keyboard.press('c');
    await openBox(page);
    for (const id of ['triage', 'master', 'notices']) await page.getByTestId(`export-sheet-${id}`).click();
    await page.getByTestId('export-print').click();
    await page.getByTestId('print-now').waitFor();
    expect(await page.locator('.paper-bar .chip').innerText()).toMatch(/1 份待复核/);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('#root').isVisible()).toBe(false);
    expect(await page.locator('.paper-bar').isVisible()).toBe(false);
    expect(await page.locator('.paper-table thead').first().evaluate((head) => getComputedStyle(head).display)).toBe('table-header-group');
    expect(await page.locator('.paper.letter').count()).toBe(1);
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    const boxes = [...pdf.matchAll(/\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)\s*\]/g)].map(([, width, height]) => Number(width) > Number(height));
    expect(boxes.filter(Boolean).length).toBeGreaterThan(2);
    expect(boxes.filter((landscape) => !landscape)).toHaveLength(1);
    expectQuiet();
    await context.close();
  });
});
