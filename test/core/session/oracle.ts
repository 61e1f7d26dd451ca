import type { EventKind, EventPayloads, Judgement, RowKey, RuleId, SessionEvent, SessionState } from '../../../src/core/model';

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
      ...decisionOf(standing),
      findings: ruleNames(standing).flatMap((rule) => {
        const event = standing.findLast((one) => one.kind === 'finding' && one.payload.rule === rule);
        if (event?.kind !== 'finding' || event.payload.verdict === null) return [];
        return [{ event: event.id, by: event.actor, at: event.at, ...event.payload, verdict: event.payload.verdict }];
      }),
    };
    const { decision, panel, direction, tags, note, findings } = judgement;
    if ([decision, panel, direction, tags, note, findings].some((value) => value !== null && value.length > 0)) judgements.set(row, judgement);
  }
  const standing = changes.filter(stands);
  const lastOf = <K extends 'ruleOn' | 'ruleSeverity' | 'ruleMarked'>(kind: K, rule: RuleId) =>
    standing.findLast((event) => event.kind === kind && event.payload.rule === rule)?.payload as EventPayloads[K] | undefined;
  const named = ruleNames(standing);
  const rules = {
    off: new Set(named.filter((rule) => lastOf('ruleOn', rule)?.on === false)),
    marked: new Set(named.filter((rule) => lastOf('ruleMarked', rule)?.marked === true)),
    severities: new Map(named.flatMap((rule) => { const severity = lastOf('ruleSeverity', rule)?.severity ?? null; return severity === null ? [] : [[rule, severity] as const]; })),
  };

  const tables = standing.flatMap((event) => (event.kind === 'table' ? [event] : []));
  const looked = (row: RowKey, since: SessionEvent) => log.slice(log.indexOf(since) + 1).some((event) => event.row === row && (event.kind === 'decide' || event.kind === 'direction') && stands(event));
  const table = {
    import: tables.at(-1)?.payload.import ?? null,
    again: new Set(tables.flatMap((event) => event.payload.again.filter((row) => !looked(row, event)))),
  };

  const place = (step: string) => log.findLastIndex((event) => !isSwitch(event) && event.step === step);
  const steps = [...new Set(changes.map((event) => event.step))];
  const isUndone = (step: string) => log[switchOf(step)]?.kind === 'undo';
  const lastChange = log.findLastIndex((event) => !isSwitch(event));
  return {
    judgements,
    rules,
    table,
    undoable: steps.filter((step) => !isUndone(step)).toSorted((a, b) => place(b) - place(a)),
    redoable: steps.filter((step) => isUndone(step) && switchOf(step) > lastChange).toSorted((a, b) => switchOf(b) - switchOf(a)),
    clock: Math.max(0, ...events.map((event) => event.clock)),
  };
}

const ruleNames = (events: readonly SessionEvent[]): RuleId[] =>
  [...new Set(events.flatMap((event) => ('rule' in event.payload ? [event.payload.rule] : [])))].toSorted();

function decisionOf(standing: readonly SessionEvent[]): Pick<Judgement, 'decided' | 'countersigned'> {
  const act = (event: SessionEvent) => ({ event: event.id, by: event.actor, at: event.at });
  const decide = standing.findLast((event) => event.kind === 'decide');
  const sign = standing.findLast((event) => event.kind === 'countersign');
  if (decide?.kind !== 'decide' || decide.payload.decision === null) return { decided: null, countersigned: null };
  const holds = decide.payload.decision === 'reject' && sign?.kind === 'countersign' && sign.payload.of === decide.id && sign.actor !== decide.actor;
  return { decided: act(decide), countersigned: holds ? act(sign) : null };
}
