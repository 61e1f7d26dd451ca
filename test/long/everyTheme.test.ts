import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser, servePage } from '../page/browser';
import { foundUnderAxe } from '../page/underAxe';

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

// The short run looks at each language in one theme.
describe('axe-core finds nothing on anything the page shows, in each theme', () => {
  it.each(['zh', 'en'] as const)('in %s', async (language) => {
    expect(await foundUnderAxe(browser, served.address, language, ['light', 'dark'])).toEqual([]);
  });
});
