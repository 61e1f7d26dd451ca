import { Search } from 'lucide-react';
import { isFiltered } from '../../state/review/planFilter';
import { useActions, useApp, useWords } from '../common/app';
import { Chooser } from '../common/PageFilters';
import { panelChoice } from './choices';

/** A box to find proposals by what they say or who judges them, the choice of a panel, and of those with something amiss. `listed`: how many proposals are left. */
export function PlanFind({ listed }: { readonly listed: number }) {
  const t = useWords();
  const { showAssign } = useActions();
  const desk = useApp((state) => state.assigning);
  const isOffered = useApp((state) => panelChoice.options(state).length > 1);
  return (
    <span className="plan-find" role="search" aria-label={t('page.filters')}>
      <span className="tool-search"><Search size={14} aria-hidden /><input id="search" className="input" type="search" value={desk.find} placeholder={t('assignPage.find')} aria-label={t('assignPage.find')} data-testid="plan-find" onChange={(event) => showAssign({ find: event.target.value })} /></span>
      {isOffered && <Chooser bare choice={panelChoice} />}
      <label className="tool-label"><input type="checkbox" checked={desk.only} data-testid="only-amiss" onChange={(event) => showAssign({ only: event.target.checked })} /> {t('assignPage.onlyAmiss')}</label>
      {isFiltered(desk) && <span className="muted small" role="status" data-testid="plan-listed">{t('assignPage.listed', { count: t.number(listed) })}</span>}
    </span>
  );
}
