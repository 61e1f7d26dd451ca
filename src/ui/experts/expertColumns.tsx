import type { Expert } from '../../core/model';
import type { OpenSession } from '../../state/appState';
import { expertName, type ReviewPool } from '../../state/review/pool';
import { conflictsIn, limitsIn, loadOf, seatOf } from '../../state/review/standing';
import type { Words } from '../common/app';
import type { DataColumn } from '../common/DataGrid';
import { LoadInput } from './LoadInput';

/** What the grid of experts shows: who they are, how much they read, what bars them. */
export function expertColumns(session: OpenSession, pool: ReviewPool, t: Words): readonly DataColumn<Expert>[] {
  const { review } = session.fold.state;
  const conflicts = conflictsIn(session, pool);
  const count = ({ key }: Expert, force: 'bar' | 'warn'): number => (conflicts.byExpert.get(key) ?? []).filter((one) => one.force === force).length;
  const text = (id: 'id' | 'name' | 'employer' | 'title' | 'fields', size: number): DataColumn<Expert> =>
    ({ id, word: `column.expert.${id}`, size, sortBy: ({ cells }) => cells[id], show: ({ cells }) => <span title={cells[id]}>{cells[id] ?? ''}</span> });
  const numbers = (id: string, word: DataColumn<Expert>['word'], size: number, of: (expert: Expert) => number): DataColumn<Expert> =>
    ({ id, word, size, numeric: true, sortBy: of, show: (expert) => { const value = of(expert); return value === 0 ? <span className="muted">0</span> : t.number(value); } });
  const load = (bound: 'least' | 'most'): DataColumn<Expert> => ({
    id: bound, word: bound === 'least' ? 'column.expert.minLoad' : 'column.expert.maxLoad', size: 96, numeric: true, sortBy: (expert) => limitsIn(expert, review)[bound],
    show: (expert) => (
      <LoadInput
        expert={expert} name={expertName(expert)} bound={bound} own={review.loads.get(expert.key)?.[bound] ?? null}
        usual={(bound === 'least' ? expert.minLoad : expert.maxLoad) ?? review.planning[bound === 'least' ? 'leastLoad' : 'mostLoad']}
      />
    ),
  });
  return [
    text('id', 76), text('name', 92), text('employer', 160),
    { id: 'panel', word: 'column.expert.panel', size: 110, sortBy: (expert) => seatOf(expert, review) || undefined, show: (expert) => seatOf(expert, review) },
    load('least'), load('most'),
    {
      id: 'load', word: 'experts.load', size: 124, numeric: true, sortBy: ({ key }) => loadOf(review, key),
      show: (expert) => <LoadMeter load={loadOf(review, expert.key)} most={limitsIn(expert, review).most} />,
    },
    numbers('bars', 'experts.bars', 84, (expert) => count(expert, 'bar')),
    numbers('warnings', 'experts.warnings', 84, (expert) => count(expert, 'warn')),
    text('title', 100), { ...text('fields', 230), grows: true },
    numbers('works', 'experts.works', 84, ({ works }) => works.length),
  ];
}

/** A load against its limit: numbers first, the bar for the eye. */
export function LoadMeter({ load, most }: { readonly load: number; readonly most: number }) {
  return (
    <span className={load > most ? 'meter low' : 'meter'}>
      <span className="track" aria-hidden><span className="fill" style={{ width: `${Math.min(100, (load / Math.max(1, most)) * 100)}%` }} /></span>
      <span className="of">{load}/{most}</span>
    </span>
  );
}
