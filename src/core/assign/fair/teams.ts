import type { Steps } from '../../model';
import { barred, type Seats } from '../instance';
import { lotsOf, type Lot } from './knapsack';
import type { FairProblem } from './problem';

/** All teams of experts that each lot could have, numbered throughout, lot by lot. */
export interface Teams {
  readonly lots: readonly Lot[];
  readonly lotOf: Int32Array;
  /** What a team is worth to all of its lot, as a share of the largest worth of a pair. */
  readonly values: Float64Array;
  /** What the worst-off proposal of the lot has with it, in worths. */
  readonly leasts: Float64Array;
  /** Experts of team t by rising number: `members[t · stride … + sizes[t]]`. */
  readonly stride: number;
  readonly members: Uint16Array;
  readonly sizes: Uint8Array;
  /** What one unit of value is in worths. */
  readonly unit: number;
}

/** More teams than this are not listed. */
const mostTeams = 1.2e6;

/** Whether the teams are few enough to be listed, bars aside. */
export function canListTeams({ instance, vacant }: FairProblem): boolean {
  const { experts } = instance;
  let count = 0;
  for (const { rows, demand } of lotsOf(instance)) {
    let ways = 1;
    for (let size = 0; size <= demand && size <= experts; size += 1) {
      if ((demand - size) * rows.length <= vacant) count += ways;
      ways = (ways * (experts - size)) / (size + 1);
    }
    if (count > mostTeams) return false;
  }
  return true;
}

/** Lists every team that bars and groups allow, and that leaves no more places empty than there must be. */
export function* listTeams({ instance, base, vacant }: FairProblem): Steps<Teams> {
  const { experts, worth, group } = instance;
  const lots = lotsOf(instance);
  const unit = worth.reduce((most, one) => (one === barred ? most : Math.max(most, Math.abs(one))), 1);
  const stride = lots.reduce((most, { demand }) => Math.max(most, demand), 1);
  const [lotOf, values, leasts, sizes, members]: [number[], number[], number[], number[], number[]] = [[], [], [], [], []];
  for (const [lot, { rows, demand }] of lots.entries()) {
    yield { stage: 'assign', done: lot, total: lots.length };
    const open = Array.from({ length: experts }, (_, expert) => expert).filter((expert) => worth[(rows[0] as number) * experts + expert] !== barred);
    const team: number[] = [];
    const grow = (next: number, sums: readonly number[]): void => {
      if ((demand - team.length) * rows.length <= vacant) {
        lotOf.push(lot);
        sizes.push(team.length);
        values.push(sums.reduce((one, other) => one + other, 0) / unit);
        leasts.push(sums.reduce((least, sum, at) => Math.min(least, sum + (base[rows[at] as number] as number)), Infinity));
        for (let at = 0; at < stride; at += 1) members.push(team[at] ?? 0);
      }
      if (team.length === demand) return;
      for (let at = next; at < open.length; at += 1) {
        const expert = open[at] as number;
        if (team.some((other) => group[other] === group[expert])) continue;
        team.push(expert);
        grow(at + 1, sums.map((sum, place) => sum + (worth[(rows[place] as number) * experts + expert] as number)));
        team.pop();
      }
    };
    grow(0, rows.map(() => 0));
  }
  return { lots, stride, unit, lotOf: Int32Array.from(lotOf), values: Float64Array.from(values), leasts: Float64Array.from(leasts), members: Uint16Array.from(members), sizes: Uint8Array.from(sizes) };
}

export const membersOf = ({ members, stride, sizes }: Teams, team: number): Uint16Array => members.subarray(team * stride, team * stride + (sizes[team] as number));

/** The team of each lot in an assignment. */
export function teamsIn(teams: Teams, seats: Seats): Int32Array {
  const found = new Int32Array(teams.lots.length).fill(-1);
  for (let team = 0; team < teams.lotOf.length; team += 1) {
    const lot = teams.lotOf[team] as number;
    const own = seats[teams.lots[lot]?.rows[0] as number] ?? [];
    if (found[lot] === -1 && own.length === teams.sizes[team] && membersOf(teams, team).every((expert) => own.includes(expert))) found[lot] = team;
  }
  return found;
}

/** Teams that are looked at again and again, before all are. */
const leastActive = 600;

/** The teams of a list that lose least, those of equal loss too: about so many at least. */
export function nearest(list: Int32Array, losses: Float64Array): Int32Array {
  const wanted = Math.max(leastActive, list.length / 30);
  if (list.length <= wanted) return list;
  const stride = Math.ceil(list.length / 1000);
  const sample = losses.filter((_, place) => place % stride === 0).sort();
  const limit = sample[Math.min(sample.length - 1, Math.ceil(wanted / stride))] as number;
  return list.filter((_, place) => (losses[place] as number) <= limit);
}

/** The least and the most that teams of all lots could be worth. */
export function rangeOf({ lots, lotOf, values }: Teams): readonly [number, number] {
  const [low, high] = [new Float64Array(lots.length).fill(Infinity), new Float64Array(lots.length).fill(-Infinity)];
  for (let team = 0; team < values.length; team += 1) {
    const lot = lotOf[team] as number;
    low[lot] = Math.min(low[lot] as number, values[team] as number);
    high[lot] = Math.max(high[lot] as number, values[team] as number);
  }
  const sum = (all: Float64Array): number => all.reduce((one, other) => one + other, 0);
  return [sum(low), sum(high)];
}
