import { History, Redo2, Undo2 } from 'lucide-react';
import type { OpenSession } from '../../state/appState';
import { sessionHistory, spokenChanges, waysOf, type HistoryStep } from '../../state/history';
import { Action } from '../common/Action';
import { useActions, useApp, useWords } from '../common/app';
import { useVocabulary } from '../common/useVocabulary';
import { summary } from './summary';

/** Later steps that are named one by one. */
const mostNamed = 8;

/** What can be done with a step: take it back alone, or with what rests on it; go back to it; bring it back. */
export function StepWays({ session, step: { step, undone } }: { readonly session: OpenSession; readonly step: HistoryStep }) {
  const t = useWords();
  const actions = useActions();
  const { resting, later, redos } = waysOf(session, step);
  return (
    <>
      {resting !== null && resting.length > 0 && <Resting session={session} resting={resting} />}
      {undone !== null && redos === 0 && <p className="small muted">{t('history.passed')}</p>}
      <div className="step-ways">
        {resting?.length === 0 && <Action tiny icon={Undo2} label={t('history.undoOne')} testId="step-undo" onPress={() => actions.undoStep(step)} />}
        {resting !== null && resting.length > 0 && <Action tiny icon={Undo2} label={t('history.undoWith', { count: t.number(resting.length) })} testId="step-undo-with" onPress={() => actions.undoStepWith(step)} />}
        {later > 0 && <Action tiny icon={History} label={t('history.jump', { count: t.number(later) })} testId="step-jump" onPress={() => actions.goBackTo(step)} />}
        {redos > 0 && <Action tiny icon={Redo2} label={t('history.redo', { count: t.number(redos) })} testId="step-redo" onPress={() => actions.redoTo(step)} />}
      </div>
    </>
  );
}

/** The later steps that rest on one. */
function Resting({ session, resting }: { readonly session: OpenSession; readonly resting: readonly string[] }) {
  const t = useWords();
  const call = useApp((state) => state.call);
  const { decisions } = useVocabulary();
  const steps = sessionHistory(session).filter(({ step }) => resting.includes(step));
  return (
    <div className="message warning" data-testid="step-resting">
      <span aria-hidden>!</span>
      <div>
        <p>{t('history.resting', { count: t.number(resting.length) })}</p>
        <ul className="small">
          {steps.slice(0, mostNamed).map((one) => {
            const changes = spokenChanges(one, { call, decisions }, t.language);
            return <li key={one.step}>{t.moment(one.at)} {one.actor === '' ? t('judging.nobody') : one.actor} · {changes[0]?.what} {summary(changes, t.language)}</li>;
          })}
          {steps.length > mostNamed && <li className="muted">{t('history.moreRows', { count: t.number(steps.length - mostNamed) })}</li>}
        </ul>
      </div>
    </div>
  );
}
