import { useMemo } from 'react';
import type { ExpertKey, Plan, RowKey } from '../../core/model';
import type { OpenSession } from '../../state/appState';
import { expertName, type ReviewPool } from '../../state/review/pool';
import { inTableOrder, planDiff } from '../../state/review/planOrder';
import { Action } from '../common/Action';
import { useActions, useApp, useWords } from '../common/app';
import { Box } from '../common/Box';
import { IssueList } from '../common/IssueList';
import { ProgressLine } from '../common/ProgressLine';
import { TimeLeft } from '../common/TimeLeft';
import { titleOf } from '../common/titleOf';
import { RemedyAct } from './RemedyAct';

/** Lines of the difference that are shown. */
const mostShown = 200;

/** A plan that is computed, and then looked at: what it reaches, what it lacks and what would help, what it would change. */
export function PlanBox({ session, pool }: { readonly session: OpenSession; readonly pool: ReviewPool | null }) {
  const t = useWords();
  const actions = useActions();
  const desk = useApp((state) => state.planning);
  if (desk === null || pool === null) return null;
  const cancel = <Action label={t('page.cancel')} onPress={actions.dropPlan} testId="plan-cancel" />;
  switch (desk.stage) {
    case 'planning':
      return <Box narrow title={t('assignPage.computing')} onClose={actions.dropPlan} foot={<><TimeLeft progress={desk.progress} /><span className="space" />{cancel}</>}><ProgressLine progress={desk.progress} /></Box>;
    case 'failed':
      return <Box narrow title={t('assignPage.failed')} onClose={actions.dropPlan} foot={<><span className="space" />{cancel}</>}><IssueList issues={desk.issues} /></Box>;
    case 'plan':
      return (
        <Box
          title={t('assignPage.planTitle')} onClose={actions.dropPlan}
          foot={<><span className="muted small">{t('assignPage.planFoot')}</span><span className="space" />{cancel}<Action look="primary" autoFocus label={t('assignPage.apply')} testId="plan-apply" onPress={actions.applyPlan} /></>}
        >
          <PlanReport session={session} pool={pool} plan={desk.plan} />
        </Box>
      );
    case 'proposing': case 'panels': return null;
  }
}

function PlanReport({ session, pool, plan }: { readonly session: OpenSession; readonly pool: ReviewPool; readonly plan: Plan }) {
  const t = useWords();
  const { review } = session.fold.state;
  const diff = useMemo(() => planDiff(plan.assignments, session), [plan, session]);
  const lacking = useMemo(() => inTableOrder(session, plan.shortfalls), [plan, session]);
  const nameOf = (key: ExpertKey): string => { const known = pool.byKey.get(key); return known === undefined ? review.names.get(key) ?? '' : expertName(known); };
  const proposal = (key: RowKey): string => titleOf(session, key);
  const list = (keys: readonly ExpertKey[]): string => keys.map(nameOf).join(t.language === 'zh' ? '、' : ', ');
  const { total, worst, proof, draw, remedies, underloads, refused } = plan;
  return (
    <>
      <p className="facts diff-facts">
        <span>{t('assignPage.total', { total: t.points(total) })}</span>
        {worst !== null && <span>{t('assignPage.worst', { sum: t.points(worst.sum), proposal: proposal(worst.proposal) })}</span>}
        <span className={proof.exact ? 'chip good' : 'chip notice'}>{proof.exact ? t('assignPage.proven') : t('assignPage.bound', { total: t.points(proof.totalAtMost), worst: proof.worstAtMost === null ? '–' : t.points(proof.worstAtMost) })}</span>
        {draw !== null && <span className="chip" data-testid="drawn">{t('assignPage.drawn', { seed: draw.seed, lost: t.percent(draw.lost) })}</span>}
      </p>
      {lacking.length > 0 && (
        <section className="section" data-testid="shortfalls">
          <h3>{t('assignPage.shortfalls', { count: lacking.length, places: lacking.reduce((sum, { missing }) => sum + missing, 0) })}</h3>
          {remedies.map((remedy, at) => (
            <p key={at} className="choice-preview"><span>{t.message(remedy.message)}</span><span className="space" /><RemedyAct session={session} remedy={remedy} /></p>
          ))}
          <ul className="diff-list">{lacking.slice(0, mostShown).map((one) => <li key={one.proposal}><strong>{proposal(one.proposal)}</strong> {t.message(one.message)} <span className="muted">{t.message(one.remedy.message)}</span> <RemedyAct session={session} remedy={one.remedy} /></li>)}</ul>
        </section>
      )}
      {refused.length > 0 && <section className="section"><h3>{t('assignPage.refused', { count: refused.length })}</h3><ul className="diff-list">{refused.map(({ pin, why }) => <li key={`${pin.proposal} ${pin.expert}`}><strong>{proposal(pin.proposal)}</strong> {nameOf(pin.expert)} {t.message(why)}</li>)}</ul></section>}
      {underloads.length > 0 && <section className="section"><h3>{t('assignPage.underloads', { count: underloads.length })}</h3><p>{underloads.map(({ expert, missing }) => t('assignPage.underload', { name: nameOf(expert), count: missing })).join(t.language === 'zh' ? '、' : ', ')}</p></section>}
      <section className="section" data-testid="plan-diff">
        <h3>{t('assignPage.diff', { count: diff.changes.length })}</h3>
        {diff.changes.length === 0 && <p className="muted">{t('assignPage.noDiff')}</p>}
        <ul className="diff-list">
          {diff.changes.slice(0, mostShown).map(({ proposal: key, gone, come }) => (
            <li key={key}><strong>{proposal(key)}</strong> <span className="diff-cell">{gone.length > 0 && <del>{list(gone)}</del>} {come.length > 0 && <ins>{list(come)}</ins>}</span></li>
          ))}
        </ul>
        {diff.changes.length > mostShown && <p className="muted">{t('page.moreIssues', { count: diff.changes.length - mostShown })}</p>}
        {diff.loads.length > 0 && <details><summary>{t('assignPage.loads', { count: diff.loads.length })}</summary><p>{diff.loads.map(({ expert, before, after }) => `${nameOf(expert)} ${before}→${after}`).join(t.language === 'zh' ? '、' : ', ')}</p></details>}
      </section>
    </>
  );
}
