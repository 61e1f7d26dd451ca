import { describe, expect, it } from 'vitest';
import { appendEvents, decide, foldEvents, openSaved, setTag, toSaved } from '../../src/core/session';
import { contextOf, ids, row } from '../core/session/logs';
import { aSeason } from '../tools/aSeason';

const rowCount = 2000;
const eventCount = 20_000;

/** The median time of some runs, in milliseconds. */
function median(runs: number, work: () => void): number {
  const times = Array.from({ length: runs }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  }).toSorted((a, b) => a - b);
  return times[Math.floor(runs / 2)] ?? Infinity;
}

describe(`a log of ${eventCount} events over ${rowCount} rows`, () => {
  const fold = aSeason(rowCount, eventCount);
  const text = JSON.stringify(toSaved({ id: 's', call: { id: 'c', hash: 'h' }, imports: [], events: fold.log }));
  const newId = ids('later');

  it('folds, takes a keypress and opens in little time', () => {
    const scattered = fold.log.map((_event, i) => fold.log[(i * 7919) % fold.log.length]).filter((event) => event !== undefined);
    const parsed: unknown = JSON.parse(text);
    const figures = {
      'parse the JSON (to compare with)': median(15, () => void JSON.parse(text)),
      'fold, in order': median(15, () => void foldEvents(fold.log)),
      'fold, scattered': median(15, () => void foldEvents(scattered)),
      'one more event': median(101, () => void appendEvents(fold, decide(contextOf(fold.state, newId), [row(5)], 'withdrawn'))),
      'one act on all rows': median(15, () => void appendEvents(fold, setTag(contextOf(fold.state, newId), [...fold.rows.keys()], '新', true))),
      'check a saved session': median(15, () => void openSaved(parsed)),
    };
    console.info(Object.entries(figures).map(([what, time]) => `${what}: ${time.toFixed(1)} ms`).join('\n'));
    expect(fold.log.length).toBeGreaterThanOrEqual(eventCount);
    expect(new Set(scattered).size).toBe(fold.log.length);
    const parse = figures['parse the JSON (to compare with)'];
    expect(figures['fold, scattered'] / parse).toBeLessThan(2);
    expect(figures['one more event'] / parse).toBeLessThan(0.5);
  });
});
