import type { SparseRows } from '../text';
import type { Concept } from './profiles';
import { settings } from './settings';

/** What a term brings that is named `mentions` times (weighted by field): more mentions add less and less. */
export const hitPoints = (concept: Concept, mentions: number): number => settings.hitPoints * concept.weight * Math.log2(1 + mentions);

/** The points of each row's terms by direction: entry `row · directions + direction`. */
export function countHits(mentions: SparseRows, concepts: readonly Concept[], directions: number): Float64Array {
  const rows = mentions.starts.length - 1;
  const points = new Float64Array(rows * directions);
  for (let row = 0; row < rows; row += 1) {
    for (let at = mentions.starts[row] as number; at < (mentions.starts[row + 1] as number); at += 1) {
      const concept = concepts[mentions.ids[at] as number];
      if (concept === undefined || concept.owner < 0) continue;
      const place = row * directions + concept.owner;
      points[place] = (points[place] as number) + hitPoints(concept, mentions.values[at] as number);
    }
  }
  return points;
}
