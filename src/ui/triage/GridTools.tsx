import { Columns3 } from 'lucide-react';
import { Button, Menu, MenuItem, MenuTrigger, Popover, Separator } from 'react-aria-components';
import type { RowKey } from '../../core/model';
import type { OpenSession } from '../../state/appState';
import { CommandButton } from '../commands/CommandButton';
import { everywhereCommands } from '../commands/everywhere';
import { useActions, useApp, useWords } from '../common/app';
import { gridColumns } from './columns';
import { triageCommands } from './commands';
import { Progress } from './Progress';
import type { GridTable } from './useGridTable';

interface GridToolsProps {
  readonly session: OpenSession;
  readonly grid: GridTable;
  readonly order: readonly RowKey[];
  readonly filtersShown: boolean;
}

/** The line above the grid: how many rows are shown, and what there is to do with the list. */
export function GridTools({ session, grid, order, filtersShown }: GridToolsProps) {
  const t = useWords();
  const detail = useApp((state) => state.view.detail);
  const all = session.rows.length;
  return (
    <div className="grid-tools">
      <CommandButton command={triageCommands.filters} tiny bare look="plain" testId="filters" expanded={filtersShown} />
      <span className="count">{order.length === all ? t('page.rowCount', { count: t.number(all) }) : t('page.rowsOf', { count: t.number(order.length), all: t.number(all) })}</span>
      <Progress session={session} />
      <span className="space" />
      <CommandButton command={triageCommands.views} tiny look="plain" testId="views" />
      <CommandButton command={triageCommands.workOrder} tiny look="plain" testId="work-order" />
      <CommandButton command={everywhereCommands.learning} tiny look="plain" testId="learning" />
      <ColumnsMenu grid={grid} />
      <CommandButton command={detail ? triageCommands.hideDetail : triageCommands.showDetail} {...(detail ? { keys: 'Esc' } : {})} tiny look="plain" testId="detail" />
    </div>
  );
}

function ColumnsMenu({ grid }: { readonly grid: GridTable }) {
  const t = useWords();
  const { resetLayout } = useActions();
  const shown = gridColumns.filter(({ id }) => grid.table.state.columnVisibility[id] !== false).map(({ id }) => id);
  return (
    <MenuTrigger>
      <Button className="button plain tiny" data-testid="columns"><Columns3 size={14} aria-hidden />{t('page.columns')}</Button>
      <Popover className="popover">
        <Menu
          aria-label={t('page.columns')} selectionMode="multiple" selectedKeys={shown} onAction={(id) => { if (id === 'reset') resetLayout(); }}
          onSelectionChange={(keys) => {
            const chosen = keys === 'all' ? gridColumns.map(({ id }) => id) : [...keys];
            grid.table.setColumnVisibility(Object.fromEntries(gridColumns.map(({ id }) => [id, chosen.includes(id)])));
          }}
        >
          {gridColumns.map(({ id, word }) => (
            <MenuItem key={id} id={id} textValue={t(word)} className="menu-item">{({ isSelected }) => <><span className="tick" aria-hidden>{isSelected ? '✓' : ''}</span>{t(word)}</>}</MenuItem>
          ))}
        </Menu>
        <Separator />
        <Menu aria-label={t('page.layout')} onAction={resetLayout}>
          <MenuItem id="reset" className="menu-item"><span className="tick" aria-hidden />{t('page.resetLayout')}</MenuItem>
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
