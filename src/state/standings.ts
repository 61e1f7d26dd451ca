import type { RowKey, RuleChoices, RuleId, RuleState, Severity } from '../core/model';
import type { RuleChoice } from '../core/session';
import { choiceEffect, counts, lensOf, standingsOf, type ChoiceEffect, type StandingFinding } from '../core/triage';
import { judgementOf, type OpenSession } from './appState';

export { counts as isCounted, shownSeverity } from '../core/triage';
export type { ChoiceEffect, StandingFinding } from '../core/triage';

/** Every finding of a row with how it stands, in the machine's order; none for a row that is not of the session. */
export function standingFindings(session: OpenSession, key: RowKey): readonly StandingFinding[] {
  const row = session.allRows.find((one) => one.key === key);
  return row === undefined ? [] : standingsOf(row.findings, judgementOf(session, key).findings, session.lens);
}

/** One rule with what it found, as it stands now. Counts are of rows. */
export interface RuleTally {
  readonly rule: RuleState;
  readonly on: boolean;
  /** The severity that a person chose; null: as the call has it. */
  readonly chosen: Severity | null;
  readonly heldBack: boolean;
  /** What the rule found, whatever people said of it. */
  readonly failing: number;
  readonly unsure: number;
  /** Of these, findings that somebody dismissed or settled as a pass. */
  readonly dismissed: number;
  /** Findings that count: what the rows show. */
  readonly counted: number;
}

/** All rules, by id, with what each found. */
export function ruleTallies({ allRows, summary, lens, fold }: OpenSession): readonly RuleTally[] {
  const blank = (): { failing: number; unsure: number; dismissed: number; counted: number } => ({ failing: 0, unsure: 0, dismissed: 0, counted: 0 });
  const tallies = new Map(summary.rules.map(({ rule }) => [rule, blank()]));
  for (const row of allRows) {
    if (row.findings.length === 0) continue;
    for (const [at, { standing, finding }] of standingsOf(row.findings, fold.state.judgements.get(row.key)?.findings ?? [], lens).entries()) {
      const tally = tallies.get(finding.rule);
      if (tally === undefined) continue;
      if (row.findings[at]?.outcome === 'unsure') tally.unsure += 1;
      else tally.failing += 1;
      if (standing === 'dismissed' || standing === 'passed') tally.dismissed += 1;
      if (counts(standing)) tally.counted += 1;
    }
  }
  return summary.rules.map((rule) => ({
    rule, ...(tallies.get(rule.rule) ?? blank()), on: !lens.choices.off.has(rule.rule), chosen: lens.choices.severities.get(rule.rule) ?? null,
    heldBack: lens.heldBack.has(rule.rule),
  }));
}

/** What a choice would change, told before it is made. */
export function effectOfChoice({ allRows, summary, lens, fold }: OpenSession, rule: RuleId, choice: RuleChoice): ChoiceEffect {
  return choiceEffect(allRows, fold.state.judgements, rule, lens, lensOf(summary, withChoice(lens.choices, rule, choice)));
}

/** The choices as they would be. */
function withChoice(choices: RuleChoices, rule: RuleId, { on, severity, marked }: RuleChoice): RuleChoices {
  const put = (set: ReadonlySet<RuleId>, is: boolean | undefined): ReadonlySet<RuleId> =>
    is === undefined ? set : new Set([...[...set].filter((other) => other !== rule), ...(is ? [rule] : [])]);
  const severities = new Map(choices.severities);
  if (severity === null) severities.delete(rule);
  else if (severity !== undefined) severities.set(rule, severity);
  return { off: put(choices.off, on === undefined ? undefined : !on), severities, marked: put(choices.marked, marked) };
}
