// Renews the pictures of the README from the demo: `npm run build && node test/tools/pictures.mjs`.
import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { preview } from 'vite';
import { ensureChromium } from './chromium.mjs';

const top = (path) => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const browserAt = ensureChromium();
if (!('path' in browserAt)) throw new Error(browserAt.reason);

const server = await preview({ configFile: top('vite.config.ts'), logLevel: 'error', preview: { host: '127.0.0.1', port: 0, strictPort: false, open: false } });
const browser = await chromium.launch({ executablePath: browserAt.path, args: ['--no-sandbox', '--disable-gpu'] });
const page = await browser.newPage({ viewport: { width: 1440, height: 860 } });
mkdirSync(top('data/pictures'), { recursive: true });
const picture = (name) => page.screenshot({ path: top(`data/pictures/${name}.png`) });

await page.goto(`http://127.0.0.1:${server.httpServer.address().port}/`);
await page.getByTestId('demo').click();
await page.getByTestId('import-confirm').waitFor();
await picture('import');
await page.getByTestId('import-confirm').click();
await page.getByRole('grid').waitFor();
// A day's work half done: some decisions, a tag, a panel, and one proposal open.
for (const decision of ['1', '1', '3', '1']) {
  await page.keyboard.press(decision);
  await page.keyboard.press('ArrowDown');
}
await page.keyboard.press('Enter');
await page.getByTestId('reasons').waitFor();
await page.locator('#tag-input').fill('跨学科');
await page.keyboard.press('Enter');
await page.locator('#panel-input').fill('第一组');
await page.keyboard.press('Enter');
await page.keyboard.press('Escape');
await page.getByTestId('saved').waitFor();
await picture('triage');
await browser.close();
await server.close();
process.exit(0);
