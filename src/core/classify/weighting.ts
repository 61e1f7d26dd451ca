import type { Steps } from '../model';
import { documentFrequencies, type SparseRows, toUnitLength } from '../text';
import { pace } from './corpus';

/** Weight of each feature: ln((1 + N) / (1 + df)), 0 where fewer than two texts have it (they tell nothing of each other). */
export function inverseFrequencies(tables: readonly SparseRows[], size: number): Float64Array {
  const texts = tables.reduce((sum, table) => sum + table.starts.length - 1, 0);
  const frequencies = new Int32Array(size);
  for (const table of tables) {
    for (const [id, count] of documentFrequencies(table, size).entries()) frequencies[id] = (frequencies[id] as number) + count;
  }
  return Float64Array.from(frequencies, (count) => (count < 2 ? 0 : Math.log((1 + texts) / (1 + count))));
}

/** log2(1 + mentions) for quarters of mentions up to 64: the weights of fields are such. */
const logs = Float64Array.from({ length: 256 }, (_, quarters) => Math.log2(1 + quarters / 4));

const logOf = (mentions: number): number => logs[mentions * 4] ?? Math.log2(1 + mentions);

/** Rows of mentions → unit vectors of log2(1 + mentions) · weight; features of weight 0 are left out. */
export function* unitRows(rows: SparseRows, weights: Float64Array): Steps<SparseRows> {
  const starts = new Int32Array(rows.starts.length);
  const ids = new Int32Array(rows.ids.length);
  const values = new Float64Array(rows.ids.length);
  let length = 0;
  for (let row = 0; row + 1 < starts.length; row += 1) {
    const from = length;
    for (let at = rows.starts[row] as number; at < (rows.starts[row + 1] as number); at += 1) {
      const weight = weights[rows.ids[at] as number] as number;
      if (weight === 0) continue;
      ids[length] = rows.ids[at] as number;
      values[length] = logOf(rows.values[at] as number) * weight;
      length += 1;
    }
    toUnitLength(values, from, length);
    starts[row + 1] = length;
    if (row % pace === 0) yield { stage: 'score', done: 0, total: starts.length - 1 };
  }
  return { starts, ids: ids.slice(0, length), values: values.slice(0, length) };
}
