import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { columnTexts, demoFile, exportedText, importFile, oneFileAddress, openBrowser, rowCount, untilSaved, watchedPage } from './browser';

let browser: Browser;
beforeAll(async () => { browser = await openBrowser(); });
afterAll(async () => { await browser?.close(); });

it('the one-file page opens by double-click (file://), with worker, saving and export, and asks for no second file', async () => {
  const context = await browser.newContext({ acceptDownloads: true, viewport: { width: 1280, height: 720 } });
  const { page, expectQuiet } = await watchedPage(context, oneFileAddress);
  await importFile(page, demoFile);
  await expect.poll(() => rowCount(page)).toBe(48);
  expect(page.workers().length).toBe(1);
  // The address carries the view here too.
  await page.locator('[data-facet=severity]').first().click();
  await expect.poll(() => rowCount(page)).toBeLessThan(48);
  await expect.poll(() => page.url()).toContain('severity=');
  await page.goBack();
  await expect.poll(() => rowCount(page)).toBe(48);
  await page.keyboard.press('1');
  await untilSaved(page);
  await page.reload();
  await page.getByRole('grid').waitFor();
  await expect.poll(() => columnTexts(page, 'decision')).toContain('建议受理');
  expect((await exportedText(page)).bytes.toString('utf8')).toContain('建议受理');
  await page.getByTestId('sessions').click();
  await page.getByTestId('close-session').click();
  await page.getByTestId('demo').click();
  await page.getByRole('grid').waitFor();
  expectQuiet();
  await context.close();
});
