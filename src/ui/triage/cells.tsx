import { Check, Circle, CircleQuestionMark, Undo2, X, type LucideIcon } from 'lucide-react';
import type { Call, Decision, DirectionId, Severity } from '../../core/model';
import { lowConfidence } from '../../state/consequences';
import type { TriagedRow } from '../../worker/protocol';
import type { Words } from '../common/app';
import { ruleName } from './ruleName';
import type { SortValue } from './sorting';

/** `培育5 微分方程与机器学习` */
export function directionName(call: Call, id: DirectionId | undefined, t: Words): string {
  const direction = call.directions.find((one) => one.id === id);
  if (direction === undefined) return '';
  const title = t.language === 'zh' || direction.titleEn === '' ? direction.title : direction.titleEn;
  return direction.label === direction.title ? title : `${direction.label} ${title}`;
}

/** A direction's place in the call; undefined where there is none. */
export const directionPlace = (call: Call, id: DirectionId | undefined): SortValue => {
  const place = call.directions.findIndex((one) => one.id === id);
  return place < 0 ? undefined : place;
};

/** A direction's label and title, with a tick where a person confirmed it. */
export function DirectionCell({ id, confirmed, call, t }: { readonly id: DirectionId | undefined; readonly confirmed: boolean; readonly call: Call; readonly t: Words }) {
  const direction = call.directions.find((one) => one.id === id);
  if (direction === undefined) return null;
  const title = t.language === 'zh' || direction.titleEn === '' ? direction.title : direction.titleEn;
  return (
    <span title={directionName(call, id, t)}>
      {confirmed && <span role="img" aria-label={t('page.confirmed')}>✓ </span>}
      {direction.label !== direction.title && <span className="label">{direction.label}</span>}
      {title}
    </span>
  );
}

const severityOrder: readonly Severity[] = ['reject', 'verify', 'notice'];

/** How many findings of each severity; what is unsure counts as 需人工核实. */
export function severityCounts(row: TriagedRow): readonly (readonly [Severity, number])[] {
  return severityOrder
    .map((severity) => [severity, row.findings.filter((finding) => (finding.outcome === 'unsure' ? 'verify' : finding.severity) === severity).length] as const)
    .filter(([, count]) => count > 0);
}

/** Sorts rows by their gravest findings, then by how many. */
export const findingsWeight = (row: TriagedRow): number =>
  severityCounts(row).reduce((sum, [severity, count]) => sum + count * (severity === 'reject' ? 10_000 : severity === 'verify' ? 100 : 1), 0);

/** A share as a bar and in words. */
export function Meter({ share, t }: { readonly share: number; readonly t: Words }) {
  return (
    <span className={share < lowConfidence ? 'meter low' : 'meter'}>
      <span className="track" aria-hidden><span className="fill" style={{ width: `${share * 100}%` }} /></span>
      {t.chance(share)}
    </span>
  );
}

/** How the first four decisions look; an office's own look like any other word. */
const decisionLook = new Map<Decision, { readonly tone: string; readonly icon: LucideIcon }>([
  ['accept', { tone: 'good', icon: Check }], ['reject', { tone: 'reject', icon: X }], ['verify', { tone: 'verify', icon: CircleQuestionMark }], ['withdrawn', { tone: '', icon: Undo2 }],
]);
/** The colour of a decision. */
export const toneOf = (decision: Decision): string => decisionLook.get(decision)?.tone ?? '';

/** The decision as a small sign at the row's head, where it stays in sight beside an open proposal. */
export function DecisionMark({ decision, name }: { readonly decision: Decision; readonly name: string }) {
  const Icon = decisionLook.get(decision)?.icon ?? Circle;
  return <span className={`decision-mark ${toneOf(decision)}`} role="img" aria-label={name}><Icon size={13} strokeWidth={2.6} aria-hidden /></span>;
}

/** Why a row wants a person: the rules that found something by name, and what the texts say. */
export function reasonsOf(row: TriagedRow, t: Words): string {
  const named = severityOrder.flatMap((severity) => {
    const rules = row.findings.filter((finding) => (finding.outcome === 'unsure' ? 'verify' : finding.severity) === severity).map(({ rule }) => ruleName(rule, t));
    return rules.length === 0 ? [] : [{ key: `work.${severity}`, text: rules.join(t.language === 'zh' ? '、' : ', ') }];
  });
  return row.work.reasons.map((reason) => named.find(({ key }) => key === reason.key)?.text ?? t.message(reason)).join(t.language === 'zh' ? '；' : '; ');
}

/** The score of the first direction. */
export function bestScore(row: TriagedRow): number | undefined {
  const { best, ranking } = row.classification;
  return ranking.find((score) => score.direction === best)?.total;
}
