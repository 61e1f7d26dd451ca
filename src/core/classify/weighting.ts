import type { Steps } from '../model';
import { countRows, type SparseRows, toUnitLength } from '../text';
import { pace } from './corpus';
import { settings } from './settings';

/** The features that tell texts apart. Those that one text alone has, or very many have, tell nothing and have no place. */
export interface Weights {
  /** By feature of the table: its place here, or −1. */
  readonly places: Int32Array;
  /** By place: ln((1 + N) / (1 + df)) over all texts, to the power of settings.rarity. */
  readonly values: Float64Array;
}

/**
 * Weighs the features of these tables' rows; `size` is the number of features in the table. With few directions even a
 * telling feature stands in many texts: the fewer there are, the more texts may have it.
 */
export function weigh(tables: readonly SparseRows[], size: number, directions: number): Weights {
  const frequencies = new Int32Array(size);
  for (const table of tables) countRows(table, frequencies);
  const texts = tables.reduce((sum, table) => sum + table.starts.length - 1, 0);
  const most = Math.max(settings.commonTexts, texts * Math.max(settings.commonShare, 3 / directions));
  const places = new Int32Array(size).fill(-1);
  const values: number[] = [];
  for (let feature = 0; feature < size; feature += 1) {
    const frequency = frequencies[feature] as number;
    if (frequency < 2 || frequency > most) continue;
    places[feature] = values.length;
    values.push(Math.log((1 + texts) / (1 + frequency)) ** settings.rarity);
  }
  return { places, values: Float64Array.from(values) };
}

/** log2(1 + mentions) for quarters of mentions up to 64: the weights of fields are such. */
const logs = Float64Array.from({ length: 256 }, (_, quarters) => Math.log2(1 + quarters / 4));

const logOf = (mentions: number): number => logs[mentions * 4] ?? Math.log2(1 + mentions);

/** Rows of mentions by feature → unit vectors of log2(1 + mentions) · weight, by place. */
export function* unitRows(rows: SparseRows, { places, values: weights }: Weights): Steps<SparseRows> {
  const starts = new Int32Array(rows.starts.length);
  const ids = new Int32Array(rows.ids.length);
  const values = new Float64Array(rows.ids.length);
  const fill = (row: number): number => {
    let length = starts[row] as number;
    for (let at = rows.starts[row] as number; at < (rows.starts[row + 1] as number); at += 1) {
      const place = places[rows.ids[at] as number] as number;
      if (place === -1) continue;
      ids[length] = place;
      values[length] = logOf(rows.values[at] as number) * (weights[place] as number);
      length += 1;
    }
    toUnitLength(values, starts[row] as number, length);
    return length;
  };
  for (let row = 0; row + 1 < starts.length; row += 1) {
    starts[row + 1] = fill(row);
    if (row % pace === 0) yield { stage: 'score', done: 0, total: starts.length - 1 };
  }
  return { starts, ids, values };
}

/**
 * The directions' own wording as vectors of length 1, by place, one row a direction:
 * ln(1 + mentions) · weight · ln(directions / directions that have the feature).
 */
export function wordingRows(wording: SparseRows, { places, values: weights }: Weights): SparseRows {
  const directions = wording.starts.length - 1;
  const having = new Int32Array(places.length);
  countRows(wording, having);
  const starts = [0];
  const ids: number[] = [];
  const values: number[] = [];
  for (let direction = 0; direction < directions; direction += 1) {
    for (let at = wording.starts[direction] as number; at < (wording.starts[direction + 1] as number); at += 1) {
      const feature = wording.ids[at] as number;
      const place = places[feature] as number;
      if (place === -1) continue;
      ids.push(place);
      values.push(Math.log(1 + (wording.values[at] as number)) * (weights[place] as number) * Math.log(directions / (having[feature] as number)));
    }
    starts.push(ids.length);
  }
  const rows = { starts: Int32Array.from(starts), ids: Int32Array.from(ids), values: Float64Array.from(values) };
  for (let direction = 0; direction < directions; direction += 1) {
    toUnitLength(rows.values, rows.starts[direction] as number, rows.starts[direction + 1] as number);
  }
  return rows;
}
