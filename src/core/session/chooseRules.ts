import type { RuleChoices, RuleId, Severity } from '../model';
import type { RuleEvent } from './judge';

/** What stands where nobody has chosen anything. */
export const noChoices: RuleChoices = { off: new Set(), severities: new Map(), marked: new Set() };

/** What stands of the rules after events in their order: the last writer of each rule's switch, severity and mark wins. */
export function chooseRules(history: readonly RuleEvent[], isUndone: (step: string) => boolean): RuleChoices {
  const off = new Set<RuleId>();
  const severities = new Map<RuleId, Severity>();
  const marked = new Set<RuleId>();
  const put = (set: Set<RuleId>, rule: RuleId, is: boolean): void => void (is ? set.add(rule) : set.delete(rule));
  for (const { step, kind, payload } of history) {
    if (isUndone(step)) continue;
    switch (kind) {
      case 'ruleOn': put(off, payload.rule, !payload.on); break;
      case 'ruleMarked': put(marked, payload.rule, payload.marked); break;
      case 'ruleSeverity':
        if (payload.severity === null) severities.delete(payload.rule);
        else severities.set(payload.rule, payload.severity);
    }
  }
  return { off, severities, marked };
}
