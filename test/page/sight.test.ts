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
    expectQuiet();
    await context.close();
  });
});
