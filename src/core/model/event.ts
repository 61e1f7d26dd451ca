import type { DirectionId, ReplicaId, RowKey } from './brand';

/** 建议受理 · 建议不予受理 · 待核实 · 申请人撤回 */
export const decisions = ['accept', 'reject', 'verify', 'withdrawn'] as const;
export type Decision = (typeof decisions)[number];

/** What a person did, by kind. `null` takes a value back. */
export interface EventPayloads {
  decide: { readonly decision: Decision | null };
  panel: { readonly panel: string | null };
  direction: { readonly direction: DirectionId | null };
  tag: { readonly tag: string; readonly on: boolean };
  note: { readonly text: string };
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
  /** Absent for undo and redo. */
  readonly row?: RowKey;
  readonly payload: EventPayloads[K];
  /** What stood there before, as the person saw it. */
  readonly before: EventPayloads[K] | null;
  readonly callHash: string;
  readonly engineVersion: string;
}
