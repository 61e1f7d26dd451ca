import { useMemo } from 'react';
import { defaultReview } from '../../core/model';
import type { OpenSession } from '../../state/appState';
import { pairsIn } from '../../state/review/assignActions';
import type { PlanLine } from '../../state/review/planFilter';
import { CommandButton } from '../commands/CommandButton';
import { useActions, useApp, useWords } from '../common/app';
import { reviewActs } from './commands';
import { PlanFind } from './PlanFind';

interface StateToolsProps {
  readonly session: OpenSession;
  readonly lines: readonly PlanLine[];
  /** How many of the lines are listed. */
  readonly listed: number;
}

/** How the review stands, and what can be done with all assignments of a state at once. */
export function StateTools({ session, lines, listed }: StateToolsProps) {
  const t = useWords();
  const actions = useActions();
  const call = useApp((state) => state.call);
  const { planning } = session.fold.state.review;
  const [waiting, out, back] = useMemo(() => [pairsIn(session, ['waiting']), pairsIn(session, ['sent', 'agreed']), pairsIn(session, ['overdue', 'returned'])], [session]);
  const missing = lines.reduce((sum, { review }) => sum + review.missing, 0);
  const faults = lines.reduce((sum, { review }) => sum + review.faults, 0);
  const least = (call.review ?? defaultReview).leastOpinions;
  const enough = lines.filter(({ review }) => review.opinions >= least).length;
  const isDue = planning.dueDay !== '' && actions.today() > planning.dueDay;
  return (
    <div className="grid-tools">
      <PlanFind listed={listed} />
      <span className="count">{t('assignPage.count', { proposals: t.number(lines.length), pairs: t.number(waiting.length + out.length + back.length) })}</span>
      {missing > 0 && <span className="chip verify" data-testid="missing">{t('assignPage.missingCount', { count: missing })}</span>}
      {faults > 0 && <span className="chip reject">{t('assignPage.faults', { count: faults })}</span>}
      {out.length + back.length > 0 && <span className="muted small">{t('assignPage.enough', { count: enough, least })}</span>}
      <CommandButton tiny look="plain" command={reviewActs.pictures} testId="pictures" />
      <CommandButton tiny look="plain" command={reviewActs.conflicts} label={t('assignPage.conflicts')} testId="conflicts" />
      <span className="space" />
      <label className="tool-label">{t('review.planning.dueDay')} <input className="input" type="date" value={planning.dueDay} data-testid="due-day" onChange={(event) => actions.choosePlanning({ dueDay: event.target.value })} /></label>
      <CommandButton tiny command={reviewActs.sendAll} testId="send-all" />
      {isDue && out.length > 0 && <CommandButton tiny command={reviewActs.overdueAll} testId="overdue-all" />}
    </div>
  );
}
