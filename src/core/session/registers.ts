import type { RowKey } from '../model';
import type { Fold } from './foldEvents';
import { registerOf } from './history';
import { isChange, type ChangeEvent } from './judge';
import { isUndoneIn } from './standing';

/** What stands in one register: the last standing event that wrote it. */
export type Writers = ReadonlyMap<string, ChangeEvent>;

/**
 * The last standing writer of every register. A countersignature is about one decision of one person and is no register of
 * its own; a merge writes none.
 */
export function writersOf(fold: Fold): Writers {
  const writers = new Map<string, ChangeEvent>();
  for (const event of fold.log) {
    if (isChange(event) && event.kind !== 'countersign' && event.kind !== 'merge' && !isUndoneIn(fold, event.step)) writers.set(registerOf(event), event);
  }
  return writers;
}

/** What an event of the same kind says that takes back what this one said; null where it cannot be taken back but by undo. */
export function cleared(event: ChangeEvent): ChangeEvent['payload'] | null {
  switch (event.kind) {
    case 'decide': return { decision: null };
    case 'panel': return { panel: null };
    case 'direction': return { direction: null };
    case 'tag': return { tag: event.payload.tag, on: false };
    case 'note': return { text: '' };
    case 'star': return { on: false };
    case 'decisionWord': return event.payload.decision.startsWith('own:') ? null : { ...event.payload, name: '', retired: false };
    case 'decisionOrder': return { order: [] };
    case 'tagColour': return { ...event.payload, colour: null };
    case 'finding': return { rule: event.payload.rule, verdict: null, reason: '', seen: '' };
    case 'ruleOn': return { rule: event.payload.rule, on: true };
    case 'ruleSeverity': return { rule: event.payload.rule, severity: null };
    case 'ruleMarked': return { rule: event.payload.rule, marked: false };
    case 'side': return { side: event.payload.side, import: null, file: '', rows: 0, asOf: null };
    case 'load': return { ...event.payload, count: null };
    case 'seat': return { ...event.payload, panel: null };
    case 'conflict': case 'override': return { ...event.payload, reason: null };
    case 'wish': return { ...event.payload, wish: null };
    case 'assign': return { ...event.payload, state: null };
    case 'package': return { name: null };
    case 'planning': return { ...event.payload, value: null };
    case 'wanted': return { ...event.payload, count: null };
    case 'countersign': case 'table': case 'merge': return null;
  }
}

/** What of an event is compared with another's: not what was merely seen, nor which rows a newer table asked about. */
function said({ payload }: Pick<ChangeEvent, 'payload'>): string {
  const parts = Object.entries(payload).filter(([name]) => name !== 'seen' && name !== 'again');
  return JSON.stringify(parts.toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

/** What stands in a register, as text to compare; '' where nothing does, or where what stands says nothing. */
export function valueOf(event: ChangeEvent | undefined): string {
  if (event === undefined) return '';
  const nothing = cleared(event);
  const value = said(event);
  return nothing !== null && value === said({ payload: nothing }) ? '' : value;
}

export const rowOf = (event: ChangeEvent): RowKey | null => ('row' in event ? event.row ?? null : null);
