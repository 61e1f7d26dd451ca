import { ArrowDown, ArrowUp, Check, ChevronDown, Minus } from 'lucide-react';
import { memo, type KeyboardEvent } from 'react';
import { Button, Checkbox, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import type { GridLayout } from '../../state/gridLayout';
import { useWords } from '../common/app';
import type { ColumnPlace } from './places';
import type { GridTable } from './useGridTable';

type Table = GridTable['table'];

interface GridHeadProps {
  readonly table: Table;
  readonly layout: readonly ColumnPlace[];
  readonly width: number;
  readonly sorting: GridLayout['sorting'];
  /** How many of the rows shown are selected. */
  readonly picked: 'none' | 'some' | 'all';
  readonly onPick: (all: boolean) => void;
}

/** The header: click to sort, drag the edge to resize, the small menu for the rest. Left alone while the rows scroll. */
export const GridHead = memo(function GridHead({ table, layout, width, picked, onPick }: GridHeadProps) {
  return (
    <div className="grid-head" role="rowgroup" style={{ width, minWidth: '100%' }}>
      <div role="row" aria-rowindex={1} style={{ display: 'flex', background: 'inherit' }}>
        <div className="pinned-part" role="presentation">
          <PickAll picked={picked} onPick={onPick} />
          {layout.filter((place) => place.pinned).map((place) => <HeadCell key={place.column.id} table={table} place={place} />)}
        </div>
        {layout.filter((place) => !place.pinned).map((place) => <HeadCell key={place.column.id} table={table} place={place} />)}
      </div>
    </div>
  );
}, (before, after) => before.layout === after.layout && before.sorting === after.sorting && before.picked === after.picked);

/** The box that selects every row of the list, or none. */
function PickAll({ picked, onPick }: Pick<GridHeadProps, 'picked' | 'onPick'>) {
  const t = useWords();
  return (
    <div role="columnheader" aria-colindex={1} className="head-cell pick">
      <Checkbox className="pick-all" aria-label={t('grid.selectAll')} isSelected={picked === 'all'} isIndeterminate={picked === 'some'} onChange={onPick}>
        <span className="box" aria-hidden>{picked === 'all' ? <Check size={11} strokeWidth={3} /> : picked === 'some' ? <Minus size={11} strokeWidth={3} /> : null}</span>
      </Checkbox>
    </div>
  );
}

const ariaSort = { asc: 'ascending', desc: 'descending', none: 'none' } as const;
const resizeStep = 16;

function HeadCell({ table, place }: { readonly table: Table; readonly place: ColumnPlace }) {
  const t = useWords();
  const { column: { id, word, numeric }, index, size, pinned } = place;
  const column = table.getColumn(id);
  const header = table.getFlatHeaders().find((one) => one.column.id === id);
  if (column === undefined || header === undefined) return null;
  const sorted = column.getIsSorted();
  const setSize = (next: number): void => table.setColumnSizing((old) => ({ ...old, [id]: Math.max(48, Math.min(900, next)) }));
  const onGripKey = (event: KeyboardEvent): void => {
    const step = event.key === 'ArrowRight' ? resizeStep : event.key === 'ArrowLeft' ? -resizeStep : 0;
    if (step === 0) return;
    event.preventDefault();
    setSize(size + step);
  };
  return (
    <div
      role="columnheader" aria-colindex={index + 2} aria-sort={ariaSort[sorted === false ? 'none' : sorted]} data-column={id}
      className={numeric === true ? 'head-cell number' : 'head-cell'} style={{ width: size }}
    >
      <Button className="sort" onPress={(event) => column.toggleSorting(undefined, event.shiftKey)}>
        <span className="clip">{t(word)}</span>
        {sorted === 'asc' && <ArrowUp size={13} aria-hidden />}
        {sorted === 'desc' && <ArrowDown size={13} aria-hidden />}
        {sorted !== false && table.state.sorting.length > 1 && <span>{column.getSortIndex() + 1}</span>}
      </Button>
      <MenuTrigger>
        <Button className="menu-button" aria-label={t('page.columnMenu', { column: t(word) })}><ChevronDown size={13} aria-hidden /></Button>
        <Popover className="popover">
          <Menu aria-label={t('page.columnMenu', { column: t(word) })} onAction={(action) => {
            if (action === 'asc' || action === 'desc') column.toggleSorting(action === 'desc');
            else if (action === 'unsorted') column.clearSorting();
            else if (action === 'pin') column.pin('start');
            else if (action === 'unpin') column.pin(false);
            else column.toggleVisibility(false);
          }}>
            <MenuItem id="asc" className="menu-item">{t('page.sortUp')}</MenuItem>
            <MenuItem id="desc" className="menu-item">{t('page.sortDown')}</MenuItem>
            {sorted !== false && <MenuItem id="unsorted" className="menu-item">{t('page.sortNone')}</MenuItem>}
            <MenuItem id={pinned ? 'unpin' : 'pin'} className="menu-item">{t(pinned ? 'page.unpin' : 'page.pin')}</MenuItem>
            <MenuItem id="hide" className="menu-item">{t('page.hideColumn')}</MenuItem>
          </Menu>
        </Popover>
      </MenuTrigger>
      <div
        className="grip" role="separator" tabIndex={0} aria-orientation="vertical" aria-label={t('page.widthOf', { column: t(word) })}
        aria-valuenow={size} aria-valuemin={48} aria-valuemax={900} onKeyDown={onGripKey} onMouseDown={header.getResizeHandler()} onTouchStart={header.getResizeHandler()}
        onDoubleClick={() => column.resetSize()}
      />
    </div>
  );
}
