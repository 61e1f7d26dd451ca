import { useVirtualizer } from '@tanstack/react-virtual';
import { startTransition, useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState, type CSSProperties, type MouseEvent } from 'react';
import type { RowKey } from '../../core/model';
import { judgementOf, type OpenSession } from '../../state/appState';
import { hasPanels, type ListLine } from '../../state/groups';
import { CommandButton } from '../commands/CommandButton';
import { afterFrame } from '../common/afterFrame';
import { useActions, useApp, useWords } from '../common/app';
import { gridColumns } from './columns';
import { triageCommands } from './commands';
import { GridHead } from './GridHead';
import { GridRow } from './GridRow';
import { GroupRow } from './GroupRow';
import { inBlocks, inSight } from './inBlocks';
import { rowHeights } from './layout';
import { offsetOf } from './offsetOf';
import type { ColumnPlace } from './places';
import { slotsFor, type Slots } from './slots';
import { ShownColumnsProvider } from './TitleCell';
import { useActiveKept } from './useActiveKept';
import type { GridTable } from './useGridTable';

const headHeight = 34;
/** Of the column of boxes that select rows; as in grid.css. */
const pickWidth = 34;

interface GridProps {
  readonly session: OpenSession;
  readonly grid: GridTable;
  readonly lines: readonly ListLine[];
  /** Every row of the list in its order, those of closed groups too. */
  readonly order: readonly RowKey[];
  readonly layout: readonly ColumnPlace[];
}

