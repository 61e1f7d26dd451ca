import { Pin } from 'lucide-react';
import { useMemo } from 'react';
import { defaultReview, type RowKey } from '../../core/model';
import { judgementOf, type OpenSession } from '../../state/appState';
import { chosenExpert } from '../../state/review/assignActions';
import { affinityIn, expertName, type ReviewPool } from '../../state/review/pool';
import { reviewedRows, rowReview } from '../../state/review/standing';
import { useActions, useApp, useWords, type Words } from '../common/app';
import { DataGrid, type DataColumn } from '../common/DataGrid';
import { AssignPane } from './AssignPane';
import { bestFor, type PlanLine } from './candidates';
import { ConflictBox } from './ConflictBox';
import { PackageBox } from './PackageBox';
import { PictureBox } from './PictureBox';
import { PlanBox } from './PlanBox';
import { PlanSettings } from './PlanSettings';
import { StateTools } from './StateTools';

/** Who judges what: the settings, the plan as a grid, one proposal with its experts, and a computed plan to look at. */
export function AssignPage({ session }: { readonly session: OpenSession }) {
  const t = useWords();
  const call = useApp((state) => state.call);
  const pool = useApp((state) => state.pool);
  const pooling = useApp((state) => state.pooling);
  const { row: active, act, only, box } = useApp((state) => state.assigning);
  const lines = useMemo(() => (pool === null ? [] : reviewedRows(session).map((row): PlanLine => ({ row, review: rowReview(session, call, pool, row.key) }))), [session, call, pool]);
  const shown = useMemo(() => (only ? lines.filter(({ review }) => review.missing > 0 || review.faults > 0) : lines), [lines, only]);
  const actions = useActions();
  const columns = useMemo(() => (pool === null ? [] : planColumns(session, pool, call.review?.leastOpinions ?? defaultReview.leastOpinions, t)), [session, pool, call, t]);
  const closeBox = (): void => actions.showAssign({ box: null });
  const setActive = (row: RowKey | null): void => actions.showAssign({ row });
  const open = lines.find(({ row }) => row.key === active);

  /** Digits give the proposal to the first of those who fit, in the place of whoever is being replaced. */
  function onKey(key: string, { row }: PlanLine): boolean {
    if (pool === null) return false;
    const choice = /^[1-9]$/.test(key) ? bestFor(session, pool, row.key)[Number(key) - 1] : undefined;
    if (choice !== undefined) {
      if (act?.kind === 'replace') actions.replaceExpert(row.key, act.expert, choice.expert.key);
      else actions.assignExpert(row.key, choice.expert.key);
      actions.showAssign({ act: null, expert: choice.expert.key });
    }
    if (key === 'Escape') actions.showAssign(act === null ? { row: null } : { act: null });
    return choice !== undefined || key === 'Escape';
  }

  return (
    <main className={open === undefined ? 'work' : 'work with-detail'} aria-label={t('pages.assign')} data-testid="assign-page">
      <div className="grid-area">
        <div>
          <PlanSettings session={session} pool={pool} onPackages={() => actions.showAssign({ box: 'packages' })} />
          {pool !== null && <StateTools session={session} lines={lines} />}
        </div>
        {pool === null ? <div className="empty"><p>{t(pooling === false ? 'assignPage.none' : 'experts.computing')}</p></div> : (
          <DataGrid<PlanLine>
            id="assign-grid" label={t('pages.assign')} rows={shown} columns={columns} keyOf={keyOf} active={active} empty={t('assignPage.nothing')} onKey={onKey}
            onActive={(key) => setActive(lines.find(({ row }) => row.key === key)?.row.key ?? null)}
            onOpen={() => document.getElementById('assign-first')?.focus()}
          />
        )}
      </div>
      {open !== undefined && pool !== null && <AssignPane session={session} pool={pool} line={open} onClose={() => setActive(null)} />}
      {box === 'pictures' && pool !== null && <PictureBox session={session} pool={pool} lines={lines} onClose={closeBox} />}
      {box === 'conflicts' && pool !== null && <ConflictBox session={session} pool={pool} onClose={closeBox} />}
      {box === 'packages' && <PackageBox session={session} onClose={closeBox} />}
      <PlanBox session={session} pool={pool} />
    </main>
  );
}

