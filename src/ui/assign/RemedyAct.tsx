import { useState } from 'react';
import type { Remedy } from '../../core/model';
import type { OpenSession } from '../../state/appState';
import { canApply } from '../../state/review/planActions';
import { Action } from '../common/Action';
import { useActions, useWords } from '../common/app';
import { ReasonForm } from '../common/ReasonForm';

/** What can be done about empty places: at once, once a reason is written, or by adding an expert in a box that is filled in. */
export function RemedyAct({ session, remedy }: { readonly session: OpenSession; readonly remedy: Remedy }) {
  const t = useWords();
  const actions = useActions();
  const [asked, setAsked] = useState(false);
  if (remedy.kind === 'add') return <Action tiny label={t('assignPage.remedyAdd')} testId="remedy-add" onPress={() => actions.askForExpert(remedy)} />;
  if (!canApply(remedy, session.fold.state.review)) return null;
  if (remedy.kind !== 'conflicts') return <Action tiny label={t(remedy.kind === 'institution' ? 'assignPage.remedyApply' : 'assignPage.remedy')} testId="remedy-apply" onPress={() => void actions.applyRemedy(remedy)} />;
  return asked
    ? <ReasonForm label={t('conflicts.setAsideReason')} give={t('assignPage.remedy')} testId="remedy" onGive={(reason) => void actions.applyRemedy(remedy, reason)} onLeave={() => setAsked(false)} />
    : <Action tiny label={t('assignPage.remedyReason')} testId="remedy-ask" onPress={() => setAsked(true)} />;
}
