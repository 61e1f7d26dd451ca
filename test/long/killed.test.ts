import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { demoFile, importFile, servePage, untilSaved, watchedPage } from '../page/browser';
import { spawnBrowser } from '../page/spawnedBrowser';
import { drawer } from '../tools/draw';

const actions = 240;
const seed = 20240422;
/** Actions between two kills, at most. */
const mostBetween = 24;
/** Milliseconds from the last action to the kill, at most. */
const mostDelay = 200;
const decisions = ['建议受理', '建议不予受理', '待核实', '申请人撤回'];

let served: Awaited<ReturnType<typeof servePage>>;
beforeAll(async () => { served = await servePage(); });
afterAll(async () => { await served?.close(); });

/** What a tab shows of each row that people said something of, and whether it says that all of it is saved: read at one moment. */
interface Shown { readonly saved: boolean; readonly rows: Readonly<Record<string, string>>; readonly active: string }

const shown = (page: Page): Promise<Shown> => page.evaluate(() => {
  const rows: Record<string, string> = {};
  let active = '';
  for (const row of document.querySelectorAll('.grid-body .grid-row')) {
    const text = (column: string): string => row.querySelector<HTMLElement>(`[data-column="${column}"]`)?.innerText.trim() ?? '';
    const best = text('best');
    const name = text('number') + text('line');
    rows[name] = `${text('decision')} | ${best.startsWith('\u2713') ? best : ''}`;
    if (row.classList.contains('active')) active = name;
  }
  return { saved: document.querySelector('[data-testid=saved]') !== null, rows, active };
});

/** Opens the page in two tabs of a browser over the profile, tall enough to draw every row. */
async function openTabs(profile: string, first: boolean) {
  const { browser, kill } = await spawnBrowser(profile);
  const [context] = browser.contexts();
  if (context === undefined) throw new Error('no context');
  const tab = async (): Promise<Page> => {
    const { page } = await watchedPage(context, served.address);
    await page.setViewportSize({ width: 1600, height: 1900 });
    return page;
  };
  const one = await tab();
  if (first) {
    await importFile(one, demoFile);
    await untilSaved(one);
  }
  await one.getByRole('grid').waitFor();
  const two = await tab();
  await two.getByRole('grid').waitFor();
  return { tabs: [one, two] as const, kill };
}

it(`loses nothing that was shown as saved, over ${actions} random actions in two tabs (seed ${seed}) of a browser killed again and again`, async () => {
  const draw = drawer(seed);
  const profile = mkdtempSync(join(tmpdir(), 'proposal-triage-'));
  const kinds: readonly (readonly string[])[] = [
    ['1'], ['2'], ['3'], ['4'], ['d'], ['Control+z'], ['Control+z'], ['Control+y'], ['Space', 'Shift+ArrowDown', 'Shift+ArrowDown', '1', 'Escape'], ['Space', 'Shift+ArrowDown', 'd', 'Escape'],
  ];
  let done = 0;
  let kills = 0;
  let unsaved = 0;
  let lost = 0;
  let opened = await openTabs(profile, true);
  while (done < actions) {
    const { tabs, kill } = opened;
    let before = await Promise.all(tabs.map(shown));
    /** Per row, what must be there after a kill: one of these. */
    let possible = new Map<string, ReadonlySet<string>>();
    /** Rows that each tab has changed since both showed the same as saved. */
    let changed = tabs.map(() => new Set<string>());
    const settle = (rows: Shown['rows']): void => {
      possible = new Map(Object.entries(rows).map(([row, text]) => [row, new Set([text])]));
      changed = tabs.map(() => new Set());
    };
    settle(before[0]?.rows ?? {});
    const walkTo = async (page: Page): Promise<void> => {
      await page.locator('#grid').focus();
      const key = draw.one(['ArrowDown', 'ArrowUp']);
      for (let step = draw.number(12); step > 0; step -= 1) await page.keyboard.press(key);
    };
    for (let left = 1 + draw.number(mostBetween); left > 0 && done < actions; left -= 1, done += 1) {
      const at = draw.number(2);
      const page = tabs[at] ?? tabs[0];
      await walkTo(page);
      for (const key of draw.one(kinds)) await page.keyboard.press(key);
      const after = await Promise.all(tabs.map(shown));
      const [own, other] = [after[at], after[1 - at]];
      if (own === undefined || other === undefined) throw new Error('two tabs');
      for (const [row, text] of Object.entries(own.rows)) {
        if (text === before[at]?.rows[row]) continue;
        changed[at]?.add(row);
        // What a tab shows as saved is there; what both have written is one of both.
        possible.set(row, new Set(own.saved && changed[1 - at]?.has(row) !== true ? [text] : [...possible.get(row) ?? [], text]));
      }
      if (own.saved && other.saved && JSON.stringify(own.rows) === JSON.stringify(other.rows)) settle(own.rows);
      before = after;
    }
    // The last act of this browser, and the kill before anybody could look what became of it.
    const [page] = tabs;
    await walkTo(page);
    const { active, rows: last } = await shown(page);
    const key = draw.number(decisions.length);
    const [decision = '', best = ''] = (last[active] ?? '').split(' | ');
    await page.keyboard.press(String(key + 1));
    done += 1;
    possible.set(active, new Set([...possible.get(active) ?? [], `${decision === decisions[key] ? '' : decisions[key]} | ${best}`]));
    await new Promise<void>((resolve) => { setTimeout(resolve, draw.number(mostDelay)); });
    await kill();
    kills += 1;
    opened = await openTabs(profile, false);
    const [first, second] = opened.tabs;
    await expect.poll(async () => (await shown(second)).rows).toEqual((await shown(first)).rows);
    const { rows } = await shown(first);
    expect(Object.keys(rows)).toHaveLength(48);
    if (rows[active] === last[active]) unsaved += 1;
    for (const [row, texts] of possible) {
      if (texts.has(rows[row] ?? '')) continue;
      lost += 1;
      console.error(`after kill ${kills}, ${done} actions: row ${row} has ${rows[row]}, possible were ${[...texts].join(' / ')}`);
    }
  }
  console.info(`${done} actions, ${kills} kills, of which ${unsaved} before the last act was kept; ${lost} rows lost`);
  expect(lost).toBe(0);
  expect(kills).toBeGreaterThan(10);
  await opened.kill();
  rmSync(profile, { recursive: true, force: true });
});
