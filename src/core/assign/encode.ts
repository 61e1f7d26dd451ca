import type { AffinityTable, ExpertKey, Load, Pair, PlanWishes, RefusedPin, RowKey } from '../model';
import { barred, bars, type Instance, type Seats } from './instance';
import { packagesOf, sameSet } from './packages';
import { seatPins } from './pins';

/** A proposal as an assignment needs it. */
export interface AssignProposal {
  readonly key: RowKey;
  /** What people call it: ties go by it, so that the order of the file never shows. */
  readonly id: string;
  /** Experts wanted. */
  readonly seats: number;
  /** Its direction's name, and the institutions an expert of which could not judge it: what a remedy speaks of. */
  readonly direction: string;
  readonly institutions: readonly string[];
}

/** An expert as an assignment needs it. */
export interface AssignExpert {
  readonly key: ExpertKey;
  readonly id: string;
  readonly name: string;
  readonly load: Load;
  /** The legal person, '' where it is not known: such an expert shares an institution with nobody. */
  readonly institution: string;
  /** '' for none. */
  readonly panel: string;
}

/** Everything that decides who judges what. */
export interface AssignInput {
  readonly proposals: readonly AssignProposal[];
  readonly experts: readonly AssignExpert[];
  readonly affinity: AffinityTable;
  /** Pairs that a conflict of interest bars, after overrides. */
  readonly barred: readonly Pair[];
  /** Those of them that rest on findings of the program alone, so that a person may set them aside; absent: none. */
  readonly doubtful?: readonly Pair[];
  readonly wishes: PlanWishes;
}

/** The same as numbers: names at the door, numbers inside. */
export interface Encoded {
  readonly input: AssignInput;
  /** By id. */
  readonly proposals: readonly AssignProposal[];
  readonly experts: readonly AssignExpert[];
  readonly proposalAt: ReadonlyMap<RowKey, number>;
  readonly expertAt: ReadonlyMap<ExpertKey, number>;
  /** Affinity of each pair, as the instance's worths are laid out. */
  readonly scores: Float64Array;
  /** What one unit of affinity is in worths. */
  readonly scale: number;
  /** What of `bars` speaks against each pair. */
  readonly bars: Uint8Array;
  /** Pins and locked pairs are not yet taken out of it. */
  readonly instance: Instance;
  /** Pins that stand, and locked pairs. */
  readonly fixed: Seats;
  readonly locked: Seats;
  /** The plan to stay near to. */
  readonly near: Seats;
  readonly refused: readonly RefusedPin[];
}

/** The largest worth: sums of some thousand stay exact, and 1e-9 of an affinity of 1 still shows. */
const fullWorth = 1e9;

