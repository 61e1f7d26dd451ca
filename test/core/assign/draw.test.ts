import { describe, expect, it } from 'vitest';
import { checkPlan, diffPlans, makePlan, type AssignInput } from '../../../src/core/assign';
import { runSteps, type Plan } from '../../../src/core/model';
import { anyInput, drawInput, shuffled } from './inputs';

const planOf = (input: AssignInput): Plan => runSteps(makePlan(input));
const pairsOf = ({ assignments }: Plan): string[] => assignments.map(({ proposal, expert }) => `${proposal} ${expert}`);
const seeds = Array.from({ length: 20 }, (_, seed) => seed);

describe('a draw', () => {
  it.each(seeds)('keeps every bound and loses no more than stated; its seed repeats it, whatever the order of rows (seed %i)', (seed) => {
    const objective = seed % 2 === 0 ? 'total' : 'fair';
    const best = planOf(anyInput(seed, { objective }));
    const input = anyInput(seed, { objective, draw: { seed: 7, loss: 0.05 } });
    const plan = planOf(input);
    expect(checkPlan(input, plan)).toEqual([]);
    expect(plan.total).toBeGreaterThanOrEqual(best.total * 0.95 - 1e-6);
    expect(plan.draw).toMatchObject({ seed: 7, loss: 0.05, lost: expect.closeTo((best.total - plan.total) / best.total, 6) });
    if (objective === 'fair') expect(plan.worst!.sum).toBeGreaterThanOrEqual(best.worst!.sum - 1e-6);
    expect(planOf(shuffled(input, seed))).toEqual(plan);
    expect(plan.assignments.length).toBe(best.assignments.length);
  });

  it('differs by its seed, changes much of a plan, and leaves pins and what has gone out', () => {
    const free = drawInput({ proposals: 30, experts: 15, slack: 1.5 }, 3);
    const pins = planOf(free).assignments.slice(0, 5);
    const drawn = (seed: number): Plan => planOf({ ...free, wishes: { ...free.wishes, pins, draw: { seed, loss: 0.1 } } });
    const [one, other] = [drawn(1), drawn(2)];
    const shared = pairsOf(one).filter((pair) => pairsOf(other).includes(pair)).length;
    expect(shared).toBeLessThan(0.8 * one.assignments.length);
    for (const { proposal, expert } of pins) expect(pairsOf(one)).toContain(`${proposal} ${expert}`);
    expect(planOf({ ...free, wishes: { ...free.wishes, draw: { seed: 1, loss: 0 } } }).total).toBeCloseTo(planOf(free).total, 6);
  });
});

describe('a replacement', () => {
  it.each(seeds)('of an expert who declines changes as little as can be (seed %i)', (seed) => {
    const input = anyInput(seed);
    const before = planOf(input);
    const declined = before.assignments.find(({ origin, alternates }) => origin === 'chosen' && alternates.length > 0);
    if (declined === undefined) return;
    const locked = before.assignments.filter((one) => one !== declined).slice(0, 10);
    const after: AssignInput = { ...input, wishes: { ...input.wishes, bans: [...input.wishes.bans, declined], locked, near: before.assignments } };
    const plan = planOf(after);
    const { changes } = diffPlans(before.assignments, plan.assignments);
    // Somebody can take the place as all else stands; more moves only where least loads ask for it.
    const idle = ({ underloads }: Plan): number => underloads.reduce((sum, { missing }) => sum + missing, 0);
    if (idle(plan) === idle(before)) expect(changes.length).toBeLessThanOrEqual(2);
    expect(changes.some(({ proposal, gone }) => proposal === declined.proposal && gone.includes(declined.expert))).toBe(true);
    for (const one of locked) expect(pairsOf(plan)).toContain(`${one.proposal} ${one.expert}`);
    expect(checkPlan(after, plan)).toEqual([]);
  });

  it('takes the best stand-in where one will do', () => {
    const input = drawInput({ proposals: 20, experts: 10, slack: 2, conflicts: 0.1 }, 5);
    const experts = input.experts.map((one) => ({ ...one, load: { ...one.load, least: 0 } }));
    const before = planOf({ ...input, experts });
    const [declined] = before.assignments;
    const after = planOf({ ...input, experts, wishes: { ...input.wishes, bans: [declined!], near: before.assignments } });
    expect(diffPlans(before.assignments, after.assignments).changes).toEqual([{ proposal: declined!.proposal, gone: [declined!.expert], come: [declined!.alternates[0]!.expert] }]);
  });
});
