import { hitPoints } from './hits';
import { type Scoring, type Source, wordingWeight } from './scoring';

/** What the score of one row for one direction is made of, feature by feature and term by term. */
export interface Parts {
  /** By place of the feature: its points, and how much of them the direction's own wording brings. */
  readonly features: ReadonlyMap<number, { readonly points: number; readonly worded: number }>;
  /** Points of each term of the direction that the row names. */
  readonly concepts: ReadonlyMap<number, number>;
}

/** How much of each feature went into the direction's centroid with the direction's own wording. */
function wordingOf({ profiles, vectors: { wording } }: Source, place: number): ReadonlyMap<number, number> {
  const direction = profiles.call.directions[place];
  const weight = direction === undefined ? 0 : wordingWeight(direction);
  const own = new Map<number, number>();
  for (let at = wording.starts[place] as number; at < (wording.starts[place + 1] as number); at += 1) {
    own.set(wording.ids[at] as number, (wording.values[at] as number) * weight);
  }
  return own;
}

/** Takes one score apart into the points of its features and terms. */
export function partsOf(source: Source, { centroids, scales, fade }: Scoring, row: number, direction: number): Parts {
  const { profiles, corpus, vectors: { rows } } = source;
  const scale = scales[row * centroids.directions + direction] as number;
  const share = centroids.shares[row * centroids.directions + direction] as number;
  const wording = wordingOf(source, direction);
  const features = new Map<number, { points: number; worded: number }>();
  for (let at = rows.starts[row] as number; at < (rows.starts[row + 1] as number); at += 1) {
    const place = rows.ids[at] as number;
    const value = rows.values[at] as number;
    const others = (centroids.sums[place * centroids.stride + direction] as number) - share * value;
    if (others !== 0) features.set(place, { points: value * others * scale, worded: value * (wording.get(place) ?? 0) * scale });
  }
  const concepts = new Map<number, number>();
  const { starts, ids, values } = corpus.concepts;
  for (let at = starts[row] as number; at < (starts[row + 1] as number); at += 1) {
    const concept = profiles.concepts[ids[at] as number];
    if (concept?.owner === direction) concepts.set(ids[at] as number, fade * hitPoints(concept, values[at] as number));
  }
  return { features, concepts };
}
