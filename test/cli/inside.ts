import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll } from 'vitest';
import { run } from '../../src/cli/run';

/** A file of the project's data. */
export const dataFile = (path: string): string => fileURLToPath(new URL(`../../data/${path}`, import.meta.url));
export const demo = dataFile('demo/proposals.csv');

export interface Ran {
  readonly status: number;
  readonly out: string;
  readonly err: string;
}

/** Runs the program within this process. */
export function runInside(...argv: string[]): Ran {
  let out = '';
  let err = '';
  const status = run(argv, { out: (text) => { out += text; }, err: (text) => { err += text; } });
  return { status, out, err };
}

/** JSON lines → values. */
export function linesOf<T>(text: string): T[] {
  if (text !== '' && !text.endsWith('\n')) throw new Error('the last line is not ended');
  return text.split('\n').slice(0, -1).map((line): T => JSON.parse(line) as T);
}

/** A folder that is gone when the tests of the file are done. */
export function passingFolder(): (...names: string[]) => string {
  const folder = mkdtempSync(join(tmpdir(), 'cli-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return (...names) => join(folder, ...names);
}
