import type { Steps } from '../model';
import { hasty } from './additions';
import { encode } from './encode';
import { peersOf, sizeOf } from './packages';
import { withoutFixed } from './pins';
import { solvePackages } from './solvePackages';
import { obstacleOf, type Standing } from './standing';

interface Raise {
  readonly expert: number;
  readonly by: number;
}

/**
 * Limits raised so that short proposals and packages are filled, all others keeping theirs: for each the experts who need
 * the least more, then those who fit best. Enough by itself; undefined where other things than limits are in the way.
 */
export function packageRaises(standing: Standing, rows = shortRows(standing)): readonly Raise[] | undefined {
  const { encoded: { experts, scores, instance }, seats, loads } = standing;
  const { most, group, demand } = instance;
  const room = most.map((limit, expert) => limit - (loads[expert] as number));
  const by = new Int32Array(experts.length);
  for (const row of rows) {
    const size = sizeOf(instance, row);
    const need = (expert: number): number => Math.max(0, size - (room[expert] as number));
    const fit = (expert: number): number => peersOf(instance, row).reduce((sum, one) => sum + (scores[one * experts.length + expert] as number), 0);
    const able = experts.map((_, expert) => expert).filter((expert) => obstacleOf(standing, row, expert) === 'loads')
      .toSorted((one, other) => need(one) - need(other) || fit(other) - fit(one) || one - other);
    const taken: number[] = [];
    const missing = (demand[row] as number) - (seats[row]?.length ?? 0);
    for (const expert of able) if (taken.length < missing && !taken.some((other) => group[other] === group[expert])) taken.push(expert);
    if (taken.length < missing) return undefined;
    for (const expert of taken) {
      by[expert] = (by[expert] as number) + need(expert);
      room[expert] = Math.max(0, (room[expert] as number) - size);
    }
  }
  return [...by].flatMap((units, expert) => (units > 0 ? [{ expert, by: units }] : []));
}

/** Rows with empty places, of each package one, the larger packages first. */
function shortRows({ encoded: { instance }, seats }: Standing): readonly number[] {
  return seats.flatMap((own, row) => (own.length < (instance.demand[row] as number) && peersOf(instance, row)[0] === row ? [row] : []))
    .toSorted((one, other) => sizeOf(instance, other) - sizeOf(instance, one) || one - other);
}

/** Packages that are tried one by one whether they can stay after all. */
const mostTried = 12;
/** On larger lists each try is half a minute's work. */
const mostPairs = 2e5;

/** Packages without which every place is filled, none of them needlessly; undefined where there are none. */
export function* givenUp({ encoded, seats }: Standing): Steps<readonly (readonly number[])[] | undefined> {
  const { input, instance, proposals } = encoded;
  const { peers } = instance;
  if (peers === undefined) return undefined;
  const all = peers.filter((rows, row) => rows.length > 1 && rows[0] === row);
  const isShort = (rows: readonly number[]): boolean => (seats[rows[0] ?? 0]?.length ?? 0) < (instance.demand[rows[0] ?? 0] as number);
  function* fills(apart: readonly (readonly number[])[]): Steps<boolean> {
    const kept = all.filter((rows) => !apart.includes(rows)).map((rows) => rows.flatMap((row) => proposals[row]?.key ?? []));
    const without = encode({ ...input, wishes: { ...input.wishes, packages: kept } });
    const left = withoutFixed(without.instance, without.fixed);
    const found = yield* solvePackages(left, hasty(left), 'places');
    return found.seats.every((own, row) => own.length === left.demand[row]);
  }
  const short = all.filter(isShort);
  const enough = short.length > 0 && (yield* fills(short)) ? short : (yield* fills(all)) ? all : undefined;
  if (enough === undefined || enough.length > mostTried || instance.worth.length > mostPairs) return enough;
  let apart = enough;
  for (const rows of enough) {
    const fewer = apart.filter((one) => one !== rows);
    if (yield* fills(fewer)) apart = fewer;
  }
  return apart;
}
