import { decisions, defaultPlanning, type Decision, type DecisionWord, type EventKind, type EventPayloads, type ExpertKey, type Judgement, type Planning, type ReviewState, type RowKey, type RuleId, type SessionEvent, type SessionState, type Vocabulary } from '../../../src/core/model';

/** The rules of the fold written down a second time, slowly and by register, to compare with. */
export function slowFold(events: readonly SessionEvent[]): SessionState {
  const log = [...events].toSorted((a, b) => {
    const keyA = [String(a.clock).padStart(9, '0'), a.replica, a.id].join('\u0000');
    const keyB = [String(b.clock).padStart(9, '0'), b.replica, b.id].join('\u0000');
    return keyA < keyB ? -1 : 1;
  });
  const isSwitch = (event: SessionEvent): event is Extract<SessionEvent, { kind: 'undo' | 'redo' }> => event.kind === 'undo' || event.kind === 'redo';
  /** What a merge brought is not there where the merge was undone by what came after it, unless that in turn came with an undone merge. */
  const mergeUndone = (merge: SessionEvent): boolean => {
    const later = log.slice(log.indexOf(merge) + 1);
    const merges = later.filter((event) => event.kind === 'merge');
    const counting = later.filter((event) => isSwitch(event) && event.payload.step === merge.step
      && !merges.some((one) => log.indexOf(one) > log.indexOf(event) && one.payload.steps.includes(event.step) && mergeUndone(one)));
    return counting.at(-1)?.kind === 'undo';
  };
  const gone = new Set(log.flatMap((event) => (event.kind === 'merge' && mergeUndone(event) ? event.payload.steps : [])));
  const switchOf = (step: string) => log.findLastIndex((event) => (event.kind === 'undo' || event.kind === 'redo') && event.payload.step === step && !gone.has(event.step));
  const stands = (event: SessionEvent) => !gone.has(event.step) && log[switchOf(event.step)]?.kind !== 'undo';
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
      note: last('note')?.text ?? '', star: last('star')?.on ?? false,
      ...decisionOf(standing),
      findings: ruleNames(standing).flatMap((rule) => {
        const event = standing.findLast((one) => one.kind === 'finding' && one.payload.rule === rule);
        if (event?.kind !== 'finding' || event.payload.verdict === null) return [];
        return [{ event: event.id, by: event.actor, at: event.at, ...event.payload, verdict: event.payload.verdict }];
      }),
    };
    const { decision, panel, direction, tags, note, findings } = judgement;
    if ([decision, panel, direction, tags, note, findings].some((value) => value !== null && value.length > 0) || judgement.star) judgements.set(row, judgement);
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
  const looked = (row: RowKey, since: SessionEvent) => log.slice(log.indexOf(since) + 1).some((event) => event.row === row && event.step !== since.step && (event.kind === 'decide' || event.kind === 'direction') && stands(event));
  const table = {
    import: tables.at(-1)?.payload.import ?? null,
    again: new Set(tables.flatMap((event) => event.payload.again.filter((row) => !looked(row, event)))),
  };

  const kinds = [...new Set(standing.flatMap((event) => (event.kind === 'side' ? [event.payload.side] : [])))];
  const sides = new Map(kinds.flatMap((side) => {
    const last = standing.findLast((event) => event.kind === 'side' && event.payload.side === side)?.payload as EventPayloads['side'] | undefined;
    return last === undefined || last.import === null ? [] : [[side, last.import] as const];
  }));

  const place = (step: string) => log.findLastIndex((event) => !isSwitch(event) && event.step === step);
  const steps = [...new Set(changes.map((event) => event.step))];
  const isUndone = (step: string) => gone.has(step) || log[switchOf(step)]?.kind === 'undo';
  const lastChange = log.findLastIndex((event) => !isSwitch(event));
  return {
    judgements,
    rules,
    table,
    sides,
    review: slowReview(standing),
    vocabulary: wordsOf(standing),
    undoable: steps.filter((step) => !isUndone(step)).toSorted((a, b) => place(b) - place(a)),
    redoable: steps.filter((step) => log[switchOf(step)]?.kind === 'undo' && switchOf(step) > lastChange).toSorted((a, b) => switchOf(b) - switchOf(a)),
    clock: Math.max(0, ...events.map((event) => event.clock)),
  };
}

