import { Pin } from 'lucide-react';
import { defaultReview, type Call, type RowKey } from '../../core/model';
import { judgementOf, type OpenSession } from '../../state/appState';
import { chosenExpert } from '../../state/review/assignActions';
import type { PlanLine } from '../../state/review/planFilter';
import { affinityIn, expertName, type ReviewPool } from '../../state/review/pool';
import { useApp, useWords, type Words } from '../common/app';
import type { DataColumn } from '../common/DataGrid';

/** What the grid of assignments shows of each proposal. */
export function planColumns(session: OpenSession, pool: ReviewPool, call: Call, t: Words): readonly DataColumn<PlanLine>[] {
  const least = (call.review ?? defaultReview).leastOpinions;
  const { packages } = session.fold.state.review;
  const packaged: readonly DataColumn<PlanLine>[] = packages.size === 0 ? [] : [{
    id: 'package', word: 'sheet.kind.package', size: 104, sortBy: ({ row }) => packages.get(row.key),
    show: ({ row }) => { const name = packages.get(row.key); return name === undefined ? '' : <span className="chip package-mark" title={name}>{name}</span>; },
  }];
  return [
    { id: 'number', word: 'field.number', size: 112, sortBy: ({ row }) => row.cells.number, show: ({ row }) => row.cells.number ?? '' },
    { id: 'title', word: 'field.title', size: 250, grows: true, sortBy: ({ row }) => row.cells.title, show: ({ row }) => <span title={row.cells.title}>{row.cells.title ?? ''}</span> },
    { id: 'panel', word: 'page.panel', size: 180, sortBy: ({ row }) => judgementOf(session, row.key).panel ?? undefined, show: ({ row }) => { const name = judgementOf(session, row.key).panel ?? ''; return <span title={name}>{name}</span>; } },
    ...packaged,
    {
      id: 'missing', word: 'assignPage.missing', size: 64, numeric: true, sortBy: ({ review }) => review.missing,
      show: ({ review: { missing, faults } }) => <>{faults > 0 && <span className="chip reject">{t('assignPage.faults', { count: faults })}</span>}{missing > 0 ? <strong className="low-number">{missing}</strong> : <span className="muted">0</span>}</>,
    },
    { id: 'sum', word: 'assignPage.sum', size: 72, numeric: true, sortBy: ({ review }) => review.sum, show: ({ review }) => (review.experts.length === 0 ? '' : t.points(review.sum)) },
    { id: 'opinions', word: 'assignPage.opinions', size: 84, numeric: true, sortBy: ({ review }) => review.opinions, show: ({ review: { opinions } }) => <span className={opinions < least ? 'muted' : 'enough'}>{opinions}/{least}</span> },
    {
      id: 'experts', word: 'assignPage.experts', size: 600, sortBy: ({ review }) => review.experts.length,
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
