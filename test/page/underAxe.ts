import type { Browser, Page } from 'playwright-core';
import { expect } from 'vitest';
import type { Language } from '../../src/core/model';
import { axeFindings } from './axe';
import { watchedPage } from './browser';
import { outOfReach } from './reach';
import { walk } from './walk';

type Theme = 'light' | 'dark';

const ordinary = { width: 1280, height: 720 };
/** That window at 200 %, and a larger one at 200 %. */
const zoomed = { zh: { width: 640, height: 360 }, en: { width: 720, height: 450 } } as const;

/** Whether something has the focus: the next key goes on from there, and not from the top of the page. */
const hasFocus = (page: Page): Promise<boolean> => page.evaluate(() => document.activeElement !== null && document.activeElement !== document.body);

/** Milliseconds that a page has to find its form in a window of another size. */
const settling = 5_000;

/** Goes through everything that the page shows in a language; what axe-core finds at each stop in each of the themes, where the focus was lost, and what cannot be got at there at 200 % zoom. */
export async function foundUnderAxe(browser: Browser, address: string, language: Language, themes: readonly [Theme, ...Theme[]]): Promise<string[]> {
  const context = await browser.newContext({ colorScheme: themes[0], reducedMotion: 'reduce', viewport: ordinary });
  const { page, expectQuiet } = await watchedPage(context, address);
  await page.getByTestId('demo').waitFor();
  if (language === 'en') await page.getByTestId('language').click();
  expect(await page.locator('html').getAttribute('lang')).toBe(language === 'en' ? 'en' : 'zh-CN');
  const found: string[] = [];
  let stops = 0;
  await walk(page, async (name, { hanging }) => {
    // Nobody has done anything on the first screen yet.
    if (stops > 0) await expect.poll(() => hasFocus(page), { timeout: settling }).toBe(true).catch(() => { found.push(`${name}: nothing has the focus`); });
    stops += 1;
    for (const theme of themes) {
      await page.emulateMedia({ colorScheme: theme });
      await page.locator(`html[data-theme=${theme}]`).waitFor();
      found.push(...(await axeFindings(page, hanging ? ['region'] : [])).map((finding) => `${name}, ${theme}: ${finding}`));
    }
    await page.setViewportSize(zoomed[language]);
    // A box at a button finds its new place only some frames after the window has changed: what is still out of reach then counts.
    let left: string[] = [];
    await expect.poll(async () => (left = await outOfReach(page)), { timeout: settling }).toEqual([]).catch(() => undefined);
    found.push(...left.map((control) => `${name}, out of reach at 200 %: ${control}`));
    await page.setViewportSize(ordinary);
  });
  expect(stops).toBeGreaterThan(20);
  expectQuiet();
  await context.close();
  return found;
}