/** Each register of the review asked for by itself: the last word on it, if that says anything. */
function slowReview(standing: readonly SessionEvent[]): ReviewState {
  const of = <K extends EventKind>(kind: K) => standing.filter((event): event is Extract<SessionEvent, { kind: K }> => event.kind === kind);
  const experts = [...new Set(standing.flatMap((event) => ('expert' in event.payload ? [event.payload.expert] : [])))];
  const rows = [...new Set(standing.flatMap((event) => event.row ?? []))];
  const pairs = <T>(last: (row: RowKey, expert: ExpertKey) => T | null | undefined): Map<RowKey, Map<ExpertKey, T>> => new Map(rows.flatMap((row) => {
    const own = experts.flatMap((expert): [ExpertKey, T][] => { const value = last(row, expert) ?? null; return value === null ? [] : [[expert, value]]; });
    return own.length === 0 ? [] : [[row, new Map(own)] as const];
  }));
  const planning = Object.fromEntries(Object.entries(defaultPlanning).map(([setting, usual]) => {
    const last = of('planning').findLast(({ payload }) => payload.setting === setting && isKnown(payload.value));
    return [setting, last?.payload.value ?? usual];
  })) as unknown as Planning;
  const overridden = rows.toSorted().flatMap((row) => experts.toSorted().flatMap((expert) => ['in-round', 'relation'].flatMap((test) => {
    const last = of('override').findLast((event) => event.row === row && event.payload.expert === expert && event.payload.test === test);
    return last === undefined || last.payload.reason === null ? [] : [{ last, override: { proposal: row, expert, test, reason: last.payload.reason } }];
  })));
  const subtypes = new Map(of('wanted').map(({ payload }) => [payload.subtype, payload.count]));
  return {
    loads: new Map(experts.flatMap((expert) => {
      const bounds = (['least', 'most'] as const).flatMap((bound) => {
        const count = of('load').findLast(({ payload }) => payload.expert === expert && payload.bound === bound)?.payload.count ?? null;
        return count === null ? [] : [[bound, count] as const];
      });
      return bounds.length === 0 ? [] : [[expert, Object.fromEntries(bounds)] as const];
    })),
    seats: new Map(experts.flatMap((expert) => { const panel = of('seat').findLast(({ payload }) => payload.expert === expert)?.payload.panel ?? null; return panel === null ? [] : [[expert, panel] as const]; })),
    pinned: pairs((row, expert) => of('conflict').findLast((event) => event.row === row && event.payload.expert === expert)?.payload.reason),
    wishes: pairs((row, expert) => of('wish').findLast((event) => event.row === row && event.payload.expert === expert)?.payload.wish),
    assigned: pairs((row, expert) => of('assign').findLast((event) => event.row === row && event.payload.expert === expert)?.payload.state),
    overrides: overridden.map(({ override }) => override),
    planning,
    packages: new Map([...new Set(of('package').map((event) => event.row))].flatMap((row) => { const name = of('package').findLast((event) => event.row === row)?.payload.name ?? null; return row === undefined || name === null ? [] : [[row, name] as const]; })),
    wanted: new Map([...subtypes].flatMap(([subtype, count]) => (count === null ? [] : [[subtype, count] as const]))),
    names: new Map(experts.map((expert) => [expert, standing.flatMap((event) => ('expert' in event.payload && event.payload.expert === expert ? [event.payload.name] : [])).at(-1) ?? ''])),
  };
}

/** The values that the logs of these tests write and no setting can have. */
const isKnown = (value: unknown): boolean => value !== 'best' && value !== 3 && value !== 'soon' && value !== -1;

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

function wordsOf(standing: readonly SessionEvent[]): Vocabulary {
  const worded = (decision: Decision): DecisionWord => {
    const event = standing.findLast((one) => one.kind === 'decisionWord' && one.payload.decision === decision);
    return event?.kind === 'decisionWord' ? event.payload : { decision, name: '', retired: false };
  };
  const known = new Set<Decision>([...decisions, ...standing.flatMap((event) => (event.kind === 'decisionWord' ? [event.payload.decision] : []))]);
  const ordered = standing.flatMap((event) => (event.kind === 'decisionOrder' ? [event.payload.order] : [])).at(-1) ?? [];
  const first = [...new Set(ordered)].filter((decision) => known.has(decision));
  const coloured = [...new Set(standing.flatMap((event) => (event.kind === 'tagColour' ? [event.payload.tag] : [])))];
  return {
    decisions: [...first, ...[...known].filter((decision) => !first.includes(decision))].map(worded),
    tags: new Map(coloured.flatMap((tag) => {
      const colour = standing.flatMap((event) => (event.kind === 'tagColour' && event.payload.tag === tag ? [event.payload.colour] : [])).at(-1) ?? null;
      return colour === null ? [] : [[tag, colour] as const];
    })),
  };
}
