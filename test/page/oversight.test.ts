import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { columnTexts, demoFile, importFile, rowCount, untilSaved, watchedPage, workAs } from './browser';
import { aStage } from './stage';

const stage = aStage();

const keys = async (page: Page, ...pressed: readonly string[]): Promise<void> => { for (const key of pressed) await page.keyboard.press(key); };

it('two officers’ work becomes one: side by side, chosen, in the history, and gone with one undo', async () => {
  const context = await stage.browser.newContext({ acceptDownloads: true, viewport: { width: 1440, height: 900 } });
  const one = await watchedPage(context, stage.address);
  await importFile(one.page, demoFile);
  await workAs(one.page, '王芳');
  await one.page.locator('#grid').focus();
  await keys(one.page, '1', 'ArrowDown', '2');
  await untilSaved(one.page);

  const other = await stage.browser.newContext({ acceptDownloads: true, viewport: { width: 1440, height: 900 } });
  const two = await watchedPage(other, stage.address);
  await importFile(two.page, demoFile);
  await workAs(two.page, '李四');
  await two.page.locator('#grid').focus();
  await keys(two.page, '3', 'ArrowDown', 'ArrowDown', '4');
  await untilSaved(two.page);
  await two.page.getByTestId('sessions').click();
  const [saved] = await Promise.all([two.page.waitForEvent('download'), two.page.getByTestId('workspace-save').click()]);
  const file = { name: saved.suggestedFilename(), mimeType: 'application/octet-stream', buffer: readFileSync(await saved.path()) };
  two.expectQuiet();
  await other.close();

  const { page } = one;
  await page.locator('input[type=file]').first().setInputFiles(file);
  await page.getByTestId('workspace-merge').click();
  await page.getByTestId('merge-line').waitFor();
  expect(await page.getByTestId('merge-line').innerText()).toMatch(/建议受理.*王芳[\s\S]*待核实.*李四/);
  expect((await columnTexts(page, 'decision')).slice(0, 3)).toEqual(['建议受理', '建议不予受理', '']);
  await page.getByTestId('merge-ours').check();
  await page.getByTestId('merge-now').click();
  await expect.poll(async () => (await columnTexts(page, 'decision')).slice(0, 3)).toEqual(['建议受理', '建议不予受理', '申请人撤回']);

  await keys(page, 'g', 'h');
  await page.getByTestId('history-person').selectOption('李四');
  await expect.poll(() => page.getByTestId('history-step').count()).toBe(2);
  await page.getByTestId('history-person').selectOption({ index: 0 });
  const steps = page.getByTestId('history-step');
  await expect.poll(() => steps.count()).toBe(5);
  // The merge: the latest step.
  await steps.first().getByRole('button').first().press('Enter');
  await page.getByTestId('step-undo').press('Enter');
  await expect.poll(() => page.locator('.step.undone').count()).toBe(3);
  // Back and forth by name.
  const byName = async (typed: string, name: RegExp): Promise<void> => {
    await page.keyboard.press('Control+k');
    await page.getByTestId('palette').fill(typed);
    await expect.poll(() => page.locator('.palette-line').first().innerText()).toMatch(name);
    await page.keyboard.press('Enter');
  };
  await byName('恢复 步，到第', /^恢复 \d+ 步，到第 \d+ 步/);
  await expect.poll(() => page.locator('.step.undone').count()).toBe(0);
  await page.getByTestId('undo').press('Enter');
  await expect.poll(() => page.locator('.step.undone').count()).toBe(3);
  await page.getByTestId('page-triage').click();
  await expect.poll(async () => (await columnTexts(page, 'decision')).slice(0, 3)).toEqual(['建议受理', '建议不予受理', '']);
  one.expectQuiet();
  await context.close();
});

it('a mark of the overview lists its proposals, by mouse and by keyboard; a chart is saved as a picture', async () => {
  const context = await stage.browser.newContext({ acceptDownloads: true, colorScheme: 'dark', viewport: { width: 1440, height: 900 } });
  const { page, expectQuiet } = await watchedPage(context, stage.address);
  await importFile(page, demoFile);
  await keys(page, '2', 'g', 'o');
  const directions = page.getByTestId('chart-direction-0').getByTestId('mark');
  const count = (name: string | null): number => Number(/：(\d+) 份/.exec(name ?? '')?.[1]);
  const most = directions.nth(1);
  const listed = count(await most.locator('title').textContent());
  await most.click();
  await expect.poll(() => rowCount(page)).toBe(listed);

  await keys(page, 'g', 'o');
  const cells = page.getByTestId('chart-declared').getByTestId('mark');
  await cells.first().focus();
  await keys(page, 'ArrowDown', 'ArrowRight');
  const name = await page.evaluate(() => document.activeElement?.querySelector('title')?.textContent ?? null);
  expect(name).toMatch(/^填写.*最适/);
  await page.keyboard.press('Enter');
  await expect.poll(() => rowCount(page)).toBe(count(name));

  await keys(page, 'g', 'o');
  const card = page.getByTestId('chart-declared');
  const [drawing] = await Promise.all([page.waitForEvent('download'), card.getByTestId('chart-svg').click()]);
  const svg = readFileSync(await drawing.path(), 'utf8');
  // By itself, and in the colours of paper although the page is dark.
  // What it means is said in it, too.
  expect(svg).toMatch(/对角线上为一致/);
  expect([drawing.suggestedFilename().endsWith('.svg'), svg.includes('var('), svg.includes('class='), /<rect[^>]* fill="#fff(fff)?"/.test(svg)]).toEqual([true, false, false, true]);
  const [picture] = await Promise.all([page.waitForEvent('download'), card.getByTestId('chart-png').click()]);
  const png = readFileSync(await picture.path());
  expect([png.subarray(1, 4).toString('latin1'), png.readUInt32BE(16)]).toEqual(['PNG', 1248]);
  expect(await page.locator('html').getAttribute('data-theme')).toBe('dark');

  await page.emulateMedia({ media: 'print' });
  expect([await page.locator('.top-bar').isVisible(), await card.isVisible()]).toEqual([false, true]);
  const tall = await page.evaluate(() => [document.querySelector('.chart-cards')?.scrollHeight ?? 0, document.documentElement.scrollHeight]);
  expect(tall[1]).toBeGreaterThanOrEqual(tall[0] ?? 0);
  expectQuiet();
  await context.close();
});
