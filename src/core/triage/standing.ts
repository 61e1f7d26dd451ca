import { severities } from '../model';
import type { Finding, FindingWord, Flood, RuleChoices, RuleId, RuleState, Severity } from '../model';
import { fingerprint } from '../text/fingerprint';

/** How a finding stands after what people said of it and chose of its rule. */
export type Standing =
  | 'open'
  /** Somebody spoke of it, but it has changed since: it asks again. */
  | 'changed'
  | 'confirmed'
  /** Settled as a failure: what was unsure counts with the rule's own severity. */
  | 'failed'
  /** These count nowhere: settled as a pass, dismissed, the rule switched off, the rule's flood not let through. */
  | 'passed' | 'dismissed' | 'off' | 'heldBack';

export interface StandingFinding {
  /** As it counts: outcome and severity after the word and the choices. */
  readonly finding: Finding;
  readonly standing: Standing;
  /** What somebody said of it, where it is still this finding or has changed since. */
  readonly word: FindingWord | null;
}

/** Through what the machine's findings are seen: the rules as they fit the file, what people chose of them, and floods held back. */
export interface Lens {
  readonly rules: ReadonlyMap<RuleId, RuleState>;
  readonly choices: RuleChoices;
  readonly heldBack: ReadonlySet<RuleId>;
}

export const lensOf = (report: { readonly rules: readonly RuleState[]; readonly floods: readonly Flood[] }, choices: RuleChoices): Lens => ({
  rules: new Map(report.rules.map((rule) => [rule.rule, rule])),
  choices,
  heldBack: new Set(report.floods.map(({ rule }) => rule).filter((rule) => !choices.marked.has(rule))),
});

/** Whether a finding in this standing counts: on the row, in facets, in the order of work, on paper. */
export const counts = (standing: Standing): boolean => standing === 'open' || standing === 'changed' || standing === 'confirmed' || standing === 'failed';

/** As people are shown it: what is unsure is 需人工核实 whatever its rule's severity. */
export const shownSeverity = ({ outcome, severity }: Pick<Finding, 'outcome' | 'severity'>): Severity => (outcome === 'unsure' ? 'verify' : severity);

/** Gaps of sentences that tell lines of files. */
const positions: ReadonlySet<string> = new Set(['lines', 'rows']);

/**
 * What a person saw of a finding: outcome, words and quoted cells. Line numbers are left out (they move
 * with every new import), and so are clause and severity, which are the call's and the person's own.
 */
export function seenOf({ outcome, message, evidence }: Finding): string {
  const params = Object.entries(message.params).filter(([name]) => !positions.has(name)).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return fingerprint(JSON.stringify([outcome, message.key, params, evidence.map((one) => ['field' in one ? one.field : [one.list, one.column], one.quote])]));
}

/** Every finding of a row (`fail` and `unsure`) with how it stands, in the given order. */
export function standingsOf(findings: readonly Finding[], words: readonly FindingWord[], lens: Lens): readonly StandingFinding[] {
  return findings.map((made) => {
    const word = words.find(({ rule }) => rule === made.rule) ?? null;
    const severity = chosenSeverity(made, lens);
    const weighed = severity === made.severity ? made : { ...made, severity };
    const standing = standingOf(made, word, lens);
    return { finding: standing === 'failed' ? { ...weighed, outcome: 'fail' } : weighed, standing, word };
  });
}

/** The findings that count. The given array itself where all of them do, as they are. */
export function countedFindings(findings: readonly Finding[], words: readonly FindingWord[], lens: Lens): readonly Finding[] {
  if (findings.length === 0 || (words.length === 0 && !findings.some(({ rule }) => isTouched(rule, lens)))) return findings;
  return standingsOf(findings, words, lens).filter(({ standing }) => counts(standing)).map(({ finding }) => finding);
}

/** How many findings somebody spoke of that have changed since. */
export const spokenChanged = (findings: readonly Finding[], words: readonly FindingWord[], lens: Lens): number =>
  words.length === 0 ? 0 : standingsOf(findings, words, lens).filter(({ standing }) => standing === 'changed').length;

/** Whether every finding counts as it was made, as long as nothing is said of it. */
export const touchesNothing = ({ choices, heldBack }: Lens): boolean => choices.off.size + heldBack.size + choices.severities.size === 0;

const isTouched = (rule: RuleId, { choices, heldBack }: Lens): boolean => choices.off.has(rule) || heldBack.has(rule) || choices.severities.has(rule);

function standingOf(made: Finding, word: FindingWord | null, { choices, heldBack }: Lens): Standing {
  if (choices.off.has(made.rule)) return 'off';
  if (heldBack.has(made.rule)) return 'heldBack';
  if (word === null) return 'open';
  if (word.seen !== seenOf(made)) return 'changed';
  return ({ confirmed: 'confirmed', dismissed: 'dismissed', pass: 'passed', fail: 'failed' } as const)[word.verdict];
}

/**
 * A chosen severity lowers every finding of its rule; it raises those that have the rule's own severity, and so leaves
 * alone what the rule itself thinks less of. Where people are matched by name it raises nothing: such a match without an
 * identity number is never above 需人工核实.
 */
function chosenSeverity({ rule, severity }: Finding, { rules, choices }: Lens): Severity {
  const chosen = choices.severities.get(rule);
  if (chosen === undefined || severities.indexOf(chosen) >= severities.indexOf(severity)) return chosen ?? severity;
  const own = rules.get(rule);
  return own === undefined || own.byNames || own.severity !== severity ? severity : chosen;
}
