import { Search } from 'lucide-react';
import { useMemo, useState } from 'react';
import type { Expert } from '../../core/model';
import type { OpenSession } from '../../state/appState';
import { reviewActs } from '../assign/commands';
import { CommandButton } from '../commands/CommandButton';
import { useActions, useApp, useWords } from '../common/app';
import { DataGrid } from '../common/DataGrid';
import { IssueList } from '../common/IssueList';
import { AddExpertBox } from './AddExpertBox';
import { expertColumns } from './expertColumns';
import { ExpertPane } from './ExpertPane';
import { PoolTables } from './PoolTables';

/** The experts: their tables, who they are, how much they read, and one of them in full. */
export function ExpertsPage({ session }: { readonly session: OpenSession }) {
  const t = useWords();
  const actions = useActions();
  const pool = useApp((state) => state.pool);
  const open = useApp((state) => state.expert);
  const adding = useApp((state) => state.addingExpert);
  const [search, setSearch] = useState('');
  const columns = useMemo(() => (pool === null ? [] : expertColumns(session, pool, t)), [session, pool, t]);
  const shown = useMemo(() => {
    const words = search.normalize('NFKC').toLowerCase().split(/\s+/u).filter(Boolean);
    return (pool?.experts ?? []).filter((expert) => words.every((word) => Object.values(expert.cells).some((cell) => cell.normalize('NFKC').toLowerCase().includes(word))));
  }, [pool, search]);
  const expert = open === null ? undefined : pool?.byKey.get(open);
  const [active, setActive] = useState<string | null>(null);
  const at = expert?.key ?? active;
  return (
    <main className={expert === undefined ? 'work' : 'work with-detail'} aria-label={t('pages.experts')} data-testid="experts-page">
      <div className="grid-area">
        <div>
          <PoolTables session={session} />
          {pool !== null && (
            <div className="grid-tools">
              <span className="count">{t('experts.count', { count: t.number(shown.length), all: t.number(pool.experts.length) })}</span>
              <span className="tool-search"><Search size={14} aria-hidden /><input className="input" type="search" value={search} placeholder={t('experts.search')} aria-label={t('experts.search')} onChange={(event) => setSearch(event.target.value)} /></span>
              <CommandButton tiny look="plain" command={reviewActs.addExpert} testId="add-expert" />
              <span className="space" />
              <UsualLoad session={session} bound="leastLoad" /><UsualLoad session={session} bound="mostLoad" />
              {pool.issues.length > 0 && <details className="tool-details"><summary className="small">{t('lists.problems', { count: t.number(pool.issues.length) })}</summary><IssueList issues={pool.issues} most={20} /></details>}
            </div>
          )}
          {pool?.unchecked.map((message) => <p key={message.key} className="banner"><span>{t.message(message)}</span></p>)}
        </div>
        {pool === null ? <div className="empty"><p>{t('experts.none')}</p></div> : (
          <DataGrid<Expert>
            id="experts-grid" label={t('pages.experts')} rows={shown} columns={columns} keyOf={keyOf} active={at} empty={t('experts.noneFound')}
            onActive={(key) => { setActive(key); const known = pool.experts.find((one) => one.key === key); if (open !== null && known !== undefined) actions.openExpert(known.key); }}
            onOpen={(key) => { const known = pool.experts.find((one) => one.key === key); if (known !== undefined) actions.openExpert(known.key); }}
          />
        )}
      </div>
      {adding !== null && <AddExpertBox key={adding.wanted.length} asked={adding} />}
      {expert !== undefined && pool !== null && <ExpertPane session={session} pool={pool} expert={expert} />}
    </main>
  );
}

const keyOf = (expert: Expert): string => expert.key;

/** The limit of experts for whom nothing is said. */
function UsualLoad({ session, bound }: { readonly session: OpenSession; readonly bound: 'leastLoad' | 'mostLoad' }) {
  const t = useWords();
  const actions = useActions();
  const value = session.fold.state.review.planning[bound];
  const commit = (box: HTMLInputElement): void => {
    const count = Number(box.value);
    if (box.value.trim() === '' || !Number.isSafeInteger(count) || count < 0) box.value = String(value);
    else actions.choosePlanning({ [bound]: count });
  };
  return (
    <label className="tool-label">{t(`review.planning.${bound}`)} <input key={value} className="input load" type="text" inputMode="numeric" defaultValue={value} data-testid={bound} onBlur={(event) => commit(event.currentTarget)} onKeyDown={(event) => { if (event.key === 'Enter') event.currentTarget.blur(); }} /></label>
  );
}
