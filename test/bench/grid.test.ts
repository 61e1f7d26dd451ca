import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { importFile, untilSaved, watchedPage } from '../page/browser';
import { aStage, manyFile } from '../page/stage';
import { median } from './tokens';

const size = 10_000;
const seed = 7;

const stage = aStage();
const file = manyFile(size, seed);

/** Frames a second while the element is scrolled (or, without one, while the page does nothing). */
const framesPerSecond = (page: Page, selector: string | null): Promise<number> => page.evaluate(async (wanted) => {
  const scroller = wanted === null ? null : document.querySelector(wanted);
  const frame = (): Promise<number> => new Promise((resolve) => { requestAnimationFrame(resolve); });
  const frames = 60;
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

it(`the grid over ${size} proposals scrolls nearly as smoothly as a plain table`, async () => {
  const context = await stage.browser.newContext({ viewport: { width: 1440, height: 900 } });
  const { page } = await watchedPage(context, stage.address);
  page.setDefaultTimeout(300_000);
  await importFile(page, file);
  await untilSaved(page);
  const plain = await context.newPage();
  await plain.setContent(plainTable);
  const rateOf = async (which: Page, selector: string): Promise<number> => { await which.bringToFront(); return framesPerSecond(which, selector); };
  // The pointer lies on the rows, as a person's does who scrolls.
  for (const which of [plain, page]) await which.mouse.move(900, 450);
  const rounds: { readonly grid: number; readonly plain: number }[] = [];
  // In turns, and the grid between two plain ones, so that whatever else the machine does falls on both; the first turn warms up.
  let before = await rateOf(plain, '#plain');
  for (let round = 0; round <= 9; round++) {
    const grid = await rateOf(page, '#grid');
    const after = await rateOf(plain, '#plain');
    if (round > 0) rounds.push({ grid, plain: Math.sqrt(before * after) });
    before = after;
  }
  const ratio = median(rounds.map((round) => round.grid / round.plain));
  console.log(`${size} rows, seed ${seed}: scrolling ${median(rounds.map((round) => round.grid)).toFixed(0)} frames/s, a plain table ${median(rounds.map((round) => round.plain)).toFixed(0)}, ratio ${ratio.toFixed(2)}`);
  expect(ratio, 'frames while scrolling, against a plain table').toBeGreaterThan(0.6);
  await context.close();
});
