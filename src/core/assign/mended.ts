import type { Steps } from '../model';
import { Draft, leftOf, type Branch } from './fair/branch';
import { solveFlow } from './flow/solveFlow';
import { barred, type Instance, type Seats } from './instance';
import { peersOf } from './packages';

/** An assignment made of a flow: packages take whom most of their rows have, the larger ones first; the rest is a flow again. */
export function* mended(even: Instance, branch: Branch, seats: Seats): Steps<Seats> {
  const { experts, worth, demand, group } = even;
  const draft = new Draft(even, branch);
  const left = roomLeft(even, branch.settled);
  const firsts = (even.peers ?? []).flatMap((rows, first) => (rows.length > 1 && rows[0] === first ? [first] : []));
  for (const first of firsts.toSorted((one, other) => peersOf(even, other).length - peersOf(even, one).length || one - other)) {
    const rows = peersOf(even, first);
    const counts = countsIn(rows, seats);
    const value = (expert: number): number => worth[first * experts + expert] as number;
    const order = Array.from({ length: experts }, (_, expert) => expert).filter((expert) => draft.out[first * experts + expert] === 0)
      .toSorted((one, other) => (counts.get(other) ?? 0) - (counts.get(one) ?? 0) || value(other) - value(one) || one - other);
    const taken = [...draft.settled[first] ?? []];
    for (const expert of order) {
      if (taken.length === demand[first] || (left[expert] as number) < rows.length || taken.some((other) => group[other] === group[expert])) continue;
      taken.push(expert);
      left[expert] = (left[expert] as number) - rows.length;
      draft.narrow(first * experts + expert, true);
    }
    // Nobody else: the rows would not be of one mind.
    for (const row of rows) draft.out.fill(1, row * experts, (row + 1) * experts);
  }
  return yield* solveBranch(even, draft);
}

/** The best flow of a branch, with what is settled in it. */
export function* solveBranch(even: Instance, branch: Branch): Steps<Seats> {
  const worth = even.worth.map((one, at) => (branch.out[at] === 1 ? barred : one));
  const free = yield* solveFlow(leftOf(even, branch, worth));
  return free.map((own, row) => [...own, ...branch.settled[row] ?? []].toSorted((one, other) => one - other));
}

/** Places that experts have left beside what is settled. */
export function roomLeft({ most }: Instance, settled: Seats): Int32Array {
  const left = most.slice();
  for (const own of settled) for (const expert of own) left[expert] = (left[expert] as number) - 1;
  return left;
}

/** How many of the rows have each expert, by rising number. */
export function countsIn(rows: readonly number[], seats: Seats): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const row of rows) for (const expert of seats[row] ?? []) counts.set(expert, (counts.get(expert) ?? 0) + 1);
  return new Map([...counts].toSorted(([one], [other]) => one - other));
}