const keyOf = ({ row }: PlanLine): string => row.key;

function planColumns(session: OpenSession, pool: ReviewPool, least: number, t: Words): readonly DataColumn<PlanLine>[] {
  const { packages } = session.fold.state.review;
  const packaged: readonly DataColumn<PlanLine>[] = packages.size === 0 ? [] : [{
    id: 'package', word: 'sheet.kind.package', size: 104, sortBy: ({ row }) => packages.get(row.key),
    show: ({ row }) => { const name = packages.get(row.key); return name === undefined ? '' : <span className="chip package-mark" title={name}>{name}</span>; },
  }];
  return [
    { id: 'number', word: 'field.number', size: 112, sortBy: ({ row }) => row.cells.number, show: ({ row }) => row.cells.number ?? '' },
    { id: 'title', word: 'field.title', size: 250, sortBy: ({ row }) => row.cells.title, show: ({ row }) => <span title={row.cells.title}>{row.cells.title ?? ''}</span> },
    { id: 'panel', word: 'page.panel', size: 96, sortBy: ({ row }) => judgementOf(session, row.key).panel ?? undefined, show: ({ row }) => judgementOf(session, row.key).panel ?? '' },
    ...packaged,
    {
      id: 'missing', word: 'assignPage.missing', size: 64, numeric: true, sortBy: ({ review }) => review.missing,
      show: ({ review: { missing, faults } }) => <>{faults > 0 && <span className="chip reject">{t('assignPage.faults', { count: faults })}</span>}{missing > 0 ? <strong className="low-number">{missing}</strong> : <span className="muted">0</span>}</>,
    },
    { id: 'sum', word: 'assignPage.sum', size: 72, numeric: true, sortBy: ({ review }) => review.sum, show: ({ review }) => t.points(review.sum) },
    { id: 'opinions', word: 'assignPage.opinions', size: 72, numeric: true, sortBy: ({ review }) => review.opinions, show: ({ review: { opinions } }) => <span className={opinions < least ? 'muted' : 'enough'}>{opinions}/{least}</span> },
    {
      id: 'experts', word: 'assignPage.experts', size: 620, sortBy: ({ review }) => review.experts.length,
      show: ({ row, review }) => <ExpertChips session={session} pool={pool} row={row.key} experts={review.experts} />,
    },
  ];
}

interface ExpertChipsProps {
  readonly session: OpenSession;
  readonly pool: ReviewPool;
  readonly row: RowKey;
  readonly experts: PlanLine['review']['experts'];
}

/** Who judges a proposal; in the active row the one whom keys speak of is marked. */
function ExpertChips({ session, pool, row, experts }: ExpertChipsProps) {
  const t = useWords();
  const chosen = useApp((state) => (state.assigning.row === row ? chosenExpert(state) : null));
  const { names, wishes } = session.fold.state.review;
  return experts.map(({ expert, state }) => {
    const known = pool.byKey.get(expert);
    return (
      <span key={expert} className={`chip assigned ${state}${expert === chosen ? ' chosen' : ''}`} title={t(`review.state.${state}`)}>
        {wishes.get(row)?.get(expert) === 'pin' && <Pin size={11} role="img" aria-label={t('review.wish.pin')} />}
        {known === undefined ? names.get(expert) ?? '' : expertName(known)} <span className="muted">{t.points(affinityIn(pool, row, expert))}</span>{state !== 'waiting' && <span className="state">{t(`review.state.${state}`)}</span>}
      </span>
    );
  });
}
