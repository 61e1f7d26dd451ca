import { describe, expect, it } from 'vitest';
import { watchedPage } from './browser';
import { aStage } from './stage';
import { foundUnderAxe } from './underAxe';

const stage = aStage();

// Each language with each theme is looked at in the long run.
describe('axe-core finds nothing on anything the page shows, and all of it can be reached at 200 % zoom', () => {
  it.each([['zh', 'light'], ['en', 'dark']] as const)('in %s, %s', async (language, theme) => {
    expect(await foundUnderAxe(stage.browser, stage.address, language, [theme])).toEqual([]);
  }, 600_000);
});

describe('the theme', () => {
  it('follows the system until one is chosen, which is remembered; paper is white in each', async () => {
    const context = await stage.browser.newContext({ colorScheme: 'dark', viewport: { width: 1280, height: 720 } });
    const { page, expectQuiet } = await watchedPage(context, stage.address);
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
