import type { Steps } from '../../model';
import { barred, loadsOf, type Seats } from '../instance';
import { peersOf, sizeOf } from '../packages';
import type { Stop } from './patience';
import { candidate, type Candidate, type FairProblem } from './problem';

/** One step: a proposal, and its package, gives an expert up for another, whose proposal or package of the same size (-1: none) may take the first in turn. */
export interface Exchange {
  readonly row: number;
  readonly gone: number;
  readonly come: number;
  readonly other: number;
}

/** An assignment that can be changed step by step, every bound being kept. */
export class Table {
  readonly seats: number[][];
  readonly sums: Float64Array;
  private readonly loads: Int32Array;
  private readonly held: Set<number>[];

  constructor(readonly problem: FairProblem, { seats, sums }: Candidate) {
    this.seats = seats.map((own) => [...own]);
    this.sums = sums.slice();
    this.loads = loadsOf(problem.instance.experts, seats);
    this.held = Array.from({ length: problem.instance.experts }, () => new Set());
    for (const [row, own] of seats.entries()) for (const expert of own) this.held[expert]?.add(row);
  }

  worth(row: number, expert: number): number {
    return this.problem.instance.worth[row * this.problem.instance.experts + expert] as number;
  }

  /** Whether an expert may take the place of another, throughout the package: what bars one of it bars all. */
  private fits(row: number, come: number, gone: number): boolean {
    const { group } = this.problem.instance;
    return this.worth(row, come) !== barred && !(this.seats[row] ?? []).some((own) => own !== gone && group[own] === group[come]);
  }

  /** Whether an exchange keeps every bound. */
  isAllowed({ row, gone, come, other }: Exchange): boolean {
    const { instance } = this.problem;
    if (!this.fits(row, come, gone)) return false;
    const size = sizeOf(instance, row);
    if (other >= 0) return sizeOf(instance, other) === size && !peersOf(instance, row).includes(other) && this.fits(other, gone, come);
    return (this.loads[come] as number) + size <= (instance.most[come] as number) && (this.loads[gone] as number) - size >= (instance.least[gone] as number);
  }

  /** Every exchange that gives the row an expert worth more than the one it gives up. */
  *better(row: number): Iterable<Exchange> {
    const { instance } = this.problem;
    for (const gone of this.seats[row] ?? []) {
      for (let come = 0; come < instance.experts; come += 1) {
        if (this.worth(row, come) <= this.worth(row, gone) || !this.fits(row, come, gone)) continue;
        const alone = { row, gone, come, other: -1 };
        if (this.isAllowed(alone)) yield alone;
        for (const other of this.held[come] ?? []) {
          const both = { row, gone, come, other };
          if (other !== row && peersOf(instance, other)[0] === other && this.isAllowed(both)) yield both;
        }
      }
    }
  }

  /** The least sum that either of the two would have, a package by its worst-off; −1 has none. */
  after({ row, gone, come, other }: Exchange): readonly [number, number] {
    return [this.leastOf(row, gone, come), other < 0 ? Infinity : this.leastOf(other, come, gone)];
  }

  private leastOf(from: number, gone: number, come: number): number {
    return peersOf(this.problem.instance, from).reduce((least, row) => Math.min(least, (this.sums[row] as number) + this.worth(row, come) - this.worth(row, gone)), Infinity);
  }

  /** What the total would gain. */
  gain({ row, gone, come, other }: Exchange): number {
    const gainOf = (from: number, leaves: number, comes: number): number => peersOf(this.problem.instance, from).reduce((sum, one) => sum + this.worth(one, comes) - this.worth(one, leaves), 0);
    return gainOf(row, gone, come) + (other < 0 ? 0 : gainOf(other, come, gone));
  }

  apply({ row, gone, come, other }: Exchange): void {
    for (const one of peersOf(this.problem.instance, row)) this.replace(one, gone, come);
    if (other >= 0) for (const one of peersOf(this.problem.instance, other)) this.replace(one, come, gone);
  }

  private replace(row: number, gone: number, come: number): void {
    const own = this.seats[row] ?? [];
    own[own.indexOf(gone)] = come;
    this.sums[row] = (this.sums[row] as number) + this.worth(row, come) - this.worth(row, gone);
    this.held[gone]?.delete(row);
    this.held[come]?.add(row);
    this.loads[gone] = (this.loads[gone] as number) - 1;
    this.loads[come] = (this.loads[come] as number) + 1;
  }

  get sorted(): Seats {
    return this.seats.map((own) => own.toSorted((one, other) => one - other));
  }
}

/** Exchanges tried for each proposal. */
const stepsEach = 3;

/** Lifts the worst-off proposals by exchanges until none helps, all are at `target`, or it is late. */
export function* raised(problem: FairProblem, from: Candidate, stop: Stop, target = Infinity): Steps<Candidate> {
  const table = new Table(problem, from);
  const most = stepsEach * problem.counts.length;
  for (let step = 0; step < most && (step % 16 !== 15 || !stop()); step += 1) {
    yield { stage: 'assign', done: step, total: most };
    const row = problem.counts.reduce((low, one) => ((table.sums[one] as number) < (table.sums[low] as number) ? one : low), problem.counts[0] ?? 0);
    if (problem.counts.length === 0 || (table.sums[row] as number) >= target) break;
    let best: Exchange | undefined;
    let reached = table.sums[row] as number;
    for (const one of table.better(row)) {
      const low = Math.min(...table.after(one));
      if (low > reached) [best, reached] = [one, low];
    }
    if (best === undefined) break;
    table.apply(best);
  }
  return candidate(problem, table.sorted);
}

/** Enlarges the total by exchanges that leave every proposal at its floor, until none helps or it is late. */
export function* polished(problem: FairProblem, from: Candidate, floor: number, stop: Stop): Steps<Candidate> {
  const table = new Table(problem, from);
  for (let moved = true, round = 0; moved && round < 20 && !stop(); round += 1) {
    moved = false;
    for (const [at, row] of problem.counts.entries()) {
      if (peersOf(problem.instance, row)[0] !== row) continue;
      if (at % 32 === 31 && stop()) break;
      yield { stage: 'assign', done: at, total: problem.counts.length };
      let best: Exchange | undefined;
      let gain = 0;
      for (const one of table.better(row)) {
        const more = table.gain(one);
        if (more > gain && Math.min(...table.after(one)) >= floor) [best, gain] = [one, more];
      }
      if (best === undefined) continue;
      table.apply(best);
      moved = true;
    }
  }
  return candidate(problem, table.sorted);
}
