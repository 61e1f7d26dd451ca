import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { columnTexts, demoFile, importFile, openBrowser, servePage, watchedPage, type Watched } from './browser';

let browser: Browser;
let served: Awaited<ReturnType<typeof servePage>>;
beforeAll(async () => {
  served = await servePage();
  browser = await openBrowser();
});
afterAll(async () => {
  await browser?.close();
  await served?.close();
});

async function open(width: number, height: number): Promise<Watched> {
  const watched = await watchedPage(await browser.newContext({ viewport: { width, height } }), served.address);
  await importFile(watched.page, demoFile);
  return watched;
}

const count = async (page: Watched['page'], text: string): Promise<number> => (await columnTexts(page, 'decision')).filter((one) => one === text).length;

it('selects by boxes, says what an act on the selection would change, and does it as one step', async () => {
  const { page, expectQuiet } = await open(1440, 900);
  const box = (row: number) => page.locator(`.grid-row[aria-rowindex="${row}"] .pick`);
  await box(2).click();
  await box(5).click({ modifiers: ['Shift'] });
  await box(3).click();
  await expect.poll(() => page.getByTestId('bulk-bar').innerText()).toContain('已选 3 份');
  await page.getByTestId('bulk-decide').click();
  await page.getByRole('dialog').getByRole('button', { name: '待核实' }).click();
  await expect.poll(() => page.getByRole('dialog').innerText()).toContain('3 份原来没有，将新填为“待核实”');
  expect(await count(page, '待核实')).toBe(0);
  await page.getByTestId('bulk-apply').click();
  await expect.poll(() => count(page, '待核实')).toBe(3);
  await expect.poll(() => page.getByTestId('progress').innerText()).toContain('已决定 3 / 48');
  await page.getByTestId('bulk-tag').click();
  await page.keyboard.type('复看');
  await page.getByTestId('bulk-apply').click();
  await expect.poll(async () => (await columnTexts(page, 'tags')).filter((one) => one === '复看').length).toBe(3);
  await page.getByTestId('undo').click();
  await page.getByTestId('undo').click();
  await expect.poll(() => count(page, '待核实')).toBe(0);
  await page.locator('.pick-all').click();
  await expect.poll(() => page.getByTestId('bulk-bar').innerText()).toContain('已选 48 份');
  await page.locator('.pick-all').click();
  await page.getByTestId('bulk-bar').waitFor({ state: 'detached' });
  expectQuiet();
  await page.context().close();
});

it('on a narrow screen the filters lie over the list when asked for beside an open proposal', async () => {
  const { page, expectQuiet } = await open(1280, 720);
  const filters = page.locator('#filters');
  await filters.waitFor();
  await page.keyboard.press('Enter');
  await page.getByTestId('detail-pane').waitFor();
  await filters.waitFor({ state: 'detached' });
  await page.keyboard.press('f');
  await filters.locator('[data-facet=severity]').first().click();
  await expect.poll(() => filters.locator('[data-facet=severity]').first().getAttribute('aria-pressed')).toBe('true');
  await page.getByTestId('filters-close').click();
  await filters.waitFor({ state: 'detached' });
  await page.getByTestId('detail-pane').waitFor();
  expectQuiet();
  await page.context().close();
});
