import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
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

/** The same look without any program behind it: what this machine can draw at best, now. */
const plainTable = `<body style="margin:0;font:13px/32px sans-serif"><div id="plain" style="height:800px;overflow:auto">${
  Array.from({ length: 1500 }, (_, row) => `<div style="display:flex;height:32px;border-bottom:1px solid #ddd">${
    Array.from({ length: 14 }, (_, column) => `<div style="flex:none;width:110px;overflow:hidden;white-space:nowrap;text-overflow:ellipsis">第 ${row} 行的第 ${column} 格，文字略长</div>`).join('')}</div>`).join('')}</div></body>`;

const median = (values: number[]): number => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

const { header, rows } = manyProposals(size, seed);
const text = writeCsv([header, ...rows]);
const folder = mkdtempSync(join(tmpdir(), 'proposal-triage-'));
const file = join(folder, '一万份.csv');
beforeAll(() => writeFileSync(file, text));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it(`${size} proposals: imported with a progress bar, kept, scrolled nearly as fast as a plain table`, async () => {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  await context.addInitScript(() => {
    const blocked: number[] = [];
    Object.assign(globalThis, { blocked });
    new PerformanceObserver((list) => { for (const entry of list.getEntries()) blocked.push(entry.duration); }).observe({ type: 'longtask' });
  });
  const { page, expectQuiet } = await watchedPage(context, served.address);
  await page.locator('input[type=file]').setInputFiles(file);
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
  const blocked = await page.evaluate(() => (globalThis as unknown as { blocked: number[] }).blocked);
  expect(shares.size, 'different states of the progress bar').toBeGreaterThan(2);

  // In turns, so that whatever else the machine does falls on both.
  const plain = await context.newPage();
  await plain.setContent(plainTable);
  const rounds: { readonly grid: number; readonly plain: number }[] = [];
  for (let round = 0; round < 5; round++) {
    await plain.bringToFront();
    const plainRate = await framesPerSecond(plain, '#plain');
    await page.bringToFront();
    rounds.push({ plain: plainRate, grid: await framesPerSecond(page, '#grid') });
  }
  const ratio = median(rounds.map((round) => round.grid / round.plain));
  console.log([
    `${size} rows, seed ${seed}, ${(text.length / 1e6).toFixed(1)} M characters`, `confirm to grid ${(triaged / 1000).toFixed(1)} s, to saved ${(saved / 1000).toFixed(1)} s`,
    `longest block of the page ${Math.max(0, ...blocked).toFixed(0)} ms`,
    `scrolling ${median(rounds.map((round) => round.grid)).toFixed(0)} frames/s, a plain table ${median(rounds.map((round) => round.plain)).toFixed(0)}, ratio ${ratio.toFixed(2)}`,
  ].join('; '));
  expect(ratio, 'frames while scrolling, against a plain table').toBeGreaterThan(0.6);
  expectQuiet();
  await context.close();
});

it('an import of many can be cancelled half-way, and the page goes on', async () => {
  const context = await browser.newContext();
  const { page, expectQuiet } = await watchedPage(context, served.address);
  await page.locator('input[type=file]').setInputFiles(file);
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
