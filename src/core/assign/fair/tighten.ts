import type { Instance, Seats } from '../instance';
import { knapsacksOf, lossesOf, lotsOf, packed, type Knapsack, type Lot, type Packed } from './knapsack';
import type { FairProblem } from './problem';

/** What the experts' limits as knapsacks prove of a branch. */
export interface Tightened {
  /** No assignment of the branch is worth more. */
  readonly bound: number;
  /** What the bound loses at least where a pair is taken in, and where it is left out; by places of the instance. */
  readonly within: Float64Array;
  readonly without: Float64Array;
  /** Whom the proposals would have under these prices, too many or too few. */
  readonly seats: Seats;
  readonly prices: Prices;
}

/** Prices of a lot's demand by its first row, of a second expert of a group by first row and group, and of a place missing from a least load. */
export interface Prices {
  readonly rows: Float64Array;
  readonly groups: Float64Array;
  readonly idle: number;
}

/** The bound under some prices, and what the experts take under them. */
interface Priced {
  readonly prices: Prices;
  readonly bound: number;
  readonly packs: readonly Packed[];
  readonly empty: Int32Array;
}

const rounds = 40;
/** Work that a round may be: beyond it flows alone bound the branches. */
const mostWork = 6e5;

export const canTighten = ({ experts, proposals, most }: Instance): boolean => experts * proposals * most.reduce((sum, one) => Math.max(sum, one), 0) <= mostWork;

export const groupCount = ({ group }: Instance): number => group.reduce((most, one) => Math.max(most, one), -1) + 1;

/**
 * A bound that sees packages whole. What each proposal demands is let go against a price, so that each expert is a
 * knapsack by itself, solved exactly; prices follow what is missed (Lagrange; so did Fisher, Jaikumar and Van Wassenhove
 * in 1986 for the generalised assignment problem, which this is). From the prices of the flow on it is never above the flow's bound.
 * @param instance what is left of a branch, worths of packages evened
 * @param starts prices to start from: those with the lowest bound are taken
 * @param aim a bound below it is as good as any
 * @returns undefined where no assignment meets the least loads
 */
export function tighten(instance: Instance, lack: Pick<FairProblem, 'vacant' | 'idle'>, starts: readonly Prices[], aim: number): Tightened | undefined {
  const table = new PriceTable(instance, lack);
  let best: Priced | undefined;
  for (const start of starts) {
    const one = table.at(start);
    if (one === undefined) return undefined;
    if (best === undefined || one.bound < best.bound) best = one;
  }
  let pace = 1;
  let since = 0;
  let here = best;
  for (let round = 0; best !== undefined && here !== undefined && round < rounds && pace > 0.01 && best.bound > aim; round += 1) {
    const next = table.after(here, pace, aim);
    if (next === undefined) break;
    here = table.at(next);
    if (here === undefined) return undefined;
    since = here.bound < best.bound - Math.abs(best.bound) * 1e-9 ? 0 : since + 1;
    if (here.bound < best.bound) best = here;
    if (since >= 5) [pace, since, here] = [pace / 2, 0, best];
  }
  return best === undefined ? undefined : { bound: best.bound, prices: best.prices, ...table.partsOf(best) };
}

class PriceTable {
  private readonly lots: readonly Lot[];
  private readonly sacks: readonly Knapsack[];
  private readonly groups: number;
  /** Groups with several experts. */
  private readonly crowded: Uint8Array;

  constructor(private readonly instance: Instance, private readonly lack: Pick<FairProblem, 'vacant' | 'idle'>) {
    this.lots = lotsOf(instance);
    this.sacks = knapsacksOf(instance, this.lots);
    this.groups = groupCount(instance);
    const counts = new Int32Array(this.groups);
    for (const one of instance.group) counts[one] = (counts[one] as number) + 1;
    this.crowded = Uint8Array.from(counts, (count) => Number(count > 1));
  }

  private rowOf(lot: number): number {
    return (this.lots[lot] as Lot).rows[0] as number;
  }

  private placeOf({ expert, lots }: Knapsack, item: number): number {
    return this.rowOf(lots[item] as number) * this.groups + (this.instance.group[expert] as number);
  }

  private valuesOf(sack: Knapsack, { rows, groups }: Prices): Float64Array {
    return sack.worths.map((worth, item) => worth - (rows[this.rowOf(sack.lots[item] as number)] as number) - (groups[this.placeOf(sack, item)] as number));
  }

  private feeOf({ idle }: Prices): number {
    return this.lack.idle > 0 ? idle : Infinity;
  }

