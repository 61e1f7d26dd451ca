import { Undo2 } from 'lucide-react';
import { useEffect, useState } from 'react';
import { Switch } from 'react-aria-components';
import type { Learnt, RowKey } from '../../core/model';
import type { OpenSession } from '../../state/appState';
import { Action } from '../common/Action';
import { useActions, useApp, useWords } from '../common/app';
import { Box } from '../common/Box';
import { directionName } from '../triage/columns';
import { GroupTerms } from './GroupTerms';
import { PanelDoubts } from './PanelDoubts';

/** What the program has learnt from confirmed directions, and what proposals of one direction or panel share. */
export function LearningBox({ session }: { readonly session: OpenSession }) {
  const t = useWords();
  const actions = useActions();
  const learning = useApp((state) => state.learning);
  const [learnt, setLearnt] = useState<Learnt | null>(null);
  const close = (): void => actions.openDialog(null);
  useEffect(() => {
    let here = true;
    void actions.tellLearnt().then((told) => { if (here) setLearnt(told); });
    return () => { here = false; };
  }, [actions, session]);
  return (
    <Box title={t('page.learning')} onClose={close} foot={<><span className="space" /><Action look="primary" label={t('page.close')} onPress={close} /></>}>
      <p className="muted">{t('page.learningText')}</p>
      <Switch className="switch" isSelected={learning} onChange={actions.setLearning} data-testid="learning-switch">
        <span className="switch-track" aria-hidden><span className="switch-knob" /></span>{t('page.learningOn')}
      </Switch>
      {learnt !== null && <LearntList learnt={learnt} session={session} />}
      <PanelDoubts session={session} />
      <GroupTerms session={session} />
    </Box>
  );
}

const confirmedRows = (session: OpenSession): readonly RowKey[] =>
  [...session.fold.state.judgements].filter(([, { direction }]) => direction !== null).map(([row]) => row);

function LearntList({ learnt, session }: { readonly learnt: Learnt; readonly session: OpenSession }) {
  const t = useWords();
  const actions = useActions();
  const call = useApp((state) => state.call);
  if (learnt.confirmed === 0) return <p>{t('page.learntNothing')}</p>;
  return (
    <section className="section" data-testid="learnt">
      <h3>{t('page.learntCount', { confirmed: learnt.confirmed, agreed: learnt.agreed, share: t.percent(learnt.agreed / learnt.confirmed) })}</h3>
      <p>{t('fit.changed', { count: t.number(learnt.changed) })}</p>
      <Action tiny look="plain" icon={Undo2} label={t('fit.forget')} testId="forget-directions" onPress={() => actions.confirmDirection(null, confirmedRows(session))} />
      {learnt.directions.map(({ direction, confirmed, gained, lost }) => (
        <div key={direction}>
          <p className="field-name">{directionName(call, direction, t)} · {t('page.confirmedCount', { count: confirmed })}</p>
          <ul className="reasons">
            {gained.map(({ term, points }) => <li key={term} className="reason"><span>{term}</span><span>{t.points(points, true)}</span></li>)}
            {lost.map(({ term, points }) => <li key={term} className="reason against"><span>{term}</span><span>{t.points(points, true)}</span></li>)}
          </ul>
        </div>
      ))}
    </section>
  );
}
