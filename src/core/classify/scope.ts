import type { ScopeTerms } from '../model';
import { calibration, probability } from './calibration';
import type { Corpus } from './corpus';
import { hitPoints } from './hits';
import { type Concept, outsideOwner, type Profiles, scopeOwner } from './profiles';
import { settings } from './settings';

/** Share of proposals that belong to their call, for texts that tell nothing: hardly any proposal is out of scope. */
export const usual = 0.97;
/** Tokens (weighted by field) of a text that is long enough to judge by, and of one that says as much as an abstract. */
const enough = 100;
const plenty = 500;
/** Terms that are named as reasons, of each side; and the weight from which a term of the field names a method of it. */
const mostNamed = 5;
const leastNamed = 0.6;

/** What one row's terms say of its belonging to the call, in points of ordinary terms. */
export interface ScopeEvidence {
  readonly inside: number;
  readonly outside: number;
}

/** The concepts that a row names, with their points (ordinary term = 1). */
function* foundIn({ concepts: { starts, ids, values } }: Corpus, row: number, concepts: readonly Concept[]): Generator<readonly [Concept, number]> {
  for (let at = starts[row] as number; at < (starts[row + 1] as number); at += 1) {
    const concept = concepts[ids[at] as number];
    if (concept !== undefined) yield [concept, hitPoints(concept, values[at] as number) / settings.hitPoints];
  }
}

/**
 * What speaks for the call and against it in one row. For it: the field's own terms, and the directions' terms by the
 * square root of their points, so that some terms of several directions count for more than many terms of one.
 */
export function scopeEvidence(corpus: Corpus, row: number, concepts: readonly Concept[], directions: number): ScopeEvidence {
  const points = new Float64Array(directions);
  let general = 0;
  let outside = 0;
  for (const [{ owner }, found] of foundIn(corpus, row, concepts)) {
    if (owner === scopeOwner) general += found;
    else if (owner === outsideOwner) outside += found;
    else points[owner] = (points[owner] as number) + found;
  }
  return { inside: general + points.reduce((sum, point) => sum + Math.sqrt(point), 0) / 2, outside };
}

/** Evidence of long texts is brought down to what an abstract would bring. */
export const evidenceAt = (evidence: number, length: number): number => evidence * Math.sqrt(Math.min(1, plenty / Math.max(1, length)));

/** The inputs of the calibrated probability: more of each speaks for the call. A second foreign term says less than the first. */
export const scopeInputs = ({ inside, outside }: ScopeEvidence, length: number): readonly number[] =>
  [evidenceAt(inside, length), -Math.sqrt(evidenceAt(outside, length))];

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
    const judged = logit(probability(calibration.scope, scopeInputs(scopeEvidence(corpus, row, concepts, call.directions.length), length)));
    return 1 / (1 + Math.exp(-(told(length) * judged + (1 - told(length)) * logit(usual))));
  };
}

/** By row: the terms of the field and of other fields that it names; undefined where the call lists none of its field. */
export function scopeTermsReader(corpus: Corpus, { call, concepts }: Profiles): (row: number) => ScopeTerms | undefined {
  if (call.scopeTerms.length === 0) return () => undefined;
  return (row) => {
    const found = [...foundIn(corpus, row, concepts)].toSorted(([one, a], [other, b]) => b - a || (one.term < other.term ? -1 : 1));
    const named = (owner: number, least: number): string[] =>
      found.filter(([concept]) => concept.owner === owner && concept.weight >= least).map(([{ term }]) => term).slice(0, mostNamed);
    return { field: named(scopeOwner, leastNamed), outside: named(outsideOwner, 0) };
  };
}
