import { countRows, type SparseRows, toUnitLength } from '../../text';
import { settings } from './settings';

/** By feature: 1 + ln((1 + N) / (1 + df)) over the proposals; concepts (features below `concepts`) count more. */
export function weigh(proposals: SparseRows, size: number, concepts: number): Float64Array {
  const frequencies = new Int32Array(size);
  countRows(proposals, frequencies);
  const texts = proposals.starts.length - 1;
  return Float64Array.from(frequencies, (frequency, feature) =>
    (1 + Math.log((1 + texts) / (1 + frequency))) * (feature < concepts ? settings.conceptWeight : 1));
}

/**
 * Rows of mentions → vectors of length 1: BM25's saturated mentions times the features' weights.
 * Source: Robertson and Zaragoza 2009, The Probabilistic Relevance Framework.
 */
export function unitRows({ starts, ids, values }: SparseRows, lengths: Float64Array, weights: Float64Array): SparseRows {
  const rows = starts.length - 1;
  const mean = lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, rows) || 1;
  const { saturation, lengthShare } = settings;
  const scaled = new Float64Array(starts[rows] as number);
  for (let row = 0; row < rows; row += 1) {
    const damping = saturation * (1 - lengthShare + lengthShare * ((lengths[row] as number) / mean));
    for (let at = starts[row] as number; at < (starts[row + 1] as number); at += 1) {
      const mentions = values[at] as number;
      scaled[at] = (mentions / (mentions + damping)) * (weights[ids[at] as number] as number);
    }
    toUnitLength(scaled, starts[row] as number, starts[row + 1] as number);
  }
  return { starts, ids, values: scaled };
}

/** Which rows have a feature, and with what value: the rows turned over. */
export function turnOver({ starts, ids, values }: SparseRows, size: number): SparseRows {
  const rows = starts.length - 1;
  const length = starts[rows] as number;
  const turned = { starts: new Int32Array(size + 1), ids: new Int32Array(length), values: new Float64Array(length) };
  for (let at = 0; at < length; at += 1) turned.starts[(ids[at] as number) + 1] = (turned.starts[(ids[at] as number) + 1] as number) + 1;
  for (let feature = 0; feature < size; feature += 1) turned.starts[feature + 1] = (turned.starts[feature + 1] as number) + (turned.starts[feature] as number);
  const next = turned.starts.slice();
  for (let row = 0; row < rows; row += 1) {
    for (let at = starts[row] as number; at < (starts[row + 1] as number); at += 1) {
      const feature = ids[at] as number;
      const place = next[feature] as number;
      next[feature] = place + 1;
      turned.ids[place] = row;
      turned.values[place] = values[at] as number;
    }
  }
  return turned;
}
