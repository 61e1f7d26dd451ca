import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { manyProposals } from '../tools/manyProposals';
import { writeCsv } from '../../src/core/tables/writeCsv';
import { importFile, openBrowser, rowCount, servePage, untilSaved, watchedPage } from './browser';

const size = 10_000;
const seed = 7;

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

/** Frames a second while the element is scrolled (or, without one, while the page does nothing). */
const framesPerSecond = (page: Page, selector: string | null): Promise<number> => page.evaluate(async (wanted) => {
  const scroller = wanted === null ? null : document.querySelector(wanted);
  const frame = (): Promise<number> => new Promise((resolve) => { requestAnimationFrame(resolve); });
  const frames = 120;
  const from = await frame();
  let last = from;
  for (let count = 0; count < frames; count++) {
    if (scroller !== null) scroller.scrollTop += 96;
    last = await frame();
  }
  return (frames * 1000) / (last - from);
}, selector);

const median = (values: number[]): number => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

it(`${size} proposals: imported with a progress bar, kept, scrolled at nearly the machine's own frame rate`, async () => {
  const { header, rows } = manyProposals(size, seed);
  const buffer = Buffer.from(writeCsv([header, ...rows]));
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  await context.addInitScript(() => {
    const blocked: number[] = [];
    Object.assign(globalThis, { blocked });
    new PerformanceObserver((list) => { for (const entry of list.getEntries()) blocked.push(entry.duration); }).observe({ type: 'longtask' });
  });
  const { page, expectQuiet } = await watchedPage(context, served.address);
  const idle = median([await framesPerSecond(page, null), await framesPerSecond(page, null), await framesPerSecond(page, null)]);

  await page.locator('input[type=file]').setInputFiles({ name: '一万份.csv', mimeType: 'text/csv', buffer });
  await page.getByTestId('import-confirm').waitFor();
  const from = performance.now();
  await page.getByTestId('import-confirm').click();
  const shares = new Set<string>();
  for (;;) {
    const share = await page.getByRole('progressbar').getAttribute('aria-valuenow', { timeout: 100 }).catch(() => null);
    if (share !== null) shares.add(share);
    if (await page.getByRole('grid').isVisible()) break;
  }
  const triaged = performance.now() - from;
  expect(await rowCount(page)).toBe(size);
  await untilSaved(page);
  const saved = performance.now() - from;
  expect(shares.size, 'different states of the progress bar').toBeGreaterThan(2);

  const rates: number[] = [];
  for (let turn = 0; turn < 3; turn++) rates.push(await framesPerSecond(page, '#grid'));
  const rate = median(rates);
  const blocked = await page.evaluate(() => (globalThis as unknown as { blocked: number[] }).blocked);
  console.log([
    `${size} rows, seed ${seed}, ${(buffer.length / 1e6).toFixed(1)} MB`, `confirm to grid ${(triaged / 1000).toFixed(1)} s, to saved ${(saved / 1000).toFixed(1)} s`,
    `scrolling ${rate.toFixed(0)} frames/s, idle ${idle.toFixed(0)}`, `longest block of the page ${Math.max(0, ...blocked).toFixed(0)} ms`,
  ].join('; '));
  expect(rate / idle, 'frames while scrolling, against an idle page').toBeGreaterThan(50 / 60);
  expectQuiet();
  await context.close();
});

it('an import of many can be cancelled half-way, and the page goes on', async () => {
  const { header, rows } = manyProposals(size, seed);
  const buffer = Buffer.from(writeCsv([header, ...rows]));
  const context = await browser.newContext();
  const { page, expectQuiet } = await watchedPage(context, served.address);
  await page.locator('input[type=file]').setInputFiles({ name: '一万份.csv', mimeType: 'text/csv', buffer });
  await page.getByTestId('import-confirm').click();
  await page.getByRole('progressbar').waitFor();
  await page.getByTestId('import-cancel').click();
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  expect(await page.getByRole('grid').count()).toBe(0);
  await importFile(page, { name: '一份.csv', mimeType: 'text/csv', buffer: Buffer.from('申请编号,项目名称\n1,图神经网络\n') });
  expect(await rowCount(page)).toBe(1);
  expectQuiet();
  await context.close();
});
