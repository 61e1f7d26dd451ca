import type { Steps } from '../../model';
import type { Seats } from '../instance';
import type { Stop } from './patience';
import { candidate, tolerance, type Candidate, type FairProblem } from './problem';
import type { Lot } from './knapsack';
import type { Goal, Searched } from './search';
import { TeamMaster } from './teamMaster';
import { membersOf, rangeOf, teamsIn, type Teams } from './teams';

/** By lot and expert, how many of the lot's teams have the expert; and how many each lot has. */
interface Counts {
  readonly counts: Int32Array;
  readonly all: Int32Array;
}

interface Open {
  /** Teams that are left to choose from. */
  readonly list: Int32Array;
  /** Only those of its lot that have the expert are left, or only those that do not. */
  readonly fork: { readonly lot: number; readonly expert: number; readonly isIn: boolean } | undefined;
  readonly bound: number;
  readonly basis: Int32Array | undefined;
}

/** Shares nearer than this to none or all are whole. */
const whole = 1e-5;

/**
 * Branch and bound over the teams that reach the floor. A branch is parted by whether a lot has an expert. The likelier
 * half is gone down at once, to find assignments; then the open branch of the highest bound is taken up (Land and Doig 1960).
 */
export function* searchTeams(problem: FairProblem, teams: Teams, goal: Goal, from: Candidate, stop: Stop): Steps<Searched> {
  const { instance, base, counts: placed } = problem;
  const { lots, lotOf, leasts, unit, members, sizes, stride } = teams;
  let best = goal.known;
  const waiting = new Set(lots.flatMap(({ rows }) => rows));
  if (placed.some((row) => !waiting.has(row) && (base[row] as number) < goal.floor)) return { best, bound: -Infinity, complete: true };
  const fixed = base.reduce((sum, one) => sum + one, 0);
  const [low, high] = rangeOf(teams);
  const master = new TeamMaster(problem, teams, teamsIn(teams, from.seats));
  const near = tolerance / unit;
  const target = (): number => (goal.counting && best !== undefined ? (best.total - fixed) / unit + near : low - 1e-6);
  let open: Open[] = [{ list: Int32Array.from(leasts.keys()).filter((team) => (leasts[team] as number) >= goal.floor), fork: undefined, bound: high, basis: undefined }];
  let next: Open | undefined;
  let visited = 0;
  for (;;) {
    const node = next ?? highest();
    if (node === undefined) break;
    if (node.bound <= target()) {
      next = undefined;
      continue;
    }
    visited += 1;
    yield { stage: 'assign', done: visited, total: visited + open.length };
    if (stop()) return { best, bound: worthOf(Math.max(node.bound, ...open.map(({ bound }) => bound))), complete: false };
    const given = leftOf(node);
    const solved = yield* master.solve(given, next === undefined ? node.basis ?? master.first : undefined, target(), stop);
    next = undefined;
    const bound = Math.min(node.bound, solved?.bound ?? Infinity);
    if (bound <= target()) continue;
    const shares = solved?.shares ?? new Map<number, number>();
    offer(shares);
    if (!goal.counting && best !== undefined) return { best, bound: Infinity, complete: false };
    const spare = (solved?.bound ?? Infinity) - target();
    const left = spare <= 0 ? undefined : propagated(solved === undefined ? given : given.filter((_, place) => (solved.losses[place] as number) <= spare));
    if (left === undefined) continue;
    const fork = forkOf(left.counted, shares);
    if (fork === undefined) {
      offer(new Map([...left.list].map((team) => [team, 1])));
      continue;
    }
    const half = (isIn: boolean): Open => ({ list: left.list, fork: { ...fork, isIn }, bound, basis: solved?.basis });
    open.push(half(!fork.likely));
    next = half(fork.likely);
  }
  return { best, bound: best === undefined ? -Infinity : best.total, complete: true };

  function worthOf(bound: number): number {
    return bound * unit + fixed;
  }

  function highest(): Open | undefined {
    open = open.filter(({ bound }) => bound > target());
        let at = open.length - 1;
    for (const [place, { bound }] of open.entries()) if (bound > (open[at] as Open).bound) at = place;
    return at < 0 ? undefined : open.splice(at, 1)[0];
  }

  function leftOf({ list, fork }: Open): Int32Array {
    return fork === undefined ? list : list.filter((team) => lotOf[team] !== fork.lot || has(team, fork.expert) === fork.isIn);
  }

  function has(team: number, expert: number): boolean {
    for (let at = team * stride; at < team * stride + (sizes[team] as number); at += 1) if (members[at] === expert) return true;
    return false;
  }

  /** Offers the assignment that shares come near to, where it keeps every bound. */
  function offer(shares: ReadonlyMap<number, number>): void {
    const chosen = [...shares].filter(([, share]) => share > 0.5).map(([team]) => team);
    if (chosen.length !== lots.length) return;
    const seats: number[][] = Array.from({ length: instance.proposals }, () => []);
    const loads = new Int32Array(instance.experts);
    let vacant = 0;
    for (const team of chosen) {
      const lot = lots[lotOf[team] as number];
      vacant += ((lot?.demand ?? 0) - membersOf(teams, team).length) * (lot?.rows.length ?? 0);
      for (const expert of membersOf(teams, team)) {
        for (const row of lot?.rows ?? []) seats[row]?.push(expert);
        loads[expert] = (loads[expert] as number) + (lot?.rows.length ?? 0);
      }
    }
    const idle = loads.reduce((sum, load, expert) => sum + Math.max(0, (instance.least[expert] as number) - load), 0);
    if (vacant > problem.vacant || idle > problem.idle || loads.some((load, expert) => load > (instance.most[expert] as number))) return;
    const made = candidate(problem, seats as Seats);
    if (made.worst >= goal.floor && (best === undefined || !goal.counting || made.total > best.total)) best = made;
  }

  /** How many of each lot's teams have each expert, and how many there are. */
  function countsOf(list: Int32Array): Counts {
    const counts = new Int32Array(lots.length * instance.experts);
    const all = new Int32Array(lots.length);
    for (let place = 0; place < list.length; place += 1) {
      const team = list[place] as number;
      const lot = lotOf[team] as number;
      all[lot] = (all[lot] as number) + 1;
      for (let at = team * stride; at < team * stride + (sizes[team] as number); at += 1) {
        const pair = lot * instance.experts + (members[at] as number);
        counts[pair] = (counts[pair] as number) + 1;
      }
    }
    return { counts, all };
  }

  /** The list without teams for which an expert whom others must have has no room; undefined where a lot has none left. */
  function propagated(given: Int32Array): { readonly list: Int32Array; readonly counted: Counts } | undefined {
    for (let list = given; ;) {
      const counted = countsOf(list);
      const { counts, all } = counted;
      if (all.some((one) => one === 0)) return undefined;
      const room = instance.most.slice();
      for (const [pair, count] of counts.entries()) {
        const lot = Math.floor(pair / instance.experts);
        if (count === all[lot]) room[pair % instance.experts] = (room[pair % instance.experts] as number) - (lots[lot] as Lot).rows.length;
      }
      if (room.some((one) => one < 0)) return undefined;
      const shut = counts.map((count, pair) => {
        const lot = Math.floor(pair / instance.experts);
        return Number(count > 0 && count < (all[lot] as number) && (room[pair % instance.experts] as number) < (lots[lot] as Lot).rows.length);
      });
      if (!shut.includes(1)) return { list, counted };
      list = list.filter((team) => {
        const from = (lotOf[team] as number) * instance.experts;
        for (let at = team * stride; at < team * stride + (sizes[team] as number); at += 1) if (shut[from + (members[at] as number)] === 1) return false;
        return true;
      });
    }
  }

  /** The open pair of a lot and an expert that is the least decided, the larger the lot the sooner; undefined where nothing is open. */
  function forkOf({ counts, all }: Counts, shares: ReadonlyMap<number, number>): { readonly lot: number; readonly expert: number; readonly likely: boolean } | undefined {
    const sums = new Float64Array(counts.length);
    for (const [team, share] of shares) {
      for (const expert of membersOf(teams, team)) {
        const place = (lotOf[team] as number) * instance.experts + expert;
        sums[place] = (sums[place] as number) + share;
      }
    }
    let best: { readonly lot: number; readonly expert: number; readonly likely: boolean } | undefined;
    let most = -Infinity;
    for (const [place, sum] of sums.entries()) {
      const lot = Math.floor(place / instance.experts);
      if (counts[place] === 0 || counts[place] === all[lot]) continue;
      const doubt = Math.min(sum, 1 - sum) < whole ? 0 : Math.min(sum, 1 - sum) * (lots[lot]?.rows.length as number);
      if (doubt > most) [most, best] = [doubt, { lot, expert: place % instance.experts, likely: sum >= 0.5 }];
    }
    return best;
  }
}
