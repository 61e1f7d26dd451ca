import { describe, expect, it } from 'vitest';
import { candidate, lackOf, tolerance, type FairProblem } from '../../../src/core/assign/fair/problem';
import { solveFair } from '../../../src/core/assign/fair/solveFair';
import { listTeams } from '../../../src/core/assign/fair/teams';
import { searchTeams } from '../../../src/core/assign/fair/teamSearch';
import { solveFlow } from '../../../src/core/assign/flow/solveFlow';
import { barred, type Instance, type Seats } from '../../../src/core/assign/instance';
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

/** Fewer places than are wanted. */
const scarce = { proposals: 9, experts: 7, seats: 2, slack: 0.85, bars: 0.1, institutions: 0 } as const;

const problemOf = (instance: Instance, seats: Seats): FairProblem =>
  ({ instance, base: new Float64Array(instance.proposals), counts: [...instance.demand.keys()], ...lackOf(instance, seats) });

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

  it.each(Array.from({ length: 60 }, (_, seed) => seed))('has them too where places stay empty, least loads are missed and packages share their experts (seed %i)', (seed) => {
    const packages = seed % 3 === 0 ? [] : drawPackages(scarce.proposals, seed, 0.6);
    const instance = packaged(randomInstance({ ...scarce, kind: seed % 2 === 0 ? 'even' : 'topics', institutions: seed % 4 === 3 ? 5 : 0 }, seed), packages);
    if (seed % 5 === 0) {
      // The first expert may come to the first proposal alone, and its package, and should have one more.
      const own = instance.peers?.[0] ?? [0];
      for (let row = 0; row < instance.proposals; row += 1) if (!own.includes(row)) instance.worth[row * instance.experts] = barred;
      instance.least[0] = instance.most[0] = own.length + 1;
    }
    const { seats } = runSteps(solvePackages(instance, () => false, 'places'));
    const problem = problemOf(instance, seats);
    const theirs = highsFair(instance, packages, problem);
    if (theirs === undefined) throw new Error('HiGHS found no assignment');
    const { best, exact } = runSteps(solveFair(problem, seats, { elapsed: () => 0, limit: 1 }));
    expect(exact).toBe(true);
    expect([best.worst / 1e9, best.total / 1e9]).toEqual([expect.closeTo(theirs.worst, 6), expect.closeTo(theirs.worth, 5)]);
    expect(lackOf(instance, best.seats)).toEqual({ vacant: problem.vacant, idle: problem.idle });
  });

  it.each([1, 2, 3, 4, 5, 6])('proves nothing false wherever it is stopped (seed %i)', (seed) => {
    const instance = packaged(randomInstance({ ...scarce, proposals: 24, experts: 10, seats: 3, slack: 1.1, kind: 'even' }, seed), drawPackages(24, seed));
    const { seats } = runSteps(solvePackages(instance, () => false, 'places'));
    const problem = problemOf(instance, seats);
    const solved = runSteps(solveFair(problem, seats, { elapsed: () => 0, limit: 1 }));
    expect(solved.exact).toBe(true);
    const teams = runSteps(listTeams(problem));
    const begun = candidate(problem, seats);
    for (let limit = 0; limit < 12; limit += 1) {
      let looks = 0;
      const stop = (): boolean => (looks += 1) > limit;
      // The floor can be reached, so that no search may end without having reached it.
      const reached = runSteps(searchTeams(problem, teams, { floor: solved.best.worst, counting: false, known: undefined }, begun, stop));
      expect(reached.best !== undefined || !reached.complete).toBe(true);
      looks = 0;
      const counted = runSteps(searchTeams(problem, teams, { floor: solved.best.worst, counting: true, known: undefined }, begun, stop));
      expect(counted.bound).toBeGreaterThanOrEqual(solved.best.total - tolerance);
    }
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
