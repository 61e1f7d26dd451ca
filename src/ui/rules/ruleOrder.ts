import { severities, type RuleId, type RuleState, type Severity } from '../../core/model';
import type { RuleShow, RuleSort, RuleView } from '../../state/pageLooks';
import type { RuleTally } from '../../state/standings';

/** A rule as the page names it, in the page's language. */
export interface NamedTally extends RuleTally {
  readonly name: string;
  readonly demand: string;
}

/** The severity that counts: the chosen one before the call's. */
export const severityOf = ({ chosen, rule }: RuleTally): Severity => chosen ?? rule.severity;

/** What a person can choose for a rule. Where people are matched by name, a choice raises nothing: only what lowers is offered. */
export const offeredSeverities = ({ severity: own, byNames }: RuleState): readonly Severity[] =>
  severities.filter((severity) => !byNames || severities.indexOf(severity) >= severities.indexOf(own));

const passes: Readonly<Record<RuleShow, (tally: RuleTally) => boolean>> = {
  all: () => true,
  fail: ({ failing }) => failing > 0,
  unsure: ({ unsure }) => unsure > 0,
  dismissed: ({ dismissed }) => dismissed > 0,
  changed: ({ on, chosen }) => !on || chosen !== null,
  idle: ({ rule }) => rule.state !== 'ready',
};

const collator = new Intl.Collator('zh-CN', { numeric: true });
const bySeverity = (a: RuleTally, b: RuleTally): number => severities.indexOf(severityOf(a)) - severities.indexOf(severityOf(b));
const byFails = (a: RuleTally, b: RuleTally): number => b.failing - a.failing || b.unsure - a.unsure;
const byName = (a: NamedTally, b: NamedTally): number => collator.compare(a.name, b.name);
const orders: Readonly<Record<RuleSort, (a: NamedTally, b: NamedTally) => number>> = {
  severity: (a, b) => bySeverity(a, b) || byFails(a, b),
  fails: (a, b) => byFails(a, b) || bySeverity(a, b),
  clause: (a, b) => collator.compare(a.rule.clause, b.rule.clause),
  name: () => 0,
};

/** The same rules, and before them the one that is asked about where search and filters keep it out. */
export function withAsked(shown: readonly NamedTally[], all: readonly NamedTally[], rule: RuleId | undefined): readonly NamedTally[] {
  const asked = all.find((tally) => tally.rule.rule === rule);
  return asked === undefined || shown.includes(asked) ? shown : [asked, ...shown];
}

/** The rules that pass search and filters, in the order asked for; ties by name. Rules that did not run come last. */
export function rulesShown(tallies: readonly NamedTally[], { search, show, severity, sort }: RuleView): readonly NamedTally[] {
  const words = search.normalize('NFKC').toLowerCase().split(/\s+/u).filter(Boolean);
  return tallies.filter((tally) => {
    const text = `${tally.name} ${tally.demand} ${tally.rule.clause} ${tally.rule.rule}`.normalize('NFKC').toLowerCase();
    return passes[show](tally) && (severity === 'all' || severityOf(tally) === severity) && words.every((word) => text.includes(word));
  }).toSorted((a, b) => (sort === 'name' ? 0 : ran(b) - ran(a)) || orders[sort](a, b) || byName(a, b));
}

const ran = ({ rule }: RuleTally): number => (rule.state === 'ready' ? 1 : 0);
