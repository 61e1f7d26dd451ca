/**
 * What the solvers see: numbers alone, whole numbers throughout, so that nothing is ever rounded on the way.
 * Proposals and experts are numbered in the order of their ids (encode): the order of the files never shows.
 */
export interface Instance {
  readonly proposals: number;
  readonly experts: number;
  /** What a pair is worth, at `proposal · experts + expert`; `barred` where the pair may not be. */
  readonly worth: Int32Array;
  /** Seats of each proposal. */
  readonly demand: Int32Array;
  /** Least and most seats of each expert. */
  readonly least: Int32Array;
  readonly most: Int32Array;
  /** Of the experts of one group a proposal takes at most one. Without a limit each expert is a group of its own. */
  readonly group: Int32Array;
  /** By proposal, those that must have the same experts as it, itself among them, by rising number; absent: each stands alone. */
  readonly peers?: readonly (readonly number[])[];
}

/** The worth of a pair that may not be. */
export const barred = -(2 ** 31);
/** The largest size of a worth. */
export const mostWorth = 2 ** 31 - 1;

/** Why a pair may not be: the sum of what speaks against it; 0: it may. `found`: conflicts that a person may find to be none. */
export const bars = { conflicts: 1, bans: 2, panel: 4, found: 8 } as const;

/** The experts of each proposal, by rising number. */
export type Seats = readonly (readonly number[])[];

/** Experts of each group. */
export function membersOf({ group }: Pick<Instance, 'group'>): readonly (readonly number[])[] {
  const members: number[][] = [];
  for (const [expert, of] of group.entries()) (members[of] ??= []).push(expert);
  return members;
}

/** What is seated on each proposal is worth. */
export const sumsOf = ({ experts, worth }: Instance, seats: Seats): readonly number[] =>
  seats.map((own, proposal) => own.reduce((sum, expert) => sum + (worth[proposal * experts + expert] as number), 0));

/** How many proposals each expert has. */
export function loadsOf(experts: number, seats: Seats): Int32Array {
  const loads = new Int32Array(experts);
  for (const own of seats) for (const expert of own) loads[expert] = (loads[expert] as number) + 1;
  return loads;
}
