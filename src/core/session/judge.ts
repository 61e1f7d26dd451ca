import type { Act, FindingWord, Judgement, RuleId, SessionEvent, RowKey } from '../model';
import type { MergeEvent } from './merges';
import { compareText } from './order';

type RuleKind = 'ruleOn' | 'ruleSeverity' | 'ruleMarked';
type WordKind = 'decisionWord' | 'decisionOrder' | 'tagColour';
/** A choice of a rule that holds for the whole session. */
export type RuleEvent = Extract<SessionEvent, { kind: RuleKind }>;
/** A change of the words that the office judges with. */
export type WordEvent = Extract<SessionEvent, { kind: WordKind }>;
/** Which import gives the proposals from then on. */
export type TableEvent = Extract<SessionEvent, { kind: 'table' }>;
/** Which table of a kind goes with the proposals from then on. */
export type SideEvent = Extract<SessionEvent, { kind: 'side' }>;
/** An event of the review that is about no proposal: an expert's limits or seat, a choice for plans. */
export type ReviewChoice = Extract<SessionEvent, { kind: 'load' | 'seat' | 'planning' | 'wanted' }>;
/** An event that says something of a row. */
export type RowEvent = Exclude<SessionEvent, { kind: 'undo' | 'redo' | 'table' | 'side' | 'merge' | RuleKind | WordKind | ReviewChoice['kind'] }> & { readonly row: RowKey };
/** An event of the review: of experts, conflicts, and who judges what. */
export type ReviewEvent = ReviewChoice | Extract<RowEvent, { kind: 'conflict' | 'override' | 'wish' | 'assign' | 'package' }>;
/** An event that says something; undo and redo only act on steps. */
export type ChangeEvent = RowEvent | RuleEvent | WordEvent | TableEvent | SideEvent | MergeEvent | ReviewChoice;

export const isRuleChange = (event: SessionEvent): event is RuleEvent =>
  event.kind === 'ruleOn' || event.kind === 'ruleSeverity' || event.kind === 'ruleMarked';
export const isWordChange = (event: SessionEvent): event is WordEvent =>
  event.kind === 'decisionWord' || event.kind === 'decisionOrder' || event.kind === 'tagColour';
const choices: ReadonlySet<string> = new Set<ReviewChoice['kind']>(['load', 'seat', 'planning', 'wanted']);
const ofReview: ReadonlySet<string> = new Set<ReviewEvent['kind']>(['load', 'seat', 'planning', 'wanted', 'conflict', 'override', 'wish', 'assign', 'package']);
export const isReviewChoice = (event: SessionEvent): event is ReviewChoice => choices.has(event.kind);
export const isReviewEvent = (event: ChangeEvent): event is ReviewEvent => ofReview.has(event.kind);
export const isChange = (event: SessionEvent): event is ChangeEvent =>
  isRuleChange(event) || isWordChange(event) || isReviewChoice(event) || event.kind === 'table' || event.kind === 'side' || event.kind === 'merge' || (event.kind !== 'undo' && event.kind !== 'redo' && event.row !== undefined);

/** What stands where nobody has said anything. */
export const blankJudgement: Judgement = {
  decision: null, panel: null, direction: null, tags: [], note: '', star: false, decided: null, countersigned: null, findings: [],
};

/** Whether two people's names are one, however they were typed: widths, spaces and capitals do not tell people apart. */
export function samePerson(one: string, other: string): boolean {
  const form = (name: string): string => name.normalize('NFKC').replace(/\s+/gu, '').toLowerCase();
  return form(one) === form(other);
}

const actOf = ({ id, actor, at }: RowEvent): Act => ({ event: id, by: actor, at });

/**
 * What stands of one row after its events, in their order: the last writer of each register wins
 * (decision, panel, direction, note, star, each tag and each rule's finding by itself). Undefined where nothing is said.
 * A countersignature holds for the one decision that it names, and only from somebody else than who decided.
 */
export function judge(history: readonly RowEvent[], isUndone: (step: string) => boolean): Judgement | undefined {
  let { decision, panel, direction, note, star, decided, countersigned } = blankJudgement;
  let countersign: Extract<RowEvent, { kind: 'countersign' }> | null = null;
  const tags = new Set<string>();
  const words = new Map<RuleId, FindingWord>();
  for (const event of history) {
    if (isUndone(event.step)) continue;
    switch (event.kind) {
      case 'decide':
        decision = event.payload.decision;
        decided = decision === null ? null : actOf(event);
        break;
      case 'panel': panel = event.payload.panel; break;
      case 'direction': direction = event.payload.direction; break;
      case 'note': note = event.payload.text; break;
      case 'star': star = event.payload.on; break;
      case 'countersign': countersign = event; break;
      case 'finding': {
        const { rule, verdict, reason, seen } = event.payload;
        if (verdict === null) words.delete(rule);
        else words.set(rule, { ...actOf(event), rule, verdict, reason, seen });
        break;
      }
      case 'tag':
        if (event.payload.on) tags.add(event.payload.tag);
        else tags.delete(event.payload.tag);
    }
  }
  if (decision === 'reject' && decided !== null && countersign !== null && countersign.payload.of === decided.event && !samePerson(countersign.actor, decided.by)) {
    countersigned = actOf(countersign);
  }
  if (decision === null && panel === null && direction === null && note === '' && !star && tags.size === 0 && words.size === 0) return undefined;
  const findings = [...words.values()].toSorted((a, b) => compareText(a.rule, b.rule));
  return { decision, panel, direction, tags: [...tags].toSorted(), note, star, decided, countersigned, findings };
}