  at(prices: Prices): Priced | undefined {
    const packs: Packed[] = [];
    const empty = nobody(this.lots, prices.rows, this.lack.vacant);
    let bound = prices.idle * this.lack.idle + empty.value;
    for (const sack of this.sacks) {
      const pack = packed(sack, this.valuesOf(sack, prices), this.feeOf(prices));
      if (pack === undefined) return undefined;
      packs.push(pack);
      bound += pack.value;
    }
    for (const { rows: [row = 0], demand } of this.lots) {
      bound += (prices.rows[row] as number) * demand;
      for (let group = 0; group < this.groups; group += 1) bound += prices.groups[row * this.groups + group] as number;
    }
    return { prices, bound, packs, empty: empty.taken };
  }

  /** A step along what the demands and groups miss; undefined where they miss nothing. */
  after({ prices, packs, bound, empty }: Priced, pace: number, aim: number): Prices | undefined {
    const missed = new Float64Array(prices.rows.length);
    const room = new Float64Array(prices.groups.length);
    let short = this.lack.idle;
    for (const [lot, { demand }] of this.lots.entries()) {
      missed[this.rowOf(lot)] = demand - (empty[lot] as number);
      for (let group = 0; group < this.groups; group += 1) room[this.rowOf(lot) * this.groups + group] = this.crowded[group] as number;
    }
    for (const [at, { taken, load }] of packs.entries()) {
      const sack = this.sacks[at] as Knapsack;
      short -= Math.max(0, sack.least - load);
      for (const [item, isIn] of taken.entries()) {
        if (isIn === 0) continue;
        const row = this.rowOf(sack.lots[item] as number);
        missed[row] = (missed[row] as number) - 1;
        if (this.crowded[this.instance.group[sack.expert] as number] === 1) room[this.placeOf(sack, item)] = (room[this.placeOf(sack, item)] as number) - 1;
      }
    }
    let length = missed.reduce((sum, one) => sum + one * one, 0) + (short < 0 || prices.idle > 0 ? short * short : 0);
    for (const [place, one] of room.entries()) if (one < 0 || (prices.groups[place] as number) > 0) length += one * one;
    if (length === 0) return undefined;
    const gap = Number.isFinite(aim) ? bound - aim : Math.abs(bound) / 100;
    const step = (pace * Math.max(gap, Math.abs(bound) * 1e-7)) / length;
    return {
      rows: prices.rows.map((price, row) => price - step * (missed[row] as number)),
      groups: prices.groups.map((price, place) => Math.max(0, price - step * (room[place] as number))),
      idle: Math.max(0, prices.idle - step * short),
    };
  }

  partsOf({ prices, packs }: Priced): Pick<Tightened, 'within' | 'without' | 'seats'> {
    const { experts, proposals, worth } = this.instance;
    const [within, without] = [new Float64Array(worth.length), new Float64Array(worth.length)];
    const seats: number[][] = Array.from({ length: proposals }, () => []);
    for (const [at, sack] of this.sacks.entries()) {
      const pack = packs[at] as Packed;
      const losses = lossesOf(sack, this.valuesOf(sack, prices), this.feeOf(prices), pack.value);
      for (const [item, lot] of sack.lots.entries()) {
        for (const row of (this.lots[lot] as Lot).rows) {
          within[row * experts + sack.expert] = losses.within[item] as number;
          without[row * experts + sack.expert] = losses.without[item] as number;
          if (pack.taken[item] === 1) seats[row]?.push(sack.expert);
        }
      }
    }
    return { within, without, seats };
  }
}

/** Empty places as one more expert, worth nothing, with room for as many as must stay empty. */
function nobody(lots: readonly Lot[], prices: Float64Array, room: number): { readonly value: number; readonly taken: Int32Array } {
  const taken = new Int32Array(lots.length);
  if (room === 0) return { value: 0, taken };
  const copies = lots.flatMap(({ demand }, lot) => Array.from({ length: demand }, () => lot));
  const sizes = Int32Array.from(copies, (lot) => (lots[lot] as Lot).rows.length);
  const sack: Knapsack = { expert: -1, least: 0, most: room, lots: Int32Array.from(copies), sizes, worths: new Float64Array(copies.length) };
  const pack = packed(sack, Float64Array.from(copies, (lot) => -(prices[(lots[lot] as Lot).rows[0] as number] as number)), Infinity);
  for (const [item, lot] of copies.entries()) taken[lot] = (taken[lot] as number) + (pack?.taken[item] ?? 0);
  return { value: pack?.value ?? 0, taken };
}
