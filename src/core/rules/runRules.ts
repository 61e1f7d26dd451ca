import {
  hideIdentities, type Call, type CellEvidence, type CheckReport, type Classification, type Evidence, type FieldKey, type FileColumns, type Finding, type OfficeLists, type Proposal,
  type RuleState, type Steps, type Unchecked,
} from '../model';
import { say } from '../words';
import { floodTest, type Tally } from './flood';
import { rules as register } from './index';
import type { Fitted, ListEntry, Passage, Rule, RuleFile, Verdict } from './rule';

const rowsBetweenPauses = 200;

/**
 * Runs every rule of the register on every proposal. Findings hold each outcome of each rule that could run, in file
 * order, then by rule id; rules that lack their columns or their list are named once in `unchecked`, floods once in `floods`
 * (their findings are there all the same). A rule that throws gives `unsure` with the error's words.
 */
export function* runRules(
  proposals: readonly Proposal[], columns: FileColumns, call: Call, classifications?: readonly Classification[],
  rules: readonly Rule[] = register, lists: OfficeLists = {},
): Steps<CheckReport> {
  const file: RuleFile = { proposals, columns, call, lists, ...(classifications === undefined ? {} : { classifications }) };
  const running: Running[] = [];
  const unchecked: Unchecked[] = [];
  const states: RuleState[] = [];
  for (const rule of rules.toSorted((one, other) => (one.id < other.id ? -1 : 1))) {
    const fitted = yield* fit(rule, file);
    states.push(stateOf(rule, fitted));
    if (fitted.state === 'unchecked') {
      const { clause, severity, lack } = fitted;
      unchecked.push({ rule: rule.id, clause, severity, ...lack });
    } else running.push({ rule, fitted, tally: { failing: 0, checked: proposals.length } });
  }
  const findings: Finding[] = [];
  const evidence = evidenceMaker(columns);
  for (let from = 0; from < proposals.length; from += rowsBetweenPauses) {
    yield { stage: 'rules', done: from, total: proposals.length };
    const some = proposals.slice(from, from + rowsBetweenPauses);
    // Rule by rule, since a loop over one rule's rows runs much faster than one over all rules of a row.
    const byRule = running.map((one) => findingsOf(one, some, columns, evidence));
    for (let at = 0; at < some.length; at += 1) for (const ofRule of byRule) {
      const finding = ofRule[at];
      if (finding !== undefined) findings.push(finding);
    }
  }
  const isFlood = floodTest(call);
  const floods = running.filter(({ tally }) => isFlood(tally)).map(({ rule, fitted, tally }) => floodOf(rule, fitted, tally, columns));
  return { rules: states, findings, unchecked, floods };
}

interface Running {
  readonly rule: Rule;
  readonly fitted: Exclude<Fitted, { readonly state: 'unchecked' }>;
  readonly tally: Tally;
}

function stateOf({ id, demand, ground, byNames, list }: Rule, fitted: Fitted): RuleState {
  const { clause, severity, state } = fitted;
  const why = state === 'idle' ? fitted.message : state === 'unchecked' ? fitted.lack.message : null;
  return { rule: id, demand, clause, severity, ...(ground === undefined ? {} : { ground }), ...(list === undefined ? {} : { list }), byNames, state, why };
}

function* fit(rule: Rule, file: RuleFile): Steps<Fitted> {
  try {
    return yield* rule.fit(file);
  } catch (error) {
    return { state: 'ready', clause: '', severity: 'verify', quotes: [], check: () => threw(error) };
  }
}

function judge(fitted: Running['fitted'], proposal: Proposal): Verdict {
  if (fitted.state === 'idle') return { outcome: 'not-applicable', message: fitted.message };
  try {
    return fitted.check(proposal);
  } catch (error) {
    return threw(error);
  }
}

const threw = (error: unknown): Verdict => ({
  outcome: 'unsure', message: say('rules.threw', { reason: error instanceof Error ? error.message : String(error) }),
});

