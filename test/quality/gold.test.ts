import { beforeAll, describe, expect, it } from 'vitest';
import { runSteps, type Proposal } from '../../src/core/model';
import { classify } from '../../src/core/classify';
import { auc, goldFigures, print, share } from './measures';
import { foreignTo2024, hasDisciplines, hasGold, readDisciplines, readGold, type Gold } from './shared';

let gold: Gold;
beforeAll(() => {
  if (hasGold) gold = readGold();
});

const figuresOf = (proposals: readonly Proposal[]): ReturnType<typeof goldFigures> => {
  const { rows } = runSteps(classify(proposals, gold.call, new Map()));
  return goldFigures(rows.slice(0, gold.labels.length), gold.labels, (id) => gold.call.directions.some((one) => one.id === id && one.open));
};

describe.skipIf(!hasGold)('the gold proposals (skipped where ../shared/gold is absent)', () => {
  it('are sorted as readers sort them', () => {
    const figures = figuresOf(gold.proposals);
    print(`${gold.proposals.length} gold proposals as one file`, figures);
    // A little under what was measured when the floors were set: 0.95, 1.00, 1.00, 0.73, 0.82, 1.00, 0.03, 0.80.
    expect(figures.defensible).toBeGreaterThanOrEqual(0.93);
    expect(figures.specific).toBeGreaterThanOrEqual(0.96);
    expect(figures.topThree).toBeGreaterThanOrEqual(0.98);
    expect(figures.exact).toBeGreaterThanOrEqual(0.69);
    expect(figures.macroExact).toBeGreaterThanOrEqual(0.78);
    expect(figures.surerHalf).toBeGreaterThanOrEqual(0.97);
    expect(figures.calibrationError).toBeLessThanOrEqual(0.07);
    expect(figures.confidenceAuc).toBeGreaterThanOrEqual(0.72);
  });

  it('are sorted about as well one by one', () => {
    const each = [...gold.proposals.keys()].filter((at) => at % 3 === 0);
    const rows = each.flatMap((at) => runSteps(classify([gold.proposals[at]!], gold.call, new Map())).rows);
    const figures = goldFigures(rows, each.map((at) => gold.labels[at]!), (id) => gold.call.directions.some((one) => one.id === id && one.open));
    print('every third of them, each in a file of its own', figures);
    expect(figures.defensible).toBeGreaterThanOrEqual(0.88);
  });

  it('are said to fit no key direction well where readers find none, and hardly elsewhere', () => {
    const { rows } = runSteps(classify(gold.proposals, gold.call, new Map()));
    const key = gold.call.subtypes[1]!.name;
    const weak = (fits: boolean): number =>
      share(rows.flatMap((row, at) => ((gold.labels[at]!.fitting[key] ?? []).length > 0 === fits ? [(row.weak ?? []).includes(key)] : [])));
    print('said to fit no key direction well', { 'where none fits': weak(false), 'where one fits': weak(true) });
    expect(weak(false)).toBeGreaterThanOrEqual(0.5);
    expect(weak(true)).toBeLessThanOrEqual(0.1);
    expect(rows.every(({ weak: subtypes }) => !(subtypes ?? []).includes(''))).toBe(true);
  });

  it.skipIf(!hasDisciplines)('are sorted about as well among foreign proposals, and told from them', () => {
    const foreign = foreignTo2024(readDisciplines());
    const mixed = [...gold.proposals, ...foreign];
    const figures = figuresOf(mixed);
    const scopes = runSteps(classify(mixed, gold.call, new Map())).rows.map(({ inScope }) => inScope);
    const [sound, strange] = [scopes.slice(0, gold.proposals.length), scopes.slice(gold.proposals.length)];
    const scope = { auc: auc(sound, strange), flagged: share(sound.map((one) => one < 0.5)), missed: share(strange.map((one) => one >= 0.5)) };
    print(`the same among ${foreign.length} abstracts of foreign disciplines`, { ...figures, scope });
    expect(figures.defensible).toBeGreaterThanOrEqual(0.92);
    expect(scope.auc).toBeGreaterThanOrEqual(0.99);
    expect(scope.flagged).toBeLessThanOrEqual(0.01);
    expect(scope.missed).toBeLessThanOrEqual(0.1);
  });
});
