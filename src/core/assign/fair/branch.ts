import { barred, type Instance, type Seats } from '../instance';
import { peersOf, sizeOf } from '../packages';
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

  /** Rules a pair out, or settles it: then nobody else of its group can come in. Its package goes the same way. */
  narrow(at: number, isIn: boolean): void {
    const { experts, group } = this.instance;
    const expert = at % experts;
    for (const row of peersOf(this.instance, Math.floor(at / experts))) {
      this.out[row * experts + expert] = 1;
      if (!isIn) continue;
      for (let other = 0; other < experts; other += 1) if (group[other] === group[expert]) this.out[row * experts + other] = 1;
      this.settled[row]?.push(expert);
    }
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
  const wake = (row: number): void => {
    if (waits[row] === 0) queue.push(row);
    waits[row] = 1;
  };
  const narrow = (place: number, isIn: boolean): void => {
    at.narrow(place, isIn);
    const expert = place % experts;
    const own = Math.floor(place / experts);
    const rows = peersOf(instance, own);
    for (const row of rows) if (isIn || row !== own) wake(row);
    if (!isIn) return;
    loads[expert] = (loads[expert] as number) + rows.length;
    close(expert);
  };
  /** Rules out whatever is larger than the room that an expert has left. */
  const close = (expert: number): void => {
    const room = (most[expert] as number) - (loads[expert] as number);
    if (room >= largest) return;
    for (let row = 0; row < proposals; row += 1) {
      if (at.out[row * experts + expert] === 1 || sizeOf(instance, row) <= room) continue;
      at.out[row * experts + expert] = 1;
      wake(row);
    }
  };
  const largest = Math.max(1, ...(instance.peers ?? []).map((rows) => rows.length));
  if (largest > 1) for (let expert = 0; expert < experts; expert += 1) close(expert);
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
      if (best - value(expert) + (heir === undefined ? 0 : value(heir)) < floor) narrow(row * experts + expert, true);
    }
  }
  return loads.some((load, expert) => load > (most[expert] as number)) ? undefined : at;
}
