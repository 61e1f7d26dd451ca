import type { Steps } from '../../model';
import { feesOf } from '../flow/network';
import { seatsOf, solveNetwork } from '../flow/solveFlow';
import { startPrices } from '../flow/startPrices';
import { barred, type Seats } from '../instance';
import { mended } from '../mended';
import { evened, isEven } from '../packages';
import { leftOf, type Branch } from './branch';
import { candidate, lackOf, type Candidate, type FairProblem } from './problem';

/** The best of a branch when each proposal's sum counts with a weight. */
export interface Relaxed {
  readonly found: Candidate;
  /** No assignment of the branch has a larger weighted sum; Infinity where packages keep it from filling as many places as this one. */
  readonly bound: number;
  /** What the weighted sum loses at least where an open pair is taken in, or a taken one left out; 0 where nothing is known. */
  readonly losses: Float64Array;
}

/** Weighted worths use the whole range of 32 bits. */
const fullWorth = 1e9;
const rounds = 8;

/** Solves weighted flows one after the other, each from the prices of the one before. */
export class Relaxation {
  private prices: Float64Array | undefined;
  private scale = 1;

  constructor(private readonly problem: FairProblem) {}

  /** The found assignment, changed so that every package is of one mind. */
  *mend(branch: Branch, weights: Float64Array, { seats }: Candidate): Steps<Candidate> {
    const { instance } = this.problem;
    if (isEven(instance, seats)) return candidate(this.problem, seats);
    const heaviest = weights.reduce((most, one) => Math.max(most, one), 1e-12);
    const worth = instance.worth.map((one, at) => (one === barred ? barred : Math.round(one * (weights[Math.floor(at / instance.experts)] as number) / heaviest)));
    return candidate(this.problem, yield* mended({ ...instance, worth: evened(instance, worth) }, branch, seats));
  }

  /** Undefined where the branch cannot fill as many places and least loads as the whole can. */
  *solve(branch: Branch, weights: Float64Array): Steps<Relaxed | undefined> {
    const { instance, base } = this.problem;
    const { experts, proposals, worth } = instance;
    const heaviest = weights.reduce((most, one) => Math.max(most, one), 1e-12);
    const scale = 1 / heaviest;
    const weighted = evened(instance, Int32Array.from(worth, (one, at) => (branch.out[at] === 1 || one === barred ? barred : Math.round(Math.max(-fullWorth * 2, one * (weights[Math.floor(at / experts)] as number) * scale)))));
    const left = leftOf(instance, branch, weighted);
    const fees = feesOf(left);
    const ratio = scale / this.scale;
    const first = yield* startPrices(left, fees, rounds, this.prices?.map((price) => Math.round(price * ratio)));
    const network = yield* solveNetwork(left, fees, first);
    const hall = network.prices[proposals + experts] as number;
    this.prices = network.prices.slice(proposals, proposals + experts).map((price) => price - hall);
    this.scale = scale;
    const free = seatsOf(network);
    const seats: Seats = free.map((own, row) => [...own, ...branch.settled[row] ?? []]);
    const { vacant, idle } = lackOf(instance, seats);
    if (vacant > this.problem.vacant || (vacant === this.problem.vacant && idle > this.problem.idle)) return undefined;
    if (vacant < this.problem.vacant || idle < this.problem.idle) return { found: candidate(this.problem, seats), bound: Infinity, losses: new Float64Array(worth.length) };
    let bound = 0;
    let places = 0;
    for (const [row, own] of free.entries()) {
      const settled = (branch.settled[row] ?? []).reduce((sum, expert) => sum + (worth[row * experts + expert] as number), base[row] as number);
      bound += settled * (weights[row] as number);
      for (const expert of own) bound += (weighted[row * experts + expert] as number) / scale;
      places += own.length;
    }
    return { found: candidate(this.problem, seats), bound: bound + (places / 2) / scale, losses: lossesOf(network, free, scale) };
  }
}

/** Reduced costs, in weighted worths; known only for experts who are a group of their own. */
function lossesOf({ instance: { proposals, experts, worth, group }, members, prices }: Parameters<typeof seatsOf>[0], seats: Seats, scale: number): Float64Array {
  const losses = new Float64Array(worth.length);
  for (let row = 0; row < proposals; row += 1) {
    for (let expert = 0; expert < experts; expert += 1) {
      const at = row * experts + expert;
      if (worth[at] === barred || (members[group[expert] as number]?.length ?? 0) > 1) continue;
      const cost = (prices[proposals + expert] as number) - (prices[row] as number) - (worth[at] as number);
      losses[at] = Math.max(0, seats[row]?.includes(expert) === true ? -cost : cost) / scale;
    }
  }
  return losses;
}
