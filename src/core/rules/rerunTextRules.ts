import type { Call, CheckReport, Classification, Finding, FileColumns, Proposal, Steps } from '../model';
import { rules } from './index';
import { runRules } from './runRules';

const textRules = rules.filter((rule) => rule.readsTexts);
const textIds = new Set(textRules.map((rule) => rule.id));

/** The same report after what the texts say has changed: only the rules that rest on it run again. */
export function* rerunTextRules(
  report: CheckReport, proposals: readonly Proposal[], columns: FileColumns, call: Call, classifications: readonly Classification[],
): Steps<CheckReport> {
  const again = yield* runRules(proposals, columns, call, classifications, textRules);
  // Both lists are in file order, then by rule: the new findings stand in the old ones' places.
  let next = 0;
  const renewed = (finding: Finding): Finding => (textIds.has(finding.rule) ? again.findings[next++] ?? finding : finding);
  const kept = <T extends { readonly rule: Finding['rule'] }>(list: readonly T[]): readonly T[] => list.filter(({ rule }) => !textIds.has(rule));
  return {
    rules: [...kept(report.rules), ...again.rules].toSorted((one, other) => (one.rule < other.rule ? -1 : 1)),
    findings: report.findings.map(renewed),
    unchecked: [...kept(report.unchecked), ...again.unchecked],
    floods: [...kept(report.floods), ...again.floods],
  };
}
