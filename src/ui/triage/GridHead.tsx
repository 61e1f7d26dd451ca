import { ArrowDown, ArrowUp, ChevronDown } from 'lucide-react';
import type { KeyboardEvent } from 'react';
import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { useWords } from '../common/app';
import type { ColumnPlace } from './places';
import type { GridTable } from './useGridTable';

type Table = GridTable['table'];

/** The header: click to sort, drag the edge to resize, the small menu for the rest. */
export function GridHead({ table, layout, width }: { readonly table: Table; readonly layout: readonly ColumnPlace[]; readonly width: number }) {
  return (
    <div className="grid-head" role="rowgroup" style={{ width, minWidth: '100%' }}>
      <div role="row" aria-rowindex={1} style={{ display: 'flex', background: 'inherit' }}>
        {layout.map((place, index) => <HeadCell key={place.column.id} table={table} place={place} index={index} />)}
      </div>
    </div>
  );
}

const ariaSort = { asc: 'ascending', desc: 'descending', none: 'none' } as const;
const resizeStep = 16;

function HeadCell({ table, place, index }: { readonly table: Table; readonly place: ColumnPlace; readonly index: number }) {
  const t = useWords();
  const { column: { id, word, numeric }, size, start, lastPinned } = place;
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
      role="columnheader" aria-colindex={index + 1} aria-sort={ariaSort[sorted === false ? 'none' : sorted]} data-column={id}
      className={['head-cell', numeric && 'number', start !== null && 'pinned', lastPinned && 'pinned-last'].filter(Boolean).join(' ')}
      style={start === null ? { width: size } : { width: size, insetInlineStart: start }}
    >
      <Button className="sort" onPress={(event) => column.toggleSorting(undefined, event.shiftKey)}>
        <span className="clip">{t(word)}</span>
        {sorted === 'asc' && <ArrowUp size={13} aria-hidden />}
        {sorted === 'desc' && <ArrowDown size={13} aria-hidden />}
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
            <MenuItem id={start === null ? 'pin' : 'unpin'} className="menu-item">{t(start === null ? 'page.pin' : 'page.unpin')}</MenuItem>
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
