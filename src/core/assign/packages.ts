import type { PlanWishes, RowKey } from '../model';
import { barred, type Instance, type Seats } from './instance';

/** The rows that share their experts with one, itself among them. */
export const peersOf = ({ peers }: Pick<Instance, 'peers'>, row: number): readonly number[] => peers?.[row] ?? [row];
export const sizeOf = ({ peers }: Pick<Instance, 'peers'>, row: number): number => peers?.[row]?.length ?? 1;

/** As much of an input as packages rest on. */
interface Packable<P extends { readonly key: RowKey; readonly seats: number } = { readonly key: RowKey; readonly seats: number }> {
  readonly proposals: readonly P[];
  readonly wishes: Pick<PlanWishes, 'packages'>;
}

/** Packages as disjoint lists of known proposals, those that share one being one; who stands alone is in none. */
export function packagesOf({ proposals, wishes: { packages = [] } }: Packable): readonly (readonly RowKey[])[] {
  const known = new Set(proposals.map(({ key }) => key));
  const packageOf = new Map<RowKey, Set<RowKey>>();
  for (const keys of packages) {
    const own = keys.filter((key) => known.has(key));
    const joined = new Set(own.flatMap((key) => [key, ...packageOf.get(key) ?? []]));
    for (const key of joined) packageOf.set(key, joined);
  }
  return [...new Set(packageOf.values())].filter(({ size }) => size > 1).map((own) => [...own]);
}

/** The input with as many places for every proposal of a package as the one that wants most. */
export function levelled<T extends Packable>(input: T): T {
  const packages = packagesOf(input);
  if (packages.length === 0) return input;
  const seats = new Map(input.proposals.map((one) => [one.key, one.seats]));
  for (const own of packages) {
    const most = Math.max(...own.map((key) => seats.get(key) ?? 0));
    for (const key of own) seats.set(key, most);
  }
  return { ...input, proposals: input.proposals.map((one) => ({ ...one, seats: seats.get(one.key) ?? one.seats })) };
}

/** Worths of a package evened out among its rows: the sum for a set of experts is the same, and no row prefers other experts than the next. */
export function evened(instance: Instance, worth: Int32Array): Int32Array {
  const { peers, experts } = instance;
  if (peers === undefined) return worth;
  const even = worth.slice();
  for (const [first, rows] of peers.entries()) {
    if (rows.length < 2 || rows[0] !== first) continue;
    for (let expert = 0; expert < experts; expert += 1) {
      const values = rows.map((row) => worth[row * experts + expert] as number);
      const mean = values.includes(barred) ? barred : Math.round(values.reduce((sum, one) => sum + one, 0) / rows.length);
      for (const row of rows) even[row * experts + expert] = mean;
    }
  }
  return even;
}

/** Whether all rows of every package have the same experts. */
export const isEven = ({ peers }: Pick<Instance, 'peers'>, seats: Seats): boolean =>
  peers === undefined || peers.every(([first = 0, ...others]) => others.every((row) => sameSet(seats[first] ?? [], seats[row] ?? [])));

export const sameSet = (one: readonly number[], other: readonly number[]): boolean => one.length === other.length && one.every((expert) => other.includes(expert));
