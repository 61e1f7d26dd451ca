import { Search } from 'lucide-react';
import { useMemo } from 'react';
import type { OpenSession } from '../../state/appState';
import { isFiltered, panelsOf, type PlanLine } from '../../state/review/planFilter';
import { useActions, useApp, useWords } from '../common/app';

/** The assignments of a session, and how far they are narrowed. */
export interface ListedPlan {
  readonly session: OpenSession;
  readonly lines: readonly PlanLine[];
  /** How many of them are listed. */
  readonly listed: number;
}

/** A box to find proposals by what they say or who judges them, the choice of a panel, and of those with something amiss. */
export function PlanFind({ session, lines, listed }: ListedPlan) {
  const t = useWords();
  const { showAssign } = useActions();
  const desk = useApp((state) => state.assigning);
  const panels = useMemo(() => panelsOf(lines, session), [lines, session]);
  return (
    <span className="plan-find" role="search" aria-label={t('page.filters')}>
      <span className="tool-search"><Search size={14} aria-hidden /><input id="search" className="input" type="search" value={desk.find} placeholder={t('assignPage.find')} aria-label={t('assignPage.find')} data-testid="plan-find" onChange={(event) => showAssign({ find: event.target.value })} /></span>
      {(panels.length > 0 || desk.panel !== null) && (
        <select className="input" aria-label={t('page.panel')} value={desk.panel === null ? everyPanel : `=${desk.panel}`} data-testid="plan-panel" onChange={({ target: { value } }) => showAssign({ panel: value === everyPanel ? null : value.slice(1) })}>
          <option value={everyPanel}>{t('assignPage.everyPanel')}</option>
          {[...new Set([...panels, ...(desk.panel === null ? [] : [desk.panel])])].map((name) => <option key={name} value={`=${name}`}>{name === '' ? t('page.noPanel') : name}</option>)}
        </select>
      )}
      <label className="tool-label"><input type="checkbox" checked={desk.only} data-testid="only-amiss" onChange={(event) => showAssign({ only: event.target.checked })} /> {t('assignPage.onlyAmiss')}</label>
      {isFiltered(desk) && <span className="muted small" role="status" data-testid="plan-listed">{t('assignPage.listed', { count: t.number(listed) })}</span>}
    </span>
  );
}

/** No panel has this name: those of panels begin with a sign. */
const everyPanel = '';
