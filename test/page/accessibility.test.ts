import { createRequire } from 'node:module';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { demoFile, importFile, openBrowser, rowCount, servePage, watchedPage } from './browser';

const axeScript = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

let browser: Browser;
let served: Awaited<ReturnType<typeof servePage>>;
beforeAll(async () => {
  served = await servePage();
  browser = await openBrowser();
});
afterAll(async () => {
  await browser?.close();
  await served?.close();
});

interface AxeResult { readonly violations: readonly { readonly id: string; readonly help: string; readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[] }[] }

/** Runs axe-core on the page as it stands; the page's policy forbids foreign scripts, so it goes in through the debugger. */
async function violations(page: Page, without: readonly string[] = []): Promise<string[]> {
  await page.evaluate(await axeSource());
  const result: AxeResult = await page.evaluate('axe.run(document, { resultTypes: ["violations"] })');
  return result.violations.filter(({ id }) => !without.includes(id)).flatMap((violation) => violation.nodes.map((node) => `${violation.id}: ${node.html.slice(0, 160)} ${node.failureSummary ?? ''}`));
}

const axeSource = async (): Promise<string> => (await import('node:fs/promises')).readFile(axeScript, 'utf8');

describe.each(['light', 'dark'] as const)('axe-core finds nothing, %s', (colorScheme) => {
  it.each(['zh', 'en'] as const)('on every screen there is, in %s', async (language) => {
    const context = await browser.newContext({ colorScheme, reducedMotion: 'reduce', viewport: { width: 1280, height: 720 } });
    const { page, expectQuiet } = await watchedPage(context, served.address);
    await page.getByTestId('demo').waitFor();
    if (language === 'en') await page.getByTestId('language').click();
    expect(await page.locator('html').getAttribute('lang')).toBe(language === 'en' ? 'en' : 'zh-CN');
    expect(await violations(page), 'start').toEqual([]);

    await page.locator('input[type=file]').setInputFiles({ name: 'x.csv', mimeType: 'text/csv', buffer: Buffer.from('') });
    await page.getByTestId('import-close').waitFor();
    expect(await violations(page), 'refused file').toEqual([]);
    await page.getByTestId('import-close').click();

    await page.locator('input[type=file]').setInputFiles(demoFile);
    await page.getByTestId('import-confirm').waitFor();
    expect(await violations(page), 'mapping').toEqual([]);
    await page.getByTestId('import-cancel').click();
    await importFile(page, demoFile);
    expect(await violations(page), 'grid').toEqual([]);

    await page.keyboard.press('1');
    await page.keyboard.press('Enter');
    await page.getByTestId('reasons').waitFor();
    expect(await violations(page), 'detail').toEqual([]);

    await page.getByTestId('export-choose').click();
    await page.getByTestId('export-write').waitFor();
    expect(await violations(page), 'export').toEqual([]);
    await page.getByTestId('export-sheet-master').click();
    await page.getByTestId('export-print').click();
    await page.getByTestId('print-now').waitFor();
    expect(await violations(page), 'print').toEqual([]);
    await page.keyboard.press('Escape');
    await page.getByTestId('print-now').waitFor({ state: 'detached' });
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });

    await page.keyboard.press('?');
    await page.getByRole('dialog').waitFor();
    expect(await violations(page), 'help').toEqual([]);
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });

    await page.getByTestId('columns').click();
    await page.getByRole('menu').first().waitFor();
    expect(await violations(page), 'columns menu').toEqual([]);
    await page.keyboard.press('Escape');

    await page.locator('#grid').focus();
    await page.keyboard.press('2');
    await page.getByTestId('signatures').waitFor();
    await page.getByTestId('row-history').locator('summary').click();
    expect(await violations(page), 'a decision and its history').toEqual([]);
    await page.getByTestId('who-works').click();
    await page.getByTestId('who-name').waitFor();
    // The library puts its hidden button for closing beside the dialog, outside of any region.
    expect(await violations(page, ['region']), 'who works here').toEqual([]);
    await page.keyboard.press('Escape');
    await page.getByTestId('who-name').waitFor({ state: 'detached' });
    await page.locator('#grid').focus();
    await page.keyboard.press('u');
    await page.getByTestId('finding-dismiss').first().click();
    await page.getByTestId('finding-reason').fill('已核实');
    expect(await violations(page), 'a reason').toEqual([]);
    await page.keyboard.press('Enter');
    await page.getByTestId('finding-take-back').waitFor();
    expect(await violations(page), 'a dismissed finding').toEqual([]);

    await page.getByTestId('page-rules').click();
    await page.getByTestId('rule-severity-duration').selectOption('notice');
    await page.locator('[data-rule=direction-targets] summary').click();
    await page.getByTestId('choice-preview').waitFor();
    expect(await violations(page), 'rules').toEqual([]);
    await page.getByTestId('page-triage').click();

    await page.getByRole('searchbox').fill('没有这样的申请');
    await expect.poll(() => rowCount(page)).toBe(0);
    expect(await violations(page), 'nothing left').toEqual([]);
    expectQuiet();
    await context.close();
  });
});
