import type { AffinityContribution } from './affinity';
import type { RowKey } from './brand';
import type { ExpertKey } from './expert';
import type { Message } from './message';

/** total 总匹配度最高: the largest sum of affinities · fair 兼顾最低: first the worst-off proposal, then the sum. */
export const objectives = ['total', 'fair'] as const;
export type Objective = (typeof objectives)[number];

/** One expert for one proposal. */
export interface Pair {
  readonly proposal: RowKey;
  readonly expert: ExpertKey;
}
/** 指定: the pair must be. */
export type Pin = Pair;
/** 排除: the pair may not be. */
export type Ban = Pair;

/** Fewest and most proposals of an expert; `most` null: no limit. */
export interface Load {
  readonly least: number;
  readonly most: number | null;
}

/** What people want of a plan, beside what the tables say. */
export interface PlanWishes {
  readonly objective: Objective;
  /** Experts of each proposal; null: as the call asks of its subtype, else three. */
  readonly per: number | null;
  readonly onePerInstitution: boolean;
  /** Experts of a panel judge proposals of that panel alone; whoever and whatever is on none is free. */
  readonly withinPanels: boolean;
  /** Panels of proposals, and of experts where they differ from the table's. */
  readonly panelOf: ReadonlyMap<RowKey, string>;
  readonly seatOf: ReadonlyMap<ExpertKey, string>;
  /** Limits set by hand, in place of the table's. */
  readonly loads: ReadonlyMap<ExpertKey, Load>;
  readonly pins: readonly Pin[];
  readonly bans: readonly Ban[];
  /** 项目包: proposals of one are judged by the same experts; a conflict of one of them bars the expert from all. */
  readonly packages?: readonly (readonly RowKey[])[];
  /** Assignments that have gone out already: they stay, whatever else is wanted. */
  readonly locked: readonly Pair[];
  /** A plan to change as little as can be: fewest of its pairs are lost, and only then the total counts. */
  readonly near?: readonly Pair[];
  /** A draw by a recorded seed among the plans that lose at most this share of the total; null: the best one. */
  readonly draw?: { readonly seed: number; readonly loss: number } | null;
}

export const defaultWishes: PlanWishes = {
  objective: 'total', per: null, onePerInstitution: false, withinPanels: false, panelOf: new Map(), seatOf: new Map(), loads: new Map(), pins: [], bans: [], locked: [],
};

/** An expert who could take a place in another's stead, nothing else being changed. */
export interface Alternate {
  readonly expert: ExpertKey;
  readonly affinity: number;
}

/** One place of a plan. */
export interface Assignment extends Pair {
  readonly affinity: number;
  readonly origin: 'locked' | 'pinned' | 'chosen';
  /** What brings most of the affinity, most first; empty where affinities came as numbers. */
  readonly reasons: readonly AffinityContribution[];
  /** The best two, best first; fewer where there are no more. */
  readonly alternates: readonly Alternate[];
}

/** Why an expert cannot take an empty place; the first that holds. `loads`: at the limit. */
export const obstacles = ['conflicts', 'bans', 'panel', 'institution', 'loads'] as const;
export type Obstacle = (typeof obstacles)[number];

/** Places of a proposal that nobody can take. */
export interface Shortfall {
  readonly proposal: RowKey;
  readonly missing: number;
  /** What would have to give way first; `pool`: every expert there is judges it already. */
  readonly cause: Obstacle | 'pool';
  /** How many experts each obstacle keeps away. */
  readonly obstacles: Readonly<Record<Obstacle, number>>;
  /** The cheapest way to fill the places of this proposal, all others keeping theirs. */
  readonly remedy: Remedy;
  readonly message: Message;
}

/** raise limits · admit experts of other panels · lift bans · allow a second expert of an institution · set conflicts aside that the program found · judge the proposals of packages apart · add experts */
export const remedyKinds = ['raise', 'panel', 'bans', 'institution', 'conflicts', 'packages', 'add'] as const;
export type RemedyKind = (typeof remedyKinds)[number];

/** A computed change of what was wanted that fills places. Only the list of its kind is filled. */
export interface Remedy {
  readonly kind: RemedyKind;
  /** Units of limits, pairs, packages or experts: fewer of this kind do not suffice (limits beside packages: as few as were found). */
  readonly count: number;
  readonly raises: readonly { readonly expert: ExpertKey; readonly by: number }[];
  readonly pairs: readonly Pair[];
  readonly additions: readonly Addition[];
  /** Packages to be given up; absent for other kinds. */
  readonly packages?: readonly (readonly RowKey[])[];
  readonly message: Message;
}

/** An expert that is wanted: for which proposals, and institutions that would bar one. */
export interface Addition {
  readonly proposals: readonly RowKey[];
  readonly outside: readonly string[];
}

/** An expert who gets fewer proposals than the least asked for. */
export interface Underload {
  readonly expert: ExpertKey;
  readonly missing: number;
}

/** A pin that cannot stand. */
export interface RefusedPin {
  readonly pin: Pin;
  readonly why: Message;
}

/** What is known of the best there can be: the plan is proven best where `exact`. */
export interface Proof {
  readonly exact: boolean;
  /** No plan that fills as many places has a larger total … */
  readonly totalAtMost: number;
  /** … nor, where `fair` was asked for, a better worst-off proposal. */
  readonly worstAtMost: number | null;
}

/** Who judges what. */
export interface Plan {
  readonly objective: Objective;
  /** By the proposals' ids, then by falling affinity. */
  readonly assignments: readonly Assignment[];
  readonly total: number;
  /** The proposal with the least sum of affinities; null where none wants an expert. */
  readonly worst: { readonly proposal: RowKey; readonly sum: number } | null;
  readonly proof: Proof;
  readonly shortfalls: readonly Shortfall[];
  /** What would fill every empty place, the cheapest first; each is enough by itself. */
  readonly remedies: readonly Remedy[];
  readonly underloads: readonly Underload[];
  readonly refused: readonly RefusedPin[];
  /** The draw that made it, and the share of the best total that it cost; null where nothing was drawn. */
  readonly draw: { readonly seed: number; readonly loss: number; readonly lost: number } | null;
}

/** Something in a plan, made by hand or by the program, that should not be. */
export interface PlanFault {
  readonly kind: 'unknown' | 'twice' | 'conflict' | 'ban' | 'panel' | 'institution' | 'seats' | 'most' | 'least' | 'missing' | 'pin' | 'locked' | 'package';
  readonly message: Message;
  readonly proposal?: RowKey;
  readonly expert?: ExpertKey;
}

/** What a new plan changes for one proposal. */
export interface PlanChange {
  readonly proposal: RowKey;
  readonly gone: readonly ExpertKey[];
  readonly come: readonly ExpertKey[];
}

/** Two plans side by side. */
export interface PlanDiff {
  /** By the proposals' keys; proposals whose experts stay are absent. */
  readonly changes: readonly PlanChange[];
  /** Experts whose number of proposals changes. */
  readonly loads: readonly { readonly expert: ExpertKey; readonly before: number; readonly after: number }[];
}
