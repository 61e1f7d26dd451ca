import { ArrowDown, ArrowUp } from 'lucide-react';
import type { DragEvent, KeyboardEvent } from 'react';
import { useWords } from '../common/app';
import { MenuButton } from './HeadMenu';
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
  readonly menuOpen: boolean;
  readonly onMenu: (button: HTMLElement) => void;
}

const ariaSort = { asc: 'ascending', desc: 'descending', none: 'none' } as const;
const resizeStep = 16;

/** One column's head: name and sort, its menu, and the grip at its edge. */
export function HeadCell({ grid, place, drop, onDrag, onOver, onDrop, menuOpen, onMenu }: HeadCellProps) {
  const t = useWords();
  const { table, layout } = grid;
  const { column: { id, word, numeric }, index, size } = place;
  const column = table.getColumn(id);
  const header = table.getFlatHeaders().find((one) => one.column.id === id);
  if (column === undefined || header === undefined) return null;
  const sorted = column.getIsSorted();
  const setSize = (next: number): void => table.setColumnSizing((old) => ({ ...old, [id]: Math.max(leastWidth, Math.min(mostWidth, next)) }));
  const move = (by: -1 | 1): void => grid.changeLayout(withColumnMoved(layout, id, by));
  const onGripKey = (event: KeyboardEvent): void => {
    if (event.key === 'Home') {
      event.preventDefault();
      column.resetSize();
    }
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
      <MenuButton word={word} isOpen={menuOpen} onOpen={onMenu} />
      <div
        className="grip" role="separator" tabIndex={0} aria-orientation="vertical" aria-label={t('page.widthOf', { column: t(word) })}
        aria-valuenow={size} aria-valuemin={leastWidth} aria-valuemax={mostWidth} onKeyDown={onGripKey} onMouseDown={header.getResizeHandler()} onTouchStart={header.getResizeHandler()}
        onDoubleClick={() => column.resetSize()}
      />
    </div>
  );
}
