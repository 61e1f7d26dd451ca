import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { columnTexts, demoFile, importFile, oneFileAddress, untilSaved, watchedPage } from './browser';
import { aStage } from './stage';

const stage = aStage();

async function savedFile(page: Page, passphrase: string): Promise<{ readonly name: string; readonly bytes: Buffer }> {
  await page.getByTestId('sessions').click();
  await page.getByTestId('workspace-new').fill(passphrase);
  await page.getByTestId('workspace-again').fill(passphrase);
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByTestId('workspace-save').click()]);
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
}

it.each(['served', 'as one file'])('a day’s work is saved as a file, and opened where nothing is known of it, %s', async (way) => {
  const address = way === 'served' ? stage.address : oneFileAddress;
  const first = await stage.browser.newContext({ acceptDownloads: true, viewport: { width: 1440, height: 900 } });
  const here = await watchedPage(first, address);
  await importFile(here.page, demoFile);
  for (const key of ['1', 'ArrowDown', '2', 'ArrowDown', '3', 'ArrowDown', '4']) await here.page.keyboard.press(key);
  await untilSaved(here.page);
  // Lines in sight are drawn at once, those around them a moment later.
  const decisions = async (page: Page): Promise<string[]> => (await columnTexts(page, 'decision')).slice(0, 10);
  const decided = await decisions(here.page);
  const { name, bytes } = await savedFile(here.page, '门前大桥');
  expect(name).toMatch(/\.triage$/);
  here.expectQuiet();
  await first.close();

  const second = await stage.browser.newContext({ viewport: { width: 1440, height: 900 } });
  const there = await watchedPage(second, address);
  await there.page.getByTestId('demo').waitFor();
  await there.page.locator('input[type=file]').setInputFiles({ name, mimeType: 'application/octet-stream', buffer: bytes });
  await there.page.getByTestId('workspace-passphrase').fill('别的');
  await there.page.getByTestId('workspace-unlock').click();
  await there.page.getByRole('alert').waitFor();
  await there.page.getByTestId('workspace-passphrase').fill('门前大桥');
  await there.page.keyboard.press('Enter');
  await there.page.getByRole('grid').waitFor();
  await expect.poll(() => decisions(there.page)).toEqual(decided);
  expect(decided.filter((text) => text !== '')).toHaveLength(4);

  // It is kept: the page finds it again, and opening the file a second time asks what to do.
  await there.page.reload();
  await there.page.getByRole('grid').waitFor();
  await expect.poll(() => decisions(there.page)).toEqual(decided);
  await there.page.locator('input[type=file]').setInputFiles({ name, mimeType: 'application/octet-stream', buffer: bytes.subarray(0, -1) });
  await there.page.getByRole('alert').waitFor();
  there.expectQuiet();
  await second.close();
});
