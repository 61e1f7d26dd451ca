import type { Steps } from '../../model';
import { feesOf, type Network } from '../flow/network';
import { seatsOf, solveNetwork } from '../flow/solveFlow';
import { startPrices } from '../flow/startPrices';
import { barred, type Seats } from '../instance';
import { mended } from '../mended';
import { evened, peersOf } from '../packages';
import { leftOf, type Branch } from './branch';
import { candidate, lackOf, type Candidate, type FairProblem } from './problem';
import { canTighten, groupCount, tighten, type Prices } from './tighten';

/** The best of a branch when each proposal's sum counts with a weight. */
export interface Relaxed {
  readonly found: Candidate;
  /** No assignment of the branch has a larger weighted sum; Infinity where packages keep it from filling as many places as this one. */
  readonly bound: number;
  /** What the bound loses at least where a pair is taken in, and where it is left out; 0 where nothing is known. */
  readonly within: Float64Array;
  readonly without: Float64Array;
  /** Whom packages would have: from here the found assignment is mended. */
  readonly hint: Seats;
}

/** Weighted worths use the whole range of 32 bits. */
const fullWorth = 1e9;
const rounds = 8;

/** Solves weighted flows one after the other, each from the prices of the one before. */
export class Relaxation {
  private prices: Float64Array | undefined;
  private scale = 1;
  /** Prices under which packages were last looked at whole. */
  private known: { readonly prices: Prices; readonly scale: number } | undefined;

  constructor(private readonly problem: FairProblem) {}

  /** An assignment near to given seats in which every package is of one mind. */
  *mend(branch: Branch, weights: Float64Array, hint: Seats): Steps<Candidate> {
    const { instance } = this.problem;
    const heaviest = weights.reduce((most, one) => Math.max(most, one), 1e-12);
    const worth = instance.worth.map((one, at) => (one === barred ? barred : Math.round(one * (weights[Math.floor(at / instance.experts)] as number) / heaviest)));
    return candidate(this.problem, yield* mended({ ...instance, worth: evened(instance, worth) }, branch, hint));
  }

  /**
   * Undefined where the branch cannot fill as many places and least loads as the whole can.
   * @param aim a bound below it is as good as any
   */
  *solve(branch: Branch, weights: Float64Array, aim = -Infinity): Steps<Relaxed | undefined> {
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
    const found = candidate(this.problem, seats);
    let settled = 0;
    let flow = 0;
    let places = 0;
    for (const [row, own] of free.entries()) {
      settled += (branch.settled[row] ?? []).reduce((sum, expert) => sum + (worth[row * experts + expert] as number), base[row] as number) * (weights[row] as number);
      for (const expert of own) flow += weighted[row * experts + expert] as number;
      places += left.demand[row] as number;
    }
    const boundOf = (sum: number): number => settled + (sum + places / 2) / scale;
    const isOpen = vacant < this.problem.vacant || idle < this.problem.idle;
    const none = new Float64Array(worth.length);
    const byFlow = isOpen ? { found, bound: Infinity, within: none, without: none, hint: seats } : { found, bound: boundOf(flow), ...lossesOf(network, free, scale), hint: seats };
    if (instance.peers === undefined || !canTighten(left)) return byFlow;
    const starts = [...this.known === undefined ? [] : [rescaled(this.known.prices, scale / this.known.scale)], ...isOpen && this.known !== undefined ? [] : [pricesOf(network, isOpen)]];
    const tight = tighten(left, this.problem, starts, (aim - settled) * scale - places / 2);
    if (tight === undefined) return undefined;
    this.known = { prices: tight.prices, scale };
    if (boundOf(tight.bound) >= byFlow.bound) return byFlow;
    const divided = (losses: Float64Array): Float64Array => losses.map((loss) => loss / scale);
    return { found, bound: boundOf(tight.bound), within: divided(tight.within), without: divided(tight.without), hint: tight.seats.map((own, row) => [...own, ...branch.settled[row] ?? []]) };
  }
}

/** The prices of a flow as those of demands: a package has the sum of its rows'. Those of one that fills too many places say nothing. */
function pricesOf({ instance, prices }: Network, isOpen: boolean): Prices {
  const { proposals, experts } = instance;
  const hall = prices[proposals + experts] as number;
  const rows = Float64Array.from({ length: proposals }, (_, row) => (isOpen ? 0 : peersOf(instance, row).reduce((sum, one) => sum + hall - (prices[one] as number), 0)));
  return { rows, groups: new Float64Array(proposals * groupCount(instance)), idle: 0 };
}

const rescaled = ({ rows, groups, idle }: Prices, ratio: number): Prices =>
  ({ rows: rows.map((one) => one * ratio), groups: groups.map((one) => one * ratio), idle: idle * ratio });

/** Reduced costs, in weighted worths; known only for experts who are a group of their own. */
function lossesOf({ instance: { proposals, experts, worth, group }, members, prices }: Parameters<typeof seatsOf>[0], seats: Seats, scale: number): Pick<Relaxed, 'within' | 'without'> {
  const [within, without] = [new Float64Array(worth.length), new Float64Array(worth.length)];
  for (let row = 0; row < proposals; row += 1) {
    for (let expert = 0; expert < experts; expert += 1) {
      const at = row * experts + expert;
      if (worth[at] === barred || (members[group[expert] as number]?.length ?? 0) > 1) continue;
      const cost = (prices[proposals + expert] as number) - (prices[row] as number) - (worth[at] as number);
      if (seats[row]?.includes(expert) === true) without[at] = Math.max(0, -cost) / scale;
      else within[at] = Math.max(0, cost) / scale;
    }
  }
  return { within, without };
}