function findingsOf(one: Running, proposals: readonly Proposal[], columns: FileColumns, evidence: EvidenceMaker): readonly Finding[] {
  const findings: Finding[] = [];
  for (const proposal of proposals) {
    const finding = findingOf(one, proposal, columns, evidence);
    findings.push(finding);
    if (finding.outcome === 'fail' && finding.severity !== 'notice') one.tally.failing += 1;
  }
  return findings;
}

function findingOf({ rule, fitted }: Running, proposal: Proposal, columns: FileColumns, evidenceOf: EvidenceMaker): Finding {
  const verdict = judge(fitted, proposal);
  const { key: row, line } = proposal;
  const { outcome, message } = verdict;
  const quoted = verdict.evidence?.filter((field) => columns.present.has(field)) ?? (fitted.state === 'ready' ? fitted.quotes : noFields);
  const cells = quoted.length === 0 ? noEvidence : evidenceOf(quoted, proposal.cells);
  const evidence = verdict.passages === undefined && verdict.entries === undefined ? cells : [...cells, ...passagesOf(verdict.passages ?? [], columns), ...entriesOf(verdict.entries ?? [])];
  const { id, ground } = rule;
  const { clause } = fitted;
  const severity = verdict.severity ?? fitted.severity;
  if (verdict.others !== undefined || verdict.listed !== undefined) {
    const { others, listed } = verdict;
    return {
      row, line, rule: id, outcome, severity, clause, ...(ground === undefined ? {} : { ground }), message, evidence,
      ...(others === undefined ? {} : { others: others.map(({ key }) => key) }), ...(listed === undefined ? {} : { listed }),
    };
  }
  // Two literals rather than a spread: this is made for every rule of every row.
  return ground === undefined
    ? { row, line, rule: id, outcome, severity, clause, message, evidence }
    : { row, line, rule: id, outcome, severity, clause, ground, message, evidence };
}

const noFields: readonly FieldKey[] = [];
const noEvidence: readonly Evidence[] = [];

type EvidenceMaker = (fields: readonly FieldKey[], cells: Proposal['cells']) => readonly Evidence[];

/** How many different cells of a column are kept quoted: enough for columns of a form. */
const kept = 2000;

/** Quotes cells; equal cells of a column share one quotation, since every rule quotes every row. */
function evidenceMaker(columns: FileColumns): EvidenceMaker {
  const made: Partial<Record<FieldKey, Map<string, readonly [CellEvidence]>>> = {};
  const alone = (field: FieldKey, quote: string): readonly [CellEvidence] => {
    const ofField = (made[field] ??= new Map());
    const known = ofField.get(quote);
    if (known !== undefined) return known;
    const evidence: readonly [CellEvidence] = [{ field, column: headerOf(field, columns), quote: hideIdentities(quote) }];
    if (ofField.size < kept) ofField.set(quote, evidence);
    return evidence;
  };
  return (fields, cells) => {
    const [first] = fields;
    if (first !== undefined && fields.length === 1) return alone(first, cells[first] ?? '');
    const several: Evidence[] = [];
    for (const field of fields) several.push(alone(field, cells[field] ?? '')[0]);
    return several;
  };
}

const headerOf = (field: FieldKey, { headers }: FileColumns): string => headers[field] ?? field;

/** Cells of lists; such as the list has no column for are left out. */
const entriesOf = (entries: readonly ListEntry[]): readonly Evidence[] => entries.flatMap(({ list, row, fields }) => fields.flatMap((field) => {
  const column = list.headers[field];
  return column === undefined ? [] : [{ list: list.name, line: row.line, column, quote: row.cells[field] ?? '' }];
}));

const passagesOf = (passages: readonly Passage[], columns: FileColumns): readonly Evidence[] =>
  passages.map(({ field, quote }) => ({ field, column: headerOf(field, columns), quote }));

function floodOf(rule: Rule, fitted: Running['fitted'], { failing, checked }: Tally, columns: FileColumns): CheckReport['floods'][number] {
  const fields = fitted.state === 'ready' ? fitted.quotes : [];
  const percent = Math.round((failing / checked) * 100);
  const message = say('rules.flood', { failing, checked, percent, columns: fields.map((field) => headerOf(field, columns)) });
  return { rule: rule.id, failing, checked, fields, message };
}
