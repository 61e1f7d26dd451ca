import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { RowKey, SessionEvent } from '../../src/core/model';
import { foldEvents, mergeLogs } from '../../src/core/session';
import { defaultCall } from '../../src/state/defaultCall';
import { demoFile, importFile, servePage, untilSaved, watchedPage } from '../page/browser';
import { spawnBrowser } from '../page/spawnedBrowser';
import { drawer } from '../tools/draw';
import { keptLog, look, noteEvents, type Look } from './tabLog';

const actions = 240;
const seed = 20240422;
/** Actions between two kills, at most. */
const mostBetween = 24;
/** Milliseconds from the last action to the kill, at most. */
const mostDelay = 200;
const proposals = 48;
const decisions = new Map([['accept', '建议受理'], ['reject', '建议不予受理'], ['verify', '待核实'], ['withdrawn', '申请人撤回']]);
const { directions } = defaultCall();
const acts: readonly (readonly string[])[] = [
  ['1'], ['2'], ['3'], ['4'], ['d'], ['Control+z'], ['Control+z'], ['Control+y'], ['Space', 'Shift+ArrowDown', 'Shift+ArrowDown', '1', 'Escape'], ['Space', 'Shift+ArrowDown', 'd', 'Escape'],
];

let served: Awaited<ReturnType<typeof servePage>>;
beforeAll(async () => { served = await servePage(); });
afterAll(async () => { await served?.close(); });

/** Opens the page in two tabs of a browser over the profile, tall enough to draw every row. */
async function openTabs(profile: string, first: boolean) {
  const { browser, kill } = await spawnBrowser(profile);
  const [context] = browser.contexts();
  if (context === undefined) throw new Error('no context');
  await noteEvents(context);
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

/** What a page with this log shows of the rows that it shows at all. */
function shownOf(log: readonly SessionEvent[], rows: Look['rows']): Look['rows'] {
  const { judgements } = foldEvents(mergeLogs(log, []).events);
  return Object.fromEntries(Object.keys(rows).map((key) => {
    const judgement = judgements.get(key as RowKey);
    const direction = directions.find(({ id }) => id === judgement?.direction);
    const named = direction === undefined ? '' : `${direction.label === direction.title ? '' : direction.label}${direction.title}`;
    return [key, `${decisions.get(judgement?.decision ?? '') ?? ''}|${named.replace(/\s+/gu, '')}`];
  }));
}

/** What a tab shows otherwise than what follows from the log that it began with and what it has said and heard since. */
function untrue({ rows, handed, heard }: Look, begun: readonly SessionEvent[]): readonly string[] {
  const wanted = shownOf([...begun, ...handed, ...heard], rows);
  return Object.keys(wanted).filter((key) => rows[key] !== wanted[key]).map((key) => `${key} shows ${rows[key]} for ${wanted[key]}`);
}
/** Waits until a tab has drawn all of that. */
async function untilTrue(page: Page, begun: readonly SessionEvent[]): Promise<void> {
  await expect.poll(async () => untrue(await look(page), begun)).toEqual([]);
}

/**
 * What is held to: whenever a tab says "saved", every event that it has handed over is there after a kill, and what it
 * shows is no more and no less than what follows from its log. The tabs' logs are noted at their edges, database and
 * channel, since what two tabs show cannot tell which acts of the other each has heard of.
 */
it(`loses nothing that was shown as saved, over ${actions} random actions in two tabs (seed ${seed}) of a browser killed again and again`, async () => {
  const draw = drawer(seed);
  const profile = mkdtempSync(join(tmpdir(), 'proposal-triage-'));
  const walkTo = async (page: Page): Promise<void> => {
    await page.locator('#grid').focus();
    const key = draw.one(['ArrowDown', 'ArrowUp']);
    for (let step = draw.number(12); step > 0; step -= 1) await page.keyboard.press(key);
  };
  let done = 0;
  let kills = 0;
  let unkept = 0;
  let confirmed = 0;
  let opened = await openTabs(profile, true);
  let begun: readonly SessionEvent[] = [];
  while (done < actions) {
    const { tabs, kill } = opened;
    /** The events that a tab has shown as saved, by id. */
    const sure = new Map(begun.map((event) => [event.id, event]));
    const seen = new Set(sure.keys());
    const watch = async (): Promise<void> => {
      for (const page of tabs) {
        const found = await look(page);
        const { saved, handed } = found;
        for (const { id } of handed) seen.add(id);
        if (!saved) continue;
        for (const event of handed) sure.set(event.id, event);
        if (untrue(found, begun).length > 0) await untilTrue(page, begun);
      }
    };
    for (let left = 1 + draw.number(mostBetween); left > 0 && done < actions; left -= 1, done += 1) {
      const page = draw.one(tabs);
      await walkTo(page);
      for (const key of draw.one(acts)) await page.keyboard.press(key);
      await watch();
    }
    confirmed += sure.size - begun.length;
    // The last act of this browser, and the kill before anybody could look what became of it.
    await walkTo(tabs[0]);
    await tabs[0].keyboard.press(String(1 + draw.number(4)));
    done += 1;
    await new Promise<void>((resolve) => { setTimeout(resolve, draw.number(mostDelay)); });
    await kill();
    kills += 1;
    opened = await openTabs(profile, false);
    begun = await keptLog(opened.tabs[0]);
    const kept = new Set(begun.map(({ id }) => id));
    expect([...sure.values()].filter(({ id }) => !kept.has(id)), `lost by kill ${kills}, after ${done} actions`).toEqual([]);
    if ([...kept].every((id) => seen.has(id))) unkept += 1;
    for (const page of opened.tabs) {
      await expect.poll(async () => Object.keys((await look(page)).rows).length).toBe(proposals);
      await untilTrue(page, begun);
    }
  }
  console.info(`${done} actions, ${kills} kills, of which ${unkept} before the last act was kept; ${confirmed} events were shown as saved, and all of them kept`);
  expect(kills).toBeGreaterThan(10);
  expect(confirmed).toBeGreaterThan(actions / 2);
  await opened.kill();
  rmSync(profile, { recursive: true, force: true });
});
