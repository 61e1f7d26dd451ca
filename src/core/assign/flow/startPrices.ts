import type { Steps } from '../../model';
import { barred, type Instance } from '../instance';
import type { Fees } from './network';

const expertsPerStep = 8;

/**
 * Prices of the experts near the best ones. Each expert in turn is priced so that just as many proposals want it as it
 * may take, the others' prices standing still (descent by coordinates on the dual problem); some rounds of that. They
 * only spare the exact search most of its work: any whole prices would do.
 * @param begun prices to begin with, of an instance much like this one
 */
export function* startPrices(instance: Instance, fees: Fees, rounds: number, begun?: Float64Array): Steps<Float64Array> {
  const { proposals, experts, worth, demand, least, most } = instance;
  const prices = begun?.slice() ?? new Float64Array(experts);
  /** Of each proposal, the gain of the last expert it takes and of the first it does not. */
  const last = new Float64Array(proposals);
  const next = new Float64Array(proposals);
  const bids = new Float64Array(proposals);
  const top = new Float64Array(demand.reduce((size, one) => Math.max(size, one), 0) + 1);
  const look = (proposal: number): void => {
    const wanted = demand[proposal] as number;
    const row = proposal * experts;
    top.fill(-fees.vacancy, 0, wanted + 1);
    for (let expert = 0; expert < experts; expert += 1) {
      const gain = (worth[row + expert] as number) - (prices[expert] as number);
      if (gain <= (top[wanted] as number) || worth[row + expert] === barred) continue;
      let at = wanted;
      for (; at > 0 && (top[at - 1] as number) < gain; at -= 1) top[at] = top[at - 1] as number;
      top[at] = gain;
    }
    last[proposal] = wanted === 0 ? Infinity : top[wanted - 1] as number;
    next[proposal] = wanted === 0 ? Infinity : top[wanted] as number;
  };
  for (let proposal = 0; proposal < proposals; proposal += 1) look(proposal);
  for (let round = 0; round < rounds; round += 1) {
    let moved = false;
    for (let expert = 0; expert < experts; expert += 1) {
      if (expert % expertsPerStep === 0) yield { stage: 'assign', done: round * experts + expert, total: rounds * experts };
      const price = prices[expert] as number;
      let count = 0;
      for (let proposal = 0; proposal < proposals; proposal += 1) {
        const pair = worth[proposal * experts + expert] as number;
        if (pair === barred || demand[proposal] === 0) continue;
        bids[count] = pair - (pair - price >= (last[proposal] as number) ? next[proposal] as number : last[proposal] as number);
        count += 1;
      }
      const wanted = between(bids.subarray(0, count), least[expert] as number, most[expert] as number, fees);
      if (wanted === price) continue;
      moved = true;
      prices[expert] = wanted;
      for (let proposal = 0; proposal < proposals; proposal += 1) {
        const pair = worth[proposal * experts + expert] as number;
        if (pair !== barred && (pair - Math.min(price, wanted) >= (next[proposal] as number))) look(proposal);
      }
    }
    if (!moved) break;
  }
  return prices;
}

/** The price at which an expert is wanted `most` times at the most and `least` times at the least; 0 where that will do. */
function between(bids: Float64Array, least: number, most: number, { idle, vacancy }: Fees): number {
  const higher = (place: number, none: number): number => (place < bids.length ? nthLargest(bids, place) : none);
  if (most < bids.length) {
    const [inside, outside] = [most === 0 ? vacancy / 2 : higher(most - 1, 0), higher(most, 0)];
    if (outside > 0) return Math.min(Math.floor((inside + outside) / 2), vacancy / 2);
  }
  if (least > 0) {
    const inside = higher(least - 1, -idle);
    if (inside < 0) return Math.max(Math.ceil((inside + higher(least, -idle)) / 2), -idle);
  }
  return 0;
}

/** The value with `place` values before it by falling size; moves the values about (Hoare's selection). */
function nthLargest(values: Float64Array, place: number): number {
  let low = 0;
  let high = values.length - 1;
  while (low < high) {
    const pivot = values[(low + high) >> 1] as number;
    let [left, right] = [low, high];
    while (left <= right) {
      while ((values[left] as number) > pivot) left += 1;
      while ((values[right] as number) < pivot) right -= 1;
      if (left <= right) {
        const value = values[left] as number;
        values[left] = values[right] as number;
        values[right] = value;
        left += 1;
        right -= 1;
      }
    }
    if (place <= right) high = right;
    else if (place >= left) low = left;
    else break;
  }
  return values[place] as number;
}
