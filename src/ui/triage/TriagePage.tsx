import { useEffect, useMemo } from 'react';
import { visibleRows } from '../../state/facets';
import type { OpenSession } from '../../state/appState';
import { parseQuery } from '../../state/search/query';
import { useActions, useApp } from '../common/app';
import { SearchProvider } from '../common/Found';
import { useLater } from '../common/useLater';
import { whenSeen } from '../common/whenSeen';
import { DetailPane } from '../detail/DetailPane';
import { ColumnBanner } from '../import/ColumnBanner';
import { TourOffer } from '../tour/TourOffer';
import { BulkBar } from './BulkBar';
import { FilterChips } from './FilterChips';
import { FilterPanel } from './FilterPanel';
import { Grid } from './Grid';
import { GridTools } from './GridTools';
import { placesOf } from './places';
import { useCopy } from './useCopy';
import { useFilterPanel } from './useFilterPanel';
import { useGridTable } from './useGridTable';
import { useNarrowing } from './useNarrowing';
import { useLines } from './useLines';

/** The desk: filters, the grid, and the proposal that is open. */
export function TriagePage({ session }: { readonly session: OpenSession }) {
  const narrowing = useNarrowing();
  // In three goes, the list before its filters, and seen before them: rows are drawn anew once its height is known.
  const later = useLater();
  const last = useLater(later, whenSeen);
  const active = useApp((state) => state.view.active);
  const detail = useApp((state) => state.view.detail);
  const selected = useApp((state) => state.view.selected);
  const rows = useMemo(() => visibleRows(session, narrowing), [session, narrowing]);
  const query = useMemo(() => parseQuery(narrowing.search), [narrowing.search]);
  const grid = useGridTable(session, rows);
  const { lines, order, groups } = useLines(session, grid);
  const { columnVisibility, columnSizing, columnPinning, columnOrder } = grid.layout;
  const layout = useMemo(() => placesOf({ columnVisibility, columnSizing, columnPinning, columnOrder }), [columnVisibility, columnSizing, columnPinning, columnOrder]);
  useCopy(order, layout, grid.context);
  const { setActive, showOrder } = useActions();
  const { shown: filtersShown, over } = useFilterPanel();
  const chosen = useMemo(() => (selected.size === 0 ? [] : order.filter((key) => selected.has(key))), [order, selected]);

  useEffect(() => {
    showOrder({ rows: order, groups, columns: layout.map(({ column }) => column.id) });
  }, [showOrder, order, groups, layout]);

  // Whoever opens a file begins at the top of the list as it is sorted.
  const begun = useApp((state) => state.view.begun);
  useEffect(() => {
    if (!begun) setActive(order[0] ?? null);
  }, [begun, order, setActive]);

  const open = detail && active !== null ? session.byKey.get(active) : undefined;
  return (
    <SearchProvider value={query}><main className={['work', filtersShown && !over && 'with-filters', open !== undefined && 'with-detail'].filter(Boolean).join(' ')}>
      {filtersShown && (last ? <FilterPanel session={session} over={over} listed={order.length} /> : <aside className={over ? 'filters over' : 'filters'} aria-busy="true" />)}
      <div className="grid-area">
        <div>
          <TourOffer />
          <ColumnBanner />
          <GridTools session={session} grid={grid} order={order} filtersShown={filtersShown} />
          <FilterChips narrowing={narrowing} />
        </div>
        {later && <Grid session={session} grid={grid} lines={lines} order={order} layout={layout} />}
        {/* Below the list: above, it would push the rows away from under the pointer that selects them. */}
        {chosen.length > 0 && <BulkBar session={session} rows={chosen} />}
      </div>
      {open !== undefined && <DetailPane session={session} row={open} order={order} />}
    </main></SearchProvider>
  );
}
