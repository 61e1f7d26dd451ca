import { severities } from '../model';
import type { Finding, Judgement, RowKey, RuleId, Severity } from '../model';
import { countedFindings, shownSeverity, type Lens } from './standing';

/** A row with the findings that the machine made of it (`fail` and `unsure`). */
export interface FoundRow {
  readonly key: RowKey;
  readonly findings: readonly Finding[];
}

/** What choosing otherwise of one rule would change. */
export interface ChoiceEffect {
  /** Findings of the rule that count, before and after. */
  readonly before: number;
  readonly after: number;
  /** Rows whose gravest finding changes: how many, from what to what (null: none left, or none before). Gravest first. */
  readonly moves: readonly { readonly from: Severity | null; readonly to: Severity | null; readonly rows: number }[];
  /** Rows of those that somebody has decided 建议不予受理 and that no counted rejection would speak for any more. */
  readonly decisionsBare: number;
}

/** What would change if the lens were another, as far as one rule's rows go. Nothing is changed by asking. */
export function choiceEffect(rows: readonly FoundRow[], judgements: ReadonlyMap<RowKey, Judgement>, rule: RuleId, now: Lens, then: Lens): ChoiceEffect {
  const moves = new Map<string, { from: Severity | null; to: Severity | null; rows: number }>();
  let before = 0;
  let after = 0;
  let decisionsBare = 0;
  for (const { key, findings } of rows) {
    if (!findings.some((finding) => finding.rule === rule)) continue;
    const judgement = judgements.get(key);
    const [old, next] = [now, then].map((lens) => countedFindings(findings, judgement?.findings ?? [], lens)) as [readonly Finding[], readonly Finding[]];
    before += ofRule(old, rule);
    after += ofRule(next, rule);
    const [from, to] = [gravest(old), gravest(next)];
    if (from === to) continue;
    if (from === 'reject' && judgement?.decision === 'reject') decisionsBare += 1;
    const move = moves.get(`${from} ${to}`) ?? { from, to, rows: 0 };
    move.rows += 1;
    moves.set(`${from} ${to}`, move);
  }
  return { before, after, moves: [...moves.values()].toSorted((a, b) => rank(a.from) - rank(b.from) || rank(a.to) - rank(b.to)), decisionsBare };
}

const ofRule = (findings: readonly Finding[], rule: RuleId): number => findings.filter((finding) => finding.rule === rule).length;
const rank = (severity: Severity | null): number => (severity === null ? severities.length : severities.indexOf(severity));

/** The gravest severity among findings, as people are shown them; null where there are none. */
export function gravest(findings: readonly Finding[]): Severity | null {
  const shown = new Set(findings.map(shownSeverity));
  return severities.find((severity) => shown.has(severity)) ?? null;
}
