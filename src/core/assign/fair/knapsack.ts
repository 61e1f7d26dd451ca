import { barred, type Instance } from '../instance';

/** Proposals that go to the same experts, taken as one thing. */
export interface Lot {
  readonly rows: readonly number[];
  /** Experts that it still wants. */
  readonly demand: number;
}

/** One expert as a knapsack: which lots could be taken, and what each would be worth. */
export interface Knapsack {
  readonly expert: number;
  readonly least: number;
  readonly most: number;
  /** Numbers of lots, and what each of them takes of the room. */
  readonly lots: Int32Array;
  readonly sizes: Int32Array;
  /** Worth of each by itself, before any price. */
  readonly worths: Float64Array;
}

/** The lots of an instance, those that nothing is missing of left out. */
export function lotsOf({ proposals, demand, peers }: Instance): readonly Lot[] {
  const lots: Lot[] = [];
  for (let row = 0; row < proposals; row += 1) {
    const rows = peers?.[row] ?? [row];
    if (rows[0] === row && (demand[row] as number) > 0) lots.push({ rows, demand: demand[row] as number });
  }
  return lots;
}

/** The experts of an instance whose packages have evened worths. */
export function knapsacksOf({ experts, worth, least, most }: Instance, lots: readonly Lot[]): readonly Knapsack[] {
  return Array.from({ length: experts }, (_, expert): Knapsack => {
    const own = lots.flatMap(({ rows }, lot) => (worth[(rows[0] as number) * experts + expert] === barred ? [] : [lot]));
    const sizes = own.map((lot) => (lots[lot] as Lot).rows.length);
    return {
      expert, least: least[expert] as number, most: Math.min(most[expert] as number, sizes.reduce((sum, size) => sum + size, 0)),
      lots: Int32Array.from(own), sizes: Int32Array.from(sizes),
      worths: Float64Array.from(own, (lot, at) => (worth[((lots[lot] as Lot).rows[0] as number) * experts + expert] as number) * (sizes[at] as number)),
    };
  });
}

/** What an expert would take under the prices: the value, and each lot's part in it; undefined where the least load cannot be met. */
export interface Packed {
  readonly value: number;
  readonly taken: Uint8Array;
  readonly load: number;
}

/** The best value of each load from 0 to `most` by the lots from one on; a row for each lot, the last one for none. */
function tails({ sizes, most }: Knapsack, values: Float64Array): Float64Array {
  const width = most + 1;
  const best = new Float64Array((sizes.length + 1) * width).fill(-Infinity);
  best[sizes.length * width] = 0;
  for (let at = sizes.length - 1; at >= 0; at -= 1) {
    const [from, next, size, value] = [at * width, (at + 1) * width, sizes[at] as number, values[at] as number];
    for (let load = 0; load < width; load += 1) {
      const without = best[next + load] as number;
      const within = load < size ? -Infinity : (best[next + load - size] as number) + value;
      best[from + load] = within > without ? within : without;
    }
  }
  return best;
}

/** What a load costs that falls short of the least one. */
const feeAt = ({ least }: Knapsack, load: number, fee: number): number => (load >= least ? 0 : (least - load) * fee);

/** The best of one expert. `fee`: for each place missing from the least load; Infinity where none may be. */
export function packed(sack: Knapsack, values: Float64Array, fee: number): Packed | undefined {
  const width = sack.most + 1;
  const best = tails(sack, values);
  let load = -1;
  let value = -Infinity;
  for (let at = 0; at < width; at += 1) {
    const one = (best[at] as number) - feeAt(sack, at, fee);
    if (one > value) [value, load] = [one, at];
  }
  if (load < 0) return undefined;
  const taken = new Uint8Array(sack.sizes.length);
  let left = load;
  for (let at = 0; at < taken.length; at += 1) {
    if (best[at * width + left] === best[(at + 1) * width + left]) continue;
    taken[at] = 1;
    left -= sack.sizes[at] as number;
  }
  return { value, taken, load };
}

/** What the best value loses at least where a lot is taken in, and where it is left out. */
export function lossesOf(sack: Knapsack, values: Float64Array, fee: number, value: number): { readonly within: Float64Array; readonly without: Float64Array } {
  const { sizes, most } = sack;
  const width = most + 1;
  const after = tails(sack, values);
  const [within, without] = [new Float64Array(sizes.length), new Float64Array(sizes.length)];
  let before = new Float64Array(width).fill(-Infinity);
  before[0] = 0;
  for (let at = 0; at < sizes.length; at += 1) {
    const [next, size, own] = [(at + 1) * width, sizes[at] as number, values[at] as number];
    let [with1, with0] = [-Infinity, -Infinity];
    for (let low = 0; low < width; low += 1) {
      const base = before[low] as number;
      if (base === -Infinity) continue;
      for (let high = 0; low + high < width; high += 1) {
        const sum = base + (after[next + high] as number);
        const load = low + high;
        with0 = Math.max(with0, sum - feeAt(sack, load, fee));
        if (load + size < width) with1 = Math.max(with1, sum + own - feeAt(sack, load + size, fee));
      }
    }
    within[at] = value - with1;
    without[at] = value - with0;
    const grown = before.slice();
    for (let load = size; load < width; load += 1) grown[load] = Math.max(grown[load] as number, (before[load - size] as number) + own);
    before = grown;
  }
  return { within, without };
}
