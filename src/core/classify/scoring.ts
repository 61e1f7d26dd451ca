import type { Steps } from '../model';
import type { SparseRows } from '../text';
import { type Centroids, cosines, noCentroids, pull, seedRows, toUnit } from './centroids';
import type { Choice } from './choices';
import { type Corpus, pace } from './corpus';
import { countHits } from './hits';
import type { Profiles } from './profiles';
import { settings } from './settings';

/** The file as unit vectors, and what the directions are compared with. */
export interface Vectors {
  /** One row a proposal. */
  readonly rows: SparseRows;
  /** The directions' wording as mentions, one row a direction. */
  readonly wording: SparseRows;
  /** Weight of each feature. */
  readonly weights: Float64Array;
}

/** All scores, and the parts they were made of. */
export interface Scoring {
  /** Entry `row · directions + direction`. */
  readonly totals: Float64Array;
  readonly centroids: Centroids;
  /** The directions' wording as it went into the centroids. */
  readonly seeds: SparseRows;
  readonly seedWeights: readonly number[];
  /** What each centroid was multiplied with to bring it to length 1. */
  readonly scales: Float64Array;
  /** Points that every proposal has for a direction. */
  readonly bases: readonly number[];
}

/**
 * Scores every row: cosine with the direction's centroid + points of its terms + base. A centroid is the direction's
 * wording, the proposals confirmed for it, and in large files (rounds) the rows that side with it, each by its share:
 * P = softmax(sharpness · score) over the row's choice, C = unit(wording + confirmed + Σ P · row).
 */
export function* scoreRows(
  profiles: Profiles, corpus: Corpus, vectors: Vectors, choices: readonly Choice[], labelled: ReadonlyMap<number, number>,
): Steps<Scoring> {
  const { directions } = profiles.call;
  const { rows } = vectors;
  const size = directions.length;
  const count = choices.length;
  const seeds = seedRows(vectors.wording, vectors.weights);
  const seedWeights = directions.map(({ terms }) => (terms.length > 0 ? settings.seedWithTerms : settings.seedWithTitle));
  const known = noCentroids(vectors.weights.length, size);
  for (const [direction, weight] of seedWeights.entries()) pull(known, seeds, direction, direction, weight);
  for (const [row, direction] of labelled) pull(known, rows, row, direction, 1);
  const bases = directions.map(({ open }) => (open ? settings.openBase : 0));
  const fixed = countHits(corpus.concepts, profiles.concepts, size);
  for (let at = 0; at < fixed.length; at += 1) fixed[at] = (fixed[at] as number) + (bases[at % size] as number);

  const totals = new Float64Array(count * size);
  const cosine = new Float64Array(size);
  const scoreRow = (centroids: Centroids, row: number): void => {
    cosines(centroids, rows, row, cosine);
    for (let direction = 0; direction < size; direction += 1) {
      const place = row * size + direction;
      totals[place] = (cosine[direction] as number) + (fixed[place] as number);
    }
  };
  const favourites = new Int32Array(count).fill(-1);
  let changed = count;
  let centroids: Centroids = { directions: size, values: known.values.slice() };
  let scales = toUnit(centroids);
  const rounds = count < settings.roundsFrom ? 0 : settings.rounds;
  for (let round = 0; round <= rounds && changed * settings.settled > count; round += 1) {
    if (round > 0) {
      const next: Centroids = { directions: size, values: known.values.slice() };
      for (let row = 0; row < count; row += 1) {
        if (!labelled.has(row)) side(next, rows, row, totals, choices[row] ?? []);
        if (row % pace === 0) yield { stage: 'score', done: round * count + row / 2, total: (rounds + 1) * count };
      }
      scales = toUnit(next);
      centroids = next;
    }
    changed = 0;
    for (let row = 0; row < count; row += 1) {
      scoreRow(centroids, row);
      const favourite = favouriteOf(totals, row * size, choices[row] ?? []);
      if (favourite !== favourites[row]) changed += 1;
      favourites[row] = favourite;
      if (row % pace === 0) yield { stage: 'score', done: round * count + (count + row) / 2, total: (rounds + 1) * count };
    }
  }
  return { totals, centroids, seeds, seedWeights, scales, bases };
}

/** The best direction of a row's choice; −1 where it has none. */
function favouriteOf(totals: Float64Array, from: number, choice: Choice): number {
  let favourite = -1;
  for (const direction of choice) {
    if (favourite === -1 || (totals[from + direction] as number) > (totals[from + favourite] as number)) favourite = direction;
  }
  return favourite;
}

/** Lets a row pull the centroids of its choice, each by the row's share in it. */
function side(centroids: Centroids, rows: SparseRows, row: number, totals: Float64Array, choice: Choice): void {
  const from = row * centroids.directions;
  let top = -Infinity;
  for (const direction of choice) top = Math.max(top, totals[from + direction] as number);
  let sum = 0;
  for (const direction of choice) sum += Math.exp(settings.sharpness * ((totals[from + direction] as number) - top));
  for (const direction of choice) {
    const share = Math.exp(settings.sharpness * ((totals[from + direction] as number) - top)) / sum;
    if (share > settings.leastShare) pull(centroids, rows, row, direction, share);
  }
}
