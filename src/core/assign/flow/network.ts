import { barred, membersOf, type Instance } from '../instance';

/**
 * The assignment as a flow of least cost: a unit for each seat runs from its proposal over an expert to the hall, and
 * a seat that nobody takes runs to the hall directly, at `vacancy`. An expert's first `least` units are each rewarded
 * with `idle`. Both fees outweigh whatever worths one exchange can bring, vacancy also outweighs idle: so seats come
 * first, then least loads, then worth.
 *
 * Every node has a price, the cost of a unit from there on. The flow always keeps the rule of least cost: no unit could
 * take a cheaper way under the prices (every open way has a reduced cost of 0 or more). What it may lack is balance:
 * `surplus` of a node is what flows in and not out. See augment.ts, which brings it to 0.
 */
export interface Network {
  readonly instance: Instance;
  readonly fees: Fees;
  /** True where some group has several experts. */
  readonly limited: boolean;
  readonly members: readonly (readonly number[])[];
  /** By node: proposals, then experts, then the hall. */
  readonly prices: Float64Array;
  readonly surplus: Int32Array;
  /** Experts of proposal p: `chosen[p · stride … + filled[p]]`. */
  readonly stride: number;
  readonly chosen: Int32Array;
  readonly filled: Int32Array;
  /** Seats of a proposal that nobody takes. */
  readonly vacant: Int32Array;
  /** Proposals of each expert. */
  readonly held: number[][];
  /** Units from each expert to the hall. */
  readonly outflow: Int32Array;
}

export interface Fees {
  readonly vacancy: number;
  readonly idle: number;
}

/** An exchange passes each expert once, so it changes the worth by less than (experts + 1) · the range of worths. */
export function feesOf({ worth, experts }: Instance): Fees {
  let most = 0;
  for (let at = 0; at < worth.length; at += 1) {
    const size = Math.abs(worth[at] as number);
    if (size > most && worth[at] !== barred) most = size;
  }
  const exchange = 2 * (most + 1) * (experts + 2);
  return { idle: exchange, vacancy: 4 * exchange };
}

/** The flow in which every proposal takes the experts that are best for it under these prices of the experts. */
export function openNetwork(instance: Instance, fees: Fees, expertPrices: Float64Array): Network {
  const { proposals, experts, demand } = instance;
  const members = membersOf(instance);
  const stride = demand.reduce((most, one) => Math.max(most, one), 0) + 1;
  const network: Network = {
    instance, fees, members, stride, limited: members.some((group) => group.length > 1),
    prices: new Float64Array(proposals + experts + 1),
    surplus: new Int32Array(proposals + experts + 1),
    chosen: new Int32Array(proposals * stride),
    filled: new Int32Array(proposals),
    vacant: new Int32Array(proposals),
    held: Array.from({ length: experts }, () => []),
    outflow: new Int32Array(experts),
  };
  network.prices.set(expertPrices, proposals);
  for (let proposal = 0; proposal < proposals; proposal += 1) choose(network, proposal);
  balance(network);
  return network;
}

/** Seats a proposal with the best experts of different groups, and sets its price to that of the last one taken. */
function choose(network: Network, proposal: number): void {
  const { instance: { experts, worth, demand, group }, prices, fees, limited, members, stride, chosen } = network;
  const wanted = demand[proposal] as number;
  const [row, from, first] = [proposal * experts, proposal * stride, network.instance.proposals];
  const gains = new Float64Array(wanted);
  let taken = 0;
  const offer = (expert: number, gain: number): void => {
    if (taken === wanted && gain <= (gains[taken - 1] as number)) return;
    let at = taken < wanted ? taken : taken - 1;
    for (; at > 0 && (gains[at - 1] as number) < gain; at -= 1) {
      gains[at] = gains[at - 1] as number;
      chosen[from + at] = chosen[from + at - 1] as number;
    }
    gains[at] = gain;
    chosen[from + at] = expert;
    if (taken < wanted) taken += 1;
  };
  const gainOf = (expert: number): number => (worth[row + expert] === barred ? -Infinity : (worth[row + expert] as number) - (prices[first + expert] as number));
  for (let expert = 0; expert < experts; expert += 1) {
    const gain = gainOf(expert);
    if (wanted === 0 || gain < -fees.vacancy) continue;
    const rivals = limited ? members[group[expert] as number] ?? [] : [];
    if (rivals.some((rival) => gainOf(rival) > gain || (rival < expert && gainOf(rival) === gain))) continue;
    offer(expert, gain);
  }
  network.filled[proposal] = taken;
  network.vacant[proposal] = wanted - taken;
  prices[proposal] = taken < wanted || wanted === 0 ? fees.vacancy : -(gains[taken - 1] as number);
  for (let at = 0; at < taken; at += 1) network.held[chosen[from + at] as number]?.push(proposal);
}

/** Lets out of each expert what its price asks for, and counts what is then too much or too little at each node. */
function balance({ instance: { proposals, experts, least, most, demand }, prices, fees, held, outflow, surplus, vacant }: Network): void {
  let hall = 0;
  for (let expert = 0; expert < experts; expert += 1) {
    const price = prices[proposals + expert] as number;
    const [low, high] = [least[expert] as number, most[expert] as number];
    const load = held[expert]?.length ?? 0;
    const [from, to] = price > 0 ? [high, high] : price === 0 ? [low, high] : price > -fees.idle ? [low, low] : [0, low];
    outflow[expert] = Math.min(Math.max(load, from), to);
    surplus[proposals + expert] = load - (outflow[expert] as number);
    hall += outflow[expert] as number;
  }
  for (let proposal = 0; proposal < proposals; proposal += 1) hall += (vacant[proposal] as number) - (demand[proposal] as number);
  surplus[proposals + experts] = hall;
}
