import { ChevronDown } from 'lucide-react';
import type { KeyboardEvent } from 'react';
import { Menu, MenuItem, Popover } from 'react-aria-components';
import type { WordKey } from '../../core/words';
import { useWords } from '../common/app';
import { soundLayout, withColumnMoved } from './layout';
import type { ColumnPlace } from './places';
import type { GridTable } from './useGridTable';

/** Which column's menu is open, and the button that it hangs at. */
export interface OpenMenu {
  readonly id: string;
  readonly button: { readonly current: HTMLElement };
}

interface MenuButtonProps {
  readonly word: WordKey;
  readonly isOpen: boolean;
  readonly onOpen: (button: HTMLElement) => void;
}

/** Opens a column's menu. There is one menu for all heads: one each took most of the time in which they are drawn. */
export function MenuButton({ word, isOpen, onOpen }: MenuButtonProps) {
  const t = useWords();
  const onKey = (event: KeyboardEvent<HTMLElement>): void => {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    event.preventDefault();
    onOpen(event.currentTarget);
  };
  return (
    <button
      type="button" className="menu-button" aria-haspopup="menu" aria-expanded={isOpen} aria-label={t('page.columnMenu', { column: t(word) })}
      onClick={(event) => onOpen(event.currentTarget)} onKeyDown={onKey}
    ><ChevronDown size={13} aria-hidden /></button>
  );
}

interface HeadMenuProps {
  readonly open: OpenMenu;
  readonly place: ColumnPlace;
  readonly grid: GridTable;
  readonly onClose: () => void;
  /** Before the column goes to the pinned ones or comes back from them. */
  readonly onMoved: () => void;
  readonly onHide: () => void;
}

/** What there is to do with one column, for mouse and keyboard. */
export function HeadMenu({ open, place: { column: { id, word, group }, pinned }, grid: { table, layout, changeLayout }, onClose, onMoved, onHide }: HeadMenuProps) {
  const t = useWords();
  const column = table.getColumn(id);
  if (column === undefined) return null;
  const isGroup = layout.groupBy === id;
  const act = (action: string): void => {
    if (action === 'asc' || action === 'desc') column.toggleSorting(action === 'desc');
    else if (action === 'unsorted') column.clearSorting();
    else if (action === 'pin' || action === 'unpin') {
      onMoved();
      column.pin(action === 'pin' ? 'start' : false);
    }
    else if (action === 'left' || action === 'right') changeLayout((old) => withColumnMoved(soundLayout(old), id, action === 'right' ? 1 : -1));
    else if (action === 'group') changeLayout({ groupBy: isGroup ? '' : id });
    else {
      onHide();
      column.toggleVisibility(false);
    }
  };
  return (
    <Popover className="popover" isOpen triggerRef={open.button} onOpenChange={onClose}>
      <Menu aria-label={t('page.columnMenu', { column: t(word) })} autoFocus="first" onAction={(action) => act(String(action))} onClose={onClose}>
        <MenuItem id="asc" className="menu-item">{t('page.sortUp')}</MenuItem>
        <MenuItem id="desc" className="menu-item">{t('page.sortDown')}</MenuItem>
        {column.getIsSorted() !== false && <MenuItem id="unsorted" className="menu-item">{t('page.sortNone')}</MenuItem>}
        {group !== undefined && <MenuItem id="group" className="menu-item">{t(isGroup ? 'grid.ungroup' : 'grid.groupByThis')}</MenuItem>}
        <MenuItem id={pinned ? 'unpin' : 'pin'} className="menu-item">{t(pinned ? 'page.unpin' : 'page.pin')}</MenuItem>
        <MenuItem id="left" className="menu-item">{t('grid.moveLeft')}</MenuItem>
        <MenuItem id="right" className="menu-item">{t('grid.moveRight')}</MenuItem>
        <MenuItem id="hide" className="menu-item">{t('page.hideColumn')}</MenuItem>
      </Menu>
    </Popover>
  );
}
