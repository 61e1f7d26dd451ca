import type { Browser } from 'playwright-core';
import { expect } from 'vitest';
import type { Language } from '../../src/core/model';
import { axeFindings } from './axe';
import { watchedPage } from './browser';
import { walk } from './walk';

type Theme = 'light' | 'dark';

/** Goes through everything that the page shows in a language; what axe-core finds at each stop in each of the themes. */
export async function foundUnderAxe(browser: Browser, address: string, language: Language, themes: readonly [Theme, ...Theme[]]): Promise<string[]> {
  const context = await browser.newContext({ colorScheme: themes[0], reducedMotion: 'reduce', viewport: { width: 1280, height: 720 } });
  const { page, expectQuiet } = await watchedPage(context, address);
  await page.getByTestId('demo').waitFor();
  if (language === 'en') await page.getByTestId('language').click();
  expect(await page.locator('html').getAttribute('lang')).toBe(language === 'en' ? 'en' : 'zh-CN');
  const found: string[] = [];
  let stops = 0;
  await walk(page, async (name, { hanging }) => {
    stops += 1;
    for (const theme of themes) {
      await page.emulateMedia({ colorScheme: theme });
      await page.locator(`html[data-theme=${theme}]`).waitFor();
      found.push(...(await axeFindings(page, hanging ? ['region'] : [])).map((finding) => `${name}, ${theme}: ${finding}`));
    }
  });
  expect(stops).toBeGreaterThan(20);
  expectQuiet();
  await context.close();
  return found;
}
