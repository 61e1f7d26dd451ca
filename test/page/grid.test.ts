import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { demoFile, importFile, watchedPage } from './browser';
import { aStage } from './stage';

const stage = aStage();

const columnsShown = (page: Page): Promise<string[]> => page.locator('[role=columnheader][data-column]').evaluateAll((heads) => heads.map((head) => (head as HTMLElement).dataset['column'] ?? ''));

it('is arranged as the secretary needs it, groups, closes and opens them, and copies as a table', async () => {
  const context = await stage.browser.newContext({ viewport: { width: 1440, height: 900 }, permissions: ['clipboard-read', 'clipboard-write'] });
  const { page, expectQuiet } = await watchedPage(context, stage.address);
  await importFile(page, demoFile);

  // Whoever walks down or up has the row in sight, between the head and the foot of the list.
  const activeInSight = (): Promise<boolean> => page.locator('#grid').evaluate((grid) => {
    const [window, head, row] = [grid, grid.querySelector('.grid-head'), grid.querySelector('.grid-row.active')].map((one) => one?.getBoundingClientRect());
    return window !== undefined && head !== undefined && row !== undefined && row.top >= head.bottom - 1 && row.bottom <= window.bottom + 1;
  });
  await page.locator('#grid').focus();
  for (const [key, line] of [['ArrowDown', '32'], ['ArrowUp', '2']] as const) {
    for (let step = 0; step < 30; step++) await page.keyboard.press(key);
    await expect.poll(() => page.locator('.grid-row.active').getAttribute('aria-rowindex')).toBe(line);
    await expect.poll(activeInSight, { message: `after walking by ${key}` }).toBe(true);
  }

  // Scrolled out of sight it is not in the document, and is not named as if it were.
  await page.locator('#grid').evaluate((grid) => { grid.scrollTop = grid.scrollHeight; });
  await expect.poll(() => page.locator('.grid-row.active').count()).toBe(0);
  expect(await page.locator('#grid').getAttribute('aria-activedescendant')).toBeNull();
  await page.locator('#grid').evaluate((grid) => { grid.scrollTop = 0; });
  await expect.poll(() => page.locator('#grid').getAttribute('aria-activedescendant')).not.toBeNull();

  await page.getByTestId('columns').click();
  await page.getByTestId('preset-secretary').click();
  // Grouped by panels before there are any, the list says so, and where they are formed.
  await expect.poll(() => page.locator('.group-row').allInnerTexts()).toEqual([expect.stringMatching(/^还没有分评审组.*到“评审组”页划分/s)]);
  await page.getByTestId('group-by').selectOption('best');
  await page.getByTestId('preset-name').fill('分组用');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: '分组用', exact: true }).waitFor();
  await page.keyboard.press('Escape');
  // The focus is given back to the button, whose tooltip does not come with it.
  await page.locator('[data-testid=columns]:focus').waitFor();
  expect(await page.locator('.tooltip').count()).toBe(0);
  const first = page.locator('.group-row').first();
  expect(await first.innerText()).toMatch(/^培育1 .*3 份\s*申请 231 万元\s*已决定 0 \/ 3/s);

  // With the first row of a group comes its head.
  const scrolled = (): Promise<number> => page.locator('#grid').evaluate(({ scrollTop }) => scrollTop);
  await page.locator('#grid').focus();
  await page.keyboard.press('End');
  await expect.poll(scrolled).toBeGreaterThan(100);
  await page.keyboard.press('Home');
  await expect.poll(scrolled).toBe(0);
  // A closed group is one line, and nothing is judged unseen.
  await page.keyboard.press('ArrowLeft');
  await expect.poll(() => first.locator('.group-cell').getAttribute('aria-expanded')).toBe('false');
  await page.keyboard.press('1');
  await expect.poll(() => page.getByTestId('progress').innerText()).toContain('已决定 0 / 48');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('1');
  await expect.poll(() => first.innerText()).toContain('已决定 1 / 3');

  await page.keyboard.press('Shift+ArrowDown');
  await page.keyboard.press('Control+c');
  await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toMatch(/^行\t申请编号\t项目名称\t申请人\t依托单位[^\n]*\n[^\n]*\n[^\n]*$/);
  const types = await page.evaluate(async () => (await navigator.clipboard.read()).flatMap(({ types: kinds }) => kinds));
  expect(types.toSorted()).toEqual(['text/html', 'text/plain']);

  const before = await columnsShown(page);
  // The address tells an arrangement a moment later, and a reload follows the address.
  let address = page.url();
  const untilTold = async (): Promise<void> => {
    await expect.poll(() => page.url()).not.toBe(address);
    address = page.url();
  };
  await page.locator('[data-column=host] .sort').dragTo(page.locator('[data-column=subtype] .sort'), { targetPosition: { x: 60, y: 10 } });
  await expect.poll(() => columnsShown(page)).toEqual(before.filter((id) => id !== 'host').toSpliced(before.indexOf('subtype'), 0, 'host'));
  await page.locator('[data-column=host] .sort').focus();
  await untilTold();
  for (let step = before.indexOf('host'); step < before.indexOf('subtype'); step += 1) {
    await page.keyboard.press('Alt+ArrowLeft');
    await untilTold();
  }
  await expect.poll(() => columnsShown(page)).toEqual(before);
  // The grip's keys widen a column, and give it back its first width.
  const grip = page.locator('[data-column=host] .grip');
  const width = async (): Promise<number> => Number(await grip.getAttribute('aria-valuenow'));
  await grip.press('Home');
  const usual = await width();
  await grip.press('ArrowRight');
  await expect.poll(width).toBeGreaterThan(usual);
  await grip.press('Home');
  await expect.poll(width).toBe(usual);
  await page.reload();
  await page.locator('.group-row').first().waitFor();
  expect(await columnsShown(page)).toEqual(before);

  // No head is cut at its first width, in the longer language too.
  await page.getByTestId('language').click();
  await page.keyboard.press('Escape');
  await expect.poll(() => page.locator('[data-column=number] .clip').innerText()).toMatch(/^[a-z\s]+$/i);
  await page.getByTestId('columns').click();
  for (const [look, column] of [['preset-manager', 'second'], ['preset-secretary', 'signed'], ['reset-layout', 'score']] as const) {
    await page.getByTestId(look).click();
    await expect.poll(() => columnsShown(page)).toContain(column);
    const cut = await page.locator('[role=columnheader] .clip').evaluateAll((names) => names.filter(({ clientWidth, scrollWidth, clientHeight, scrollHeight }) => scrollWidth > clientWidth || scrollHeight > clientHeight).map(({ textContent }) => textContent));
    expect({ look, cut }).toEqual({ look, cut: [] });
  }
  // Only its list of columns scrolls.
  expect(await page.locator('.layout-popover').evaluate(({ scrollHeight, clientHeight }) => scrollHeight - clientHeight)).toBe(0);
  expectQuiet();
  await context.close();
});

