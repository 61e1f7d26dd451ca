import { readFileSync } from 'node:fs';
import { readXlsx } from 'hucre/xlsx';
import { expect, it } from 'vitest';
import { demoFile, expertsFile, relationsFile, rowCount, untilSaved, watchedPage, worksFile } from './browser';
import { aStage } from './stage';

const stage = aStage();

it('a secretary imports experts, forms panels, assigns, pins and bans, computes anew, undoes, and finds it all again', async () => {
  const context = await stage.browser.newContext({ viewport: { width: 1440, height: 900 }, reducedMotion: 'reduce' });
  const { page, expectQuiet } = await watchedPage(context, stage.address);
  await page.locator('input[type=file]').first().setInputFiles([demoFile, expertsFile, worksFile, relationsFile]);
  await page.getByTestId('import-confirm').click();
  // Each is known for what it is, whatever its turn.
  for (const kind of ['relations', 'experts', 'works']) {
    await expect.poll(() => page.getByTestId('list-kind').inputValue()).toBe(kind);
    await page.getByTestId('list-confirm').click();
  }
  await page.getByTestId('pool-news').waitFor();
  await expect.poll(() => rowCount(page)).toBe(40);

  // Limits are edited where they stand.
  const limit = page.locator('#experts-grid .grid-row').first().getByTestId('load-most');
  await limit.fill('3');
  await limit.press('Enter');
  await expect.poll(() => page.locator('#experts-grid .grid-row').first().locator('[data-column=load]').innerText()).toContain('0/3');

  await page.getByTestId('page-panels').click();
  await page.getByTestId('panels-propose').click();
  await page.getByTestId('panels-apply').click();
  await page.getByTestId('panel').first().waitFor();
  expect(await page.getByTestId('without-panel').count()).toBe(0);

  await page.getByTestId('page-assign').click();
  await page.getByTestId('plan-compute').click();
  await page.getByTestId('plan-apply').click();
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  await expect.poll(() => page.getByTestId('missing').count()).toBe(0);

  await page.locator('#assign-grid').focus();
  await page.keyboard.press('Home');
  const assigned = page.getByTestId('assigned');
  const names = (): Promise<string[]> => assigned.locator('.pair-button .clip').allInnerTexts();
  const before = await names();
  await page.getByTestId('assigned-ban').last().click();
  await expect.poll(names).toEqual(before.slice(0, -1));
  // A digit gives the proposal to one of those who fit.
  await page.locator('#assign-grid').focus();
  await page.keyboard.press('2');
  await expect.poll(async () => (await names()).length).toBe(before.length);
  await page.getByTestId('assigned-pin').last().click();
  const pinned = (await names()).at(-1) ?? '';

  await page.getByTestId('plan-compute').click();
  await page.getByTestId('plan-apply').click();
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  const after = await names();
  expect(after).toContain(pinned);
  expect(after).not.toContain(before.at(-1));

  await page.getByTestId('send-all').click();
  await expect.poll(() => page.getByTestId('assigned-remove').count()).toBe(0);
  await page.getByTestId('undo').click();
  await expect.poll(() => page.getByTestId('assigned-remove').count()).toBe(after.length);

  await untilSaved(page);
  await page.reload();
  await page.getByTestId('page-assign').click();
  await page.locator('#assign-grid .grid-row').first().waitFor();
  await page.locator('#assign-grid').focus();
  await page.keyboard.press('Home');
  await expect.poll(names).toEqual(after);

  // The sheets of the review: on paper each once, and in a workbook, where an expert's sheet names no other expert.
  await page.getByTestId('page-triage').click();
  await page.getByTestId('export-choose').click();
  await page.getByTestId('export-sheet-triage').click();
  await page.getByTestId('export-sheet-master').click();
  for (const sheet of ['panels', 'panel', 'expert', 'conflicts']) await page.getByTestId(`export-sheet-${sheet}`).click();
  await page.getByTestId('export-print').click();
  await page.locator('.paper-title').first().waitFor();
  const titles = await page.locator('.paper-title').allInnerTexts();
  expect(titles.filter((title) => title.startsWith('专家')).length).toBeGreaterThan(10);
  expect(new Set(titles).size).toBe(titles.length);
  await page.getByTestId('print-close').click();
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByTestId('export-write').click()]);
  const { sheets } = await readXlsx(readFileSync(await download.path()));
  const experts = readFileSync(expertsFile, 'utf8').trimEnd().split(/\r?\n/).slice(1).map((line) => line.split(',')[1] ?? '');
  const namedOn = (rows: unknown): string[] => experts.filter((name) => JSON.stringify(rows).includes(name));
  const own = sheets.filter(({ name }) => name.startsWith('专家'));
  expect(own.length).toBeGreaterThan(10);
  // One of them applies, too: who applies stands on the sheet as such.
  expect(own.filter(({ rows }) => rows.length < 2 || namedOn(rows.map((row) => row.filter((_cell, at) => rows[0]?.[at] !== '申请人'))).length > 0)).toEqual([]);
  const master = sheets.find(({ name }) => name === '总表');
  expect(master?.rows.filter((row) => after.every((shown) => row.some((cell) => typeof cell === 'string' && shown.startsWith(`${cell} `)))).length).toBeGreaterThan(0);
  expectQuiet();
  await context.close();
});
