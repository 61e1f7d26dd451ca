import { barred } from '../instance';
import type { Network } from './network';
import { NodeQueue } from './queue';

/** What the searches of one network share, so that nothing is made anew for each. */
export interface Search {
  readonly queue: NodeQueue;
  /** Least cost found so far from the node where the search began. */
  readonly distances: Float64Array;
  /** The node before, and for an exchange within a group the proposal in which it happens (-1 elsewhere). */
  readonly before: Int32Array;
  readonly within: Int32Array;
  readonly closed: Uint8Array;
  readonly reached: number[];
  /** Marks, by group, which are taken in the proposal that is looked at. */
  readonly marks: Int32Array;
  mark: number;
  /** The nearest node that lacks units. */
  goal: number;
  limit: number;
}

export function newSearch({ instance: { proposals, experts }, members }: Network): Search {
  const nodes = proposals + experts + 1;
  return {
    queue: new NodeQueue(), distances: new Float64Array(nodes), before: new Int32Array(nodes), within: new Int32Array(nodes).fill(-1),
    closed: new Uint8Array(nodes), reached: [], marks: new Int32Array(members.length), mark: 0, goal: -1, limit: Infinity,
  };
}

/**
 * Sends one unit from a node with too much to the nearest that lacks one, on the cheapest way, and moves the prices so
 * that every way still costs 0 or more (Dijkstra's search on reduced costs; Edmonds and Karp 1972, Tomizawa 1971).
 */
export function augment(network: Network, search: Search, source: number): void {
  const { distances, closed, queue, reached } = search;
  const { proposals, experts } = network.instance;
  distances.fill(Infinity);
  closed.fill(0);
  queue.clear();
  reached.length = 0;
  search.goal = -1;
  search.limit = Infinity;
  distances[source] = 0;
  queue.add(source, 0);
  while (queue.least < search.limit) {
    const node = queue.take();
    if (closed[node] === 1) continue;
    closed[node] = 1;
    reached.push(node);
    if (node < proposals) fromProposal(network, search, node);
    else if (node < proposals + experts) fromExpert(network, search, node - proposals);
    else fromHall(network, search);
  }
  if (search.goal < 0) throw new Error('a unit has no way to the hall');
  for (const node of reached) network.prices[node] = (network.prices[node] as number) + search.limit - (distances[node] as number);
  move(network, search, source);
}

function reach({ surplus }: Network, search: Search, node: number, distance: number, before: number, within: number): void {
  search.distances[node] = distance;
  search.before[node] = before;
  search.within[node] = within;
  if ((surplus[node] as number) < 0) {
    search.goal = node;
    search.limit = distance;
  } else search.queue.add(node, distance);
}

/** A proposal short of an expert may take one of a group that it has none of, or leave the seat empty. */
function fromProposal(network: Network, search: Search, proposal: number): void {
  const { instance: { proposals, experts, worth, group }, prices, chosen, filled, stride, fees } = network;
  const { distances, marks } = search;
  search.mark += 1;
  const mark = search.mark;
  const from = proposal * stride;
  for (let at = from; at < from + (filled[proposal] as number); at += 1) marks[group[chosen[at] as number] as number] = mark;
  const shift = (distances[proposal] as number) - (prices[proposal] as number);
  const row = proposal * experts;
  for (let expert = 0; expert < experts; expert += 1) {
    const distance = shift - (worth[row + expert] as number) + (prices[proposals + expert] as number);
    if (distance < search.limit && distance < (distances[proposals + expert] as number) && worth[row + expert] !== barred && marks[group[expert] as number] !== mark) {
      reach(network, search, proposals + expert, distance, proposal, -1);
    }
  }
  const hall = proposals + experts;
  const distance = shift + fees.vacancy + (prices[hall] as number);
  if (distance < search.limit && distance < (distances[hall] as number)) reach(network, search, hall, distance, proposal, -1);
}

