import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';
import { preview } from 'vite';
import { expect } from 'vitest';
import { ensureChromium } from '../tools/chromium.mjs';

const top = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));

export const demoFile = top('data/demo/proposals.csv');
export const expertsFile = top('data/demo/experts.csv');
export const worksFile = top('data/demo/works.csv');
export const relationsFile = top('data/demo/relations.csv');
export const goldFile = top('../shared/gold/proposals.csv');
export const hasGold = existsSync(goldFile);
export const pictureOf = (name: string): string => top(`data/pictures/${name}.png`);
export const oneFileAddress = `file://${top('dist/onefile/index.html')}`;

/** Serves the built page on a free port. */
export async function servePage(): Promise<{ readonly address: string; close(): Promise<void> }> {
  if (!existsSync(top('dist/page/index.html'))) throw new Error('the page is not built: npm run build && npm run build:onefile');
  const server = await preview({ configFile: top('vite.config.ts'), logLevel: 'error', preview: { host: '127.0.0.1', port: 0, strictPort: false, open: false } });
  const at = server.httpServer.address();
  if (at === null || typeof at === 'string') throw new Error('the server has no port');
  return { address: `http://127.0.0.1:${at.port}/`, close: () => server.close() };
}

export const openBrowser = async (): Promise<Browser> => chromium.launch(launched());

/** The same as a person has it: with a profile in a folder, in which what was loaded before stays. */
export const openProfile = async (folder: string): Promise<BrowserContext> => chromium.launchPersistentContext(folder, { ...launched(), viewport: { width: 1440, height: 900 }, bypassCSP: true });

function launched() {
  const found = ensureChromium();
  if (!('path' in found)) throw new Error(found.reason);
  return {
    executablePath: found.path,
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
  };
}

export interface Watched {
  readonly page: Page;
  /** Fails where the page wrote a warning or an error, threw, or asked for anything beyond its own files. */
  expectQuiet(): void;
}

/** A page on which nothing may go wrong unseen. */
export async function watchedPage(context: BrowserContext, address: string): Promise<Watched> {
  const page = await context.newPage();
  const faults: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'warning' || message.type() === 'error') faults.push(`${message.type()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => faults.push(`thrown: ${error.message}`));
  const own = address.startsWith('file:') ? address.slice(0, address.lastIndexOf('/') + 1) : new URL(address).origin;
  page.on('request', (request) => {
    if (!/^(blob|data):/.test(request.url()) && !request.url().startsWith(own)) faults.push(`request to ${request.url()}`);
  });
  await page.goto(address);
  return { page, expectQuiet: () => expect(faults).toEqual([]) };
}

/** Imports a file through the one file input of the first screen, confirms the mapping, and waits for the grid. */
export async function importFile(page: Page, file: string | { name: string; mimeType: string; buffer: Buffer }): Promise<void> {
  await page.locator('input[type=file]').first().setInputFiles(file);
  await page.getByTestId('import-confirm').click();
  await page.locator('[role=dialog]').waitFor({ state: 'detached' });
  await page.getByRole('grid').waitFor();
}

/** Rows of the grid without its header. */
export const rowCount = async (page: Page): Promise<number> => Number(await page.getByRole('grid').getAttribute('aria-rowcount')) - 1;

/** The text of one column over the rows in sight. */
export const columnTexts = (page: Page, column: string): Promise<string[]> => page.locator(`.grid-body [data-column="${column}"]`).allInnerTexts();

/** Waits until the page says that everything is kept. */
export const untilSaved = (page: Page): Promise<void> => page.getByTestId('saved').waitFor();

/** Says who works from now on. */
export async function workAs(page: Page, name: string): Promise<void> {
  await page.getByTestId('who-works').click();
  await page.getByTestId('who-name').fill(name);
  await page.keyboard.press('Enter');
  await page.getByTestId('who-name').waitFor({ state: 'detached' });
}

/** Presses the export button and reads what comes. */
export async function exportedText(page: Page): Promise<{ readonly name: string; readonly bytes: Buffer }> {
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByTestId('export').click()]);
  const path = await download.path();
  return { name: download.suggestedFilename(), bytes: readFileSync(path) };
}
