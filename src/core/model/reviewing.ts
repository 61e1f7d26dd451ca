import type { RowKey } from './brand';
import type { ConflictOverride } from './conflict';
import type { ExpertKey } from './expert';

/** How far an assignment is: 待送 · 已送 · 同意 · 谢绝 · 逾期 · 已回. Only the first may still be changed by a computation. */
export const assignmentStates = ['waiting', 'sent', 'agreed', 'declined', 'overdue', 'returned'] as const;
export type AssignmentState = (typeof assignmentStates)[number];

/** What a person wants of an expert and a proposal: 指定 (must) or 排除 (must not). */
export const assignmentWishes = ['pin', 'ban'] as const;
export type AssignmentWish = (typeof assignmentWishes)[number];

/** The limits that a person set for an expert in place of the file's; what is absent is as the file says. */
export interface LoadLimits {
  readonly least?: number;
  readonly most?: number;
}

/**
 * What may be chosen for the computation of a plan: total 总匹配度最高 or fair 兼顾最低; at most one expert of an institution
 * a proposal; experts of the proposal's panel alone; a draw among plans within `drawLoss` (a share of the total) by
 * `drawSeed`; packages of proposals to the same experts; for how many seconds to look where the best is hard to find;
 * limits of experts who have none; fewest and most proposals of a panel, 0 for as the call says; the day by which
 * opinions are due.
 */
export interface Planning {
  readonly objective: 'total' | 'fair';
  readonly onePerInstitution: boolean;
  readonly withinPanel: boolean;
  readonly draw: boolean;
  readonly drawSeed: number;
  readonly drawLoss: number;
  readonly packages: boolean;
  readonly seconds: number;
  readonly leastLoad: number;
  readonly mostLoad: number;
  readonly panelLeast: number;
  readonly panelMost: number;
  /** `YYYY-MM-DD`, or '' where none is set. */
  readonly dueDay: string;
}

/** An expert reads 20 to 40 proposals; a loss of 2 % is hardly felt in single affinities. */
export const defaultPlanning: Planning = {
  objective: 'total', onePerInstitution: true, withinPanel: false, draw: false, drawSeed: 1, drawLoss: 0.02, packages: true, seconds: 60, leastLoad: 0, mostLoad: 20, panelLeast: 0, panelMost: 0, dueDay: '',
};
export type PlanningKey = keyof Planning;
export type PlanningValue = Planning[PlanningKey];

/** What people said of experts and of who judges what: the fold's part for the review. */
export interface ReviewState {
  readonly loads: ReadonlyMap<ExpertKey, LoadLimits>;
  /** The panel that an expert sits on, where a person said so; '' for none. */
  readonly seats: ReadonlyMap<ExpertKey, string>;
  /** Conflicts set by hand, with their reason. */
  readonly pinned: ReadonlyMap<RowKey, ReadonlyMap<ExpertKey, string>>;
  /** Conflicts set aside, by proposal, expert and test. */
  readonly overrides: readonly ConflictOverride[];
  readonly wishes: ReadonlyMap<RowKey, ReadonlyMap<ExpertKey, AssignmentWish>>;
  /** Who judges what, in the order in which it was said. */
  readonly assigned: ReadonlyMap<RowKey, ReadonlyMap<ExpertKey, AssignmentState>>;
  readonly planning: Planning;
  /** The package of each proposal that is in one. */
  readonly packages: ReadonlyMap<RowKey, string>;
  /** Experts wanted for each proposal of a subtype, in place of the call's number. */
  readonly wanted: ReadonlyMap<string, number>;
  /** Names as they were when something was said of them: an expert who left the list is still known by name. */
  readonly names: ReadonlyMap<ExpertKey, string>;
}
