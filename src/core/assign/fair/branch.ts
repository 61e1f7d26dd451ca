import { barred, type Instance, type Seats } from '../instance';
import { withoutFixed } from '../pins';

/** A part of all assignments: pairs that are ruled out, and pairs that are settled. */
export interface Branch {
  readonly out: Uint8Array;
  readonly settled: Seats;
}

export const rootOf = ({ proposals, worth }: Instance): Branch => ({
  out: new Uint8Array(worth.length).map((_, at) => (worth[at] === barred ? 1 : 0)), settled: Array.from({ length: proposals }, () => []),
});

/** A branch that is being narrowed, in place. */
export class Draft {
  readonly out: Uint8Array;
  readonly settled: number[][];

  constructor(private readonly instance: Instance, { out, settled }: Branch) {
    this.out = out.slice();
    this.settled = settled.map((own) => [...own]);
  }

  /** Rules a pair out, or settles it: then nobody else of its group can come in. */
  narrow(at: number, isIn: boolean): void {
    this.out[at] = 1;
    if (!isIn) return;
    const { experts, group } = this.instance;
    const [row, expert] = [Math.floor(at / experts), at % experts];
    for (let other = 0; other < experts; other += 1) if (group[other] === group[expert]) this.out[row * experts + other] = 1;
    this.settled[row]?.push(expert);
  }
}

/** The branch with one pair more ruled out, or settled. */
export function narrowed(branch: Branch, instance: Instance, at: number, isIn: boolean): Branch {
  const draft = new Draft(instance, branch);
  draft.narrow(at, isIn);
  return draft;
}

/** What is left of an instance within a branch, with these worths. */
export const leftOf = (instance: Instance, { settled }: Branch, worth: Int32Array): Instance => withoutFixed({ ...instance, worth }, settled);

/**
 * Settles what floors leave no choice in: a pair without which a proposal cannot reach its floor is settled, one with
 * which it cannot is ruled out, and so is everything of an expert that is full. Undefined where some floor is out of reach.
 * @param base what each proposal has beside
 */
export function propagate(instance: Instance, base: Float64Array, branch: Branch, floors: Float64Array): Branch | undefined {
  const { experts, worth, demand, most, group, proposals } = instance;
  const at = new Draft(instance, branch);
  const loads = new Int32Array(experts);
  for (const own of at.settled) for (const expert of own) loads[expert] = (loads[expert] as number) + 1;
  const queue = Array.from({ length: proposals }, (_, row) => row);
  const waits = new Uint8Array(proposals).fill(1);
  const narrow = (place: number, isIn: boolean): void => {
    at.narrow(place, isIn);
    const expert = place % experts;
    if (!isIn) return;
    loads[expert] = (loads[expert] as number) + 1;
    if ((loads[expert] as number) < (most[expert] as number)) return;
    for (let row = 0; row < proposals; row += 1) {
      if (at.out[row * experts + expert] === 1) continue;
      at.out[row * experts + expert] = 1;
      if (waits[row] === 0) queue.push(row);
      waits[row] = 1;
    }
  };
  // The queue grows while it is gone through.
  for (const row of queue) {
    waits[row] = 0;
    const floor = floors[row] as number;
    if (floor === -Infinity) continue;
    const own = at.settled[row] ?? [];
    const need = (demand[row] as number) - own.length;
    const sum = own.reduce((one, expert) => one + (worth[row * experts + expert] as number), base[row] as number);
    const open: number[] = [];
    for (let expert = 0; expert < experts; expert += 1) if (at.out[row * experts + expert] === 0) open.push(expert);
    const value = (expert: number): number => worth[row * experts + expert] as number;
    open.sort((one, other) => value(other) - value(one) || one - other);
    // The best of each group, as many as are needed; the next one stands in where one of them is left out.
    const top: number[] = [];
    for (const expert of open) if (top.length <= need && !top.some((other) => group[other] === group[expert])) top.push(expert);
    const taken = top.slice(0, need);
    const best = sum + taken.reduce((one, expert) => one + value(expert), 0);
    if (best < floor) return undefined;
    if (need === 0) continue;
    const weakest = taken.length === need ? value(taken[need - 1] as number) : 0;
    for (const expert of open) {
      if (taken.includes(expert)) continue;
      const rival = taken.find((other) => group[other] === group[expert]);
      const lost = rival === undefined ? (taken.length === need ? weakest : 0) : value(rival);
      if (best - lost + value(expert) < floor) narrow(row * experts + expert, false);
    }
    for (const expert of taken) {
      const heir = open.find((other) => other !== expert && !taken.some((one) => one !== expert && (one === other || group[one] === group[other])));
      if (best - value(expert) + (heir === undefined ? 0 : value(heir)) < floor) {
        narrow(row * experts + expert, true);
        if (waits[row] === 0) queue.push(row);
        waits[row] = 1;
      }
    }
  }
  return loads.some((load, expert) => load > (most[expert] as number)) ? undefined : at;
}
