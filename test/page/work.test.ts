import { describe, expect, it } from 'vitest';
import { columnTexts, demoFile, importFile, rowCount, untilSaved, watchedPage, type Watched } from './browser';
import { aStage } from './stage';

const stage = aStage();

async function open(): Promise<Watched> {
  const watched = await watchedPage(await stage.browser.newContext({ viewport: { width: 1440, height: 900 } }), stage.address);
  await importFile(watched.page, demoFile);
  return watched;
}

describe('a working hour by the keyboard alone', () => {
  it('walks through what wants a person, most pressing first, and decided ones are not met again', async () => {
    const { page, expectQuiet } = await open();
    const seen: string[] = [];
    for (let step = 0; step < 6; step++) {
      await page.keyboard.press('u');
      const active = page.locator('.grid-row.active');
      await active.waitFor();
      const number = await active.locator('[data-column=number]').innerText();
      expect(seen).not.toContain(number);
      expect(await active.locator('[data-column=work]').innerText()).not.toBe('');
      // The weightiest reason there is comes first.
      if (seen.length === 0) expect(await active.locator('[data-column=findings]').innerText()).toContain('不受理');
      seen.push(number);
      await page.keyboard.press('3');
      await expect.poll(() => active.locator('[data-column=decision]').innerText()).toBe('待核实');
    }
    await untilSaved(page);
    expectQuiet();
    await page.context().close();
  });

  it('finds a command in the palette and runs it where it leads', async () => {
    const { page, expectQuiet } = await open();
    await page.keyboard.press('Control+k');
    await page.getByTestId('palette').waitFor();
    // Of very many the first are listed, and the rest counted.
    await page.getByTestId('palette').fill('e');
    await expect.poll(() => page.locator('.palette-line').count()).toBe(200);
    await expect.poll(() => page.locator('.palette-none').innerText()).toMatch(/^还有 \d+ 项/);
    await page.getByTestId('palette').fill('');
    await page.keyboard.type('tjbq');
    await expect.poll(() => page.getByRole('option').first().innerText()).toContain('添加标签');
    await page.keyboard.press('Enter');
    // The pane opens and takes what is typed next.
    await page.keyboard.type('跨学科');
    await page.keyboard.press('Enter');
    await expect.poll(() => columnTexts(page, 'tags')).toContain('跨学科');
    // From the middle of typing, too; and a key within a word is no command.
    await page.keyboard.press('Escape');
    await page.keyboard.press('/');
    await page.keyboard.type('d1');
    await page.keyboard.press('Control+k');
    await page.keyboard.type('go rules');
    await page.keyboard.press('Enter');
    await page.locator('.rules-page').waitFor();
    await page.keyboard.press('g');
    await page.keyboard.press('t');
    await page.getByRole('grid').waitFor();
    await expect.poll(() => rowCount(page)).toBe(0);
    await page.keyboard.press('Shift+F');
    await expect.poll(() => rowCount(page)).toBe(48);
    expect((await columnTexts(page, 'decision')).filter((text) => text !== '')).toEqual([]);
    // From part to part, and on to something near when what had the focus is gone.
    const focused = (): Promise<string> => page.evaluate(() => document.activeElement?.id === 'grid' ? 'grid' : document.activeElement?.getAttribute('data-testid') ?? document.activeElement?.className ?? '');
    for (const [key, at] of [['F6', 'star'], ['F6', 'file-notes'], ['Shift+F6', 'star'], ['Shift+F6', 'grid']] as const) {
      await page.keyboard.press(key);
      await expect.poll(focused).toBe(at);
    }
    await page.locator('[data-direction]').first().press('Escape');
    await expect.poll(focused).toBe('grid');
    await page.locator('.facet-value').first().press('Enter');
    await page.locator('.facet-value').nth(1).press('Enter');
    const chips = page.getByTestId('chips').getByRole('button', { name: /^去掉筛选/ });
    await chips.first().press('Enter');
    await expect.poll(() => chips.count()).toBe(1);
    await expect.poll(() => chips.first().evaluate((chip) => chip === document.activeElement)).toBe(true);
    await page.keyboard.press('Enter');
    await expect.poll(focused).toBe('grid');
    await page.locator('.facet-value').first().focus();
    await page.keyboard.press('Escape');
    await expect.poll(focused).toBe('grid');
    for (const [letter, at] of [['h', 'page-body'], ['t', 'grid']] as const) {
      await page.keyboard.press('g');
      await page.keyboard.press(letter);
      await expect.poll(focused).toBe(at);
    }
    expectQuiet();
    await page.context().close();
  });

  it('selects a stretch with Shift and judges it as one step of undo', async () => {
    const { page, expectQuiet } = await open();
    for (let step = 0; step < 3; step++) await page.keyboard.press('Shift+ArrowDown');
    await page.keyboard.press('1');
    await expect.poll(async () => (await columnTexts(page, 'decision')).filter((text) => text === '建议受理').length).toBe(4);
    await page.keyboard.press('Control+z');
    await expect.poll(async () => (await columnTexts(page, 'decision')).filter((text) => text === '建议受理').length).toBe(0);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Enter');
    await page.getByTestId('detail-pane').waitFor();
    await page.keyboard.press('n');
    await page.keyboard.type('请核对经费');
    await page.keyboard.press('Escape');
    await untilSaved(page);
    await page.reload();
    await page.getByRole('grid').waitFor();
    await page.keyboard.press('Home');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.locator('#note-input').inputValue()).toBe('请核对经费');
    expectQuiet();
    await page.context().close();
  });
});

