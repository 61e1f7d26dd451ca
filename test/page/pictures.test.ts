import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Page } from 'playwright-core';
import { beforeAll, describe, it } from 'vitest';
import { demoFile, importFile, pictureOf, untilSaved, watchedPage } from './browser';
import { aStage } from './stage';

/** Asked for by name, so that a run of the tests changes no file: `PICTURES=1 npx vitest run --project page test/page/pictures.test.ts`, after a build. */
const asked = process.env.PICTURES !== undefined;

const stage = aStage();

async function open(width: number, height: number, language: 'zh' | 'en', colorScheme: 'light' | 'dark' = 'light'): Promise<Page> {
  const { page } = await watchedPage(await stage.browser.newContext({ viewport: { width, height }, colorScheme, reducedMotion: 'reduce' }), stage.address);
  await page.getByTestId('demo').waitFor();
  if (language === 'en') await page.getByTestId('language').click();
  return page;
}

async function withDemo(page: Page): Promise<void> {
  await importFile(page, demoFile);
  await page.getByTestId('tour-decline').click();
  await page.locator('#grid').focus();
}

/** A day's work half done: some decisions, a tag, a panel, and one proposal open. */
async function halfDone(page: Page): Promise<void> {
  for (const decision of ['1', '1', '3', '1']) {
    await page.keyboard.press(decision);
    await page.keyboard.press('ArrowDown');
  }
  await page.keyboard.press('Enter');
  await page.getByTestId('reasons').waitFor();
  await page.locator('#tag-input').fill('跨学科');
  await page.keyboard.press('Enter');
  await page.locator('#panel-input').fill('第一组');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  await untilSaved(page);
}

/** The demo in panels, its experts assigned, and one proposal's open. */
async function assigned(page: Page): Promise<void> {
  for (const testId of ['demo', 'tour-decline', 'page-panels', 'panels-propose', 'panels-apply', 'page-assign', 'plan-compute', 'plan-apply']) await page.getByTestId(testId).first().click();
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  await page.locator('#assign-grid').focus();
  await page.keyboard.press('Home');
  await page.getByTestId('candidate').first().waitFor();
}

describe.skipIf(!asked)('pictures (asked for by PICTURES=1)', () => {
  beforeAll(() => { mkdirSync(dirname(pictureOf('x')), { recursive: true }); });

  it('of the README: import, list with an open proposal, commands, the dark theme, assignments', async () => {
    const page = await open(1440, 860, 'zh');
    const picture = (of: Page, name: string): Promise<unknown> => of.screenshot({ path: pictureOf(name) });
    await page.locator('input[type=file]').first().setInputFiles(demoFile);
    await page.getByTestId('import-confirm').waitFor();
    await picture(page, 'import');
    await page.getByTestId('import-cancel').click();
    await withDemo(page);
    await halfDone(page);
    await picture(page, 'triage');
    await page.keyboard.press('Escape');
    await page.keyboard.press('/');
    await page.keyboard.type('学习 -图');
    await page.keyboard.press('Enter');
    await page.locator('[data-facet=severity][data-value=""]').focus();
    await page.keyboard.press('-');
    await page.locator('mark.found').first().waitFor();
    await picture(page, 'filters');
    await page.keyboard.press('Shift+F');
    await page.keyboard.press('Control+k');
    await page.keyboard.type('jd');
    await picture(page, 'commands');
    const dark = await open(1440, 860, 'en', 'dark');
    await withDemo(dark);
    await halfDone(dark);
    await picture(dark, 'dark');
    const review = await open(1440, 860, 'zh');
    await assigned(review);
    await picture(review, 'review');
  });

  it.each(['zh', 'en'] as const)('of the help, in %s', async (language) => {
    const page = await open(1180, 700, language);
    const picture = async (name: string, place: string, of: Page = page): Promise<void> => {
      const box = await of.locator(place).first().boundingBox();
      if (box === null) throw new Error(`${place} is not on the screen`);
      const clip = { ...box, height: Math.min(box.height, 400) };
      await of.screenshot({ path: pictureOf(`help-${name}-${language}`).replace(/png$/, 'jpg'), type: 'jpeg', quality: 42, clip });
    };
    await withDemo(page);
    await picture('list', 'main.work');
    for (let step = 0; step < 3; step++) await page.keyboard.press('u');
    await page.keyboard.press('Enter');
    await page.getByTestId('reasons').waitFor();
    await picture('detail', 'main.work');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Control+k');
    await page.getByTestId('palette').waitFor();
    await picture('commands', '.palette');
    const review = await open(1180, 700, language);
    await assigned(review);
    await picture('review', 'main.work', review);
  });
});
