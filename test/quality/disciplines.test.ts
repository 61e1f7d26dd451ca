import { beforeAll, describe, expect, it } from 'vitest';
import { runSteps } from '../../src/core/model';
import { classify } from '../../src/core/classify';
import { auc, calibrationError, mean, print, share, surerHalf } from './measures';
import { drawLabels } from './sampling';
import { hasDisciplines, readDisciplines, type Disciplines } from './shared';

interface Figures {
  readonly exact: number;
  readonly topThree: number;
  readonly surerHalf: number;
  readonly calibrationError: number;
  readonly confidenceAuc: number;
}

let disciplines: Disciplines;
beforeAll(() => {
  if (hasDisciplines) disciplines = readDisciplines();
});

/** Figures over the rows without a label, the mean of several draws of labels. */
function figuresWith(labelsEach: number, draws: number): Figures {
  const all = Array.from({ length: draws }, (_, draw): Figures => {
    const labels = drawLabels(disciplines, labelsEach, draw + 1);
    const { rows } = runSteps(classify(disciplines.proposals, disciplines.call, labels));
    const tested = rows.flatMap((row, at) => (labels.has(row.key) ? [] : [{ row, truth: disciplines.truth[at]! }]));
    const right = tested.map(({ row, truth }) => row.best === truth);
    const confidence = tested.map(({ row }) => row.confidence);
    return {
      exact: share(right),
      topThree: share(tested.map(({ row, truth }) => row.ranking.slice(0, 3).some(({ direction }) => direction === truth))),
      surerHalf: surerHalf(confidence, right),
      calibrationError: calibrationError(confidence, right),
      confidenceAuc: auc(confidence.filter((_, at) => right[at]), confidence.filter((_, at) => !right[at])),
    };
  });
  const over = (key: keyof Figures): number => mean(all.map((figures) => figures[key]));
  return { exact: over('exact'), topThree: over('topThree'), surerHalf: over('surerHalf'), calibrationError: over('calibrationError'), confidenceAuc: over('confidenceAuc') };
}

describe.skipIf(!hasDisciplines)('67 disciplines known by name alone (skipped where ../shared/bench is absent)', () => {
  it.each([
    [0, 1, 0.27, 0.43],
    [1, 3, 0.32, 0.53],
    [4, 3, 0.38, 0.63],
    [8, 3, 0.44, 0.69],
  ])('with %i confirmed abstracts each', (labelsEach, draws, exact, topThree) => {
    const figures = figuresWith(labelsEach, draws);
    print(`${disciplines.proposals.length} abstracts, ${labelsEach} labels a discipline, ${draws} draws`, figures);
    expect(figures.exact).toBeGreaterThanOrEqual(exact);
    expect(figures.topThree).toBeGreaterThanOrEqual(topThree);
    expect(figures.surerHalf).toBeGreaterThan(figures.exact * 1.2);
    expect(figures.calibrationError).toBeLessThanOrEqual(0.08);
    expect(figures.confidenceAuc).toBeGreaterThanOrEqual(0.62);
  });
});
