import { describe, expect, it } from 'vitest';
import { checkPlan, makePlan, type AssignInput } from '../../../src/core/assign';
import { runSteps, type Pair, type Plan } from '../../../src/core/model';
import { aJudge, anyInput, aPair, aRow, drawInput, shuffled } from './inputs';

const planOf = (input: AssignInput): Plan => runSteps(makePlan(input));
const pairsOf = ({ assignments }: Plan): string[] => assignments.map(({ proposal, expert }) => `${proposal} ${expert}`);
const seeds = Array.from({ length: 60 }, (_, seed) => seed);

describe('a plan', () => {
  it.each(seeds)('keeps every bound, says what it could not do, and does not depend on the order of rows (seed %i)', (seed) => {
    const input = anyInput(seed);
    const plan = planOf(input);
    expect(checkPlan(input, plan)).toEqual([]);
    expect(planOf(shuffled(input, seed))).toEqual(plan);
    expect(plan.total).toBeCloseTo(plan.assignments.reduce((sum, { affinity }) => sum + affinity, 0), 9);
  });

  it.each(seeds.slice(0, 20))('keeps them where the worst-off proposal comes first, which is never worse off then (seed %i)', (seed) => {
    const input = anyInput(seed, { objective: 'fair' });
    const plan = planOf(input);
    expect(checkPlan(input, plan)).toEqual([]);
    expect(planOf(shuffled(input, seed))).toEqual(plan);
    const total = planOf(anyInput(seed));
    expect(plan.shortfalls.reduce((sum, { missing }) => sum + missing, 0)).toBe(total.shortfalls.reduce((sum, { missing }) => sum + missing, 0));
    expect([plan.worst!.sum >= total.worst!.sum - 1e-6, plan.total <= total.total + 1e-6, plan.proof.exact]).toEqual([true, true, true]);
    expect(plan.proof.worstAtMost).toBeGreaterThanOrEqual(plan.worst!.sum - 1e-6);
  });

  it('keeps pins and what has gone out, above all that it would choose itself', () => {
    const input = drawInput({ conflicts: 0 }, 1, { pins: [aPair(0, 3), aPair(5, 7)], locked: [aPair(2, 4)] });
    const { assignments, refused } = planOf(input);
    const origins = (pair: Pair) => assignments.find(({ proposal, expert }) => proposal === pair.proposal && expert === pair.expert)?.origin;
    expect([origins(aPair(0, 3)), origins(aPair(5, 7)), origins(aPair(2, 4)), refused]).toEqual(['pinned', 'pinned', 'locked', []]);
  });

  it('refuses a pin that cannot stand, with the reason', () => {
    const free = drawInput({ conflicts: 0, institutions: 4 }, 2);
    const experts = free.experts.map((one, at) => (at === 6 ? { ...one, load: { least: 0, most: 1 } } : one));
    const proposals = free.proposals.map((one) => ({ ...one, seats: 2 }));
    const refusedOf = (pins: readonly Pair[], more: Partial<AssignInput> = {}): readonly string[] =>
      planOf({ ...free, proposals, experts, ...more, wishes: { ...free.wishes, pins, bans: [aPair(1, 1)] } }).refused.map(({ pin, why }) => `${pin.proposal} ${pin.expert} ${why.key}`);
    expect(refusedOf([aPair(0, 0)], { barred: [aPair(0, 0)] })).toEqual(['p:2 e:2 assign.pin.conflict']);
    expect(refusedOf([aPair(1, 1)])).toEqual(['p:3 e:3 assign.pin.ban']);
    expect(refusedOf([aPair(2, 0), aPair(2, 4)])).toEqual(['p:4 e:6 assign.pin.institution']);
    expect(refusedOf([aPair(2, 0), aPair(2, 1), aPair(2, 2)])).toEqual(['p:4 e:4 assign.pin.seats']);
    expect(refusedOf([aPair(2, 6), aPair(3, 6)])).toEqual(['p:5 e:8 assign.pin.most']);
    expect(refusedOf([{ proposal: aRow(99), expert: aJudge(0) }])).toEqual(['p:101 e:2 assign.pin.unknown']);
  });

  it('leaves experts of other panels out, and lets whoever is on none judge everything', () => {
    const input = drawInput({ panels: 2, conflicts: 0, slack: 2 }, 3);
    const experts = input.experts.map((one, at) => (at === 0 ? { ...one, panel: '' } : one));
    const plan = planOf({ ...input, experts });
    const crossed = plan.assignments.filter(({ proposal, expert }) => input.wishes.panelOf.get(proposal) !== input.experts.find(({ key }) => key === expert)?.panel);
    expect(new Set(crossed.map(({ expert }) => expert))).toEqual(new Set([aJudge(0)]));
  });

  it('names two alternates for each place, who could take it as all else stands', () => {
    const input = drawInput({ conflicts: 0.2, institutions: 7, slack: 2.5 }, 4);
    const plan = planOf(input);
    for (const [at, { alternates }] of plan.assignments.entries()) {
      expect(alternates.map(({ affinity }) => affinity)).toEqual(alternates.map(({ affinity }) => affinity).toSorted((one, other) => other - one));
      for (const { expert } of alternates) {
        const assignments = plan.assignments.map((one, place) => (place === at ? { ...one, expert } : one));
        expect(checkPlan(input, { ...plan, assignments }).filter(({ kind }) => kind !== 'least')).toEqual([]);
      }
    }
    expect(plan.assignments.filter(({ alternates }) => alternates.length === 2).length).toBeGreaterThan(plan.assignments.length / 2);
  });

  it('takes affinities of any size, below 0 too', () => {
    const input = drawInput({}, 5);
    const scaled = { ...input, affinity: { ...input.affinity, scores: input.affinity.scores.map((score) => 1000 * (score - 0.5)) } };
    expect(pairsOf(planOf(scaled)).toSorted()).toEqual(pairsOf(planOf(input)).toSorted());
  });
});

