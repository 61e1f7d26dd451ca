import { Fragment, useMemo } from 'react';
import type { OpenSession } from '../../state/appState';
import { sessionHistory, stepsShown, type HistoryStep } from '../../state/history';
import { Action } from '../common/Action';
import { useActions, useApp, useWords } from '../common/app';
import { useMore } from '../common/useMore';
import { HistoryFilters } from './HistoryFilters';
import { StepLine } from './StepLine';

/** Steps that are listed at first, and at every wish for more. */
const atOnce = 100;

/** Everything that people did, latest first, by day: who, when, what and why; each step can be looked at, taken back and brought back. */
export function HistoryPage({ session }: { readonly session: OpenSession }) {
  const t = useWords();
  const call = useApp((state) => state.call);
  const { look } = useActions();
  const filter = useApp(({ view }) => view.looks.history);
  const open = useApp(({ view }) => view.looks.step);
  const [most, showMore] = useMore(atOnce, filter);
  const steps = useMemo(() => sessionHistory(session), [session]);
  const shown = useMemo(() => stepsShown(session, steps, filter, call, t.language), [session, steps, filter, call, t]);
  const days = useMemo(() => byDay(shown.slice(0, most)), [shown, most]);
  const latest = session.fold.state.undoable[0];
  return (
    <main className="history-page" aria-label={t('history.title')} data-testid="history-page">
      <header className="page-head">
        <h2 className="title">{t('history.title')}</h2>
        <p className="muted small">{t('history.summary', { count: t.number(steps.length), undone: t.number(steps.filter(({ undone }) => undone !== null).length) })}</p>
        <HistoryFilters count={shown.length} />
      </header>
      <div className="page-body" tabIndex={0} role="group" aria-label={t('history.title')}>
        {steps.length === 0 && <p className="muted">{t('history.empty')}</p>}
        {steps.length > 0 && shown.length === 0 && <p className="muted">{t('history.nothing')}</p>}
        {days.map(([day, ofDay]) => (
          <section key={`${day} ${ofDay[0]?.step ?? ''}`} aria-label={t.day(day)}>
            <h3 className="history-day">{t.day(day)}</h3>
            <ol className="step-list">
              {ofDay.map((step) => (
                <Fragment key={step.step}>
                  {step.step === latest && <li className="step-now small">{t('history.now')}</li>}
                  <StepLine session={session} step={step} isOpen={open === step.step} onToggle={() => look({ step: open === step.step ? null : step.step })} />
                </Fragment>
              ))}
            </ol>
          </section>
        ))}
        {shown.length > most && <Action label={t('history.more', { count: t.number(Math.min(atOnce, shown.length - most)) })} testId="history-more" onPress={showMore} />}
      </div>
    </main>
  );
}

/** Steps that follow each other on one day. The order is that of the log: another machine's clock may tell another day in between. */
function byDay(steps: readonly HistoryStep[]): readonly (readonly [day: string, steps: readonly HistoryStep[]])[] {
  const days: [string, HistoryStep[]][] = [];
  for (const step of steps) {
    const day = step.at.slice(0, 10);
    const last = days.at(-1);
    if (last?.[0] === day) last[1].push(step);
    else days.push([day, [step]]);
  }
  return days;
}
