import { describe, expect, it } from 'vitest';
import { makePlan } from '../../../src/core/assign';
import { encode } from '../../../src/core/assign/encode';
import { runSteps } from '../../../src/core/model';
import { highsTotal } from './highs';
import { drawInput, type Drawn } from './inputs';

const shapes: readonly Partial<Drawn>[] = [
  { conflicts: 0.1, pins: 0.1, bans: 0.05, institutions: 5, slack: 1.2 },
  { proposals: 18, experts: 10, conflicts: 0.2, pins: 0.08, institutions: 6, slack: 0.9 },
  { proposals: 16, experts: 12, conflicts: 0.15, pins: 0.05, bans: 0.1, institutions: 8, slack: 1.05, seats: 4 },
];

describe('a plan with conflicts, loads, pins, bans and one expert of an institution', () => {
  it.each(Array.from({ length: 100 }, (_, seed) => seed))('is what HiGHS finds (seed %i)', (seed) => {
    const input = drawInput(shapes[seed % shapes.length]!, seed);
    const { instance, fixed } = encode(input);
    const theirs = highsTotal(instance, [], fixed);
    const plan = runSteps(makePlan(input));
    const missing = (list: readonly { readonly missing: number }[]): number => list.reduce((sum, one) => sum + one.missing, 0);
    expect([missing(plan.shortfalls), missing(plan.underloads)]).toEqual([Math.round(theirs.vacant), Math.round(theirs.idle)]);
    expect(plan.total).toBeCloseTo(theirs.worth, 6);
    expect(fixed.flat().length).toBeGreaterThan(0);
  });
});
