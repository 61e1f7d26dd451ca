import { describe, expect, it } from 'vitest';
import { checkPlan, makePlan, type AssignInput } from '../../../src/core/assign';
import { lackOf } from '../../../src/core/assign/fair/problem';
import { solveFair } from '../../../src/core/assign/fair/solveFair';
import { sumsOf } from '../../../src/core/assign/instance';
import { isEven } from '../../../src/core/assign/packages';
import { solvePackages } from '../../../src/core/assign/solvePackages';
import { runSteps, type Pair, type Plan, type RowKey } from '../../../src/core/model';
import { highsFair, highsTotal } from './highs';
import { aJudge, anyInput, aPair, aRow, drawInput, shuffled } from './inputs';
import { drawPackages, packaged } from './packaged';
import { randomInstance, type Shape } from './random';

const shapes: readonly Shape[] = [
  { proposals: 10, experts: 9, seats: 2, slack: 1.5, bars: 0.05, institutions: 0, kind: 'even' },
  { proposals: 10, experts: 9, seats: 2, slack: 1.5, bars: 0.03, institutions: 7, kind: 'topics' },
  { proposals: 9, experts: 8, seats: 2, slack: 0.9, bars: 0.08, institutions: 0, kind: 'even' },
  { proposals: 10, experts: 8, seats: 2, slack: 1.4, bars: 0.05, institutions: 6, kind: 'coarse' },
];

/** Smaller ones: HiGHS and the search both part them many times. */
const fairShapes: readonly Shape[] = [
  { proposals: 8, experts: 7, seats: 2, slack: 1.5, bars: 0.05, institutions: 0, kind: 'even' },
  { proposals: 8, experts: 8, seats: 2, slack: 1.4, bars: 0.05, institutions: 6, kind: 'topics' },
];

describe('packages', () => {
  it.each(Array.from({ length: 36 }, (_, seed) => seed))('share their experts in the assignment that HiGHS finds (seed %i)', (seed) => {
    const shape = shapes[seed % shapes.length]!;
    const packages = drawPackages(shape.proposals, seed);
    const instance = packaged(randomInstance(shape, seed), packages);
    const { seats, exact, atMost } = runSteps(solvePackages(instance));
    const theirs = highsTotal(instance, packages);
    const { vacant, idle } = lackOf(instance, seats);
    const worth = sumsOf(instance, seats).reduce((sum, one) => sum + one, 0);
    expect([exact, isEven(instance, seats)]).toEqual([true, true]);
    expect([vacant, idle]).toEqual([Math.round(theirs.vacant), Math.round(theirs.idle)]);
    expect(worth / 1e9).toBeCloseTo(theirs.worth, 6);
    expect(atMost / 1e9).toBeCloseTo(theirs.worth, 6);
  });

  it.each(Array.from({ length: 12 }, (_, seed) => seed))('have the worst-off proposal and the total that HiGHS finds (seed %i)', (seed) => {
    const shape = fairShapes[seed % 2]!;
    const packages = drawPackages(shape.proposals, seed);
    const instance = packaged(randomInstance(shape, seed), packages);
    instance.least.fill(0);
    const first = runSteps(solvePackages(instance)).seats;
    for (const [row, own] of first.entries()) instance.demand[row] = own.length;
    const theirs = highsFair(instance, packages);
    if (theirs === undefined) throw new Error('HiGHS found no assignment');
    const { best, exact } = runSteps(solveFair({ instance, base: new Float64Array(instance.proposals), counts: [...instance.demand.keys()], ...lackOf(instance, first) }, first, { elapsed: () => 0, limit: 1 }));
    expect([exact, isEven(instance, best.seats)]).toEqual([true, true]);
    expect([best.worst / 1e9, best.total / 1e9]).toEqual([expect.closeTo(theirs.worst, 6), expect.closeTo(theirs.worth, 5)]);
  });

  it('that are not seen through in time have the best that was found, and a bound above it', () => {
    const packages = drawPackages(12, 3);
    const instance = packaged(randomInstance({ ...shapes[1]!, slack: 1.05 }, 3), packages);
    const [hasty, whole] = [runSteps(solvePackages(instance, () => true)), runSteps(solvePackages(instance))];
    const worthOf = (seats: typeof hasty.seats): number => sumsOf(instance, seats).reduce((sum, one) => sum + one, 0);
    expect([hasty.exact, isEven(instance, hasty.seats)]).toEqual([false, true]);
    expect(lackOf(instance, hasty.seats).vacant).toBeGreaterThanOrEqual(lackOf(instance, whole.seats).vacant);
    expect(hasty.atMost).toBeGreaterThanOrEqual(worthOf(whole.seats) - 100);
  });
});

