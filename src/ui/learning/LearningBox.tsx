import { useEffect, useState } from 'react';
import { Switch } from 'react-aria-components';
import type { Learnt } from '../../core/model';
import type { OpenSession } from '../../state/appState';
import { Action } from '../common/Action';
import { useActions, useApp, useWords } from '../common/app';
import { Box } from '../common/Box';
import { directionName } from '../triage/columns';
import { GroupTerms } from './GroupTerms';

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
      {learnt !== null && <LearntList learnt={learnt} />}
      <GroupTerms session={session} />
    </Box>
  );
}

function LearntList({ learnt }: { readonly learnt: Learnt }) {
  const t = useWords();
  const call = useApp((state) => state.call);
  if (learnt.confirmed === 0) return <p>{t('page.learntNothing')}</p>;
  return (
    <section className="section" data-testid="learnt">
      <h3>{t('page.learntCount', { confirmed: learnt.confirmed, agreed: learnt.agreed, share: t.percent(learnt.agreed / learnt.confirmed) })}</h3>
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
