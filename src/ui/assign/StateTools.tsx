import { AlarmClock, ChartNoAxesColumn, Send, ShieldAlert } from 'lucide-react';
import { useMemo } from 'react';
import { defaultReview } from '../../core/model';
import type { OpenSession } from '../../state/appState';
import { pairsIn } from '../../state/review/assignActions';
import { Action } from '../common/Action';
import { useActions, useApp, useWords } from '../common/app';
import type { PlanLine } from './candidates';

interface StateToolsProps {
  readonly session: OpenSession;
  readonly lines: readonly PlanLine[];
}

/** How the review stands, and what can be done with all assignments of a state at once. */
export function StateTools({ session, lines }: StateToolsProps) {
  const t = useWords();
  const actions = useActions();
  const call = useApp((state) => state.call);
  const { planning } = session.fold.state.review;
  const only = useApp((state) => state.assigning.only);
  const [waiting, out, back] = useMemo(() => [pairsIn(session, ['waiting']), pairsIn(session, ['sent', 'agreed']), pairsIn(session, ['overdue', 'returned'])], [session]);
  const missing = lines.reduce((sum, { review }) => sum + review.missing, 0);
  const faults = lines.reduce((sum, { review }) => sum + review.faults, 0);
  const least = (call.review ?? defaultReview).leastOpinions;
  const enough = lines.filter(({ review }) => review.opinions >= least).length;
  const isDue = planning.dueDay !== '' && actions.today() > planning.dueDay;
  return (
    <div className="grid-tools">
      <span className="count">{t('assignPage.count', { proposals: t.number(lines.length), pairs: t.number(waiting.length + out.length + back.length) })}</span>
      {missing > 0 && <span className="chip verify" data-testid="missing">{t('assignPage.missingCount', { count: missing })}</span>}
      {faults > 0 && <span className="chip reject">{t('assignPage.faults', { count: faults })}</span>}
      <span className="muted small">{t('assignPage.enough', { count: enough, least })}</span>
      <label className="tool-label"><input type="checkbox" checked={only} data-testid="only-amiss" onChange={(event) => actions.showAssign({ only: event.target.checked })} /> {t('assignPage.onlyAmiss')}</label>
      <Action tiny look="plain" icon={ChartNoAxesColumn} label={t('assignPage.pictures')} testId="pictures" onPress={() => actions.showAssign({ box: 'pictures' })} />
      <Action tiny look="plain" icon={ShieldAlert} label={t('assignPage.conflicts')} testId="conflicts" onPress={() => actions.showAssign({ box: 'conflicts', search: '' })} />
      <span className="space" />
      <label className="tool-label">{t('review.planning.dueDay')} <input className="input" type="date" value={planning.dueDay} data-testid="due-day" onChange={(event) => actions.choosePlanning({ dueDay: event.target.value })} /></label>
      <Action tiny icon={Send} label={t('assignPage.sendAll', { count: waiting.length })} testId="send-all" isDisabled={waiting.length === 0} onPress={() => actions.setAssignmentState(waiting, 'sent')} />
      {isDue && out.length > 0 && <Action tiny icon={AlarmClock} label={t('assignPage.overdueAll', { count: out.length })} testId="overdue-all" onPress={() => actions.setAssignmentState(out, 'overdue')} />}
    </div>
  );
}
