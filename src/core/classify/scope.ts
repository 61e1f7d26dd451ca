import type { SparseRows } from '../text';
import { calibration, probability } from './calibration';
import type { Corpus } from './corpus';
import { hitPoints } from './hits';
import { type Concept, type Profiles, scopeOwner } from './profiles';
import { settings } from './settings';

/** Share of proposals that belong to their call, for texts that tell nothing: hardly any proposal is out of scope. */
export const usual = 0.97;
/** Tokens (weighted by field) of a text that is long enough to judge by, and of one that says as much as an abstract. */
const enough = 100;
const plenty = 500;

/**
 * What speaks for the call in one row: the field's own terms, and the directions' terms by the square root of their points,
 * so that some terms of several directions count for more than many terms of one.
 */
export function scopeEvidence(mentions: SparseRows, row: number, concepts: readonly Concept[], directions: number): number {
  const points = new Float64Array(directions);
  let general = 0;
  for (let at = mentions.starts[row] as number; at < (mentions.starts[row + 1] as number); at += 1) {
    const concept = concepts[mentions.ids[at] as number];
    if (concept === undefined) continue;
    const found = hitPoints(concept, mentions.values[at] as number) / settings.hitPoints;
    if (concept.owner === scopeOwner) general += found;
    else points[concept.owner] = (points[concept.owner] as number) + found;
  }
  return general + points.reduce((sum, point) => sum + Math.sqrt(point), 0) / 2;
}

/** Evidence of long texts is brought down to what an abstract would bring. */
export const evidenceAt = (evidence: number, length: number): number => evidence * Math.sqrt(Math.min(1, plenty / Math.max(1, length)));

/** How far a text of so many tokens is judged by what it says, 0…1; the rest is the usual share. */
export const told = (length: number): number => Math.min(1, length / enough);

const logit = (p: number): number => Math.log(p / (1 - p));

/**
 * By row: the estimated probability that the proposal belongs to the call. A call without terms of its field gives
 * no ground to doubt, nor do a few words of text: there the usual share is returned, or approached.
 */
export function scopeReader(corpus: Corpus, profiles: Profiles): (row: number) => number {
  const { call, concepts } = profiles;
  if (call.scopeTerms.length === 0) return () => usual;
  return (row) => {
    const length = corpus.lengths[row] as number;
    const evidence = scopeEvidence(corpus.concepts, row, concepts, call.directions.length);
    const judged = logit(probability(calibration.scope, [evidenceAt(evidence, length)]));
    return 1 / (1 + Math.exp(-(told(length) * judged + (1 - told(length)) * logit(usual))));
  };
}
