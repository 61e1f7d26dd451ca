import type { Steps } from '../model';
import type { SparseRows } from '../text';
import { add, blocksOf, type Centroids, copyOf, noCentroids, products, pull, scaleWithout, squaresOf } from './centroids';
import type { Choice } from './choices';
import { type Corpus, pace } from './corpus';
import { countHits } from './hits';
import type { Profiles } from './profiles';
import { settings } from './settings';
import type { Weights } from './weighting';

/** The file as unit vectors, and what the directions are compared with. */
export interface Vectors {
  /** One row a proposal. */
  readonly rows: SparseRows;
  /** The directions' wording, one row a direction. */
  readonly wording: SparseRows;
  readonly weights: Weights;
}

/** All scores, and the parts they were made of. */
export interface Scoring {
  /** Entry `row · directions + direction`. */
  readonly totals: Float64Array;
  readonly centroids: Centroids;
  /** How much of each direction's wording went into its centroid. */
  readonly seedWeights: readonly number[];
  /** By row and direction: 1 / the length of the centroid without the row's own share. */
  readonly scales: Float64Array;
  /** Points that every proposal has for a direction. */
  readonly bases: readonly number[];
}

/** What a row starts with for a direction: less where there is little text to rise above it. */
export const baseOf = (bases: readonly number[], { lengths }: Corpus, row: number, direction: number): number =>
  (bases[direction] ?? 0) * Math.min(1, (lengths[row] ?? 0) / settings.openBaseFrom);

/**
 * Scores every row: cosine with the direction's centroid + points of its terms + base. A centroid is the sum of the
 * direction's wording, the proposals confirmed for it, and in large files (rounds) the rows that side with it, each by
 * its share P = softmax(sharpness · score) over the row's choice, times its probability to be in scope. A row is compared with the sum of the others: its own
 * share is taken out, so that no row confirms itself.
 */
export function* scoreRows(
  profiles: Profiles, corpus: Corpus, vectors: Vectors, choices: readonly Choice[], labelled: ReadonlyMap<number, number>,
  inScope: (row: number) => number,
): Steps<Scoring> {
  const { directions } = profiles.call;
  const { rows } = vectors;
  const size = directions.length;
  const count = choices.length;
  const seedWeights = directions.map(({ terms }) => (terms.length > 0 ? settings.seedWithTerms : settings.seedWithTitle));
  const known = noCentroids(vectors.weights.values.length, size, count);
  for (const [direction, weight] of seedWeights.entries()) add(known, vectors.wording, direction, direction, weight);
  for (const [row, direction] of labelled) pull(known, rows, row, direction, 1);
  const bases = directions.map(({ open }) => (open ? settings.openBase : 0));
  const fixed = countHits(corpus.concepts, profiles.concepts, size);
  for (let at = 0; at < fixed.length; at += 1) fixed[at] = (fixed[at] as number) + baseOf(bases, corpus, Math.floor(at / size), at % size);

  const totals = new Float64Array(count * size);
  const scales = new Float64Array(count * size);
  const product = new Float64Array(known.stride);
  const allBlocks = blocksOf(directions.keys());
  const blocks = new Map([...new Set(choices)].map((choice) => [choice, blocksOf(choice)]));
  const scoreRow = (centroids: Centroids, squares: Float64Array, row: number, last: boolean): void => {
    // Until the last round only the row's own choice matters.
    products(centroids, rows, row, last ? allBlocks : (blocks.get(choices[row] as Choice) ?? allBlocks), product);
    const own = rows.starts[row] === rows.starts[row + 1] ? 0 : 1;
    for (let direction = 0; direction < size; direction += 1) {
      const place = row * size + direction;
      const share = own * (centroids.shares[place] as number);
      const scale = scaleWithout(squares[direction] as number, product[direction] as number, share);
      scales[place] = scale;
      totals[place] = ((product[direction] as number) - share) * scale + (fixed[place] as number);
    }
  };
  const trusts = Float64Array.from({ length: count }, (_, row) => inScope(row));
  const rounds = trusts.reduce((sum, trust) => sum + trust, 0) < settings.roundsFrom ? 0 : settings.rounds;
  let centroids = known;
  for (let round = 0; round <= rounds; round += 1) {
    if (round > 0) {
      centroids = copyOf(known);
      for (let row = 0; row < count; row += 1) {
        if (!labelled.has(row)) side(centroids, rows, row, totals, choices[row] ?? new Set(), trusts[row] as number);
        if (row % pace === 0) yield { stage: 'score', done: round * count + row / 2, total: (rounds + 1) * count };
      }
    }
    const squares = squaresOf(centroids);
    for (let row = 0; row < count; row += 1) {
      scoreRow(centroids, squares, row, round === rounds);
      if (row % pace === 0) yield { stage: 'score', done: round * count + (count + row) / 2, total: (rounds + 1) * count };
    }
  }
  return { totals, centroids, seedWeights, scales, bases };
}

/** Lets a row pull the centroids of its choice, each by the row's share in it; `trust` 0…1 is how far the row counts at all. */
function side(centroids: Centroids, rows: SparseRows, row: number, totals: Float64Array, choice: Choice, trust: number): void {
  const from = row * centroids.directions;
  let top = -Infinity;
  for (const direction of choice) top = Math.max(top, totals[from + direction] as number);
  let sum = 0;
  for (const direction of choice) sum += Math.exp(settings.sharpness * ((totals[from + direction] as number) - top));
  for (const direction of choice) {
    const share = (trust * Math.exp(settings.sharpness * ((totals[from + direction] as number) - top))) / sum;
    if (share > settings.leastShare) pull(centroids, rows, row, direction, share);
  }
}