describe('checkPlan', () => {
  const input = drawInput({ conflicts: 0.1, institutions: 4, panels: 2, slack: 2 }, 6);
  const plan = planOf(input);
  const faultsOf = (assignments: readonly Pair[], more: Partial<AssignInput['wishes']> = {}) =>
    new Set(checkPlan({ ...input, wishes: { ...input.wishes, ...more } }, { ...plan, assignments }).map(({ kind }) => kind));
  const [first] = plan.assignments;
  if (first === undefined) throw new Error('no plan');

  it('finds what hands do wrong', () => {
    expect(faultsOf(plan.assignments)).toEqual(new Set());
    expect(faultsOf(plan.assignments.slice(1)).has('missing')).toBe(true);
    expect(faultsOf([...plan.assignments, first]).has('twice')).toBe(true);
    expect(faultsOf([...plan.assignments, { ...first, expert: aJudge(99) }])).toEqual(new Set(['unknown']));
    expect(faultsOf(plan.assignments, { bans: [first] })).toEqual(new Set(['ban']));
    expect(faultsOf(plan.assignments, { panelOf: new Map([[first.proposal, '组9']]) }).has('panel')).toBe(true);
    expect(checkPlan({ ...input, barred: [first] }, plan).map(({ kind }) => kind)).toEqual(['conflict']);
    const everybody = input.experts.map(({ key }) => ({ ...first, expert: key }));
    const kinds = faultsOf([...plan.assignments.filter(({ proposal }) => proposal !== first.proposal), ...everybody]);
    expect([...kinds]).toEqual(expect.arrayContaining(['seats', 'institution', 'panel']));
    const absent = input.experts.find(({ key }) => !plan.assignments.some(({ proposal, expert }) => proposal === first.proposal && expert === key));
    expect(faultsOf(plan.assignments, { pins: [{ ...first, expert: absent!.key }] })).toEqual(new Set(['pin']));
    expect(faultsOf(plan.assignments, { locked: [{ ...first, expert: absent!.key }] })).toEqual(new Set(['locked']));
    const idle = plan.assignments.filter(({ expert }) => expert !== first.expert);
    const atLeast = input.experts.map((one) => (one.key === first.expert ? { ...one, load: { ...one.load, least: 1 } } : one));
    expect(checkPlan({ ...input, experts: atLeast }, { ...plan, assignments: idle }).some(({ kind, expert }) => kind === 'least' && expert === first.expert)).toBe(true);
    expect(checkPlan({ ...input, experts: input.experts.map((one) => ({ ...one, load: { least: 0, most: 0 } })) }, plan).some(({ kind }) => kind === 'most')).toBe(true);
  });
});
