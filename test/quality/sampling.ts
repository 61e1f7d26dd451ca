import type { Call, DirectionId, RowKey } from '../../src/core/model';
import type { Disciplines } from './shared';

/** Numbers from 0 to 1 that are the same for the same seed (mulberry32). */
export function random(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** So many rows of each discipline as labels, but no more than half of it. */
export function drawLabels({ proposals, truth }: Disciplines, each: number, seed: number): ReadonlyMap<RowKey, DirectionId> {
  const next = random(seed);
  const order = [...truth.keys()].map((row) => [row, next()] as const).toSorted((one, other) => one[1] - other[1]).map(([row]) => row);
  const labels = new Map<RowKey, DirectionId>();
  for (const id of new Set(truth)) {
    const rows = order.filter((row) => truth[row] === id);
    for (const row of rows.slice(0, Math.min(each, Math.floor(rows.length / 2)))) labels.set(proposals[row]!.key, id);
  }
  return labels;
}

/** The call with this share of its directions' terms left out: as if the lists had been written in less time. */
export function thinned(call: Call, left: number, seed: number): Call {
  const next = random(seed);
  return { ...call, directions: call.directions.map((direction) => ({ ...direction, terms: direction.terms.filter(() => next() >= left) })) };
}
