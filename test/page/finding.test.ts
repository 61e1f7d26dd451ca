import { expect, it } from 'vitest';
import { columnTexts, demoFile, importFile, rowCount, untilSaved, watchedPage } from './browser';
import { aStage } from './stage';

const stage = aStage();

it('finds rows by words and initials, marks what it found, and filters by the keyboard, each filter a chip', async () => {
  const { page, expectQuiet } = await watchedPage(await stage.browser.newContext({ viewport: { width: 1280, height: 720 } }), stage.address);
  await importFile(page, demoFile);
  const chips = page.getByTestId('chips');

  // Initials of an applicant, then of a word kept out.
  await page.keyboard.press('/');
  await page.keyboard.type('gb');
  await expect.poll(() => columnTexts(page, 'applicant')).toContain('顾博');
  await page.keyboard.press('Control+a');
  await page.keyboard.type('学习 -神经');
  await expect.poll(() => page.locator('.grid-body mark.found').first().innerText()).toBe('学习');
  for (const title of await columnTexts(page, 'title')) expect(title).not.toContain('神经');
  // No row is there without saying why: where its columns do not, beside its title.
  const unseen = page.getByTestId('found-unseen');
  await expect.poll(() => unseen.first().locator('mark').innerText()).toBe('学习');
  expect(await unseen.first().innerText()).toMatch(/^(关键词|摘要|英文)/);
  await expect.poll(() => page.locator('.grid-body .grid-row:not(:has(mark.found))').count()).toBe(0);
  const found = await rowCount(page);
  expect(found).toBeGreaterThan(0);
  // Enter goes on to the list and keeps what was found; the open proposal has it marked too.
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await page.locator('[data-testid=texts] mark.found').first().waitFor();
  await page.keyboard.press('Escape');

  const quiet = page.locator('[data-facet=severity][data-value=""]');
  const without = Number(await quiet.locator('.count').innerText());
  expect(without).toBeGreaterThan(0);
  await quiet.focus();
  await page.keyboard.press('-');
  await expect.poll(() => rowCount(page)).toBe(found - without);
  await expect.poll(() => chips.innerText()).toContain('不含：问题 无问题');
  await chips.getByRole('button', { name: '去掉筛选：不含：问题 无问题' }).click();
  await expect.poll(() => rowCount(page)).toBe(found);
  await page.keyboard.press('Shift+F');
  await expect.poll(() => rowCount(page)).toBe(48);
  await chips.waitFor({ state: 'detached' });

  // A value of a long facet by its initials, chosen; another by the sign that keeps it out.
  await page.getByTestId('find-direction').fill('tsjwl');
  const graph = page.locator('[data-facet=direction]').first();
  await expect.poll(() => graph.innerText()).toContain('图神经网络');
  await page.getByTestId('find-direction').fill('');
  const first = page.locator('[data-facet=direction]').first();
  const itsRows = Number(await first.locator('.count').innerText());
  await first.hover();
  await first.locator('.ban').click();
  await expect.poll(() => rowCount(page)).toBe(48 - itsRows);
  await first.click();
  await expect.poll(() => rowCount(page)).toBe(itsRows);
  await page.getByTestId('clear-filters').click();

  // A range by its handle.
  await page.getByTestId('range-score-low').locator('input').focus();
  for (let step = 0; step < 8; step++) await page.keyboard.press('ArrowRight');
  await expect.poll(() => chips.innerText()).toContain('匹配分 不低于 0.08');
  for (const score of await columnTexts(page, 'score')) expect(Number(score)).toBeGreaterThanOrEqual(0.08);
  // The handle wants the keys that move it, and leaves letters to the page.
  await page.keyboard.press('f');
  await page.locator('#filters').waitFor({ state: 'detached' });
  expectQuiet();
  await page.context().close();
});

it('keeps a view under a name; its address opens it again, and back and forward walk through views', async () => {
  const context = await stage.browser.newContext({ viewport: { width: 1280, height: 720 } });
  const { page, expectQuiet } = await watchedPage(context, stage.address);
  await importFile(page, demoFile);
  await untilSaved(page);
  await page.keyboard.press('/');
  await page.keyboard.type('学习');
  await page.keyboard.press('Enter');
  // Each is a step of its own in the browser's history once the address tells it; what follows within a moment is one.
  await expect.poll(() => page.url()).toContain('q=');
  await page.locator('[data-facet=severity][data-value=reject]').click();
  await expect.poll(() => page.url()).toContain('severity=');
  await page.locator('[role=columnheader][data-column=score] .sort').click();
  await expect.poll(() => page.url()).toContain('sort=score');
  const found = await rowCount(page);
  const first = (await columnTexts(page, 'number'))[0];
  await page.locator('#grid').focus();
  await page.keyboard.press('v');
  await page.getByTestId('view-name').fill('学习类待处理');
  await page.keyboard.press('Enter');
  await page.getByTestId('view-open').waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });

  const copied = page.url();
  await page.goBack();
  await expect.poll(() => page.url()).not.toContain('sort=');
  await page.goBack();
  await expect.poll(() => page.url()).not.toContain('severity=');
  await page.goBack();
  await expect.poll(() => rowCount(page)).toBe(48);
  await page.goForward();
  await expect.poll(() => page.getByRole('searchbox').inputValue()).toBe('学习');

  const { page: other, expectQuiet: otherQuiet } = await watchedPage(context, copied);
  await other.getByRole('grid').waitFor();
  await expect.poll(() => rowCount(other)).toBe(found);
  await expect.poll(async () => (await columnTexts(other, 'number'))[0]).toBe(first);
  await other.keyboard.press('Shift+F');
  await expect.poll(() => rowCount(other)).toBe(48);
  // The palette has the view by its initials.
  await other.keyboard.press('Control+k');
  await other.keyboard.type('xxldcl');
  await other.keyboard.press('Enter');
  await expect.poll(() => rowCount(other)).toBe(found);
  expectQuiet();
  otherQuiet();
  await context.close();
});
