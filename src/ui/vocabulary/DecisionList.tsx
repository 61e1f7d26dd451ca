import { ArrowDown, ArrowUp, CirclePause, CirclePlay } from 'lucide-react';
import { useMemo } from 'react';
import type { OpenSession } from '../../state/appState';
import { decisionCounts } from '../../state/vocabulary';
import { Action } from '../common/Action';
import { useActions, useWords } from '../common/app';
import { useVocabulary } from '../common/useVocabulary';
import { AddBox } from './AddBox';
import { NameBox } from './NameBox';

/** The decisions in their order, each with its key: named anew, moved, retired, added. */
export function DecisionList({ session }: { readonly session: OpenSession }) {
  const t = useWords();
  const actions = useActions();
  const { decisions, offered, nameOf } = useVocabulary();
  const counts = useMemo(() => decisionCounts(session), [session]);
  return (
    <section className="section">
      <h3>{t('vocabulary.decisions')}</h3>
      <p className="muted small">{t('vocabulary.decisionsText')}</p>
      <ul className="vocabulary-list" data-testid="decision-list">
        {decisions.map(({ decision, retired }, at) => {
          const word = nameOf(decision);
          const place = offered.indexOf(decision);
          return (
            <li key={decision} className={retired ? 'retired' : undefined} data-decision={decision}>
              <kbd className={place < 0 || place > 8 ? 'blank' : undefined} aria-hidden>{place < 0 || place > 8 ? '' : place + 1}</kbd>
              <NameBox name={word} label={t('vocabulary.nameOf', { word })} onName={(name) => actions.renameDecision(decision, name)} />
              <span className="facts-line">
                {decision === 'reject' && <span className="chip">{t('vocabulary.wantsSecond')}</span>}
                {retired && <span className="chip">{t('vocabulary.retired')}</span>}
                <span className="muted small">{t('vocabulary.rows', { count: t.number(counts.get(decision) ?? 0) })}</span>
              </span>
              <Action tiny bare look="plain" icon={ArrowUp} label={t('vocabulary.up', { word })} isDisabled={at === 0} onPress={() => actions.moveDecision(decision, -1)} />
              <Action tiny bare look="plain" icon={ArrowDown} label={t('vocabulary.down', { word })} isDisabled={at === decisions.length - 1} onPress={() => actions.moveDecision(decision, 1)} />
              <Action
                tiny look="plain" icon={retired ? CirclePlay : CirclePause} label={t(retired ? 'vocabulary.restore' : 'vocabulary.retire')}
                isDisabled={!retired && offered.length === 1} onPress={() => actions.retireDecision(decision, !retired)}
              />
            </li>
          );
        })}
      </ul>
      <AddBox label={t('vocabulary.addDecision')} taken={offered.map(nameOf)} testId="add-decision" onAdd={actions.addDecision} />
    </section>
  );
}
