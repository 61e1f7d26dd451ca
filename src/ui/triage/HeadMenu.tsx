import type { Column } from '@tanstack/react-table';
import { ChevronDown } from 'lucide-react';
import { memo } from 'react';
import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import type { WordKey } from '../../core/words';
import type { TriagedRow } from '../../worker/protocol';
import { useWords } from '../common/app';
import { soundLayout, withColumnMoved } from './layout';
import type { GridFeatures, GridTable } from './useGridTable';

interface HeadMenuProps {
  readonly column: Column<GridFeatures, TriagedRow>;
  readonly word: WordKey;
  readonly isSorted: boolean;
  readonly isPinned: boolean;
  /** Whether the list is grouped by it; undefined where it cannot be. */
  readonly isGroup: boolean | undefined;
  readonly changeLayout: GridTable['changeLayout'];
}

/** What there is to do with one column, for mouse and keyboard. Left alone while the list is sorted by other columns. */
export const HeadMenu = memo(function HeadMenu({ column, word, isSorted, isPinned, isGroup, changeLayout }: HeadMenuProps) {
  const t = useWords();
  const { id } = column;
  const act = (action: string): void => {
    if (action === 'asc' || action === 'desc') column.toggleSorting(action === 'desc');
    else if (action === 'unsorted') column.clearSorting();
    else if (action === 'pin') column.pin('start');
    else if (action === 'unpin') column.pin(false);
    else if (action === 'left' || action === 'right') changeLayout((old) => withColumnMoved(soundLayout(old), id, action === 'right' ? 1 : -1));
    else if (action === 'group') changeLayout({ groupBy: isGroup === true ? '' : id });
    else column.toggleVisibility(false);
  };
  return (
    <MenuTrigger>
      <Button className="menu-button" aria-label={t('page.columnMenu', { column: t(word) })}><ChevronDown size={13} aria-hidden /></Button>
      <Popover className="popover">
        <Menu aria-label={t('page.columnMenu', { column: t(word) })} onAction={(action) => act(String(action))}>
          <MenuItem id="asc" className="menu-item">{t('page.sortUp')}</MenuItem>
          <MenuItem id="desc" className="menu-item">{t('page.sortDown')}</MenuItem>
          {isSorted && <MenuItem id="unsorted" className="menu-item">{t('page.sortNone')}</MenuItem>}
          {isGroup !== undefined && <MenuItem id="group" className="menu-item">{t(isGroup ? 'grid.ungroup' : 'grid.groupByThis')}</MenuItem>}
          <MenuItem id={isPinned ? 'unpin' : 'pin'} className="menu-item">{t(isPinned ? 'page.unpin' : 'page.pin')}</MenuItem>
          <MenuItem id="left" className="menu-item">{t('grid.moveLeft')}</MenuItem>
          <MenuItem id="right" className="menu-item">{t('grid.moveRight')}</MenuItem>
          <MenuItem id="hide" className="menu-item">{t('page.hideColumn')}</MenuItem>
        </Menu>
      </Popover>
    </MenuTrigger>
  );
});
