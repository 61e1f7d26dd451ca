import { describe, expect, it } from 'vitest';
import { lackOf } from '../../../src/core/assign/fair/problem';
import { solveFair } from '../../../src/core/assign/fair/solveFair';
import { solveFlow } from '../../../src/core/assign/flow/solveFlow';
import { solvePackages } from '../../../src/core/assign/solvePackages';
import { runSteps } from '../../../src/core/model';
import { highsFair } from './highs';
import { drawPackages, packaged } from './packaged';
import { randomInstance, type Shape } from './random';

const shapes: readonly Shape[] = [
  { proposals: 7, experts: 5, seats: 2, slack: 1.3, bars: 0.1, institutions: 0, kind: 'even' },
  { proposals: 8, experts: 7, seats: 2, slack: 1.1, bars: 0.1, institutions: 5, kind: 'topics' },
  { proposals: 9, experts: 6, seats: 2, slack: 1.05, bars: 0.2, institutions: 0, kind: 'topics' },
  { proposals: 7, experts: 6, seats: 2, slack: 1.2, bars: 0.2, institutions: 0, kind: 'coarse' },
];

describe('the fair assignment', () => {
  it.each(Array.from({ length: 200 }, (_, seed) => seed))('has the worst-off proposal and the total that HiGHS finds (seed %i)', (seed) => {
    const instance = randomInstance(shapes[seed % shapes.length]!, seed);
    instance.least.fill(0);
    const first = runSteps(solveFlow(instance));
    // Places that nobody can take are left out: HiGHS is asked for full ones.
    for (const [row, own] of first.entries()) instance.demand[row] = own.length;
    const theirs = highsFair(instance);
    if (theirs === undefined) throw new Error('HiGHS found no assignment');
    const ours = runSteps(solveFair({ instance, base: new Float64Array(instance.proposals), counts: [...instance.demand.keys()], ...lackOf(instance, first) }, first, { elapsed: () => 0, limit: 1 }));
    expect(ours.exact).toBe(true);
    expect([ours.best.worst / 1e9, ours.best.total / 1e9]).toEqual([expect.closeTo(theirs.worst, 6), expect.closeTo(theirs.worth, 5)]);
  });

  it.each([0, 20, 100, 500, 2000])('ends within some steps of its limit, in the midst of a flow too (%i steps)', (limit) => {
    const shape = { proposals: 200, experts: 50, seats: 3, slack: 1.25, bars: 0.1, institutions: 0, kind: 'topics' } as const;
    const instance = packaged(randomInstance(shape, 3), drawPackages(shape.proposals, 3));
    const { seats } = runSteps(solvePackages(instance, () => true, 'places'));
    const problem = { instance, base: new Float64Array(shape.proposals), counts: [...instance.demand.keys()], ...lackOf(instance, seats) };
    let steps = 0;
    const solving = solveFair(problem, seats, { elapsed: () => steps, limit });
    for (;;) {
      const step = solving.next();
      if (step.done === true) {
        expect(step.value.exact).toBe(false);
        expect(step.value.worstAtMost).toBeGreaterThanOrEqual(step.value.best.worst);
        expect(step.value.totalAtMost).toBeGreaterThanOrEqual(step.value.best.total);
        break;
      }
      steps += 1;
      // Sixteen exchanges are made between two looks; a flow alone takes forty steps.
      expect(steps).toBeLessThanOrEqual(limit + 36);
    }
  });
});