/** An expert with a seat too many gives one up, or hands it to another of its group, or bears it where its load allows. */
function fromExpert(network: Network, search: Search, expert: number): void {
  const { instance: { proposals, experts, worth, group, least, most }, prices, held, outflow, fees, limited, members } = network;
  const { distances } = search;
  const node = proposals + expert;
  const start = (distances[node] as number) - (prices[node] as number);
  const rivals = limited ? members[group[expert] as number] ?? [] : [];
  for (const proposal of held[expert] ?? []) {
    const left = start + (worth[proposal * experts + expert] as number);
    const distance = left + (prices[proposal] as number);
    if (distance < search.limit && distance < (distances[proposal] as number)) reach(network, search, proposal, distance, node, -1);
    for (const rival of rivals) {
      const other = worth[proposal * experts + rival] as number;
      const further = left - other + (prices[proposals + rival] as number);
      if (further < search.limit && further < (distances[proposals + rival] as number) && other !== barred && rival !== expert) {
        reach(network, search, proposals + rival, further, node, proposal);
      }
    }
  }
  const out = outflow[expert] as number;
  if (out === most[expert]) return;
  const hall = proposals + experts;
  const distance = start - (out < (least[expert] as number) ? fees.idle : 0) + (prices[hall] as number);
  if (distance < search.limit && distance < (distances[hall] as number)) reach(network, search, hall, distance, node, -1);
}

/** What the hall has too much of goes back: to experts, or to proposals with an empty seat. */
function fromHall(network: Network, search: Search): void {
  const { instance: { proposals, experts, least }, prices, outflow, vacant, fees } = network;
  const { distances } = search;
  const hall = proposals + experts;
  const start = (distances[hall] as number) - (prices[hall] as number);
  for (let expert = 0; expert < experts; expert += 1) {
    const out = outflow[expert] as number;
    const distance = start + (prices[proposals + expert] as number) + (out > (least[expert] as number) ? 0 : fees.idle);
    if (out > 0 && distance < search.limit && distance < (distances[proposals + expert] as number)) reach(network, search, proposals + expert, distance, hall, -1);
  }
  for (let proposal = 0; proposal < proposals; proposal += 1) {
    const distance = start - fees.vacancy + (prices[proposal] as number);
    if ((vacant[proposal] as number) > 0 && distance < search.limit && distance < (distances[proposal] as number)) reach(network, search, proposal, distance, hall, -1);
  }
}

/** Moves one unit along the way found. */
function move(network: Network, search: Search, source: number): void {
  const { instance: { proposals, experts }, outflow, vacant, surplus } = network;
  const hall = proposals + experts;
  for (let node = search.goal; node !== source;) {
    const before = search.before[node] as number;
    const within = search.within[node] as number;
    if (within >= 0) {
      vacate(network, within, before - proposals);
      seat(network, within, node - proposals);
    } else if (before < proposals) {
      if (node === hall) vacant[before] = (vacant[before] as number) + 1;
      else seat(network, before, node - proposals);
    } else if (before < hall) {
      if (node === hall) outflow[before - proposals] = (outflow[before - proposals] as number) + 1;
      else vacate(network, node, before - proposals);
    } else if (node < proposals) vacant[node] = (vacant[node] as number) - 1;
    else outflow[node - proposals] = (outflow[node - proposals] as number) - 1;
    node = before;
  }
  surplus[source] = (surplus[source] as number) - 1;
  surplus[search.goal] = (surplus[search.goal] as number) + 1;
}

function seat({ chosen, filled, stride, held }: Network, proposal: number, expert: number): void {
  chosen[proposal * stride + (filled[proposal] as number)] = expert;
  filled[proposal] = (filled[proposal] as number) + 1;
  held[expert]?.push(proposal);
}

function vacate({ chosen, filled, stride, held }: Network, proposal: number, expert: number): void {
  const from = proposal * stride;
  const last = from + (filled[proposal] as number) - 1;
  let at = from;
  while (chosen[at] !== expert) at += 1;
  chosen[at] = chosen[last] as number;
  filled[proposal] = (filled[proposal] as number) - 1;
  const list = held[expert] ?? [];
  list[list.indexOf(proposal)] = list[list.length - 1] as number;
  list.pop();
}
