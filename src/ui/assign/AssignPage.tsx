import { useMemo } from 'react';
import type { RowKey } from '../../core/model';
import type { OpenSession } from '../../state/appState';
import { listedLines, type PlanLine } from '../../state/review/planFilter';
import { reviewedRows, rowReview } from '../../state/review/standing';
import { useActions, useApp, useWords } from '../common/app';
import { DataGrid } from '../common/DataGrid';
import { AssignPane } from './AssignPane';
import { bestFor } from './candidates';
import { ConflictBox } from './ConflictBox';
import { NoExperts } from './NoExperts';
import { PackageBox } from './PackageBox';
import { PictureBox } from './PictureBox';
import { PlanBox } from './PlanBox';
import { planColumns } from './planColumns';
import { PlanSettings } from './PlanSettings';
import { StateTools } from './StateTools';

/** Who judges what: the settings, the plan as a grid, one proposal with its experts, and a computed plan to look at. */
export function AssignPage({ session }: { readonly session: OpenSession }) {
  const t = useWords();
  const call = useApp((state) => state.call);
  const pool = useApp((state) => state.pool);
  const { row: active, act, only, box, find, panel } = useApp((state) => state.assigning);
  const lines = useMemo(() => (pool === null ? [] : reviewedRows(session).map((row): PlanLine => ({ row, review: rowReview(session, call, pool, row.key) }))), [session, call, pool]);
  const shown = useMemo(() => (pool === null ? [] : listedLines(lines, { only, find, panel }, session, pool)), [lines, only, find, panel, session, pool]);
  const actions = useActions();
  const columns = useMemo(() => (pool === null ? [] : planColumns(session, pool, call, t)), [session, pool, call, t]);
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
    return choice !== undefined;
  }

  return (
    <main className={open === undefined ? 'work' : 'work with-detail'} aria-label={t('pages.assign')} data-testid="assign-page">
      <div className="grid-area">
        <div>
          <PlanSettings session={session} />
          {pool !== null && <StateTools session={session} lines={lines} listed={shown.length} />}
        </div>
        {pool === null ? <NoExperts /> : (
          <DataGrid<PlanLine>
            id="assign-grid" label={t('pages.assign')} rows={shown} columns={columns} keyOf={keyOf} active={active} empty={t('assignPage.nothing')} onKey={onKey}
            onActive={(key) => setActive(lines.find(({ row }) => row.key === key)?.row.key ?? null)}
            onOpen={() => document.getElementById('assign-first')?.focus()}
          />
        )}
      </div>
      {open !== undefined && pool !== null && <AssignPane session={session} pool={pool} line={open} />}
      {box === 'pictures' && pool !== null && <PictureBox session={session} pool={pool} lines={lines} onClose={closeBox} />}
      {box === 'conflicts' && pool !== null && <ConflictBox session={session} pool={pool} onClose={closeBox} />}
      {box === 'packages' && <PackageBox session={session} onClose={closeBox} />}
      <PlanBox session={session} pool={pool} />
    </main>
  );
}

const keyOf = ({ row }: PlanLine): string => row.key;
