import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { pageIds } from '../../src/state/appState';
import { demoFile, importFile, watchedPage } from './browser';
import { aStage } from './stage';

const stage = aStage();

const openPage = async (page: Page, id: string): Promise<void> => {
  await page.getByTestId(`page-${id}`).press('Enter');
  await page.getByRole('main').waitFor();
};

/** How far a text stands out from the ground that lies below it, as WCAG counts it: 1 is not at all. */
function contrastOf(element: Element): number {
  const brightness = (colour: string): number => {
    const [red = 0, green = 0, blue = 0] = (colour.match(/[\d.]+/g) ?? []).slice(0, 3).map((part) => { const share = Number(part) / 255; return share <= 0.03928 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4; });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  let ground: Element | null = element;
  while (ground.parentElement !== null && /^rgba\(.*, 0\)$/.test(getComputedStyle(ground).backgroundColor)) ground = ground.parentElement;
  const [text, below] = [brightness(getComputedStyle(element).color), brightness(getComputedStyle(ground).backgroundColor)];
  return (Math.max(text, below) + 0.05) / (Math.min(text, below) + 0.05);
}

describe('focus can be seen', () => {
  it.each(['light', 'dark', 'forced colours'] as const)('on every stop of the Tab key, %s', async (look) => {
    const context = await stage.browser.newContext({
      viewport: { width: 1280, height: 720 }, reducedMotion: 'reduce', colorScheme: look === 'dark' ? 'dark' : 'light', forcedColors: look === 'forced colours' ? 'active' : 'none',
    });
    const { page, expectQuiet } = await watchedPage(context, stage.address);
    await importFile(page, demoFile);
    const unseen = new Set<string>();
    for (const id of pageIds) {
      await openPage(page, id);
      for (let stop = 0; stop < 30; stop += 1) {
        await page.keyboard.press('Tab');
        const fault = await page.evaluate(() => {
          const focused = document.activeElement;
          if (focused === null || focused === document.body) return null;
          // On the element, in it (a row of the grid, the area of a mark), or on what stands for it (a switch's track).
          const shows = (element: Element): boolean => {
            const { outlineStyle, outlineWidth, boxShadow, stroke, strokeWidth } = getComputedStyle(element);
            return (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 1) || boxShadow !== 'none' || (element instanceof SVGElement && stroke !== 'none' && Number.parseFloat(strokeWidth) >= 2);
          };
          const around = [focused, ...focused.querySelectorAll('*'), ...(focused.closest('label, .switch')?.querySelectorAll('*') ?? [])];
          return around.some(shows) ? null : focused.outerHTML.slice(0, 140);
        });
        if (fault !== null) unseen.add(`${id}: ${fault}`);
      }
    }
    expect([...unseen]).toEqual([]);
    // The key that a tooltip tells can be read: axe-core never meets one.
    await page.getByTestId('help').focus();
    await page.locator('.tooltip kbd').waitFor();
    expect(await page.locator('.tooltip kbd').evaluate(contrastOf)).toBeGreaterThan(4.5);
    expectQuiet();
    await context.close();
  });
});
