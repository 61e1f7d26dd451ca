import type { Direction } from '../model';
import type { Choice } from './choices';

/** What a score is measured from in a file: by direction, in points. */
export type Levels = Float64Array;

export const noLevels = (directions: number): Levels => new Float64Array(directions);

/**
 * How high each direction stands in a file whoever is compared with it: the mean score that texts which side with another
 * direction give it, less the mean of its subtype. Names of broad words are near to everything, and would draw texts
 * that say nothing of them; measured from its level, each starts equal. (Suzuki et al., EMNLP 2013: subtracting the mean
 * similarity takes hubs away. Leaving out who sides with the direction spares one that truly has many.)
 * The open direction has its own base, and no level. `strength` 0…1; `rows` are places of rows in `totals`
 * (`row · directions + direction`), of which each row's choice is read.
 */
export function levelsOf(totals: Float64Array, rows: readonly number[], choices: readonly Choice[], directions: readonly Direction[], strength: number): Levels {
  const size = directions.length;
  const sums = new Float64Array(size);
  const counts = new Int32Array(size);
  for (const row of rows) {
    const from = row * size;
    const choice = choices[row] as Choice;
    let best = -1;
    for (const direction of choice) if (best === -1 || (totals[from + direction] as number) > (totals[from + best] as number)) best = direction;
    for (const direction of choice) {
      if (direction === best) continue;
      sums[direction] = (sums[direction] as number) + (totals[from + direction] as number);
      counts[direction] = (counts[direction] as number) + 1;
    }
  }
  const levels = noLevels(size);
  for (const subtype of new Set(directions.map((direction) => direction.subtype))) {
    const places = [...directions.keys()].filter((place) => directions[place]?.subtype === subtype && !directions[place].open && (counts[place] as number) > 0);
    const heights = places.map((place) => (sums[place] as number) / (counts[place] as number));
    const middle = heights.reduce((sum, height) => sum + height, 0) / Math.max(1, heights.length);
    for (const [at, place] of places.entries()) levels[place] = strength * ((heights[at] as number) - middle);
  }
  return levels;
}

/** Measures the scores of a row's directions from their levels. */
export function level(totals: Float64Array, row: number, levels: Levels, directions: Iterable<number>): void {
  const from = row * levels.length;
  for (const direction of directions) totals[from + direction] = (totals[from + direction] as number) - (levels[direction] as number);
}
