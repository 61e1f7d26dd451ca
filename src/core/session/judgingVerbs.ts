import type { Judgement, RowKey, RuleId, SessionEvent, Severity, Verdict } from '../model';
import { samePerson } from './judge';
import { overRows, stepOf } from './verbs';
import type { Change, VerbContext } from './verbs';

/** One finding as a person sees it. */
export interface SeenFinding {
  readonly row: RowKey;
  readonly rule: RuleId;
  /** Its fingerprint (core/triage). */
  readonly seen: string;
}

/** Whether a verdict must say why: all but a mere confirmation. */
export const wantsReason = (verdict: Verdict): boolean => verdict !== 'confirmed';

/**
 * Says something of findings, or takes it back (null). Nothing happens where a verdict that must say why has no reason,
 * or where the same was said of the same finding.
 */
export function judgeFindings(context: VerbContext, findings: readonly SeenFinding[], verdict: Verdict | null, written = ''): SessionEvent[] {
  const reason = verdict === null ? '' : written.trim();
  if (verdict !== null && wantsReason(verdict) && reason === '') return [];
  return stepOf(context, findings.flatMap(({ row, rule, seen }): Change[] => {
    const known = context.state.judgements.get(row)?.findings.find((word) => word.rule === rule);
    const same = verdict === null ? known === undefined : known?.verdict === verdict && known.reason === reason && known.seen === seen;
    const before = { rule, verdict: known?.verdict ?? null, reason: known?.reason ?? '', seen: known?.seen ?? '' };
    return same ? [] : [{ kind: 'finding', row, payload: { rule, verdict, reason, seen }, before }];
  }));
}

/** Why a person may not countersign what stands of a row; null where they may. */
export type CountersignFault = 'notRejected' | 'done' | 'unnamed' | 'undecidedBy' | 'samePerson';
export function countersignFault({ decision, decided, countersigned }: Judgement, actor: string): CountersignFault | null {
  if (decision !== 'reject' || decided === null) return 'notRejected';
  if (countersigned !== null) return 'done';
  if (decided.by.trim() === '') return 'undecidedBy';
  if (actor.trim() === '') return 'unnamed';
  return samePerson(decided.by, actor) ? 'samePerson' : null;
}

/** Countersigns the decision 建议不予受理 of those rows where the person may (see countersignFault), as one step. */
export const countersign = (context: VerbContext, rows: readonly RowKey[]): SessionEvent[] =>
  overRows(context, rows, (row, seen) => countersignFault(seen, context.actor) !== null ? null
    : { kind: 'countersign', row, payload: { of: seen.decided?.event ?? null }, before: { of: null } });

/** Takes the countersignature of rows back. */
export const uncountersign = (context: VerbContext, rows: readonly RowKey[]): SessionEvent[] =>
  overRows(context, rows, (row, seen) => seen.countersigned === null ? null
    : { kind: 'countersign', row, payload: { of: null }, before: { of: seen.decided?.event ?? null } });

/** What may be chosen of one rule at once; what is left out stays. */
export interface RuleChoice {
  readonly on?: boolean;
  readonly severity?: Severity | null;
  readonly marked?: boolean;
}

/** Chooses whether a rule counts, how grave it is, whether its flood is marked: one step for the whole session. */
export function chooseRule(context: VerbContext, rule: RuleId, { on, severity, marked }: RuleChoice): SessionEvent[] {
  const { rules } = context.state;
  const was = { on: !rules.off.has(rule), severity: rules.severities.get(rule) ?? null, marked: rules.marked.has(rule) };
  const changes: Change[] = [];
  if (on !== undefined && on !== was.on) changes.push({ kind: 'ruleOn', payload: { rule, on }, before: { rule, on: was.on } });
  if (severity !== undefined && severity !== was.severity) changes.push({ kind: 'ruleSeverity', payload: { rule, severity }, before: { rule, severity: was.severity } });
  if (marked !== undefined && marked !== was.marked) changes.push({ kind: 'ruleMarked', payload: { rule, marked }, before: { rule, marked: was.marked } });
  return stepOf(context, changes);
}
