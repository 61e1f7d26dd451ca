import { useEffect, useMemo } from 'react';
import type { OpenSession } from '../../state/appState';
import { ruleTallies } from '../../state/standings';
import { useActions, useApp, useWords } from '../common/app';
import { IssueList } from '../common/IssueList';
import { Chooser, PageFilters } from '../common/PageFilters';
import { ruleName } from '../triage/ruleName';
import { ruleChoices } from './choices';
import { columnCount, RuleLine } from './RuleLine';
import { rulesShown, withAsked, type NamedTally } from './ruleOrder';

/** Every formal check: what it asks, what it found, and a switch and a severity, each with its effect told first. */
export function RulesPage({ session }: { readonly session: OpenSession }) {
  const t = useWords();
  const view = useApp((state) => state.view.looks.rules);
  const { askRule } = useActions();
  const asked = useApp((state) => state.view.ruleAsked);
  // What is asked is not asked any more once the page is left.
  useEffect(() => () => askRule(null), [askRule]);
  const tallies = useMemo<readonly NamedTally[]>(
    () => ruleTallies(session).map((tally) => ({ ...tally, name: ruleName(tally.rule.rule, t), demand: t.message(tally.rule.demand) })), [session, t]);
  const shown = useMemo(() => withAsked(rulesShown(tallies, view), tallies, asked?.rule), [tallies, view, asked]);
  const { settings } = session.summary;
  return (
    <main className="rules-page" aria-label={t('rulesPage.title')} data-testid="rules-page">
      <header className="page-head">
        <h2 className="title">{t('rulesPage.title')}</h2>
        <p className="muted small">{summary(tallies, t)}</p>
        <RuleFilters />
      </header>
      <div className="page-body" tabIndex={0} role="group" aria-label={t('rulesPage.title')}>
        {settings.length > 0 && <section className="section"><h3>{t('rulesPage.problems')}</h3><IssueList issues={settings} /></section>}
        <table className="page-table rules">
          <thead>
            <tr>
              <th scope="col">{t('rulesPage.on')}</th><th scope="col">{t('rulesPage.severityShown')}</th><th scope="col">{t('rulesPage.rule')}</th><th scope="col">{t('rulesPage.clause')}</th>
              <th scope="col" className="number">{t('rulesPage.fail')}</th><th scope="col" className="number">{t('rulesPage.unsure')}</th><th scope="col" className="number">{t('rulesPage.dismissed')}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map((tally) => {
              const { rule } = tally.rule;
              return <RuleLine key={rule} session={session} tally={tally} pending={asked?.rule === rule ? asked.choice : null} onChoose={(choice) => askRule(choice === null ? null : { rule, choice })} />;
            })}
            {shown.length === 0 && <tr><td colSpan={columnCount} className="muted">{t('rulesPage.nothing')}</td></tr>}
          </tbody>
        </table>
        <Guard />
      </div>
    </main>
  );
}

function summary(tallies: readonly NamedTally[], t: ReturnType<typeof useWords>): string {
  const inState = (state: string): number => tallies.filter(({ rule }) => rule.state === state).length;
  return t('rulesPage.summary', { count: tallies.length, ready: inState('ready'), unchecked: inState('unchecked'), idle: inState('idle'), off: tallies.filter(({ on }) => !on).length });
}

/** What the guard against floods does, where the call sets one. */
function Guard() {
  const t = useWords();
  const guard = useApp((state) => state.call.rules['flood-guard']);
  const { share, leastRows } = guard ?? {};
  if (typeof share !== 'number' || typeof leastRows !== 'number') return null;
  return <p className="muted small">{t('rulesPage.guard', { share: t.percent(share), rows: leastRows })}</p>;
}

function RuleFilters() {
  const t = useWords();
  const { look } = useActions();
  const view = useApp((state) => state.view.looks.rules);
  return (
    <PageFilters search={view.search} label={t('rulesPage.search')} testId="rules-search" onSearch={(search) => look({ rules: { ...view, search } })}>
      <Chooser choice={ruleChoices.show} />
      <Chooser choice={ruleChoices.severity} />
      <Chooser choice={ruleChoices.sort} />
    </PageFilters>
  );
}
