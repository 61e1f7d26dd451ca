import type { EventKind, EventPayloads, Judgement, RowKey, SessionEvent, SessionState } from '../../../src/core/model';

/** The rules of the fold written down a second time, slowly and by register, to compare with. */
export function slowFold(events: readonly SessionEvent[]): SessionState {
  const log = [...events].toSorted((a, b) => {
    const keyA = [String(a.clock).padStart(9, '0'), a.replica, a.id].join('\u0000');
    const keyB = [String(b.clock).padStart(9, '0'), b.replica, b.id].join('\u0000');
    return keyA < keyB ? -1 : 1;
  });
  const isSwitch = (event: SessionEvent) => event.kind === 'undo' || event.kind === 'redo';
  const switchOf = (step: string) => log.findLastIndex((event) => (event.kind === 'undo' || event.kind === 'redo') && event.payload.step === step);
  const stands = (event: SessionEvent) => log[switchOf(event.step)]?.kind !== 'undo';
  const changes = log.filter((event) => !isSwitch(event));

  const judgements = new Map<RowKey, Judgement>();
  for (const row of new Set(changes.map((event) => event.row))) {
    if (row === undefined) continue;
    const standing = changes.filter((event) => event.row === row && stands(event));
    const last = <K extends EventKind>(kind: K) => standing.findLast((event) => event.kind === kind)?.payload as EventPayloads[K] | undefined;
    const tagNames = new Set(standing.flatMap((event) => (event.kind === 'tag' ? [event.payload.tag] : [])));
    const isOn = (tag: string) => standing.flatMap((event) => (event.kind === 'tag' && event.payload.tag === tag ? [event.payload.on] : [])).at(-1) === true;
    const judgement: Judgement = {
      decision: last('decide')?.decision ?? null, panel: last('panel')?.panel ?? null, direction: last('direction')?.direction ?? null,
      tags: [...tagNames].filter(isOn).toSorted(),
      note: last('note')?.text ?? '',
    };
    if (Object.values(judgement).some((value) => value !== null && value.length > 0)) judgements.set(row, judgement);
  }

  const place = (step: string) => log.findLastIndex((event) => !isSwitch(event) && event.step === step);
  const steps = [...new Set(changes.map((event) => event.step))];
  const isUndone = (step: string) => log[switchOf(step)]?.kind === 'undo';
  const lastChange = log.findLastIndex((event) => !isSwitch(event));
  return {
    judgements,
    undoable: steps.filter((step) => !isUndone(step)).toSorted((a, b) => place(b) - place(a)),
    redoable: steps.filter((step) => isUndone(step) && switchOf(step) > lastChange).toSorted((a, b) => switchOf(b) - switchOf(a)),
    clock: Math.max(0, ...events.map((event) => event.clock)),
  };
}
