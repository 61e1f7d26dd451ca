import type { Call, CheckReport, Classification, FileColumns, Finding, OfficeLists, Proposal, RuleId, Steps } from '../model';
import { rules } from './index';
import type { Rule } from './rule';
import { runRules } from './runRules';

const textRules = rules.filter((rule) => rule.readsTexts);
const listRules = rules.filter((rule) => rule.list !== undefined);

/** The same report after what the texts say has changed: only the rules that rest on it run again. */
export const rerunTextRules = (
  report: CheckReport, proposals: readonly Proposal[], columns: FileColumns, call: Call, classifications: readonly Classification[],
): Steps<CheckReport> => rerun(report, proposals, textRules, runRules(proposals, columns, call, classifications, textRules));

/** The same report after the office's lists have changed: only the rules that look something up in those that did run again. */
export function rerunListRules(
  report: CheckReport, proposals: readonly Proposal[], columns: FileColumns, call: Call, before: OfficeLists, lists: OfficeLists,
): Steps<CheckReport> {
  const changed = listRules.filter(({ list }) => list !== undefined && before[list] !== lists[list]);
  return rerun(report, proposals, changed, runRules(proposals, columns, call, undefined, changed, lists));
}

function* rerun(report: CheckReport, proposals: readonly Proposal[], changed: readonly Rule[], run: Steps<CheckReport>): Steps<CheckReport> {
  if (changed.length === 0) return report;
  const again = yield* run;
  const ids = new Set(changed.map(({ id }) => id));
  const kept = <T extends { readonly rule: RuleId }>(list: readonly T[]): readonly T[] => list.filter(({ rule }) => !ids.has(rule));
  const byRule = <T extends { readonly rule: RuleId }>(one: readonly T[], other: readonly T[]): readonly T[] =>
    [...one, ...other].toSorted((a, b) => (a.rule < b.rule ? -1 : 1));
  return {
    rules: byRule(kept(report.rules), again.rules),
    findings: merged(kept(report.findings), again.findings, proposals),
    unchecked: byRule(kept(report.unchecked), again.unchecked),
    floods: byRule(kept(report.floods), again.floods),
  };
}

/** Two lists of findings, both in file order, then by rule id, as one. */
function merged(kept: readonly Finding[], again: readonly Finding[], proposals: readonly Proposal[]): readonly Finding[] {
  const findings: Finding[] = [];
  let left = 0;
  let right = 0;
  for (const { key } of proposals) {
    for (;;) {
      const one = kept[left]?.row === key ? kept[left] : undefined;
      const other = again[right]?.row === key ? again[right] : undefined;
      if (one !== undefined && (other === undefined || one.rule < other.rule)) {
        findings.push(one);
        left += 1;
      } else if (other !== undefined) {
        findings.push(other);
        right += 1;
      } else break;
    }
  }
  return findings;
}
