import { runSteps, type Call, type DirectionId, type Proposal, type RowKey } from '../../src/core/model';
import { classify } from '../../src/core/classify';
import { calibration, probability, type Logistic } from '../../src/core/classify/calibration';
import { confidenceInputs } from '../../src/core/classify/confidence';
import { readCorpus } from '../../src/core/classify/corpus';
import { buildProfiles } from '../../src/core/classify/profiles';
import { scopeEvidence, scopeInputs, told, usual } from '../../src/core/classify/scope';
import { auc, calibrationError, mean, share } from './measures';
import { drawLabels, thinned } from './sampling';
import { proposalsOf } from '../build';
import { scopeTexts } from './scopeTexts';
import { foreignTo2024, readDisciplines, readGold, type Disciplines, type Gold } from './shared';

/**
 * Fits the constants of src/core/classify/calibration.ts anew and prints them beside those that stand there, with the
 * calibration error and the area under the curve on each set. Needs ../shared. Run: npx tsx test/quality/fitCalibration.ts
 */
interface Sample {
  readonly inputs: readonly number[];
  readonly right: boolean;
  readonly weight: number;
  /** How much the inputs decide, and what the logit is for the rest. */
  readonly told?: number;
}

/** Solves a small system of linear equations (Gauss with pivots). */
function solve(matrix: readonly (readonly number[])[], right: readonly number[]): number[] {
  const rows = matrix.map((row, at) => [...row, right[at]!]);
  for (let column = 0; column < rows.length; column += 1) {
    const pivot = rows.slice(column).reduce((best, row) => (Math.abs(row[column]!) > Math.abs(best[column]!) ? row : best));
    rows.splice(rows.indexOf(pivot), 1);
    rows.splice(column, 0, pivot);
    for (const row of rows) {
      if (row === pivot) continue;
      const factor = row[column]! / pivot[column]!;
      for (let at = column; at <= rows.length; at += 1) row[at]! -= factor * pivot[at]!;
    }
  }
  return rows.map((row, at) => row[rows.length]! / row[at]!);
}

const usualLogit = Math.log(usual / (1 - usual));

/** Logistic regression by Newton's steps, with a little ridge so that it also converges on separable data. */
function fit(samples: readonly Sample[]): Logistic {
  const size = samples[0]!.inputs.length + 1;
  const total = mean(samples.map(({ weight }) => weight));
  let found: number[] = Array.from({ length: size }, () => 0);
  for (let step = 0; step < 100; step += 1) {
    const gradient = found.map((value) => -1e-3 * value);
    const hessian = found.map((_, row) => found.map((__, column) => (row === column ? 1e-3 : 0)));
    for (const { inputs, right, weight, told: sure = 1 } of samples) {
      const x = [sure, ...inputs.map((input) => sure * input)];
      const p = 1 / (1 + Math.exp(-(x.reduce((sum, value, at) => sum + value * found[at]!, 0) + (1 - sure) * usualLogit)));
      for (let row = 0; row < size; row += 1) {
        gradient[row]! += (weight / total) * (Number(right) - p) * x[row]!;
        for (let column = 0; column < size; column += 1) hessian[row]![column]! += (weight / total) * p * (1 - p) * x[row]! * x[column]!;
      }
    }
    const change = solve(hessian, gradient);
    found = found.map((value, at) => value + change[at]! / 2);
  }
  return { start: found[0]!, slopes: found.slice(1) };
}

const shown = ({ start, slopes }: Logistic): string => [start, ...slopes].map((value) => value.toFixed(2)).join(', ');

const inputsOf = (row: { readonly ranking: readonly { readonly direction: DirectionId; readonly total: number }[] }, among: readonly DirectionId[], labelsEach: number): readonly number[] =>
  confidenceInputs(row.ranking.filter(({ direction }) => among.includes(direction)).map(({ total }) => total), labelsEach);

/** The gold proposals under a call, alone or with others in the file. */
function goldSamples({ proposals, labels }: Gold, call: Call, others: readonly Proposal[] = []): Omit<Sample, 'weight'>[] {
  const { rows } = runSteps(classify([...proposals, ...others], call, new Map()));
  return labels.map(({ subtype, fitting }, at) => {
    const own = rows[at]!.bySubtype[subtype] ?? [];
    return { inputs: inputsOf(rows[at]!, own, 0), right: own[0] !== undefined && (fitting[subtype] ?? []).includes(own[0]) };
  });
}

const [gold, disciplines] = [readGold(), readDisciplines()];
const foreign = foreignTo2024(disciplines);

