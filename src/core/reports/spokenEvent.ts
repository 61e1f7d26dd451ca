import type { AssignmentState, AssignmentWish, Call, Decision, DecisionWord, EventPayloads, Language, PlanningKey, PlanningValue, RuleId, SessionEvent, Severity, SideKind, TagColour, Verdict } from '../model';
import { say, write, type WordKey } from '../words';
import { decisionName } from './decisionName';
import { directionName } from './directionName';

/** An event in words, for the log on paper. What has no value is blank. */
export interface SpokenEvent {
  readonly what: string;
  readonly now: string;
  readonly before: string;
  readonly why: string;
}

interface Speaking {
  /** The first change of each step. */
  readonly steps: ReadonlyMap<string, SessionEvent>;
  readonly call: Call;
  readonly decisions: readonly DecisionWord[];
  readonly language: Language;
}

/** What a person did, what then stood there and what before, and the reason that was given. */
export function spokenEvent(event: SessionEvent, { steps, call, decisions, language }: Speaking): SpokenEvent {
  const word = (key: WordKey): string => write(say(key), language);
  const told = (now: string, before: string, why = ''): SpokenEvent => ({ what: word(`sheet.kind.${event.kind}`), now, before, why });
  const named = (decision: Decision): string => decisionName(decision, decisions, language);
  const decision = (value: EventPayloads['decide'] | null): string => (value === null || value.decision === null ? '' : named(value.decision));
  const ownWord = (value: EventPayloads['decisionWord'] | null): string =>
    (value === null ? '' : write(say(value.retired ? 'sheet.wordRetired' : 'sheet.word', { word: value.name === '' ? named(value.decision) : value.name }), language));
  const order = (value: EventPayloads['decisionOrder'] | null): string => write(say('sheet.order.of', { words: (value?.order ?? []).map(named) }), language);
  const colour = (tag: string, value: TagColour | null | undefined): string => (value === null || value === undefined ? '' : write(say('sheet.tagColour', { tag, colour: word(`vocabulary.colour.${value}`) }), language));
  const direction = (value: EventPayloads['direction'] | null): string => (value === null || value.direction === null ? '' : directionName(value.direction, call, language));
  const onOff = (value: { readonly on: boolean } | null): string => (value === null ? '' : word(value.on ? 'sheet.on' : 'sheet.off'));
  const severity = (value: Severity | null | undefined): string => (value === null || value === undefined ? '' : word(`report.severity.${value}`));
  const verdict = (value: Verdict | null | undefined): string => (value === null || value === undefined ? '' : word(`judging.verdict.${value}`));
  const ofRule = (rule: RuleId, text: string): string => (text === '' ? '' : write(say('sheet.ofRule', { rule: ruleName(rule, language), text }), language));
  const stepOf = (step: string): string => {
    const first = steps.get(step);
    return first === undefined ? '' : write(say('sheet.step', { what: word(`sheet.kind.${first.kind}`), at: first.at }), language);
  };
  const wish = (value: AssignmentWish | null | undefined): string => (value === null || value === undefined ? '' : word(`review.wish.${value}`));
  const assignment = (value: AssignmentState | null | undefined): string => (value === null || value === undefined ? '' : word(`review.state.${value}`));
  const ofExpert = ({ payload: { name } }: { readonly payload: { readonly name: string } }, what: string): string =>
    (what === '' ? name : write(say('review.pairOf', { name, what }), language));
  const bounded = (bound: 'least' | 'most', count: number | null): string => (count === null ? '' : write(say(`review.bound.${bound}`, { count }), language));
  const planningText = (setting: PlanningKey, value: PlanningValue | null): string => {
    const isAsCall = value === 0 && (setting === 'panelLeast' || setting === 'panelMost');
    const what = value === null || isAsCall ? say('review.asUsual') : typeof value === 'boolean' ? say(value ? 'sheet.on' : 'sheet.off') : value === 'total' || value === 'fair' ? say(`review.objective.${value}`) : value;
    return write(say('review.pairOf', { name: say(`review.planning.${setting}`), what }), language);
  };
  const wantedText = ({ subtype, count }: EventPayloads['wanted']): string => write(say('review.pairOf', { name: subtype, what: count ?? say('review.asUsual') }), language);
  const sideTable = (value: EventPayloads['side'] | null): string =>
    (value === null || value.import === null ? '' : write(say(value.asOf === null ? 'sheet.sideTable' : 'sheet.sideTableOf', { table: say(sideName(value.side)), file: value.file, rows: value.rows, day: value.asOf ?? '' }), language));
  switch (event.kind) {
    case 'decide': return told(decision(event.payload), decision(event.before));
    case 'panel': return told(event.payload.panel ?? '', event.before?.panel ?? '');
    case 'direction': return told(direction(event.payload), direction(event.before));
    case 'tag': return told(event.payload.on ? event.payload.tag : '', event.payload.on ? '' : event.payload.tag);
    case 'star': return told(onOff(event.payload), onOff(event.before));
    case 'decisionWord': return told(ownWord(event.payload), ownWord(event.before));
    case 'decisionOrder': return told(order(event.payload), event.before === null ? '' : order(event.before));
    case 'tagColour': return told(colour(event.payload.tag, event.payload.colour), colour(event.payload.tag, event.before?.colour));
    case 'note': return told(event.payload.text, event.before?.text ?? '');
    case 'finding': {
      const { rule, reason } = event.payload;
      return told(ofRule(rule, verdict(event.payload.verdict)), ofRule(rule, verdict(event.before?.verdict)), reason);
    }
    case 'countersign': return told(event.payload.of === null ? '' : word('sheet.signed'), (event.before?.of ?? null) === null ? '' : word('sheet.signed'));
    case 'ruleOn': return told(ofRule(event.payload.rule, onOff(event.payload)), ofRule(event.payload.rule, onOff(event.before)));
    case 'ruleSeverity': return told(ofRule(event.payload.rule, severity(event.payload.severity)), ofRule(event.payload.rule, severity(event.before?.severity)));
    case 'ruleMarked': return told(ofRule(event.payload.rule, onOff({ on: event.payload.marked })), event.before === null ? '' : ofRule(event.payload.rule, onOff({ on: event.before.marked })));
    case 'table': return told(write(say('sheet.again', { count: event.payload.again.length }), language), '');
    case 'side': return told(sideTable(event.payload), sideTable(event.before));
    case 'load': return told(ofExpert(event, bounded(event.payload.bound, event.payload.count)), event.before === null ? '' : bounded(event.before.bound, event.before.count));
    case 'seat': return told(ofExpert(event, event.payload.panel ?? ''), event.before?.panel ?? '');
    case 'conflict': return told(event.payload.reason === null ? '' : event.payload.name, event.payload.reason === null ? event.payload.name : '', event.payload.reason ?? '');
    case 'override': {
      const { name, reason, test } = event.payload;
      const pair = write(say('review.pairOf', { name, what: say(`conflict.${test}.name` as WordKey) }), language);
      return told(reason === null ? '' : pair, reason === null ? pair : '', reason ?? '');
    }
    case 'wish': return told(ofExpert(event, wish(event.payload.wish)), wish(event.before?.wish));
    case 'assign': return told(ofExpert(event, assignment(event.payload.state)), assignment(event.before?.state));
    case 'package': return told(event.payload.name ?? '', event.before?.name ?? '');
    case 'planning': return told(planningText(event.payload.setting, event.payload.value), event.before === null ? '' : planningText(event.before.setting, event.before.value));
    case 'wanted': return told(wantedText(event.payload), event.before === null ? '' : wantedText(event.before));
    case 'merge': return told(write(say('sheet.merged', { file: event.payload.file, count: event.payload.steps.length }), language), '');
    case 'undo': case 'redo': return told(stepOf(event.payload.step), '');
  }
}

/** The word for a kind of table. */
const sideName = (side: SideKind): WordKey => (side === 'experts' || side === 'works' || side === 'relations' ? `tables.kind.${side}` : `list.name.${side}`);

/** A rule by its name in words; one that is not known any more by its id. */
function ruleName(rule: RuleId, language: Language): string {
  const key = `rule.${rule}.name`;
  const name = write({ key, params: {} }, language);
  return name === key ? rule : name;
}
