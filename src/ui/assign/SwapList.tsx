import { ArrowLeftRight } from 'lucide-react';
import { useMemo, useState, type KeyboardEvent } from 'react';
import type { ExpertKey, RowKey } from '../../core/model';
import type { OpenSession } from '../../state/appState';
import { expertName, type ReviewPool } from '../../state/review/pool';
import { Action } from '../common/Action';
import { useActions, useWords } from '../common/app';
import { moveInto } from '../common/ReasonForm';
import { titleOf } from '../common/titleOf';
import { swapsFor } from './candidates';

interface SwapListProps {
  readonly session: OpenSession;
  readonly pool: ReviewPool;
  readonly row: RowKey;
  readonly expert: ExpertKey;
  readonly onLeave: () => void;
}

const shown = 9;

const nameIn = ({ byKey }: ReviewPool, key: ExpertKey): string => { const known = byKey.get(key); return known === undefined ? '' : expertName(known); };

/** With whom an expert could change places, and what either proposal gains or loses by it. */
export function SwapList({ session, pool, row, expert, onLeave }: SwapListProps) {
  const t = useWords();
  const actions = useActions();
  const [search, setSearch] = useState('');
  const swaps = useMemo(() => {
    const wanted = search.trim().toLowerCase();
    return swapsFor(session, pool, row, expert, shown, (other, partner) => pool.byKey.has(partner) && (wanted === '' || `${titleOf(session, other)} ${nameIn(pool, partner)}`.toLowerCase().includes(wanted)));
  }, [session, pool, row, expert, search]);
  const take = ({ other, partner }: (typeof swaps)[number]): void => { actions.swapExperts([row, expert], [other, partner]); onLeave(); };
  const [first] = swaps;
  /** Enter takes the first, Escape leaves it, and the keyboard goes back to the grid. */
  function onKey(event: KeyboardEvent): void {
    if (event.key !== 'Enter' && event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    if (event.key === 'Escape') onLeave();
    else if (first !== undefined) take(first);
    document.getElementById('assign-grid')?.focus();
  }
  // What is shown as nothing is neither a gain nor a loss.
  const change = (value: number): string => `${Math.abs(value) < 0.005 ? '±' : value < 0 ? '−' : '+'}${t.points(Math.abs(value))}`;
  return (
    <div className="swap-list" role="group" aria-label={t('assignPage.swapTitle')} data-testid="swaps">
      <p><strong className="small">{t('assignPage.swapTitle')}</strong><span className="space" /><input className="input" type="search" ref={moveInto} value={search} placeholder={t('experts.search')} aria-label={t('experts.search')} onChange={(event) => setSearch(event.target.value)} onKeyDown={onKey} /></p>
      <p className="muted small">{t('assignPage.swapLead')}</p>
      <ul className="pair-list">
        {swaps.map((swap) => (
          <li key={`${swap.other} ${swap.partner}`}>
            <span className="clip">{nameIn(pool, swap.partner)} <span className="muted small">{titleOf(session, swap.other)}</span></span>
            <span className="points small">{change(swap.own)} <span className="muted">{change(swap.theirs)}</span></span>
            <Action bare tiny look="plain" icon={ArrowLeftRight} {...(swap === first ? { keys: 'Enter' } : {})} label={t('assignPage.swapWith', { name: nameIn(pool, swap.partner), proposal: titleOf(session, swap.other) })} testId="swap-take" onPress={() => take(swap)} />
          </li>
        ))}
      </ul>
      {swaps.length === 0 && <p className="muted small">{t('assignPage.swapNone')}</p>}
    </div>
  );
}
