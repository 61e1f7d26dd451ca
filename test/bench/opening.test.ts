import { webcrypto } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { appendEvents, emptyFold } from '../../src/core/session';
import { through, type Vault } from '../../src/state/workspace/form';
import { readWorkspace } from '../../src/state/workspace/readWorkspace';
import { writeWorkspace } from '../../src/state/workspace/writeWorkspace';
import { proposalsOf } from '../../src/state/sameTable';
import { aSeasonOf } from '../tools/aSeason';

const rowCount = 2000;
const eventCount = 20_000;
const rounds = 15;
const vault = webcrypto as unknown as Vault;

/** Milliseconds that some work takes. */
async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}
const median = (times: readonly number[]): number => times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? Infinity;

describe(`a session of ${rowCount} proposals and ${eventCount} events`, () => {
  it('opens in at most one and a half times what it takes to read its bytes back', async () => {
    const session = aSeasonOf(rowCount, eventCount);
    const bytes = await writeWorkspace(session, '', vault);
    const head = new DataView(bytes.buffer).getUint32(8, true);
    const body = bytes.slice(12 + head, bytes.length - 32);
    const readBack = async (): Promise<void> => { JSON.parse(new TextDecoder().decode(await through(body, new DecompressionStream('gzip')))); };
    // Everything before the machine computes: checksum, check of every part, the log in order and folded, the table that it names.
    const open = async (): Promise<void> => {
      const read = await readWorkspace(bytes, null, vault);
      if (read.state !== 'read') throw new Error(read.state);
      const fold = appendEvents(emptyFold, read.session.events);
      expect([fold.log.length, proposalsOf(read.session, fold.state).current?.rows.length]).toEqual([session.events.length, rowCount]);
    };
    const times: { readonly back: number; readonly open: number }[] = [];
    for (let round = 0; round < rounds; round += 1) times.push({ back: await timed(readBack), open: await timed(open) });
    const [back, opened] = [median(times.map((one) => one.back)), median(times.map((one) => one.open))];
    console.info(`${(bytes.length / 1e6).toFixed(1)} MB packed; read back ${back.toFixed(0)} ms, opened ${opened.toFixed(0)} ms: ${(opened / back).toFixed(2)} times`);
    expect(opened / back).toBeLessThan(1.5);
  });
});
