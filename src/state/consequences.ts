import type { Decision, DirectionId, Judgement, RowKey } from '../core/model';
import { judgementOf, type OpenSession } from './appState';
import type { TriagedRow } from '../worker/protocol';
import { severitiesOf } from './facetValues';

/** What can be done to many rows at once. */
export type BulkAct =
  | { readonly kind: 'decide'; readonly decision: Decision }
  | { readonly kind: 'confirm' }
  | { readonly kind: 'tag'; readonly tag: string }
  | { readonly kind: 'panel'; readonly panel: string };

/** What an act would do to rows, told before it is done. Counts of rows; fresh, replaced and unchanged add up to all. */
export interface Consequences {
  /** Had nothing there. */
  readonly fresh: number;
  /** Had something else, by what it was, most first. A tag replaces nothing. */
  readonly replaced: readonly { readonly from: string; readonly to: string; readonly count: number }[];
  readonly unchanged: number;
  /** Rows at which a person should look twice: see doubtful. */
  readonly doubtful: number;
}

/** Below it the machine's first direction is not to be confirmed by the dozen. */
export const lowConfidence = 0.6;

/** What an act would change in rows; rows that are not of the session count nowhere. */
export function consequencesOf(session: OpenSession, keys: readonly RowKey[], act: BulkAct): Consequences {
  let fresh = 0;
  let unchanged = 0;
  let doubts = 0;
  const replaced = new Map<string, { from: string; to: string; count: number }>();
  for (const key of keys) {
    const row = session.byKey.get(key);
    if (row === undefined) continue;
    const { from, to } = change(row, judgementOf(session, key), act);
    if (to === null || from === to) {
      unchanged += 1;
      continue;
    }
    if (doubtful(row, act)) doubts += 1;
    if (from === null) {
      fresh += 1;
      continue;
    }
    const pair = JSON.stringify([from, to]);
    const known = replaced.get(pair);
    if (known === undefined) replaced.set(pair, { from, to, count: 1 });
    else known.count += 1;
  }
  return { fresh, unchanged, doubtful: doubts, replaced: [...replaced.values()].toSorted((a, b) => b.count - a.count || (a.from < b.from ? -1 : 1)) };
}

interface Change {
  readonly from: Decision | DirectionId | string | null;
  /** Null where the act has nothing to set. */
  readonly to: Decision | DirectionId | string | null;
}

function change(row: TriagedRow, judgement: Judgement, act: BulkAct): Change {
  switch (act.kind) {
    case 'decide': return { from: judgement.decision, to: act.decision };
    case 'confirm': return { from: judgement.direction, to: row.classification.best ?? null };
    case 'tag': return { from: judgement.tags.includes(act.tag) ? act.tag : null, to: act.tag };
    case 'panel': return { from: judgement.panel, to: act.panel };
  }
}

/** Accepting what has grounds for a rejection, rejecting what has none, confirming what the machine was unsure of. */
function doubtful(row: TriagedRow, act: BulkAct): boolean {
  if (act.kind === 'confirm') return row.classification.confidence < lowConfidence;
  if (act.kind !== 'decide' || (act.decision !== 'accept' && act.decision !== 'reject')) return false;
  const hasGrounds = severitiesOf(row).includes('reject');
  return act.decision === 'accept' ? hasGrounds : !hasGrounds;
}
