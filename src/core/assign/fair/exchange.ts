import { barred, loadsOf, type Seats } from '../instance';
import { sizeOf } from '../packages';
import { candidate, type Candidate, type FairProblem } from './problem';

/** One step: a proposal gives an expert up for another, whose proposal (-1: none) may take the first in turn. */
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

  /** Whether an expert may take the place of another; packages stay as they are. */
  private fits(row: number, come: number, gone: number): boolean {
    const { group } = this.problem.instance;
    return this.worth(row, come) !== barred && sizeOf(this.problem.instance, row) === 1 && !(this.seats[row] ?? []).some((own) => own !== gone && group[own] === group[come]);
  }

  /** Whether an exchange keeps every bound. */
  isAllowed({ row, gone, come, other }: Exchange): boolean {
    const { most, least } = this.problem.instance;
    if (!this.fits(row, come, gone)) return false;
    if (other >= 0) return this.fits(other, gone, come);
    return (this.loads[come] as number) < (most[come] as number) && (this.loads[gone] as number) > (least[gone] as number);
  }

  /** Every exchange that gives the row an expert worth more than the one it gives up. */
  *better(row: number): Iterable<Exchange> {
    const { experts } = this.problem.instance;
    for (const gone of this.seats[row] ?? []) {
      for (let come = 0; come < experts; come += 1) {
        if (this.worth(row, come) <= this.worth(row, gone) || !this.fits(row, come, gone)) continue;
        const alone = { row, gone, come, other: -1 };
        if (this.isAllowed(alone)) yield alone;
        for (const other of this.held[come] ?? []) if (other !== row && this.fits(other, gone, come)) yield { row, gone, come, other };
      }
    }
  }

  /** What the sums of the two would be. */
  after({ row, gone, come, other }: Exchange): readonly [number, number] {
    const own = (this.sums[row] as number) + this.worth(row, come) - this.worth(row, gone);
    return [own, other < 0 ? Infinity : (this.sums[other] as number) + this.worth(other, gone) - this.worth(other, come)];
  }

  apply(step: Exchange): void {
    const { row, gone, come, other } = step;
    const [own, theirs] = this.after(step);
    this.replace(row, gone, come);
    this.sums[row] = own;
    if (other < 0) return;
    this.replace(other, come, gone);
    this.sums[other] = theirs;
  }

  private replace(row: number, gone: number, come: number): void {
    const own = this.seats[row] ?? [];
    own[own.indexOf(gone)] = come;
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
export function raised(problem: FairProblem, from: Candidate, stop: () => boolean, target = Infinity): Candidate {
  const table = new Table(problem, from);
  for (let step = 0; step < stepsEach * problem.counts.length && (step % 64 !== 63 || !stop()); step += 1) {
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
export function polished(problem: FairProblem, from: Candidate, floor: number, stop: () => boolean): Candidate {
  const table = new Table(problem, from);
  for (let moved = true, round = 0; moved && round < 20 && !stop(); round += 1) {
    moved = false;
    for (const row of problem.counts) {
      let best: Exchange | undefined;
      let gain = 0;
      for (const one of table.better(row)) {
        const [own, theirs] = table.after(one);
        const more = own - (table.sums[row] as number) + (one.other < 0 ? 0 : theirs - (table.sums[one.other] as number));
        if (theirs >= floor && more > gain) [best, gain] = [one, more];
      }
      if (best === undefined) continue;
      table.apply(best);
      moved = true;
    }
  }
  return candidate(problem, table.sorted);
}
