import { expect, it } from 'vitest';
import { columnTexts, demoFile, importFile, rowCount, watchedPage, type Watched } from './browser';
import { aStage } from './stage';

const stage = aStage();

async function open(width: number, height: number): Promise<Watched> {
  const watched = await watchedPage(await stage.browser.newContext({ viewport: { width, height } }), stage.address);
  await importFile(watched.page, demoFile);
  return watched;
}

const count = async (page: Watched['page'], text: string): Promise<number> => (await columnTexts(page, 'decision')).filter((one) => one === text).length;

it('selects by boxes, says what an act on the selection would change, and does it as one step', async () => {
  const { page, expectQuiet } = await open(1440, 900);
  const box = (row: number) => page.locator(`.grid-row[aria-rowindex="${row}"] .pick`);
  const place = (): Promise<number | undefined> => box(4).boundingBox().then((found) => found?.y);
  const before = await place();
  await box(2).click();
  // What is done to a selection comes below the list: no row leaves its place under the pointer.
  await page.getByTestId('bulk-bar').waitFor();
  expect(await place()).toBe(before);
  await box(5).click({ modifiers: ['Shift'] });
  await box(3).click();
  await expect.poll(() => page.getByTestId('bulk-bar').innerText()).toContain('已选 3 份');
  await page.getByTestId('bulk-decide').click();
  await page.getByRole('dialog').getByRole('button', { name: '待核实' }).click();
  await expect.poll(() => page.getByRole('dialog').innerText()).toContain('3 份原来没有，将新填为“待核实”');
  expect(await count(page, '待核实')).toBe(0);
  await page.getByTestId('bulk-apply').click();
  await expect.poll(() => count(page, '待核实')).toBe(3);
  await expect.poll(() => page.getByTestId('progress').innerText()).toContain('已决定 3 / 48');
  await page.getByTestId('bulk-tag').click();
  await page.keyboard.type('复看');
  await page.getByTestId('bulk-apply').click();
  await expect.poll(async () => (await columnTexts(page, 'tags')).filter((one) => one === '复看').length).toBe(3);
  await page.locator('#grid').focus();
  await page.keyboard.press('F6');
  await expect.poll(() => page.getByTestId('bulk-decide').evaluate((button) => button === document.activeElement)).toBe(true);
  await page.getByTestId('undo').click();
  await page.getByTestId('undo').click();
  await expect.poll(() => count(page, '待核实')).toBe(0);
  await page.locator('.pick-all').click();
  await expect.poll(() => page.getByTestId('bulk-bar').innerText()).toContain('已选 48 份');
  await page.locator('.pick-all').click();
  await page.getByTestId('bulk-bar').waitFor({ state: 'detached' });
  // The bar takes its place from the list: the active row, the last in sight, stays in it.
  const lastInSight = (): Promise<number> => page.locator('#grid').evaluate((grid) => {
    const end = grid.getBoundingClientRect().top + grid.clientHeight;
    return Math.max(...[...grid.querySelectorAll('.grid-row')].filter((row) => row.getBoundingClientRect().bottom <= end).map((row) => Number(row.getAttribute('aria-rowindex'))));
  });
  const last = await lastInSight();
  expect(last).toBeLessThan(48);
  await page.locator(`.grid-row[aria-rowindex="${last}"] [data-column=title]`).click();
  await page.keyboard.press('Space');
  await page.getByTestId('bulk-bar').waitFor();
  await expect.poll(lastInSight).toBeGreaterThanOrEqual(last);
  expectQuiet();
  await page.context().close();
});

