import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { importFile, openProfile, rowCount, servePage, untilSaved } from '../page/browser';
import { manyFile } from '../page/stage';
import { median } from './tokens';

const size = 10_000;
const seed = 7;
const rounds = 8;
/** A start with so many proposals takes at most so many times what it takes to start with none and to read them back. */
const mostRatio = 1.5;
/** And never more than that, however unevenly the machine works. */
const atAnyRate = 2;

const file = manyFile(size, seed);

/** A browser with a profile of its own, and a page beside the program that keeps it open. */
interface Profile {
  readonly context: BrowserContext;
  readonly beside: Page;
  close(): Promise<void>;
}

async function aProfile(): Promise<Profile> {
  const folder = mkdtempSync(join(tmpdir(), 'proposal-triage-'));
  const context = await openProfile(folder);
  context.setDefaultTimeout(300_000);
  const beside = context.pages()[0] ?? await context.newPage();
  // Of the program's origin, so that it may read what that has kept, and else empty.
  await beside.route('**/beside', (route) => route.fulfill({ contentType: 'text/html', body: '<!doctype html>' }));
  await beside.goto(`${served.address}beside`);
  return { context, beside, async close() { await context.close(); rmSync(folder, { recursive: true, force: true }); } };
}

let served: Awaited<ReturnType<typeof servePage>>;
let empty: Profile;
let full: Profile;
beforeAll(async () => {
  served = await servePage();
  [empty, full] = [await aProfile(), await aProfile()];
});
afterAll(async () => {
  await empty.close();
  await full.close();
  await served.close();
});

/** Closes the program's page and waits until its process is gone: to take it down is work for the machine, too. */
async function shut({ context }: Profile, page: Page): Promise<void> {
  const processes = await context.browser()?.newBrowserCDPSession();
  if (processes === undefined) throw new Error('a profile without a browser');
  const drawing = async (): Promise<number> => (await processes.send('SystemInfo.getProcessInfo')).processInfo.filter(({ type }) => type === 'renderer').length;
  const before = await drawing();
  await page.close();
  await expect.poll(drawing, { timeout: 30_000 }).toBeLessThan(before);
  await processes.detach();
}

/**
 * Starts the program as a person does, in a page of its own: where one that was used is taken again, the browser has
 * the program still translated at one time and not at another. Milliseconds from the start of loading until something
 * is there and drawn.
 */
async function started({ context }: Profile, selector: string): Promise<{ readonly page: Page; readonly took: number }> {
  const page = await context.newPage();
  await page.goto(served.address, { waitUntil: 'commit' });
  const took = await page.evaluate<number>(`new Promise((resolve) => {
    const look = () => {
      if (document.querySelector(${JSON.stringify(selector)}) === null) return void requestAnimationFrame(look);
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => resolve(performance.now());
      requestAnimationFrame(() => port2.postMessage(null));
    };
    look();
  })`);
  return { page, took };
}

/** Milliseconds that reading the proposals and what was done with them takes, and nothing else. */
const readBack = (): Promise<number> => full.beside.evaluate<number>(`(async () => {
  const answer = (request) => new Promise((resolve, reject) => { request.onsuccess = () => resolve(request.result); request.onerror = () => reject(request.error); });
  const from = performance.now();
  const database = await answer(indexedDB.open('proposal-triage'));
  const stores = ['sessions', 'imports', 'importRows', 'events'];
  const transaction = database.transaction(stores);
  await Promise.all(stores.map((store) => answer(transaction.objectStore(store).getAll())));
  database.close();
  return performance.now() - from;
})()`);

/** Records of results that are kept. */
const keptParts = (): Promise<number> => full.beside.evaluate<number>(`new Promise((resolve, reject) => {
  const opening = indexedDB.open('proposal-triage');
  opening.onerror = () => reject(opening.error);
  opening.onsuccess = () => {
    const count = opening.result.transaction('results').objectStore('results').count();
    count.onsuccess = () => { opening.result.close(); resolve(count.result); };
  };
})`);

/** Rows, directions and findings are all there, and answer; the worker makes the same anew. */
async function expectWhole(page: Page): Promise<void> {
  expect(await rowCount(page)).toBe(size);
  await page.getByTestId('warming').waitFor();
  await page.locator('[role=columnheader][data-column=findings] .sort').click();
  await page.locator('.grid-body [data-column=findings] .chip').first().waitFor();
  await page.locator('[role=columnheader][data-column=findings] .sort').click();
  await page.locator('[role=columnheader][data-column=findings] .sort').click();
  await page.getByTestId('warming').waitFor({ state: 'detached' });
  await untilSaved(page);
}

it(`starts with ${size} proposals in little more than it takes to start with none and to read them back`, async () => {
  const first = await started(full, 'input[type=file]');
  await importFile(first.page, file);
  await untilSaved(first.page);
  // Results are kept once nothing else is to be done.
  await expect.poll(keptParts, { timeout: 60_000 }).toBeGreaterThan(0);
  await shut(full, first.page);

  const times: { readonly empty: number; readonly back: number; readonly full: number }[] = [];
  async function none(): Promise<number> {
    const { page, took } = await started(empty, 'input[type=file]');
    await shut(empty, page);
    return took;
  }
  async function some(): Promise<number> {
    const { page, took } = await started(full, '.grid-row [data-column=best]');
    await expectWhole(page);
    await shut(full, page);
    return took;
  }
  // In turns, and each after either, so that whatever else the machine does falls on all; the first two rounds warm up: only then has the browser kept the program translated.
  for (let round = -1; round <= rounds; round++) {
    const [before, back, after] = round % 2 === 0 ? [await some(), await readBack(), await none()] : [await none(), await readBack(), await some()];
    if (round > 0) times.push(round % 2 === 0 ? { empty: after, back, full: before } : { empty: before, back, full: after });
  }
  const of = (part: 'empty' | 'back' | 'full'): number => median(times.map((time) => time[part]));
  // Of the medians, not the median of each round's: what else the machine does comes in bursts.
  const ratio = of('full') / (of('empty') + of('back'));
  // It falls unevenly on the rounds, too: the bar gives way by as much as one and the same start, that with none, differs between them.
  const starts = times.map((time) => time.empty).toSorted((a, b) => a - b);
  const swing = (starts.at(-2) ?? Number.NaN) / (starts[1] ?? Number.NaN);
  console.log(`${size} rows, seed ${seed}, ${rounds} rounds: empty start ${of('empty').toFixed(0)} ms, reading back ${of('back').toFixed(0)} ms, start to usable grid ${of('full').toFixed(0)} ms, ratio ${ratio.toFixed(2)}, swing ${swing.toFixed(2)}`);
  expect(ratio, 'start with the proposals against start with none and reading them back').toBeLessThan(Math.min(mostRatio * swing, atAnyRate));
});
