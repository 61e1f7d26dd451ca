import { hitPoints } from './hits';
import { type Scoring, type Source, wordingWeight } from './scoring';

/** What the score of one row for one direction is made of, feature by feature and term by term. */
export interface Parts {
  /** By feature of the table: the points that one mention of weight 1 brings, and how much of them the direction's own wording does. */
  readonly points: Float64Array;
  readonly worded: Float64Array;
  /** The sum of the features' points, each without its sign. */
  readonly size: number;
  /** Points of each term of the direction that the row names. */
  readonly concepts: ReadonlyMap<number, number>;
}

/** How much of each feature went into a direction's centroid with the direction's own wording, by place. */
function wordingOf({ profiles, vectors: { wording } }: Source, place: number): ReadonlyMap<number, number> {
  const direction = profiles.call.directions[place];
  const weight = direction === undefined ? 0 : wordingWeight(direction);
  const own = new Map<number, number>();
  for (let at = wording.starts[place] as number; at < (wording.starts[place + 1] as number); at += 1) {
    own.set(wording.ids[at] as number, (wording.values[at] as number) * weight);
  }
  return own;
}

/**
 * Takes scores apart into the points of their features and terms. What is handed out is written over by the next call:
 * tables as long as all features are made once.
 */
export function partsReader(source: Source, { centroids, scales, fade }: Scoring): (row: number, direction: number) => Parts {
  const { profiles, corpus: { features, concepts: named }, vectors: { rows, weights: { places } } } = source;
  const { sums, shares, stride, directions } = centroids;
  const points = new Float64Array(profiles.table.size);
  const worded = new Float64Array(profiles.table.size);
  const wordings: (ReadonlyMap<number, number> | undefined)[] = [];
  let last = -1;

  const clear = (): void => {
    if (last === -1) return;
    for (let at = features.starts[last] as number; at < (features.starts[last + 1] as number); at += 1) {
      const id = features.ids[at] as number;
      points[id] = 0;
      worded[id] = 0;
    }
  };

  return (row, direction) => {
    clear();
    last = row;
    const wording = wordings[direction] ?? wordingOf(source, direction);
    wordings[direction] = wording;
    const scale = scales[row * directions + direction] as number;
    const share = shares[row * directions + direction] as number;
    let size = 0;
    // A row's vector has its features in the order of the corpus, without those that have no place.
    let entry = rows.starts[row] as number;
    for (let at = features.starts[row] as number; at < (features.starts[row + 1] as number); at += 1) {
      const id = features.ids[at] as number;
      const place = places[id] as number;
      if (place === -1) continue;
      const value = rows.values[entry] as number;
      entry += 1;
      const others = (sums[place * stride + direction] as number) - share * value;
      if (others === 0) continue;
      const mentions = features.values[at] as number;
      points[id] = (value * others * scale) / mentions;
      worded[id] = (value * (wording.get(place) ?? 0) * scale) / mentions;
      size += Math.abs(value * others * scale);
    }
    const concepts = new Map<number, number>();
    for (let at = named.starts[row] as number; at < (named.starts[row + 1] as number); at += 1) {
      const id = named.ids[at] as number;
      if (profiles.concepts[id]?.owner === direction) concepts.set(id, fade * hitPoints(profiles.concepts[id], named.values[at] as number));
    }
    return { points, worded, size, concepts };
  };
}
