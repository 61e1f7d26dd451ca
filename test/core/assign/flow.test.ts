import { describe, expect, it } from 'vitest';
import { solveFlow } from '../../../src/core/assign/flow/solveFlow';
import { barred, type Instance, type Seats } from '../../../src/core/assign/instance';
import { runSteps } from '../../../src/core/model';
import { highsTotal, type Optimum } from './highs';
import { randomInstance, type Shape } from './random';

/** What an assignment of numbers brings; throws where it breaks a bound. */
function measure({ proposals, experts, worth, demand, least, most, group }: Instance, seats: Seats): Optimum {
  const loads = new Int32Array(experts);
  let [sum, vacant] = [0, 0];
  for (let proposal = 0; proposal < proposals; proposal += 1) {
    const taken = seats[proposal]!;
    if (new Set(taken).size !== taken.length || new Set(taken.map((expert) => group[expert])).size !== taken.length) throw new Error('an expert or a group twice');
    if (taken.length > demand[proposal]!) throw new Error('too many experts');
    vacant += demand[proposal]! - taken.length;
    for (const expert of taken) {
      if (worth[proposal * experts + expert] === barred) throw new Error('a barred pair');
      sum += worth[proposal * experts + expert]!;
      loads[expert] = loads[expert]! + 1;
    }
  }
  if (loads.some((load, expert) => load > most[expert]!)) throw new Error('a load too high');
  return { vacant, idle: loads.reduce((idle, load, expert) => idle + Math.max(0, least[expert]! - load), 0), worth: sum / 1e9 };
}

const shapes: readonly Shape[] = [
  { proposals: 14, experts: 9, seats: 3, slack: 1.4, bars: 0.1, institutions: 0, kind: 'even' },
  { proposals: 20, experts: 12, seats: 3, slack: 1.05, bars: 0.15, institutions: 6, kind: 'topics' },
  { proposals: 16, experts: 10, seats: 3, slack: 0.8, bars: 0.2, institutions: 5, kind: 'even' },
  { proposals: 12, experts: 8, seats: 2, slack: 1.2, bars: 0.3, institutions: 0, kind: 'coarse' },
  { proposals: 40, experts: 15, seats: 4, slack: 1, bars: 0.1, institutions: 9, kind: 'topics' },
];

describe('the flow', () => {
  it.each(Array.from({ length: 100 }, (_, seed) => seed))('finds what HiGHS finds (seed %i)', (seed) => {
    const instance = randomInstance(shapes[seed % shapes.length]!, seed);
    const [ours, theirs] = [measure(instance, runSteps(solveFlow(instance))), highsTotal(instance)];
    expect([ours.vacant, ours.idle]).toEqual([Math.round(theirs.vacant), Math.round(theirs.idle)]);
    expect(ours.worth).toBeCloseTo(theirs.worth, 6);
  });
});
