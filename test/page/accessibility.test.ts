import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeFindings } from './axe';
import { openBrowser, servePage, watchedPage } from './browser';
import { walk } from './walk';

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

describe('axe-core finds nothing on anything the page shows, light and dark', () => {
  it.each(['zh', 'en'] as const)('in %s', async (language) => {
    const context = await browser.newContext({ colorScheme: 'light', reducedMotion: 'reduce', viewport: { width: 1280, height: 720 } });
    const { page, expectQuiet } = await watchedPage(context, served.address);
    await page.getByTestId('demo').waitFor();
    if (language === 'en') await page.getByTestId('language').click();
    expect(await page.locator('html').getAttribute('lang')).toBe(language === 'en' ? 'en' : 'zh-CN');
    const found: string[] = [];
    let stops = 0;
    await walk(page, async (name, { hanging }) => {
      stops += 1;
      const told = (theme: string) => (finding: string): string => `${name}, ${theme}: ${finding}`;
      found.push(...(await axeFindings(page, 'all', hanging ? ['region'] : [])).map(told('light')));
      await page.emulateMedia({ colorScheme: 'dark' });
      await page.locator('html[data-theme=dark]').waitFor();
      found.push(...(await axeFindings(page, 'colours')).map(told('dark')));
      await page.emulateMedia({ colorScheme: 'light' });
      await page.locator('html[data-theme=light]').waitFor();
    });
    expect(found).toEqual([]);
    expect(stops).toBeGreaterThan(20);
    expectQuiet();
    await context.close();
  }, 300_000);
});

describe('the theme', () => {
  it('follows the system until one is chosen, which is remembered; paper is white in each', async () => {
    const context = await browser.newContext({ colorScheme: 'dark', viewport: { width: 1280, height: 720 } });
    const { page, expectQuiet } = await watchedPage(context, served.address);
    const ground = (): Promise<string> => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    const html = page.locator('html');
    await page.getByTestId('demo').waitFor();
    expect(await html.getAttribute('data-theme')).toBe('dark');
    const dark = await ground();
    await page.emulateMedia({ colorScheme: 'light' });
    await expect.poll(ground).not.toBe(dark);
    await page.getByTestId('theme').click();
    await page.getByTestId('theme-dark').click();
    await expect.poll(ground).toBe(dark);
    await page.emulateMedia({ media: 'print' });
    await expect.poll(ground).not.toBe(dark);
    await page.emulateMedia({ media: 'screen' });
    await page.reload();
    await page.getByTestId('demo').waitFor();
    expect([await html.getAttribute('data-theme'), await ground()]).toEqual(['dark', dark]);
    await page.getByTestId('theme').click();
    await page.getByTestId('theme-system').click();
    await expect.poll(() => html.getAttribute('data-theme')).toBe('light');
    expectQuiet();
    await context.close();
  });
});
