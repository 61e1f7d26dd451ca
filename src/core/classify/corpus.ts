import type { Proposal, Steps } from '../model';
import { RowsBuilder, type SparseRows } from '../text';
import { textFields, textOf } from './fields';
import type { Profiles } from './profiles';
import { Reader } from './reader';

/** The file as numbers. Row r of both tables is the r-th proposal; values are mentions weighted by field. */
export interface Corpus {
  readonly features: SparseRows;
  readonly concepts: SparseRows;
  /** How much text each row has, in tokens weighted by field. */
  readonly lengths: Float64Array;
}

/** Rows between two reports of progress. */
export const pace = 50;

/** Reads every text of every proposal once. */
export function* readCorpus(proposals: readonly Proposal[], profiles: Profiles): Steps<Corpus> {
  const features = new RowsBuilder();
  const concepts = new RowsBuilder();
  const lengths = new Float64Array(proposals.length);
  const reader = new Reader(profiles);
  let weight = 1;
  const listener = {
    phrase: (phrase: number): void => {
      for (const concept of profiles.conceptsOf[phrase] ?? []) concepts.add(concept, weight);
    },
    feature: (feature: number): void => features.add(feature, weight),
  };
  for (const [row, proposal] of proposals.entries()) {
    for (const text of textFields) {
      weight = text.weight;
      lengths[row] = (lengths[row] as number) + weight * reader.read(textOf(proposal, text.field), listener);
    }
    features.endRow();
    concepts.endRow();
    if (row % pace === 0) yield { stage: 'words', done: row, total: proposals.length };
  }
  return { features: features.rows(), concepts: concepts.rows(), lengths };
}

/** The call's own wording as one row a direction: title and description are read once, each form by its term's weight. */
export function readDirections(profiles: Profiles): SparseRows {
  const rows = new RowsBuilder();
  const reader = new Reader(profiles);
  let mentions = 1;
  const listener = { feature: (feature: number): void => rows.add(feature, mentions) };
  for (const direction of profiles.call.directions) {
    mentions = 1;
    for (const text of [direction.title, direction.titleEn, direction.description]) reader.read(text, listener);
    for (const { forms, weight } of direction.terms) {
      mentions = weight;
      for (const form of forms) reader.read(form, listener);
    }
    rows.endRow();
  }
  return rows.rows();
}
