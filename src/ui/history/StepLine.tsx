import { ChevronRight } from 'lucide-react';
import { Button } from 'react-aria-components';
import type { OpenSession } from '../../state/appState';
import { spokenChanges, type HistoryStep, type SpokenChange } from '../../state/history';
import { useActions, useApp, useWords } from '../common/app';
import { useVocabulary } from '../common/useVocabulary';
import { stepLineId } from './commands';
import { StepWays } from './StepWays';
import { summary } from './summary';

interface StepLineProps {
  readonly session: OpenSession;
  readonly step: HistoryStep;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
}

/** One step on one line; opened, every change of it, and what can be done with it. */
export function StepLine({ session, step, isOpen, onToggle }: StepLineProps) {
  const t = useWords();
  const call = useApp((state) => state.call);
  const { decisions } = useVocabulary();
  const changes = spokenChanges(step, { call, decisions }, t.language);
  const { undone, actor, at, rows } = step;
  const [first] = rows;
  const only = rows.length === 1 && first !== undefined ? session.byKey.get(first) : undefined;
  const whose = rows.length === 0 ? '' : rows.length > 1 ? t('history.rows', { count: t.number(rows.length) })
    : only === undefined ? t('history.gone') : [only.cells.number, only.cells.title].filter(Boolean).join(' ');
  const id = `step-${step.step}`;
  return (
    <li className={undone === null ? 'step' : 'step undone'} data-testid="history-step">
      <Button id={stepLineId(step.step)} className="step-line" aria-expanded={isOpen} aria-controls={id} onPress={onToggle}>
        <ChevronRight size={14} aria-hidden className={isOpen ? 'step-arrow open' : 'step-arrow'} />
        <span className="muted">{t.time(at)}</span>
        <span className="step-who clip">{actor === '' ? t('judging.nobody') : actor}</span>
        <span className="step-what clip"><strong>{changes[0]?.what}</strong> <span>{summary(changes, t.language)}</span></span>
        <span className="step-whose clip muted">{whose}</span>
        {undone !== null && <span className="chip">{t('judging.undone')}</span>}
      </Button>
      {isOpen && (
        <div id={id} className="step-detail">
          {undone !== null && <p className="small">{t('history.undoneBy', { who: undone.actor === '' ? t('judging.nobody') : undone.actor, at: t.moment(undone.at) })}</p>}
          <ChangeTable session={session} changes={changes} />
          <StepWays session={session} step={step} />
        </div>
      )}
    </li>
  );
}

/** Changes of one step that are listed. */
const mostChanges = 50;

function ChangeTable({ session, changes }: { readonly session: OpenSession; readonly changes: readonly SpokenChange[] }) {
  const t = useWords();
  const actions = useActions();
  const ofRows = changes.some(({ row }) => row !== null);
  const reasons = changes.some(({ why }) => why !== '');
  return (
    <table className="change-table small">
      <thead>
        <tr>{ofRows && <th scope="col">{t('history.proposal')}</th>}<th scope="col">{t('history.from')}</th><th scope="col">{t('history.to')}</th>{reasons && <th scope="col">{t('history.why')}</th>}</tr>
      </thead>
      <tbody>
        {changes.slice(0, mostChanges).map(({ row, now, before, why }, index) => {
          const cells = row === null ? undefined : session.byKey.get(row)?.cells;
          return (
            <tr key={index}>
              {ofRows && (
                <td>{row === null ? '' : cells === undefined ? t('history.gone') : (
                  <Button className="row-link" aria-label={`${t('history.showRows')} ${cells.number ?? ''} ${cells.title ?? ''}`} onPress={() => actions.showRow(row)}>{[cells.number, cells.title].filter(Boolean).join(' ') || t('page.untitled')}</Button>
                )}</td>
              )}
              <td className="muted">{before || t('history.none')}</td><td>{now || t('history.none')}</td>{reasons && <td>{why}</td>}
            </tr>
          );
        })}
        {changes.length > mostChanges && <tr><td colSpan={4} className="muted">{t('history.moreRows', { count: t.number(changes.length - mostChanges) })}</td></tr>}
      </tbody>
    </table>
  );
}
