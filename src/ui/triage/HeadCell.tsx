import { ArrowDown, ArrowUp, ChevronDown } from 'lucide-react';
import type { DragEvent, KeyboardEvent } from 'react';
import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { useWords } from '../common/app';
import { withColumnMoved } from './layout';
import { leastWidth, mostWidth } from './layoutCommands';
import type { ColumnPlace } from './places';
import type { GridTable } from './useGridTable';

/** Where a dragged column would land. */
export interface DropPlace {
  readonly id: string;
  readonly behind: boolean;
}

interface HeadCellProps {
  readonly grid: GridTable;
  readonly place: ColumnPlace;
  readonly drop: DropPlace | null;
  readonly onDrag: (id: string | null) => void;
  readonly onOver: (behind: boolean) => void;
  readonly onDrop: () => void;
}

const ariaSort = { asc: 'ascending', desc: 'descending', none: 'none' } as const;
const resizeStep = 16;

/** One column's head: name and sort, its menu, and the grip at its edge. */
export function HeadCell({ grid, place, drop, onDrag, onOver, onDrop }: HeadCellProps) {
  const t = useWords();
  const { table, layout } = grid;
  const { column: { id, word, numeric, group }, index, size, pinned } = place;
  const column = table.getColumn(id);
  const header = table.getFlatHeaders().find((one) => one.column.id === id);
  if (column === undefined || header === undefined) return null;
  const sorted = column.getIsSorted();
  const setSize = (next: number): void => table.setColumnSizing((old) => ({ ...old, [id]: Math.max(leastWidth, Math.min(mostWidth, next)) }));
  const move = (by: -1 | 1): void => grid.changeLayout(withColumnMoved(layout, id, by));
  const onGripKey = (event: KeyboardEvent): void => {
    const step = event.key === 'ArrowRight' ? resizeStep : event.key === 'ArrowLeft' ? -resizeStep : 0;
    if (step === 0) return;
    event.preventDefault();
    setSize(size + step);
  };
  const onHeadKey = (event: KeyboardEvent): void => {
    if (!event.altKey || (event.key !== 'ArrowRight' && event.key !== 'ArrowLeft')) return;
    event.preventDefault();
    move(event.key === 'ArrowRight' ? 1 : -1);
  };
  const behind = ({ clientX, currentTarget }: DragEvent): boolean => { const { left, width } = currentTarget.getBoundingClientRect(); return clientX > left + width / 2; };
  const names = ['head-cell', numeric === true && 'number', drop !== null && (drop.behind ? 'drop-behind' : 'drop-before')].filter(Boolean).join(' ');
  return (
    <div
      role="columnheader" tabIndex={-1} aria-colindex={index + 2} aria-sort={ariaSort[sorted === false ? 'none' : sorted]} data-column={id} className={names} style={{ width: size }}
      onDragOver={(event) => { event.preventDefault(); onOver(behind(event)); }} onDrop={(event) => { event.preventDefault(); onDrop(); }}
    >
      <button
        type="button" className="sort" draggable onClick={(event) => column.toggleSorting(undefined, event.shiftKey)} onKeyDown={onHeadKey}
        onDragStart={(event) => { event.dataTransfer.effectAllowed = 'move'; event.dataTransfer.setData('text/plain', t(word)); onDrag(id); }} onDragEnd={() => onDrag(null)}
      >
        <span className="clip">{t(word)}</span>
        {sorted === 'asc' && <ArrowUp size={13} aria-hidden />}
        {sorted === 'desc' && <ArrowDown size={13} aria-hidden />}
        {sorted !== false && layout.sorting.length > 1 && <span>{column.getSortIndex() + 1}</span>}
      </button>
      <MenuTrigger>
        <Button className="menu-button" aria-label={t('page.columnMenu', { column: t(word) })}><ChevronDown size={13} aria-hidden /></Button>
        <Popover className="popover">
          <Menu aria-label={t('page.columnMenu', { column: t(word) })} onAction={(action) => {
            if (action === 'asc' || action === 'desc') column.toggleSorting(action === 'desc');
            else if (action === 'unsorted') column.clearSorting();
            else if (action === 'pin') column.pin('start');
            else if (action === 'unpin') column.pin(false);
            else if (action === 'left' || action === 'right') move(action === 'right' ? 1 : -1);
            else if (action === 'group') grid.changeLayout({ groupBy: layout.groupBy === id ? '' : id });
            else column.toggleVisibility(false);
          }}>
            <MenuItem id="asc" className="menu-item">{t('page.sortUp')}</MenuItem>
            <MenuItem id="desc" className="menu-item">{t('page.sortDown')}</MenuItem>
            {sorted !== false && <MenuItem id="unsorted" className="menu-item">{t('page.sortNone')}</MenuItem>}
            {group !== undefined && <MenuItem id="group" className="menu-item">{t(layout.groupBy === id ? 'grid.ungroup' : 'grid.groupByThis')}</MenuItem>}
            <MenuItem id={pinned ? 'unpin' : 'pin'} className="menu-item">{t(pinned ? 'page.unpin' : 'page.pin')}</MenuItem>
            <MenuItem id="left" className="menu-item">{t('grid.moveLeft')}</MenuItem>
            <MenuItem id="right" className="menu-item">{t('grid.moveRight')}</MenuItem>
            <MenuItem id="hide" className="menu-item">{t('page.hideColumn')}</MenuItem>
          </Menu>
        </Popover>
      </MenuTrigger>
      <div
        className="grip" role="separator" tabIndex={0} aria-orientation="vertical" aria-label={t('page.widthOf', { column: t(word) })}
        aria-valuenow={size} aria-valuemin={leastWidth} aria-valuemax={mostWidth} onKeyDown={onGripKey} onMouseDown={header.getResizeHandler()} onTouchStart={header.getResizeHandler()}
        onDoubleClick={() => column.resetSize()}
      />
    </div>
  );
}
