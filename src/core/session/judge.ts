import type { Judgement, RowKey, SessionEvent } from '../model';

/** An event that says something of a row; undo and redo only act on steps. */
export type ChangeEvent = Exclude<SessionEvent, { kind: 'undo' | 'redo' }> & { readonly row: RowKey };

export const isChange = (event: SessionEvent): event is ChangeEvent =>
  event.kind !== 'undo' && event.kind !== 'redo' && event.row !== undefined;

/** What stands where nobody has said anything. */
export const blankJudgement: Judgement = { decision: null, panel: null, direction: null, tags: [], note: '' };

/**
 * What stands of one row after its events, in their order: the last writer of each register wins
 * (decision, panel, direction, note, and each tag by itself). Undefined where nothing is said.
 */
export function judge(history: readonly ChangeEvent[], isUndone: (step: string) => boolean): Judgement | undefined {
  let { decision, panel, direction, note } = blankJudgement;
  const tags = new Set<string>();
  for (const event of history) {
    if (isUndone(event.step)) continue;
    switch (event.kind) {
      case 'decide': decision = event.payload.decision; break;
      case 'panel': panel = event.payload.panel; break;
      case 'direction': direction = event.payload.direction; break;
      case 'note': note = event.payload.text; break;
      case 'tag':
        if (event.payload.on) tags.add(event.payload.tag);
        else tags.delete(event.payload.tag);
    }
  }
  if (decision === null && panel === null && direction === null && note === '' && tags.size === 0) return undefined;
  return { decision, panel, direction, tags: [...tags].toSorted(), note };
}