describe('learning on the page', () => {
  it('moves other scores when a direction is confirmed, tells what it learnt, and forgets with undo', async () => {
    const { page, expectQuiet } = await open();
    await page.getByRole('searchbox').fill('图');
    await page.locator('#grid').focus();
    // Those in sight, which are drawn at once; lines around them follow.
    const scores = async (): Promise<string> => (await columnTexts(page, 'score')).slice(0, 10).join(' ');
    const before = await scores();
    await page.keyboard.press('d');
    await expect.poll(scores).not.toBe(before);
    await page.getByTestId('learning').click();
    await expect.poll(() => page.getByTestId('learnt').innerText()).toContain('已确认 1 份');
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await page.getByTestId('undo').click();
    await expect.poll(scores).toBe(before);
    expectQuiet();
    await page.context().close();
  });
});

it('columns can be hidden, pinned, made wider and put back, and the arrangement stays', async () => {
  const { page, expectQuiet } = await open();
  const head = (id: string) => page.locator(`[role=columnheader][data-column=${id}]`);
  const width = async (id: string): Promise<number> => (await head(id).boundingBox())?.width ?? 0;
  const wide = await width('best');
  await head('best').getByRole('separator').focus();
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => width('best')).toBe(wide + 16);
  await page.getByTestId('columns').click();
  await page.locator('.column-item[data-column=applicant]').click();
  await page.keyboard.press('Escape');
  await expect.poll(() => head('applicant').count()).toBe(0);
  // The focus stays with the column, or goes to the next one where it is hidden.
  const menu = async (id: string, item: string): Promise<void> => {
    await head(id).locator('.menu-button').press('Enter');
    await page.getByRole('menuitem', { name: item }).press('Enter');
  };
  const atHead = (): Promise<string | undefined> => page.evaluate(() => document.activeElement?.closest<HTMLElement>('.menu-button') === null ? undefined : document.activeElement?.closest<HTMLElement>('[data-column]')?.dataset['column']);
  await menu('best', '固定在左侧');
  await expect.poll(() => page.locator('.grid-head .pinned-part [data-column=best]').count()).toBe(1);
  await expect.poll(atHead).toBe('best');
  await menu('confidence', '隐藏此列');
  await expect.poll(() => head('confidence').count()).toBe(0);
  await expect.poll(atHead).toBe('score');
  // The address follows a moment later; a reload goes where it says.
  await expect.poll(() => page.url()).toMatch(/columns=.*layout=/);
  await page.reload();
  await page.getByRole('grid').waitFor();
  expect(await head('applicant').count()).toBe(0);
  expect(await width('best')).toBe(wide + 16);
  await page.getByTestId('columns').click();
  await page.getByTestId('reset-layout').click();
  await page.keyboard.press('Escape');
  await expect.poll(() => head('applicant').count()).toBe(1);
  expect(await rowCount(page)).toBe(48);
  expectQuiet();
  await page.context().close();
});