it('on a narrow screen the filters lie over the list when asked for beside an open proposal', async () => {
  const { page, expectQuiet } = await open(1280, 720);
  const filters = page.locator('#filters');
  await filters.waitFor();
  await page.keyboard.press('Enter');
  await page.getByTestId('detail-pane').waitFor();
  await filters.waitFor({ state: 'detached' });
  await page.keyboard.press('f');
  await filters.locator('[data-facet=severity]').first().click();
  await expect.poll(() => filters.locator('[data-facet=severity]').first().getAttribute('aria-pressed')).toBe('true');
  await page.getByTestId('filters-close').click();
  await filters.waitFor({ state: 'detached' });
  await page.keyboard.press('f');
  await filters.waitFor();
  await page.keyboard.press('Escape');
  await filters.waitFor({ state: 'detached' });
  await page.getByTestId('detail-pane').waitFor();
  // A box ticked beside the open proposal: the pane says that its buttons act on the ticked one, and they do.
  await page.keyboard.press('Shift+F');
  await page.locator('.grid-row[aria-rowindex="4"] .pick').click();
  await expect.poll(() => page.getByTestId('acts-on').innerText()).toContain('已选的 1 份，不含这一份');
  await page.getByTestId('decide-待核实').click();
  await expect.poll(() => page.locator('.grid-row[aria-rowindex="4"] [data-column=decision]').innerText()).toBe('待核实');
  expect(await count(page, '待核实')).toBe(1);
  expectQuiet();
  await page.context().close();
});

it('says of a proposal that stands in a panel that it reads like another one', async () => {
  const graphs = ['社交网络的图神经网络表示', '分子图上的图神经网络', '图神经网络的过平滑与图表示', '交通路网的图神经网络', '图神经网络的节点表示学习', '异配图上的图神经网络'];
  const privacy = ['联邦学习的差分隐私保护', '医院之间的联邦学习与隐私', '联邦学习中的隐私泄露', '手机输入法的联邦学习隐私', '差分隐私与隐私预算', '隐私保护的联邦学习'];
  const unknown = '由依托单位与申请人商定以后再填写的类别，'.repeat(12);
  const rows = [...graphs, ...privacy].map((title, at) => `${3150000001 + at},${title},${title.startsWith('异配图') ? unknown : '培育项目'},${title}。研究${title}的方法。`);
  const { page, expectQuiet } = await watchedPage(await stage.browser.newContext({ viewport: { width: 1440, height: 900 } }), stage.address);
  await importFile(page, { name: 'panels.csv', mimeType: 'text/csv', buffer: Buffer.from(['申请编号,项目名称,亚类说明,摘要', ...rows].join('\n')) });
  const search = page.getByRole('searchbox');
  for (const [text, panel, count] of [['', '隐私组', 12], ['图神经网络', '图组', 6]] as const) {
    await search.fill(text);
    await expect.poll(() => rowCount(page)).toBe(count);
    await page.locator('.pick-all').click();
    await page.getByTestId('bulk-panel').click();
    await page.keyboard.type(panel);
    await page.getByTestId('bulk-apply').click();
    await page.getByTestId('bulk-bar').getByRole('button').last().click();
  }
  await search.fill('异配图');
  await expect.poll(() => rowCount(page)).toBe(1);
  await page.locator('.grid-body [data-column=title]').click();
  await page.keyboard.press('Enter');
  // What to do about a finding stands below its quote, of which two lines are shown until the quote is opened.
  const quote = page.locator('.finding .long-quote q');
  const quoted = (): Promise<number> => quote.evaluate((element) => Math.round(element.getBoundingClientRect().height / Number.parseFloat(getComputedStyle(element).lineHeight)));
  await expect.poll(quoted).toBe(2);
  await page.keyboard.press('Control+k');
  await page.keyboard.type('展开 折叠');
  await page.keyboard.press('Enter');
  await expect.poll(quoted).toBeGreaterThan(3);
  const input = page.locator('#panel-input');
  await expect.poll(() => input.inputValue()).toBe('图组');
  expect(await page.getByTestId('panel-doubt').count()).toBe(0);
  await input.fill('隐私组');
  await input.press('Enter');
  await expect.poll(() => page.getByTestId('panel-doubt').innerText()).toContain('内容更接近评审组“图组”：图神经网络');
  expectQuiet();
  await page.context().close();
});
