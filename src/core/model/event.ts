import type { DirectionId, ImportId, ReplicaId, RowKey, RuleId } from './brand';
import type { ExpertKey } from './expert';
import type { Severity } from './finding';
import type { AssignmentState, AssignmentWish, PlanningKey, PlanningValue } from './reviewing';
import type { SideKind } from './table';

/** 建议受理 · 建议不予受理 · 待核实 · 申请人撤回: the decisions that every office has. */
export const decisions = ['accept', 'reject', 'verify', 'withdrawn'] as const;
/** One of an office's own; what it is called stands in the vocabulary. */
export type OwnDecision = `own:${string}`;
export type Decision = (typeof decisions)[number] | OwnDecision;

/** Colours that a tag can have; each is a pair of text and ground that can be read in both themes. */
export const tagColours = ['grey', 'red', 'orange', 'yellow', 'green', 'teal', 'blue', 'purple'] as const;
export type TagColour = (typeof tagColours)[number];

/**
 * What a person says of one finding: confirmed 确认 · dismissed 不采纳 (counts nowhere) · pass, fail 判为符合, 判为不符合
 * (settles what the rule could not decide).
 */
export const verdicts = ['confirmed', 'dismissed', 'pass', 'fail'] as const;
export type Verdict = (typeof verdicts)[number];

/** An expert that an event speaks of, with the name that the person saw: it is told even when the expert has left the list. */
interface OfExpert {
  readonly expert: ExpertKey;
  readonly name: string;
}

/** What a person did, by kind. `null` takes a value back. */
export interface EventPayloads {
  decide: { readonly decision: Decision | null };
  panel: { readonly panel: string | null };
  direction: { readonly direction: DirectionId | null };
  tag: { readonly tag: string; readonly on: boolean };
  note: { readonly text: string };
  star: { readonly on: boolean };
  /** `seen` is the finding's fingerprint as the person saw it (core/triage): a finding that has changed since asks again. */
  finding: { readonly rule: RuleId; readonly verdict: Verdict | null; readonly reason: string; readonly seen: string };
  /** A second person's word for a decision: the id of the `decide` event that it is about. A new decision asks for a new one. */
  countersign: { readonly of: string | null };
  /** Choices for the whole session, without a row: whether a rule's findings count … */
  ruleOn: { readonly rule: RuleId; readonly on: boolean };
  /** … how grave they are (null: as the call says) … */
  ruleSeverity: { readonly rule: RuleId; readonly severity: Severity | null };
  /** … and whether those of a flooded rule are marked on the rows after all. */
  ruleMarked: { readonly rule: RuleId; readonly marked: boolean };
  /** What the office says, for the whole session: a decision's name ('' for the program's own word) and whether it is offered no more … */
  decisionWord: { readonly decision: Decision; readonly name: string; readonly retired: boolean };
  /** … in which order decisions stand (those that it does not name come after) … */
  decisionOrder: { readonly order: readonly Decision[] };
  /** … and which tags it has, each with its colour; null takes a tag off the list. */
  tagColour: { readonly tag: string; readonly colour: TagColour | null };
  /**
   * Which import gives the proposals from now on: a newer version of the list, or the same one with its columns mapped
   * otherwise. `again`: rows with a decision whose title, abstract or direction differ from what was decided on.
   */
  table: { readonly import: ImportId; readonly again: readonly RowKey[] };
  /**
   * Which table of a kind goes with the proposals from now on: a list of the office, experts, their works or relations;
   * null: none. The table itself is kept under its id; the rest is how it is told of (`asOf`: the day whose state it gives).
   */
  side: { readonly side: SideKind; readonly import: ImportId | null; readonly file: string; readonly rows: number; readonly asOf: string | null };
  /** How many proposals an expert reads at least or at most (null: as the file says). */
  load: OfExpert & { readonly bound: 'least' | 'most'; readonly count: number | null };
  /** The panel that an expert sits on; '' on none, null as the file says. */
  seat: OfExpert & { readonly panel: string | null };
  /** A conflict of interest set by hand, with its reason; null takes it back. */
  conflict: OfExpert & { readonly reason: string | null };
  /** A conflict that a test found, set aside with a reason. */
  override: OfExpert & { readonly test: string; readonly reason: string | null };
  /** An expert who must, or must not, judge a proposal. */
  wish: OfExpert & { readonly wish: AssignmentWish | null };
  /** An expert judges a proposal, and how far that is; null: does not. */
  assign: OfExpert & { readonly state: AssignmentState | null };
  /** The package (项目包) that a proposal belongs to; null: none. */
  package: { readonly name: string | null };
  /** A choice for the computation of plans (null: as usual) … */
  planning: { readonly setting: PlanningKey; readonly value: PlanningValue | null };
  /** … and how many experts the proposals of a subtype get (null: as the call says). */
  wanted: { readonly subtype: string; readonly count: number | null };
  /** The log of a colleague was taken in: the steps that came with it. Undoing this undoes them all. `file`: where it came from. */
  merge: { readonly steps: readonly string[]; readonly file: string };
  /** Takes back, or brings back, all events of one step. */
  undo: { readonly step: string };
  redo: { readonly step: string };
}
export type EventKind = keyof EventPayloads;

/**
 * One entry of the log: appended, kept for ever, never changed.
 * Order of all events everywhere: clock, then replica, then id.
 */
export type SessionEvent = { readonly [K in EventKind]: Envelope<K> }[EventKind];

interface Envelope<K extends EventKind> {
  readonly id: string;
  readonly replica: ReplicaId;
  /** Lamport clock: one more than the highest the writer had seen. */
  readonly clock: number;
  /** Beijing wall clock, `YYYY-MM-DD HH:mm:ss`; for reading, never for ordering. */
  readonly at: string;
  readonly actor: string;
  /** The person's act that this event is part of: all events of a step are undone together. */
  readonly step: string;
  readonly kind: K;
  /** Absent for undo and redo, and for choices that hold for the whole session. */
  readonly row?: RowKey;
  readonly payload: EventPayloads[K];
  /** What stood there before, as the person saw it. */
  readonly before: EventPayloads[K] | null;
  readonly callHash: string;
  readonly engineVersion: string;
}
