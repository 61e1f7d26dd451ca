import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useMemo, useRef, type MouseEvent } from 'react';
import type { RowKey } from '../../core/model';
import { judgementOf, type OpenSession } from '../../state/appState';
import { CommandButton } from '../commands/CommandButton';
import { useActions, useApp, useWords } from '../common/app';
import { triageCommands } from './commands';
import { GridHead } from './GridHead';
import { GridRow } from './GridRow';
import { placesOf } from './places';
import type { GridTable } from './useGridTable';

const nobody = '' as RowKey;
const rowHeight = 32;
const headHeight = 34;
/** Of the column of boxes that select rows; as in grid.css. */
const pickWidth = 34;

/** The rows, of which only those in sight are in the document. */
export function Grid({ session, grid }: { readonly session: OpenSession; readonly grid: GridTable }) {
  const t = useWords();
  const actions = useActions();
  const active = useApp((state) => state.view.active);
  const selected = useApp((state) => state.view.selected);
  const scroller = useRef<HTMLDivElement>(null);
  const { table, context } = grid;
  const rows = table.getRowModel().rows;
  const { columnVisibility, columnSizing, columnPinning } = table.state;
  const layout = useMemo(() => placesOf({ columnVisibility, columnSizing, columnPinning }), [columnVisibility, columnSizing, columnPinning]);
  const pinnedWidth = layout.reduce((sum, { size, pinned }) => (pinned ? sum + size : sum), pickWidth);
  const width = pickWidth + layout.reduce((sum, { size }) => sum + size, 0);

  const virtual = useVirtualizer({
    count: rows.length, getScrollElement: () => scroller.current, estimateSize: () => rowHeight, overscan: 6,
    getItemKey: (index) => rows[index]?.id ?? index, scrollMargin: 0, paddingStart: 0, scrollPaddingStart: headHeight,
  });

  // Whoever has just opened a file goes on with the keyboard in the list.
  useEffect(() => scroller.current?.focus({ preventScroll: true }), [session.id]);

  const activeIndex = useMemo(() => rows.findIndex((row) => row.id === active), [rows, active]);
  useEffect(() => { if (activeIndex >= 0) virtual.scrollToIndex(activeIndex, { align: 'auto' }); }, [virtual, activeIndex]);

  const picked = useMemo(() => {
    const count = selected.size === 0 ? 0 : rows.reduce((sum, row) => (selected.has(row.original.key) ? sum + 1 : sum), 0);
    return count === 0 ? 'none' : count === rows.length ? 'all' : 'some';
  }, [rows, selected]);

  const lastClicked = useRef<RowKey | null>(null);
  function click(event: MouseEvent, key: RowKey): void {
    const anchor = lastClicked.current ?? active;
    lastClicked.current = key;
    const onBox = event.target instanceof Element && event.target.closest('.pick') !== null;
    if (onBox && !event.shiftKey) return actions.toggleSelected(key);
    if (event.ctrlKey || event.metaKey) actions.toggleSelected(key);
    else if (event.shiftKey && anchor !== null) {
      const order = rows.map((row) => row.original.key);
      const [from, to] = [order.indexOf(anchor), order.indexOf(key)].sort((a, b) => a - b);
      actions.select([...(onBox ? selected : []), ...order.slice(Math.max(0, from ?? 0), (to ?? 0) + 1)]);
    } else if (selected.size > 0) actions.select([]);
    if (!onBox) actions.setActive(key);
  }

  return (
    <div
      id="grid" ref={scroller} className="grid" role="grid" tabIndex={0} aria-label={t('page.gridLabel')} aria-multiselectable="true"
      onScroll={(event) => event.currentTarget.classList.toggle('sideways', event.currentTarget.scrollLeft > 0)}
      aria-rowcount={rows.length + 1} aria-colcount={layout.length + 1} style={{ scrollPaddingInlineStart: pinnedWidth }}
      {...(activeIndex >= 0 ? { 'aria-activedescendant': `row-${active}` } : {})}
    >
      <GridHead
        table={table} layout={layout} width={width} sorting={table.state.sorting} picked={picked}
        onPick={(all) => actions.select(all ? rows.map((row) => row.original.key) : [])}
      />
      {rows.length === 0 ? <NothingLeft /> : (
        <div className="grid-body" role="rowgroup" style={{ height: virtual.getTotalSize(), width }}>
          {virtual.getVirtualItems().map(({ index, start, key }) => {
            // The table keeps the order; what a row says now stands in the session.
            const row = session.byKey.get(rows[index]?.original.key ?? nobody);
            return row !== undefined && (
              <GridRow
                key={key} row={row} index={index} top={start} layout={layout} width={width} context={context} judgement={judgementOf(session, row.key)}
                active={row.key === active} selected={selected.has(row.key)} onClick={click} onOpen={actions.showDetail}
              />
            );
          })}
        </div>
      )}
    </div>
  );
}

function NothingLeft() {
  const t = useWords();
  return (
    <div className="empty" role="rowgroup">
      <div role="row"><div role="gridcell">
        <p>{t('page.nothingLeft')}</p>
        <p className="small">{t('page.nothingLeftHint')}</p>
        <CommandButton command={triageCommands.clearFilters} />
      </div></div>
    </div>
  );
}
