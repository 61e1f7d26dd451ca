import { rmSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { importFile, untilSaved, watchedPage } from '../page/browser';
import { aStage, manyFile } from '../page/stage';
import { buildPlainTable } from './buildPlainTable';
import { median } from './tokens';

/** Rows of the list: `GRID_ROWS=100000` measures a list that is larger than any round, without bars. */
const size = Number(process.env['GRID_ROWS'] ?? 10_000);
const seed = 7;
const rounds = 9;
/** At 10,000 rows each act takes at most so many times what the plain table takes. */
const mostRatio = 1.5;
/** Each act answers within so many milliseconds, median. */
const mostTime = 100;
/** On a machine as fast as this one: the plain table goes to its next row in so many milliseconds, at rest 34. One that is slower or busy gets the more. */
const plainNextRow = 40;

const stage = aStage();
const file = manyFile(size, seed);
let plainFile: string;
beforeAll(async () => { plainFile = await buildPlainTable(); });
afterAll(() => { if (plainFile !== undefined) rmSync(dirname(plainFile), { recursive: true, force: true }); });

/**
 * How long until the frame that shows an act has been drawn, in milliseconds. What follows the answer (counts, saving) is
 * waited for before the next act, as it would be done while a person looks.
 */
const timeOf = (page: Page, act: string): Promise<number> => page.evaluate<number>(`(async () => {
  const drawn = () => new Promise((resolve) => {
    requestAnimationFrame(() => {
      const channel = new MessageChannel();
      channel.port1.onmessage = resolve;
      channel.port2.postMessage(null);
    });
  });
  await drawn();
  const from = performance.now();
  ${act};
  await drawn();
  const time = performance.now() - from;
  for (let quiet = 0; quiet < 3; quiet++) await new Promise((resolve) => { requestIdleCallback(resolve); });
  return time;
})()`);

const press = (key: string): string => `(document.getElementById('grid') ?? window).dispatchEvent(new KeyboardEvent('keydown', { key: '${key}', bubbles: true, cancelable: true }))`;

interface Act {
  readonly name: string;
  readonly ours: string;
  readonly plain: string;
}

/** Copies the whole list out of the page: the plain table shows the same cells under the same heads. */
async function copyOfList(page: Page): Promise<readonly (readonly string[])[]> {
  await page.locator('#grid').focus();
  await page.keyboard.press('Control+a');
  await page.getByTestId('bulk-bar').waitFor();
  const text = await page.evaluate(() => {
    const clipboardData = new DataTransfer();
    document.dispatchEvent(new ClipboardEvent('copy', { clipboardData, bubbles: true }));
    return clipboardData.getData('text/plain');
  });
  await page.keyboard.press('Escape');
  return text.split('\r\n').map((line) => line.split('\t'));
}

it(`each key, filter and sort over ${size} proposals answers at once, and nearly as fast as a table made with TanStack alone`, async () => {
  const context = await stage.browser.newContext({ viewport: { width: 1440, height: 900 }, bypassCSP: true });
  const { page } = await watchedPage(context, stage.address);
  page.setDefaultTimeout(500_000);
  await importFile(page, file);
  await untilSaved(page);
  const [header = [], ...rows] = await copyOfList(page);
  expect(rows).toHaveLength(size);
  const columnOf = (id: string): Promise<number> => page.locator('[role=columnheader][data-column]').evaluateAll((heads, wanted) => heads.findIndex((head) => (head as HTMLElement).dataset['column'] === wanted), id);
  const [title, subtype, decision] = [await columnOf('title'), await columnOf('subtype'), await columnOf('decision')];

  const height = await page.locator('#grid').evaluate((grid) => grid.clientHeight);
  const plain = await context.newPage();
  await plain.goto(`file://${plainFile}`);
  await plain.waitForFunction(() => typeof globalThis.start === 'function');
  await plain.evaluate(({ head, cells, at, high }) => globalThis.start(head, cells, at, high), { head: header, cells: rows, at: decision, high: height });
  await plain.waitForFunction(() => globalThis.wishes !== undefined);

  const sortOurs = `document.querySelector('[role=columnheader][data-column=title] .sort').click()`;
  const filterOurs = `document.querySelector('[data-facet=subtype]').click()`;
  const value = await page.locator('[data-facet=subtype]').first().getAttribute('data-value') ?? '';
  const acts: readonly Act[] = [
    { name: 'next row', ours: press('ArrowDown'), plain: press('ArrowDown') },
    { name: 'decide', ours: press('1'), plain: press('1') },
    { name: 'sort by title', ours: sortOurs, plain: `wishes.sortBy(${title}, 'up')` },
    { name: 'filter', ours: filterOurs, plain: `wishes.filterBy(${subtype}, ${JSON.stringify(value)})` },
    { name: 'unfilter', ours: filterOurs, plain: `wishes.filterBy(${subtype}, '')` },
    { name: 'sort down', ours: sortOurs, plain: `wishes.sortBy(${title}, 'down')` },
    { name: 'unsort', ours: sortOurs, plain: `wishes.sortBy(${title}, 'none')` },
  ];
  const times = new Map(acts.map(({ name }) => [name, { ours: [] as number[], plain: [] as number[] }]));
  // The first round warms up.
  for (let round = 0; round <= rounds; round++) {
    if (round === 1) for (const both of times.values()) { both.ours.length = 0; both.plain.length = 0; }
    for (const act of acts) {
      // In turns, so that whatever else the machine does falls on both.
      await plain.bringToFront();
      times.get(act.name)?.plain.push(await timeOf(plain, act.plain));
      await page.bringToFront();
      times.get(act.name)?.ours.push(await timeOf(page, act.ours));
    }
  }
  const figures = acts.map(({ name }) => {
    const { ours, plain: theirs } = times.get(name) ?? { ours: [], plain: [] };
    return { name, ours: median(ours), plain: median(theirs), ratio: median(ours.map((time, at) => time / (theirs[at] ?? Number.NaN))) };
  });
  console.log(`${size} rows, seed ${seed}, ${rounds} rounds: ${figures.map(({ name, ours, plain: theirs, ratio }) => `${name} ${ours.toFixed(0)} ms (plain ${theirs.toFixed(0)}, ratio ${ratio.toFixed(2)})`).join('; ')}`);
  if (size <= 10_000) {
    const slowness = Math.max(1, (figures.find(({ name }) => name === 'next row')?.plain ?? 0) / plainNextRow);
    for (const { name, ours, ratio } of figures) {
      expect(ours, `${name}, median in ms`).toBeLessThan(mostTime * slowness);
      expect(ratio, `${name} against the plain table`).toBeLessThan(mostRatio);
    }
  }
  await context.close();
});