/** Numbers proposals and experts by their ids, and turns what is wanted into bounds. */
export function encode(input: AssignInput): Encoded {
  const { wishes: { withinPanels, onePerInstitution, panelOf, bans, locked, near = [] } } = input;
  const proposals = byId(input.proposals);
  const experts = byId(input.experts);
  const proposalAt = new Map(proposals.map(({ key }, at) => [key, at]));
  const expertAt = new Map(experts.map(({ key }, at) => [key, at]));
  const width = experts.length;
  const placeOf = ({ proposal, expert }: Pair): number => {
    const [row, column] = [proposalAt.get(proposal), expertAt.get(expert)];
    return row === undefined || column === undefined ? -1 : row * width + column;
  };
  const why = new Uint8Array(proposals.length * width);
  if (withinPanels) {
    for (const [row, { key }] of proposals.entries()) {
      const panel = panelOf.get(key) ?? '';
      for (const [column, expert] of experts.entries()) if (panel !== '' && expert.panel !== '' && expert.panel !== panel) why[row * width + column] = bars.panel;
    }
  }
  const bar = (pairs: readonly Pair[], reason: number): void => {
    for (const pair of pairs) if (placeOf(pair) >= 0) why[placeOf(pair)] = (why[placeOf(pair)] as number) | reason;
  };
  bar(bans, bars.bans);
  const doubtful = new Set((input.doubtful ?? []).map(placeOf));
  bar(input.barred.filter((pair) => !doubtful.has(placeOf(pair))), bars.conflicts);
  bar(input.barred.filter((pair) => doubtful.has(placeOf(pair))), bars.found);
  const packages = packagesOf(input).map((keys) => keys.flatMap((key) => proposalAt.get(key) ?? []).toSorted((one, other) => one - other));
  const own = why.slice();
  for (const rows of packages) {
    for (let column = 0; column < width; column += 1) {
      const all = rows.reduce((reasons, row) => reasons | (why[row * width + column] as number), 0);
      for (const row of rows) why[row * width + column] = all;
    }
  }
  const scores = scoresOf(input.affinity, proposals, experts);
  const largest = scores.reduce((most, score) => Math.max(most, Math.abs(score)), 1);
  const scale = fullWorth / largest;
  const instance: Instance = {
    proposals: proposals.length, experts: width,
    worth: Int32Array.from(scores, (score, at) => (why[at] === 0 ? Math.round(score * scale) : barred)),
    demand: Int32Array.from(proposals, ({ seats }) => seats),
    least: Int32Array.from(experts, ({ load: { least, most } }) => Math.min(least, most ?? least, proposals.length)),
    most: Int32Array.from(experts, ({ load: { most } }) => Math.min(most ?? proposals.length, proposals.length)),
    group: groupsOf(experts, onePerInstitution),
    ...peersBy(packages, proposals.length, () => []),
  };
  const lockedSeats = seatsOf(locked.map(placeOf), proposals.length, width);
  const pinned = seatPins({ pins: input.wishes.pins, placeOf, instance, bars: own, locked: lockedSeats });
  // Rows that stand apart by what has gone out already cannot share the rest.
  const parted = { ...instance, ...peersBy(packages, proposals.length, (row) => pinned.fixed[row] ?? []) };
  return { input, proposals, experts, proposalAt, expertAt, scores, scale, bars: why, instance: parted, locked: lockedSeats, near: seatsOf(near.map(placeOf), proposals.length, width), ...pinned };
}

/** By id, those with one id by key: two files of the same rows in another order number them alike wherever ids differ. */
function byId<T extends { readonly id: string; readonly key: string }>(items: readonly T[]): readonly T[] {
  const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);
  return items.toSorted((one, other) => compare(one.id, other.id) || compare(one.key, other.key));
}

function scoresOf({ proposals: rows, experts: columns, scores }: AffinityTable, proposals: readonly AssignProposal[], experts: readonly AssignExpert[]): Float64Array {
  const rowOf = new Map(rows.map((key, at) => [key, at]));
  const columnOf = new Map(columns.map((key, at) => [key, at]));
  const places = experts.map(({ key }) => columnOf.get(key) ?? -1);
  const found = new Float64Array(proposals.length * experts.length);
  for (const [at, { key }] of proposals.entries()) {
    const row = rowOf.get(key);
    if (row === undefined) continue;
    for (const [column, place] of places.entries()) if (place >= 0) found[at * experts.length + column] = scores[row * columns.length + place] ?? 0;
  }
  return found;
}

/** Who shares experts with each row: those of its package with the same experts fixed; nothing where nobody does. */
function peersBy(packages: readonly (readonly number[])[], count: number, fixed: (row: number) => readonly number[]): Pick<Instance, 'peers'> {
  const peers: (readonly number[])[] = Array.from({ length: count }, (_, row) => [row]);
  for (const rows of packages) for (const row of rows) peers[row] = rows.filter((other) => sameSet(fixed(row), fixed(other)));
  return peers.some(({ length }) => length > 1) ? { peers } : {};
}

function groupsOf(experts: readonly AssignExpert[], onePerInstitution: boolean): Int32Array {
  const numbers = new Map<string, number>();
  return Int32Array.from(experts, ({ institution }, at) => {
    const name = onePerInstitution && institution !== '' ? `:${institution}` : `${at}`;
    const number = numbers.get(name) ?? numbers.size;
    numbers.set(name, number);
    return number;
  });
}

/** Places of pairs → the experts of each proposal; what is in no table is left out. */
function seatsOf(places: readonly number[], rows: number, width: number): Seats {
  const seats: number[][] = Array.from({ length: rows }, () => []);
  for (const place of new Set(places)) if (place >= 0) seats[Math.floor(place / width)]?.push(place % width);
  return seats.map((own) => own.toSorted((one, other) => one - other));
}
