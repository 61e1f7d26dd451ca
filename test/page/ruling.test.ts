import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { demoFile, importFile, rowCount, untilSaved, watchedPage, workAs, type Watched } from './browser';
import { aStage } from './stage';

const stage = aStage();

async function open(): Promise<Watched> {
  const watched = await watchedPage(await stage.browser.newContext({ viewport: { width: 1440, height: 900 } }), stage.address);
  await importFile(watched.page, demoFile);
  return watched;
}

/** Opens the first proposal of which a rule found something; its detail is open then. */
async function openFirstOf(page: Page, rule: string): Promise<void> {
  await page.locator(`[data-facet=rule][data-value=${rule}]`).click();
  await page.locator('#grid').focus();
  await page.keyboard.press('Home');
  await page.keyboard.press('Enter');
  await page.locator(`#finding-${rule}`).waitFor();
}

const facetCount = async (page: Page, facet: string, value: string): Promise<number> => {
  // Counts are drawn a moment after the list.
  await page.locator('[data-facet] .count').first().waitFor();
  const found = page.locator(`[data-facet=${facet}][data-value=${value}] .count`);
  return (await found.count()) === 0 ? 0 : Number(await found.innerText());
};

describe('the page of rules', () => {
  it('is reached by keys, tells what switching off would change, applies it, and undo brings it back', async () => {
    const { page, expectQuiet } = await open();
    const rejected = await facetCount(page, 'severity', 'reject');
    await page.keyboard.press('g');
    await page.keyboard.press('r');
    const line = page.locator('tr[data-rule=applicant-title]');
    const failing = Number(await line.locator('[data-column=fail]').innerText());
    expect(failing).toBeGreaterThan(0);
    await page.getByTestId('page-rules').and(page.locator('[aria-current=page]')).waitFor();

    await line.locator('.switch').click();
    const told = page.getByTestId('choice-preview');
    expect(await told.innerText()).toContain(`${failing} 条问题将不再显示`);
    expect(await told.innerText()).toContain(`${failing} 份申请由“建议不予受理”变为`);
    await page.keyboard.press('Escape');
    await told.waitFor({ state: 'detached' });
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('rule-on-applicant-title');
    expect(await line.locator('input[role=switch]').isChecked()).toBe(true);

    await page.keyboard.press('Space');
    await told.waitFor();
    await page.keyboard.press('Enter');
    await expect.poll(() => line.locator('input[role=switch]').isChecked()).toBe(false);
    await page.keyboard.press('g');
    await page.keyboard.press('t');
    await page.getByRole('grid').waitFor();
    await expect.poll(() => facetCount(page, 'severity', 'reject')).toBe(rejected - failing);
    await page.keyboard.press('Control+z');
    await expect.poll(() => facetCount(page, 'severity', 'reject')).toBe(rejected);
    expectQuiet();
    await page.context().close();
  });

  it('finds rules, changes a severity, and leads to the proposals concerned', async () => {
    const { page, expectQuiet } = await open();
    await page.getByTestId('page-rules').click();
    await page.keyboard.press('/');
    await page.keyboard.type('研究期限');
    await expect.poll(() => page.locator('tr[data-rule]').count()).toBe(1);
    await page.getByTestId('rule-severity-duration').selectOption('notice');
    await page.getByTestId('choice-apply').click();
    await untilSaved(page);
    await page.locator('tr[data-rule=duration] [data-column=fail] button').click();
    await page.getByRole('grid').waitFor();
    expect(await rowCount(page)).toBe(2);
    await expect.poll(() => facetCount(page, 'severity', 'notice')).toBe(1);
    // The address follows a moment later; a reload goes where it says.
    await expect.poll(() => page.url()).not.toContain('page=rules');
    await page.reload();
    await page.getByRole('grid').waitFor();
    await page.getByTestId('page-rules').click();
    expect(await page.getByTestId('rule-severity-duration').inputValue()).toBe('notice');
    expectQuiet();
    await page.context().close();
  });
});

describe('a finding', () => {
  it('is dismissed with a reason, stands greyed, counts nowhere, and is still so after a reload', async () => {
    const { page, expectQuiet } = await open();
    const before = await facetCount(page, 'rule', 'applicant-title');
    await workAs(page, '张三');
    await openFirstOf(page, 'applicant-title');
    const card = page.locator('#finding-applicant-title');
    await card.getByTestId('finding-dismiss').click();
    expect(await card.getByTestId('finding-give').isDisabled()).toBe(true);
    await page.keyboard.type('已补交高级职称证书');
    await page.keyboard.press('Enter');
    await expect.poll(() => card.getAttribute('data-standing')).toBe('dismissed');
    expect(await card.innerText()).toMatch(/不采纳\s*已补交高级职称证书\s*张三/);
    await expect.poll(() => facetCount(page, 'rule', 'applicant-title')).toBe(before - 1);
    await untilSaved(page);
    // The address follows a moment later; a reload opens the proposal that it names.
    await expect.poll(() => page.url()).toContain('row=');
    await page.reload();
    await page.getByRole('grid').waitFor();
    await expect.poll(() => card.getAttribute('data-standing')).toBe('dismissed');
    await card.getByTestId('finding-take-back').click();
    await expect.poll(() => card.getAttribute('data-standing')).toBe('open');
    await page.getByTestId('row-history').locator('summary').click();
    expect(await page.getByTestId('row-history').innerText()).toContain('不采纳 — 已补交高级职称证书');
    expectQuiet();
    await page.context().close();
  });
});

describe('a decision 建议不予受理', () => {
  it('is suggested by a confirmed finding, and countersigned by another person alone', async () => {
    const { page, expectQuiet } = await open();
    await workAs(page, '张三');
    await openFirstOf(page, 'applicant-title');
    await page.locator('#finding-applicant-title').getByTestId('finding-confirm').click();
    await page.getByTestId('suggest-reject').click();
    expect(await page.getByTestId('signatures').innerText()).toContain('张三');
    expect(await page.getByTestId('countersign-fault').innerText()).toContain('不能是同一人');
    await page.locator('#grid').focus();
    await page.keyboard.press('c');
    await expect.poll(() => page.locator('.status-bar [role=status]').innerText()).toContain('不能是同一人');
    await page.locator('[data-facet=rule][data-value=applicant-title]').click();
    await expect.poll(() => facetCount(page, 'signing', 'waiting')).toBe(1);

    await workAs(page, '李四');
    await page.locator('#grid').focus();
    await page.keyboard.press('c');
    await expect.poll(() => page.getByTestId('signatures').innerText()).toMatch(/复核人\s*李四/);
    await page.locator('[data-facet=signing][data-value=done]').waitFor();
    await untilSaved(page);
    await page.reload();
    await page.getByRole('grid').waitFor();
    await expect.poll(() => facetCount(page, 'signing', 'done')).toBe(1);
    expect(await page.getByTestId('who-works').innerText()).toBe('李四');
    expectQuiet();
    await page.context().close();
  });
});