/** The lines of the list, of which only those in sight are in the document. */
export function Grid({ session, grid, lines, order, layout }: GridProps) {
  const t = useWords();
  const actions = useActions();
  const active = useApp((state) => state.view.active);
  const selected = useApp((state) => state.view.selected);
  const scroller = useRef<HTMLDivElement>(null);
  const { context, layout: { density } } = grid;
  const rowHeight = rowHeights[density];
  const pinnedWidth = layout.reduce((sum, { size, pinned }) => (pinned ? sum + size : sum), pickWidth);
  const width = pickWidth + layout.reduce((sum, { size }) => sum + size, 0);

  // Lines that are new are drawn as far as they are in sight, and those around them once a person sees these.
  const [around, setAround] = useState<readonly ListLine[] | null>(null);
  useEffect(() => afterFrame(() => startTransition(() => setAround(lines))), [lines]);

  // The same function until the lines change: a new one has every line measured anew, with each frame of scrolling.
  const getItemKey = useCallback((index: number) => { const line = lines[index]; return line === undefined ? index : keyOf(line); }, [lines]);
  const virtual = useVirtualizer({
    count: lines.length, getScrollElement: () => scroller.current, estimateSize: () => rowHeight, rangeExtractor: around === lines ? inBlocks : inSight,
    getItemKey,
    // The head lies before the lines, and over them.
    scrollMargin: headHeight, scrollPaddingStart: headHeight,
  });

  // Whoever has just opened a file goes on with the keyboard in the list.
  useEffect(() => scroller.current?.focus({ preventScroll: true }), [session.id]);

  useEffect(() => virtual.measure(), [virtual, rowHeight]);
  const slots = useRef<Slots>(new Map());

  // The same set while widths change.
  const columnIds = layout.map(({ column }) => column.id).join(' ');
  const shownColumns = useMemo(() => new Set(columnIds.split(' ')), [columnIds]);

  // A row in a closed group is shown by the group's head.
  const activeIndex = useMemo(() => lines.findIndex((line) => (line.kind === 'row' ? line.row.key === active : !line.open && line.group.rows.some(({ key }) => key === active))), [lines, active]);
  // Where the active row has moved, the lines around its new place are drawn at once: those at the old place would be drawn for nothing.
  const shownIndex = useRef(-1);
  if (activeIndex >= 0 && activeIndex !== shownIndex.current && virtual.scrollRect !== null && virtual.scrollOffset !== null) {
    const head = activeIndex - 1;
    // With the first row of a group that stands above comes the group's head.
    const line = lines[head]?.kind === 'group' && head * rowHeight < virtual.scrollOffset ? head : activeIndex;
    virtual.scrollOffset = offsetOf(line, { scrolled: virtual.scrollOffset, height: virtual.scrollRect.height, head: headHeight, row: rowHeight, count: lines.length });
  }
  useLayoutEffect(() => {
    shownIndex.current = activeIndex;
    if (activeIndex >= 0) virtual.scrollToIndex(activeIndex, { align: 'auto' });
  }, [virtual, activeIndex]);
  useActiveKept(virtual, activeIndex, headHeight + (activeIndex + 1) * rowHeight);

  const picked = useMemo(() => {
    const count = selected.size === 0 ? 0 : order.reduce((sum, key) => (selected.has(key) ? sum + 1 : sum), 0);
    return count === 0 ? 'none' : count === order.length ? 'all' : 'some';
  }, [order, selected]);

  // Where there is no panel, grouping by them says what is to be done first.
  const { groupBy } = grid.layout;
  const unformed = useMemo(() => groupBy === 'panel' && !hasPanels(session), [groupBy, session]);
  const blank = unformed ? t('page.noPanels') : t(gridColumns.find(({ id }) => id === groupBy)?.blank ?? 'grid.groupBlank');

  const lastClicked = useRef<RowKey | null>(null);
  function click(event: MouseEvent, key: RowKey): void {
    const anchor = lastClicked.current ?? active;
    lastClicked.current = key;
    const onBox = event.target instanceof Element && event.target.closest('.pick') !== null;
    if (onBox && !event.shiftKey) return actions.toggleSelected(key);
    if (event.ctrlKey || event.metaKey) actions.toggleSelected(key);
    else if (event.shiftKey && anchor !== null) {
      const [from, to] = [order.indexOf(anchor), order.indexOf(key)].sort((a, b) => a - b);
      actions.select([...(onBox ? selected : []), ...order.slice(Math.max(0, from ?? 0), (to ?? 0) + 1)]);
    } else if (selected.size > 0) actions.select([]);
    if (!onBox) actions.setActive(key);
  }

  const drawn = virtual.getVirtualItems().flatMap(({ index, start }) => {
    const line = lines[index];
    return line === undefined ? [] : [{ line, key: keyOf(line), index, top: start - headHeight }];
  });
  slots.current = slotsFor(drawn.map(({ key }) => key), slots.current);

  return (
    <div
      id="grid" ref={scroller} className="grid" role="grid" tabIndex={0} aria-label={t('page.gridLabel')} aria-multiselectable="true"
      onScroll={(event) => event.currentTarget.classList.toggle('sideways', event.currentTarget.scrollLeft > 0)}
      aria-rowcount={lines.length + 1} aria-colcount={layout.length + 1} style={{ scrollPaddingInlineStart: pinnedWidth, '--row': `${rowHeight}px` } as CSSProperties}
      // A line that is scrolled out of sight is not in the document: none is named then.
      {...(drawn.some(({ index }) => index === activeIndex) ? { 'aria-activedescendant': lines[activeIndex]?.kind === 'group' ? `group-${activeIndex}` : `row-${active}` } : {})}
    >
      <GridHead
        grid={grid} layout={layout} width={width} picked={picked}
        onPick={(all) => actions.select(all ? order : [])}
      />
      {lines.length === 0 ? <NothingLeft /> : (
        <ShownColumnsProvider value={shownColumns}><div className="grid-body" role="rowgroup" style={{ height: virtual.getTotalSize(), width }}>
          {drawn.map(({ line, key, index, top }) => {
            if (line.kind === 'group') {
              const { value } = line.group;
              return <GroupRow key={key} group={line.group} name={value === '' ? blank : value} formPanels={unformed} open={line.open} index={index} top={top} width={width} active={index === activeIndex} onToggle={actions.closeGroups} />;
            }
            // The line keeps the place; what a row says now stands in the session.
            const row = session.byKey.get(line.row.key);
            return row !== undefined && (
              <GridRow
                key={slots.current.get(key)} row={row} index={index} top={top} layout={layout} width={width} context={context} judgement={judgementOf(session, row.key)}
                active={row.key === active} selected={selected.has(row.key)} onClick={click} onOpen={actions.showDetail}
              />
            );
          })}
        </div></ShownColumnsProvider>
      )}
    </div>
  );
}

const keyOf = (line: ListLine): string => (line.kind === 'row' ? line.row.key : `group ${line.group.value}`);

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
