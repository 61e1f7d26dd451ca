import { expect, it } from 'vitest';
import { columnTexts, demoFile, importFile, untilSaved, watchedPage } from './browser';
import { aStage } from './stage';

const stage = aStage();

it('work that is open when the browser clears the site’s data is kept anew, and that is told', async () => {
  const context = await stage.browser.newContext({ viewport: { width: 1280, height: 720 } });
  const { page, expectQuiet } = await watchedPage(context, stage.address);
  await importFile(page, demoFile);
  await page.keyboard.press('2');
  await untilSaved(page);
  const debug = await context.newCDPSession(page);
  await debug.send('Storage.clearDataForOrigin', { origin: new URL(stage.address).origin, storageTypes: 'indexeddb' });
  await page.locator('.status-bar [role=status].bad').waitFor();
  await untilSaved(page);
  await page.locator('#grid').focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('1');
  await untilSaved(page);
  await page.reload();
  await page.getByRole('grid').waitFor();
  await expect.poll(async () => (await columnTexts(page, 'decision')).slice(0, 2)).toEqual(['建议不予受理', '建议受理']);
  await page.getByTestId('sessions').click();
  expect(await page.getByTestId('space').innerText()).toMatch(/已用.*浏览器/);
  expectQuiet();
  await context.close();
});
