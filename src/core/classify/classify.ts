import type { Call, Classification, DirectionId, Proposal, RowKey, Steps } from '../model';
import { choiceReader } from './choices';
import { commonTerms } from './commonTerms';
import { pace, readCorpus, readDirections } from './corpus';
import { explainer } from './explain';
import { doubtPanels, rowsByPanel } from './panels';
import { buildProfiles } from './profiles';
import { ranker } from './ranking';
import { scopeReader, scopeTermsReader } from './scope';
import { scoreRows, type Source } from './scoring';
import { chooseTeachers } from './teachers';
import type { Classifier, Prepared } from './types';
import { unitRows, weigh, wordingRows } from './weighting';

/** Reads a file's texts once, so that it can be scored again at once whenever a person confirms a direction. */
export function* prepare(proposals: readonly Proposal[], call: Call): Steps<Prepared> {
  const profiles = buildProfiles(call);
  const corpus = yield* readCorpus(proposals, profiles);
  const wording = readDirections(profiles);
  const weights = weigh([corpus.features, wording], profiles.table.size, call.directions.length);
  const inScope = scopeReader(corpus, profiles);
  const scopeTerms = scopeTermsReader(corpus, profiles);
  const source: Source = {
    profiles,
    corpus,
    vectors: { rows: yield* unitRows(corpus.features, weights), wording: wordingRows(wording, weights), weights },
    choices: proposals.map(choiceReader(call)),
    scopes: Float64Array.from(proposals, (_, row) => inScope(row)),
    teachers: chooseTeachers(proposals),
  };

  const scopeTermsOf = proposals.map((_, row) => scopeTerms(row));
  const rowOf = new Map(proposals.map(({ key }, row) => [key, row]));
  const placeOf = new Map(call.directions.map(({ id }, place) => [id, place]));
  const size = call.directions.length;

  function* score(labels: ReadonlyMap<RowKey, DirectionId>): Steps<Classifier> {
    const labelled = new Map<number, number>();
    for (const [key, direction] of labels) {
      const [row, place] = [rowOf.get(key), placeOf.get(direction)];
      if (row !== undefined && place !== undefined) labelled.set(row, place);
    }
    const scoring = yield* scoreRows(source, labelled);
    const rank = ranker(call, size === 0 ? 0 : labelled.size / size);
    // Its tables are as long as all features: most scorings are never explained.
    let explain: ReturnType<typeof explainer> | undefined;
    const rows: Classification[] = [];
    for (const [row, proposal] of proposals.entries()) {
      const totals = scoring.totals.subarray(row * size, (row + 1) * size);
      const [choice, scope] = [source.choices[row] ?? new Set<number>(), source.scopes[row] as number];
      const named = scopeTermsOf[row];
      const ranked = rank({ proposal, totals, choice, length: corpus.lengths[row] as number, inScope: scope });
      rows.push(named === undefined ? ranked : { ...ranked, scopeTerms: named });
      if (row % pace === 0) yield { stage: 'score', done: row, total: proposals.length };
    }
    return {
      rows,
      explain(key, direction) {
        const [row, place] = [rowOf.get(key), placeOf.get(direction)];
        const proposal = row === undefined ? undefined : proposals[row];
        if (row === undefined || place === undefined || proposal === undefined) return undefined;
        explain ??= explainer(source, scoring);
        const contributions = explain(proposal, row, place);
        return { direction, total: scoring.totals[row * size + place] as number, contributions };
      },
    };
  }

  return {
    score,
    doubtPanels: (panels) => doubtPanels(source, proposals, rowsByPanel(rowOf, panels)),
    commonTerms: (keys, direction) =>
      commonTerms(corpus, profiles, keys.flatMap((key) => rowOf.get(key) ?? []), direction === undefined ? undefined : placeOf.get(direction)),
  };
}

/**
 * Scores every proposal against every direction of the call, from the texts alone.
 * A score is the cosine with the direction's wording and its confirmed proposals, plus points for its terms, plus the
 * open direction's base. `labels` are confirmed directions; those of unknown rows or directions are passed over.
 * The same table, call and labels give the same scores, whatever the order of the rows.
 */
export function* classify(
  proposals: readonly Proposal[], call: Call, labels: ReadonlyMap<RowKey, DirectionId>,
): Steps<Classifier> {
  const prepared = yield* prepare(proposals, call);
  return yield* prepared.score(labels);
}