it('judges in the office’s own words: a decision added, a tag coloured and merged, a star', async () => {
  const { page, expectQuiet } = await watchedPage(await stage.browser.newContext({ viewport: { width: 1440, height: 900 } }), stage.address);
  await importFile(page, demoFile);
  await page.keyboard.press('s');
  await page.keyboard.press('Enter');
  await page.keyboard.press('t');
  await page.keyboard.type('急');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  await page.getByTestId('edit-vocabulary').click();
  await page.getByTestId('add-decision').fill('转其他科学处');
  await page.keyboard.press('Enter');
  await page.getByTestId('add-tag').fill('加急');
  await page.keyboard.press('Enter');
  await page.locator('[data-tag="加急"]').getByRole('button', { name: '标签“加急”的颜色' }).click();
  await page.getByRole('menuitemradio', { name: '红' }).click();
  await page.locator('[data-tag="急"] input').fill('加急');
  await page.keyboard.press('Enter');
  await page.getByTestId('tag-apply').click();
  await page.locator('[data-tag="急"]').waitFor({ state: 'detached' });
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  await page.locator('#grid').focus();
  await page.keyboard.press('5');
  await page.locator('.grid-row.active [data-column=decision]', { hasText: '转其他科学处' }).waitFor();
  await page.locator('.grid-row.active .tag-red', { hasText: '加急' }).waitFor();
  await page.locator('.grid-row.active .star').waitFor();
  await page.getByTestId('decide-转其他科学处').click();
  await page.locator('.grid-row.active [data-column=decision]', { hasText: /^$/ }).waitFor();
  expectQuiet();
  await page.context().close();
});