function disciplineSamples(labels: ReadonlyMap<RowKey, DirectionId>, { call, truth, proposals }: Disciplines = disciplines): Omit<Sample, 'weight'>[] {
  const { rows } = runSteps(classify(proposals, call, labels));
  const all = call.directions.map(({ id }) => id);
  return rows.flatMap((row, at) => (labels.has(row.key) ? [] : [{ inputs: inputsOf(row, all, labels.size / all.length), right: row.best === truth[at] }]));
}

const sets: readonly (readonly [string, Omit<Sample, 'weight'>[]])[] = [
  ['gold', goldSamples(gold, gold.call)],
  ['gold among foreign', goldSamples(gold, gold.call, foreign)],
  ['gold, lists thinned by .3', [1, 2, 3].flatMap((seed) => goldSamples(gold, thinned(gold.call, 0.3, seed)))],
  ['gold, lists thinned by .6', [4, 5, 6].flatMap((seed) => goldSamples(gold, thinned(gold.call, 0.6, seed)))],
  ['disciplines, names alone', disciplineSamples(new Map())],
  ['disciplines, 1 label', [1, 2].flatMap((seed) => disciplineSamples(drawLabels(disciplines, 1, seed)))],
  ['disciplines, 4 labels', [1, 2].flatMap((seed) => disciplineSamples(drawLabels(disciplines, 4, seed)))],
  ['disciplines, 8 labels', [1, 2].flatMap((seed) => disciplineSamples(drawLabels(disciplines, 8, seed)))],
  ...[4, 15].flatMap((terms) => [0, 4].map((labels) =>
    [`disciplines, ${terms} terms, ${labels} labels`, disciplineSamples(drawLabels(disciplines, labels, 1), readDisciplines(terms))] as const)),
];
const kinds = [sets.filter(([name]) => name.startsWith('gold')).length, sets.filter(([name]) => !name.startsWith('gold')).length] as const;

function report(name: string, samples: readonly Omit<Sample, 'weight'>[], logistic: Logistic): void {
  const stated = samples.map(({ inputs }) => probability(logistic, inputs));
  const right = samples.map((sample) => sample.right);
  const [hit, miss] = [true, false].map((which) => stated.filter((_, at) => right[at] === which));
  console.log(`  ${name.padEnd(32)} right ${share(right).toFixed(3)} stated ${mean(stated).toFixed(3)} error ${calibrationError(stated, right).toFixed(3)} auc ${auc(hit!, miss!).toFixed(3)}`);
}

const confidence = fit(sets.flatMap(([name, samples]) =>
  samples.map((sample) => ({ ...sample, weight: 1 / samples.length / kinds[name.startsWith('gold') ? 0 : 1] }))));
console.log(`confidence: fitted ${shown(confidence)}; in use ${shown(calibration.confidence)}`);
for (const [name, samples] of sets) report(name, samples, calibration.confidence);

/** Whole proposals, and what is left of them without some of their texts. */
const cuts: readonly ((proposal: Proposal) => Proposal)[] = [
  (proposal) => proposal,
  (proposal) => ({ ...proposal, cells: { title: proposal.cells.title ?? '', keywords: proposal.cells.keywords ?? '' } }),
  (proposal) => ({ ...proposal, cells: { abstract: proposal.cells.abstract ?? '' } }),
  (proposal) => ({ ...proposal, cells: { title: proposal.cells.title ?? '', abstract: (proposal.cells.abstract ?? '').slice(0, 150) } }),
];
const profiles = buildProfiles(gold.call);
/** Applied in another field: half in scope, so that each counts on both sides. */
const applied = proposalsOf(scopeTexts.applied.map((text) => ({ ...text })));
const appliedWeight = 0.15;
const scopeSamples = cuts.flatMap((cut) => {
  const samplesOf = (proposals: readonly Proposal[], right: boolean, weight: number): readonly Sample[] => {
    const corpus = runSteps(readCorpus(proposals.map(cut), profiles));
    return proposals.map((_, row): Sample => {
      const length = corpus.lengths[row]!;
      const evidence = scopeEvidence(corpus, row, profiles.concepts, gold.call.directions.length);
      return { inputs: scopeInputs(evidence, length), right, weight: weight / proposals.length, told: told(length) };
    });
  };
  return [...samplesOf(gold.proposals, true, 1), ...samplesOf(foreign, false, 1), ...[true, false].flatMap((side) => samplesOf(applied, side, appliedWeight))];
});
console.log(`scope: fitted ${shown(fit(scopeSamples))}; in use ${shown(calibration.scope)}`);
