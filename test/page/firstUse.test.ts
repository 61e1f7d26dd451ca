import { expect, it } from 'vitest';
import { rowCount, watchedPage } from './browser';
import { aStage } from './stage';

const stage = aStage();

it('offers the tour once, goes through it by the keyboard, and starts it again from the help', async () => {
  const { page, expectQuiet } = await watchedPage(await stage.browser.newContext({ viewport: { width: 1280, height: 720 } }), stage.address);
  await page.getByTestId('demo').click();
  await page.getByRole('grid').waitFor();
  const tour = page.getByTestId('tour');
  const at = async (step: number): Promise<void> => { await expect.poll(() => tour.innerText()).toContain(`第 ${step} 步，共 8 步`); };

  await page.getByTestId('tour-start').press('Enter');
  await at(1);
  await page.keyboard.press('ArrowRight');
  await at(2);
  // Enter presses the button that has the focus; it opens no proposal.
  await page.keyboard.press('Enter');
  await at(3);
  expect(await page.getByTestId('detail-pane').count()).toBe(0);
  await page.keyboard.press('ArrowRight');
  await at(4);
  await page.getByTestId('detail-pane').waitFor();
  await page.keyboard.press('ArrowLeft');
  await at(3);
  // A number is no decision while the tour speaks.
  await page.keyboard.press('1');
  for (const step of [4, 5, 6, 7, 8]) {
    await page.keyboard.press('ArrowRight');
    await at(step);
    const box = await tour.boundingBox();
    expect(box !== null && box.x >= 0 && box.y >= 0 && box.x + box.width <= 1280 && box.y + box.height <= 720).toBe(true);
  }
  await page.keyboard.press('Enter');
  await tour.waitFor({ state: 'detached' });
  expect(await page.locator('.decision-mark').count()).toBe(0);

  // It is not offered again; the help has it, and pictures that load.
  await page.reload();
  await page.getByRole('grid').waitFor();
  expect(await page.getByTestId('tour-offer').count()).toBe(0);
  await page.keyboard.press('?');
  const pictures = page.locator('.help-figure img');
  for (let n = 0; n < await pictures.count(); n++) {
    await pictures.nth(n).scrollIntoViewIfNeeded();
    await expect.poll(() => pictures.nth(n).evaluate((image) => (image instanceof HTMLImageElement ? image.naturalWidth : 0))).toBeGreaterThan(100);
  }
  expect(await pictures.count()).toBe(4);
  await page.getByTestId('help-tour').click();
  await at(1);
  await page.keyboard.press('Escape');
  await tour.waitFor({ state: 'detached' });

  // Filtered to nothing, the page says what to do, and does it.
  await page.keyboard.press('/');
  await page.keyboard.type('没有这样的申请');
  await expect.poll(() => rowCount(page)).toBe(0);
  await page.locator('.empty').getByRole('button').click();
  await expect.poll(() => rowCount(page)).toBe(48);
  expectQuiet();
  await page.context().close();
});
