import type { Direction, Steps } from '../model';
import type { SparseRows } from '../text';
import { add, blocksOf, type Centroids, copyOf, noCentroids, products, pull, scaleWithout, squaresOf } from './centroids';
import type { Choice } from './choices';
import { type Corpus, pace } from './corpus';
import { countHits } from './hits';
import { level, type Levels, levelsOf, noLevels } from './levels';
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

/** A file whose texts have been read: what does not depend on labels. */
export interface Source {
  readonly profiles: Profiles;
  readonly corpus: Corpus;
  readonly vectors: Vectors;
  /** By row: the directions it may belong to. */
  readonly choices: readonly Choice[];
  /** By row: the probability to be in scope. */
  readonly scopes: Float64Array;
  /** The rows that the directions learn from in the rounds. */
  readonly teachers: readonly number[];
}

/** All scores, and the parts they were made of. */
export interface Scoring {
  /** Entry `row · directions + direction`. */
  readonly totals: Float64Array;
  readonly centroids: Centroids;
  /** By row and direction: 1 / the length of the centroid without the row's own share. */
  readonly scales: Float64Array;
  /** What is left of the points of terms beside the confirmed proposals, 0…1. */
  readonly fade: number;
  /** What the totals are measured from. */
  readonly levels: Levels;
}

/** How much of a direction's own wording goes into its centroid. */
export const wordingWeight = ({ terms }: Direction): number => (terms.length > 0 ? settings.seedWithTerms : settings.seedWithTitle);

/** What a row starts with for a direction: less where there is little text to rise above it. */
export const baseOf = ({ open }: Direction, { lengths }: Corpus, row: number): number =>
  (open ? settings.openBase * Math.min(1, (lengths[row] ?? 0) / settings.openBaseFrom) : 0);

/** By row and direction: the points of terms, which count `fade` of their weight, and of the base. */
function fixedPoints({ profiles, corpus }: Source, fade: number): Float64Array {
  const { directions } = profiles.call;
  const points = countHits(corpus.concepts, profiles.concepts, directions.length);
  for (const [place, direction] of directions.entries()) {
    for (let row = 0; row < corpus.lengths.length; row += 1) {
      const at = row * directions.length + place;
      points[at] = fade * (points[at] as number) + baseOf(direction, corpus, row);
    }
  }
  return points;
}

/**
 * Scores every row: cosine with the direction's centroid + points of its terms + base. A centroid is the sum of the
 * direction's wording, the proposals confirmed for it, and in large files (rounds) the rows that side with it, each by
 * its share P = softmax(sharpness · score) over the row's choice, times its probability to be in scope, and less
 * beside confirmed ones. A row is compared with the sum of the others: its own share is taken out, so that no row
 * confirms itself. In large files scores are measured from each direction's level (levels.ts), less beside confirmed ones.
 */
export function* scoreRows(source: Source, labelled: ReadonlyMap<number, number>): Steps<Scoring> {
  const { profiles, vectors, choices, scopes, teachers } = source;
  const { directions } = profiles.call;
  const { rows } = vectors;
  const size = directions.length;
  const count = choices.length;
  const known = noCentroids(vectors.weights.values.length, size, count);
  for (const [place, direction] of directions.entries()) add(known, vectors.wording, place, place, wordingWeight(direction));
  for (const [row, direction] of labelled) pull(known, rows, row, direction, 1);

  // Confirmed proposals tell better than lists what a direction means: the lists fade as its wording does.
  const labelsEach = labelled.size / Math.max(1, size);
  const fade = settings.seedWithTerms / (settings.seedWithTerms + labelsEach);
  const teaching = settings.halfTaughtAt / (settings.halfTaughtAt + labelsEach);
  const fixed = fixedPoints(source, fade);
  const totals = new Float64Array(count * size);
  const scales = new Float64Array(count * size);
  const product = new Float64Array(known.stride);
  const scoreRow = (centroids: Centroids, squares: Float64Array, row: number, blocks: readonly number[]): void => {
    products(centroids, rows, row, blocks, product);
    const own = rows.starts[row] === rows.starts[row + 1] ? 0 : 1;
    for (let direction = 0; direction < size; direction += 1) {
      const place = row * size + direction;
      const share = own * (centroids.shares[place] as number);
      const scale = scaleWithout(squares[direction] as number, product[direction] as number, share);
      scales[place] = scale;
      totals[place] = ((product[direction] as number) - share) * scale + (fixed[place] as number);
    }
  };

  const rounds = scopes.reduce((sum, scope) => sum + scope, 0) < settings.roundsFrom ? 0 : settings.rounds;
  const total = 2 * rounds * teachers.length + count;
  let done = 0;
  const blocks = new Map([...new Set(choices)].map((choice) => [choice, blocksOf(choice)]));
  const levelling = settings.halfLevelledAt / (settings.halfLevelledAt + labelsEach);
  let centroids = known;
  for (let round = 0; round < rounds; round += 1) {
    const squares = squaresOf(centroids);
    for (const row of teachers) {
      // Only the row's own choice matters here.
      scoreRow(centroids, squares, row, blocks.get(choices[row] as Choice) ?? []);
      done += 1;
      if (done % pace === 0) yield { stage: 'score', done, total };
    }
    const levels = levelsOf(totals, teachers, choices, directions, levelling);
    const next = copyOf(known);
    for (const row of teachers) {
      const choice = choices[row] as Choice;
      level(totals, row, levels, choice);
      if (!labelled.has(row)) side(next, rows, row, totals, choice, teaching * (scopes[row] as number));
      done += 1;
      if (done % pace === 0) yield { stage: 'score', done, total };
    }
    centroids = next;
  }
  const squares = squaresOf(centroids);
  const allBlocks = blocksOf(directions.keys());
  for (let row = 0; row < count; row += 1) {
    scoreRow(centroids, squares, row, allBlocks);
    done += 1;
    if (done % pace === 0) yield { stage: 'score', done, total };
  }
  const levels = rounds === 0 ? noLevels(size) : levelsOf(totals, teachers, choices, directions, levelling);
  for (let row = 0; row < count; row += 1) level(totals, row, levels, directions.keys());
  return { totals, centroids, scales, fade, levels };
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
