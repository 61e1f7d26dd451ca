import { spawn, spawnSync, type SpawnSyncReturns } from 'node:child_process';
import { rmSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { demo, linesOf, runInside } from './inside';

const path = (name: string): string => fileURLToPath(new URL(`../../${name}`, import.meta.url));
const program = ['--import', 'tsx', path('src/cli/main.ts')];
const elsewhere = mkdtempSync(join(tmpdir(), 'cwd-'));

/** The program as its own process, standard input closed. */
const runOutside = (...argv: string[]): SpawnSyncReturns<string> =>
  spawnSync(process.execPath, [...program, ...argv], { cwd: path('.'), encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'], maxBuffer: 1e8 });

describe('the program as a process', () => {
  it('needs no standard input, and prints what it prints within', () => {
    const { status, stdout, stderr } = runOutside('check', demo);
    expect([status, stdout]).toEqual([0, runInside('check', demo).out]);
    // Standard error is no terminal here: no progress, no colours.
    for (const sign of ['\r', '\u001B']) expect(stderr).not.toContain(sign);
  });

  it.each([
    [0, ['--help']],
    [1, ['classify', join(elsewhere, 'none.csv')]],
    [2, ['classify', demo, '--nonsense']],
  ])('ends with status %i after %j', (status, argv) => {
    const ran = runOutside(...argv);
    expect([ran.status, ran.stdout === '', ran.stderr === '']).toEqual([status, status !== 0, status === 0]);
  });

  it('does not mind a reader that stops early', async () => {
    const child = spawn(process.execPath, [...program, 'classify', demo, '--explain'], { cwd: path('.'), stdio: ['ignore', 'pipe', 'pipe'] });
    let err = '';
    child.stderr.on('data', (part: Buffer) => { err += part.toString('utf8'); });
    child.stdout.once('data', () => child.stdout.destroy());
    const status = await new Promise((resolve) => { child.once('close', resolve); });
    expect([status, err]).toEqual([0, expect.not.stringContaining('EPIPE')]);
    rmSync(elsewhere, { recursive: true, force: true });
  });

  it('runs by its script as the manual says', () => {
    const { status, stdout } = spawnSync('npm', ['run', '-s', 'cli', '--', 'check', demo], { cwd: path('.'), encoding: 'utf8' });
    expect([status, linesOf<{ readonly outcome: string }>(stdout).filter(({ outcome }) => outcome !== 'unchecked').length]).toEqual([0, 16]);
  });
});
