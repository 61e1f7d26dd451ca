import type { Steps } from '../model';
import { Table } from './fair/exchange';
import { candidate, type Candidate, type FairProblem } from './fair/problem';

/** Exchanges tried for each place: enough that hardly a place is left as it was, where the loss allows. */
const triesEach = 60;
const perStep = 2000;

/**
 * A plan drawn among those near the best: chance exchanges one after the other, each kept where every bound holds, the
 * total stays at `floor` or above and every proposal at `least`. The same seed draws the same plan.
 */
export function* drawNear(problem: FairProblem, from: Candidate, seed: number, floor: number, least: number): Steps<Candidate> {
  const table = new Table(problem, from);
  const next = chance(seed);
  const { proposals, experts } = problem.instance;
  const places = from.seats.reduce((sum, own) => sum + own.length, 0);
  let { total } = from;
  for (let tried = 0; tried < triesEach * places; tried += 1) {
    if (tried % perStep === 0) yield { stage: 'assign', done: tried, total: triesEach * places };
    const row = Math.floor(next() * proposals);
    const own = table.seats[row] ?? [];
    const gone = own[Math.floor(next() * own.length)];
    // Half of the tries bring in somebody with time to spare, half exchange with another proposal.
    const isFree = next() < 0.5;
    const other = isFree ? -1 : Math.floor(next() * proposals);
    const theirs = table.seats[other] ?? [];
    const come = isFree ? Math.floor(next() * experts) : theirs[Math.floor(next() * theirs.length)];
    if (gone === undefined || come === undefined || row === other || own.includes(come)) continue;
    const step = { row, gone, come, other };
    if (!table.isAllowed(step)) continue;
    const change = table.gain(step);
    if (total + change < floor || Math.min(...table.after(step)) < least) continue;
    table.apply(step);
    total += change;
  }
  return candidate(problem, table.sorted);
}

/** Numbers from 0 up to 1, the same for the same seed on every machine (mulberry32). */
function chance(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
