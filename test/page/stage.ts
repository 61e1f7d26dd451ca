import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { writeCsv } from '../../src/core/tables/writeCsv';
import { manyProposals } from '../tools/manyProposals';
import { openBrowser, servePage } from './browser';

export interface Stage { readonly browser: Browser; readonly address: string }

/** The built page, served, and a browser: there from before the first test of a file until after its last. */
export function aStage(): Stage {
  let browser: Browser | undefined;
  let served: Awaited<ReturnType<typeof servePage>> | undefined;
  const there = <T>(made: T | undefined): T => {
    if (made === undefined) throw new Error('asked for before the first test');
    return made;
  };
  beforeAll(async () => {
    served = await servePage();
    browser = await openBrowser();
  });
  afterAll(async () => {
    await browser?.close();
    await served?.close();
  });
  return { get browser() { return there(browser); }, get address() { return there(served).address; } };
}

/** The path of a file of so many proposals, there as long as the stage. */
export function manyFile(size: number, seed: number): string {
  const folder = mkdtempSync(join(tmpdir(), 'proposal-triage-'));
  const file = join(folder, `${size} 份.csv`);
  beforeAll(() => {
    const { header, rows } = manyProposals(size, seed);
    writeFileSync(file, writeCsv([header, ...rows]));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return file;
}
