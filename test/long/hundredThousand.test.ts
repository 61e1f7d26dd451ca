import { createWriteStream, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { once } from 'node:events';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { writeCsv } from '../../src/core/tables/writeCsv';
import { importFile, rowCount, watchedPage } from '../page/browser';
import { aStage } from '../page/stage';
import { toldBlocks, traceBlocks, type Blocks } from '../tools/blocks';
import { manyProposals } from '../tools/manyProposals';

const size = 100_000;
const seed = 7;
const slice = 10_000;
/** Milliseconds of processor time that one task may hold the page; where drawing one proposal's columns takes longer, half as much again as that. */
const longestBlock = 100;
const patience = 1_500_000;

const folder = mkdtempSync(join(tmpdir(), 'proposal-triage-'));
const file = join(folder, '十万份.csv');
const listFile = join(folder, '同年申请.csv');
let shortList: readonly (readonly string[])[] = [];
const stage = aStage();

/** Piece by piece: Node holds no text of this size. */
async function writeRows(path: string, header: readonly string[], rows: readonly (readonly string[])[]): Promise<void> {
  const stream = createWriteStream(path);
  for (let from = 0; from < rows.length; from += slice) {
    const text = writeCsv([...(from === 0 ? [header] : []), ...rows.slice(from, from + slice)]);
    if (!stream.write(from === 0 ? text : text.slice(1))) await once(stream, 'drain');
  }
  stream.end();
  await once(stream, 'close');
}

beforeAll(async () => {
  const { header, rows } = manyProposals(size, seed);
  shortList = [header, ...rows.slice(0, 1)];
  await writeRows(file, header, rows);
  const columns = ['申请编号', '附注说明', '亚类说明', '申请人', '证件号', '依托单位', '项目名称', '摘要', '方向贡献说明', '主要参与者'].map((name) => header.indexOf(name));
  await writeRows(listFile, columns.map((at) => header[at] ?? '').map((name) => (name === '附注说明' ? '计划名称' : name)), rows.map((row) => columns.map((at) => row[at] ?? '')));
}, 300_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A page of its own, at rest. */
async function restingPage(): Promise<{ readonly page: Page; readonly quiet: () => Promise<void> }> {
  const context = await stage.browser.newContext({ viewport: { width: 1440, height: 900 } });
  const { page, expectQuiet } = await watchedPage(context, stage.address);
  await page.getByTestId('choose-file').waitFor();
  await page.waitForLoadState('networkidle');
  return { page, quiet: async () => { expectQuiet(); await context.close(); } };
}

/** Waits, and counts the states of the progress bar meanwhile. */
async function watch(page: Page, until: () => Promise<boolean>): Promise<{ readonly seconds: string; readonly states: number }> {
  const shares = new Set<string>();
  const from = performance.now();
  for (;;) {
    const share = await page.getByRole('progressbar').getAttribute('aria-valuenow', { timeout: 200 }).catch(() => null);
    if (share !== null) shares.add(share);
    if (await until()) return { seconds: ((performance.now() - from) / 1000).toFixed(1), states: shares.size };
  }
}

/** The most memory that one process of the browser has had, in MB; undefined where the system does not tell. */
function peakMemory(): number | undefined {
  if (!existsSync('/proc/self/status')) return undefined;
  const peaks = readdirSync('/proc').filter((name) => /^\d+$/.test(name)).flatMap((pid) => {
    try {
      if (!readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('--type=renderer')) return [];
      return [Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024];
    } catch {
      return [];
    }
  });
  return Math.round(Math.max(0, ...peaks));
}

const say = (text: string): void => void process.stdout.write(`${text}; peak memory of a page's process ${peakMemory() ?? '?'} MB\n`);
const megabytes = (path: string): string => (statSync(path).size / 1e6).toFixed(0);

it(`a list of ${size} rows is read, looked up in and kept with progress, the page never blocked`, async () => {
  const { page, quiet } = await restingPage();
  await importFile(page, { name: '清单.csv', mimeType: 'text/csv', buffer: Buffer.from('申请编号,项目名称,申请人,证件号\n3152400001,图神经网络,陆晓,990101197001011234\n') });
  await page.getByTestId('page-lists').click();
  await page.getByTestId('lists-page').waitFor();
  const reading = await traceBlocks(page);
  await page.getByTestId('list-same-year').locator('input[type=file]').setInputFiles(listFile);
  const read = await watch(page, () => page.getByTestId('list-confirm').isVisible());
  expect(await page.getByTestId('list-confirm').innerText()).toContain('100,000');
  const whileReading = await reading();
  const taking = await traceBlocks(page);
  await page.getByTestId('list-confirm').click();
  const taken = await watch(page, async () => await page.getByTestId('list-news').isVisible() && page.getByTestId('saved').isVisible());
  const whileTaking = await taking();
  say(`a list of ${size} rows, ${megabytes(listFile)} MB: read in ${read.seconds} s (${toldBlocks(whileReading)}), looked up in and kept in ${taken.seconds} s (${toldBlocks(whileTaking)})`);
  expect(read.states, 'states of the progress bar').toBeGreaterThan(3);
  expect(Math.max(whileReading.processor, whileTaking.processor)).toBeLessThan(longestBlock);
  await quiet();
}, patience);

/** What reading a list of one proposal takes here: the box of its columns is drawn alike for any number of rows. */
async function shortReading(): Promise<Blocks> {
  const { page, quiet } = await restingPage();
  const reading = await traceBlocks(page);
  await page.locator('input[type=file]').setInputFiles({ name: '一份.csv', mimeType: 'text/csv', buffer: Buffer.from(writeCsv(shortList)) });
  await page.getByTestId('import-confirm').waitFor();
  const blocked = await reading();
  await quiet();
  return blocked;
}

it(`${size} proposals are read and computed with progress, the page never blocked`, async () => {
  const short = await shortReading();
  const { page, quiet } = await restingPage();
  const reading = await traceBlocks(page);
  await page.locator('input[type=file]').setInputFiles(file);
  const read = await watch(page, () => page.getByTestId('import-confirm').isVisible());
  const whileReading = await reading();
  expect(await page.getByTestId('import-confirm').innerText()).toContain('100,000');
  const computing = await traceBlocks(page);
  await page.getByTestId('import-confirm').click();
  const computed = await watch(page, () => page.getByRole('grid').isVisible());
  expect(await rowCount(page)).toBe(size);
  const saved = await watch(page, () => page.getByTestId('saved').isVisible());
  const whileComputing = await computing();
  say(`${size} proposals, seed ${seed}, ${megabytes(file)} MB: read in ${read.seconds} s (${toldBlocks(whileReading)}), computed and shown in ${computed.seconds} s and kept in ${saved.seconds} s (${toldBlocks(whileComputing)})`);
  expect(read.states, 'states of the progress bar while reading').toBeGreaterThan(3);
  expect(computed.states, 'states of the progress bar while computing').toBeGreaterThan(20);
  expect(whileReading.processor, `as against ${short.processor} ms for one proposal`).toBeLessThan(Math.max(longestBlock, 1.5 * short.processor));
  expect(whileComputing.processor, 'while they are computed, shown and kept').toBeLessThan(longestBlock);
  await quiet();
}, patience);