describe('a plan with packages', () => {
  const planOf = (input: AssignInput): Plan => runSteps(makePlan(input));
  const judges = ({ assignments }: Plan, row: RowKey): string[] => assignments.filter(({ proposal }) => proposal === row).map(({ expert }) => expert).toSorted();
  const withPackages = (input: AssignInput, seed: number): AssignInput =>
    ({ ...input, wishes: { ...input.wishes, packages: drawPackages(input.proposals.length, seed).map((rows) => rows.map(aRow)) } });

  it.each(Array.from({ length: 18 }, (_, seed) => seed))('keeps every bound and shares experts, whatever the order of rows (seed %i)', (seed) => {
    const input = withPackages(anyInput(seed, seed % 3 === 0 ? { objective: 'fair' } : seed % 3 === 1 ? { draw: { seed, loss: 0.05 } } : {}), seed);
    const plan = planOf(input);
    expect(checkPlan(input, plan)).toEqual([]);
    expect(planOf(shuffled(input, seed))).toEqual(plan);
    for (const { kind } of plan.remedies) expect(['raise', 'bans', 'panel', 'packages', 'add']).toContain(kind);
  });

  const free = drawInput({ conflicts: 0, slack: 3, seats: 3 }, 4, { packages: [[aRow(0), aRow(1)], [aRow(1), aRow(2)]] });
  const open: AssignInput = { ...free, experts: free.experts.map((one) => ({ ...one, load: { least: 0, most: 12 } })) };

  it('takes those that share a proposal as one, all with as many experts as the one that wants most', () => {
    const plan = planOf(open);
    const most = Math.max(...[0, 1, 2].map((row) => open.proposals[row]!.seats));
    expect(judges(plan, aRow(0))).toHaveLength(most);
    expect([judges(plan, aRow(1)), judges(plan, aRow(2))]).toEqual([judges(plan, aRow(0)), judges(plan, aRow(0))]);
  });

  it('bars from the whole package whom one of it bars, and brings along whom one of it has', () => {
    const [judge = aJudge(0)] = planOf(open).assignments.filter(({ proposal }) => proposal === aRow(0)).map(({ expert }) => expert);
    expect(judges(planOf({ ...open, barred: [{ proposal: aRow(2), expert: judge }] }), aRow(0))).not.toContain(judge);
    const outsider = open.experts.find(({ key }) => !judges(planOf(open), aRow(0)).includes(key))!.key;
    const pin: Pair = { proposal: aRow(1), expert: outsider };
    for (const wishes of [{ pins: [pin] }, { locked: [pin] }]) expect(judges(planOf({ ...open, wishes: { ...open.wishes, ...wishes } }), aRow(2))).toContain(outsider);
    const refused = planOf({ ...open, barred: [{ proposal: aRow(2), expert: outsider }], wishes: { ...open.wishes, pins: [pin] } });
    expect(refused.refused.map(({ pin: one, why }) => [one, why.key])).toEqual([[pin, 'assign.pin.package']]);
  });

  it('lets what has gone out of one proposal alone stand, and the others share', () => {
    const locked = [aPair(0, 5)];
    const input = { ...open, barred: [aPair(1, 5)], wishes: { ...open.wishes, locked } };
    const plan = planOf(input);
    expect(judges(plan, aRow(0))).toContain(aJudge(5));
    expect(judges(plan, aRow(1))).toEqual(judges(plan, aRow(2)));
    expect(checkPlan(input, plan)).toEqual([]);
  });

  it('says why a package is short, and what would fill it', () => {
    const tight: AssignInput = { ...open, proposals: open.proposals.slice(0, 3), experts: open.experts.slice(0, 4).map((one) => ({ ...one, load: { least: 0, most: 2 } })) };
    const plan = planOf({ ...tight, proposals: tight.proposals.map((one) => ({ ...one, seats: 2 })) });
    expect(plan.shortfalls.map(({ missing, cause, message, remedy }) => [missing, cause, message.key, remedy.kind])).toEqual(Array.from({ length: 3 }, () => [2, 'loads', 'assign.shortfallPackage', 'raise']));
    expect(plan.remedies.map(({ kind, count }) => [kind, count])).toEqual([['raise', 2], ['packages', 1], ['add', 2]]);
  });

  it('is found out where hands part a package', () => {
    const plan = planOf(open);
    const kept = plan.assignments.filter((one, at) => at > 0 || one.proposal !== aRow(0));
    expect(checkPlan(open, { ...plan, assignments: kept }).map(({ kind }) => kind)).toEqual(expect.arrayContaining(['package', 'missing']));
  });
});
