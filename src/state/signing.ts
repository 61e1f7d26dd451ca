import type { Judgement, RowKey } from '../core/model';
import { countersignFault, type CountersignFault } from '../core/session';
import { judgementOf, type OpenSession } from './appState';

export type { CountersignFault } from '../core/session';

/** How far 建议不予受理 is signed: waits for a second person, or has one; null for rows that want none. */
export const signedState = ({ decision, countersigned }: Judgement): 'waiting' | 'done' | null =>
  decision !== 'reject' ? null : countersigned === null ? 'waiting' : 'done';

/** Why somebody may not countersign a row; null where they may. */
export const faultOfSigning = (session: OpenSession, row: RowKey, actor: string): CountersignFault | null => countersignFault(judgementOf(session, row), actor);

/** Of rows, how many somebody may countersign, and how many not, by why; most first. */
export function signingTally(session: OpenSession, rows: readonly RowKey[], actor: string): { readonly ready: number; readonly refused: readonly { readonly fault: CountersignFault; readonly count: number }[] } {
  const refused = new Map<CountersignFault, number>();
  let ready = 0;
  for (const row of rows) {
    const fault = faultOfSigning(session, row, actor);
    if (fault === null) ready += 1;
    else refused.set(fault, (refused.get(fault) ?? 0) + 1);
  }
  return { ready, refused: [...refused].map(([fault, count]) => ({ fault, count })).toSorted((a, b) => b.count - a.count || (a.fault < b.fault ? -1 : 1)) };
}
