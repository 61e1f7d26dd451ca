import type { Steps } from '../../model';
import type { Instance, Seats } from '../instance';
import { augment, newSearch } from './augment';
import { feesOf, openNetwork, type Fees, type Network } from './network';
import { startPrices } from './startPrices';

/** Rounds of pricing before the exact search. */
const rounds = 16;
const unitsPerStep = 16;

/**
 * The best assignment: as many seats as can be filled, then as few seats missing from experts' least loads as can be,
 * then the largest sum of worths. Exact: all sums are of whole numbers below 2^53 (network.ts has the fees).
 */
export function* solveFlow(instance: Instance): Steps<Seats> {
  yield { stage: 'assign', done: 0, total: 1 };
  const fees = feesOf(instance);
  return seatsOf(yield* solveNetwork(instance, fees, yield* startPrices(instance, fees, rounds)));
}

/** As solveFlow, from any whole prices of the experts on, with the prices that prove the flow best. */
export function* solveNetwork(instance: Instance, fees: Fees, prices: Float64Array): Steps<Network> {
  const network = openNetwork(instance, fees, prices);
  const search = newSearch(network);
  const total = network.surplus.reduce((sum, units) => sum + Math.max(0, units), 0);
  let done = 0;
  for (let node = instance.proposals; node < network.surplus.length; node += 1) {
    while ((network.surplus[node] as number) > 0) {
      augment(network, search, node);
      done += 1;
      if (done % unitsPerStep === 0) yield { stage: 'assign', done, total };
    }
  }
  return network;
}

/** The experts of each proposal in a flow. */
export const seatsOf = ({ instance, chosen, filled, stride }: Network): Seats =>
  Array.from({ length: instance.proposals }, (_, proposal) =>
    [...chosen.subarray(proposal * stride, proposal * stride + (filled[proposal] as number))].toSorted((one, other) => one - other));
