import { Columns3, X } from 'lucide-react';
import { Button, Menu, MenuItem, MenuTrigger, Popover, Separator } from 'react-aria-components';
import type { RowKey } from '../../core/model';
import { facetIds, type OpenSession } from '../../state/appState';
import { CommandButton } from '../commands/CommandButton';
import { everywhereCommands } from '../commands/everywhere';
import { Action } from '../common/Action';
import { useActions, useApp, useWords } from '../common/app';
import { facetValueName } from './facetNames';
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

/** The line above the grid: how many rows are shown, by which filters, and which columns there are. */
export function GridTools({ session, grid, order, filtersShown }: GridToolsProps) {
  const t = useWords();
  const actions = useActions();
  const { search, filters, detail } = useApp((state) => state.view);
  const call = useApp((state) => state.call);
  const chosen = facetIds.flatMap((facet) => filters[facet].map((value) => ({ facet, value })));
  const all = session.rows.length;
  return (
    <div className="grid-tools">
      <CommandButton command={triageCommands.filters} tiny bare look="plain" testId="filters" expanded={filtersShown} />
      <span className="count">{order.length === all ? t('page.rowCount', { count: t.number(all) }) : t('page.rowsOf', { count: t.number(order.length), all: t.number(all) })}</span>
      <Progress session={session} />
      {chosen.map(({ facet, value }) => (
        <span key={`${facet}:${value}`} className="chip">
          {facetValueName(facet, value, call, t)}
          <Action tiny bare look="plain" icon={X} label={t('page.removeFilter', { filter: facetValueName(facet, value, call, t) })} onPress={() => actions.toggleFilter(facet, value)} />
        </span>
      ))}
      {(chosen.length > 0 || search !== '') && <CommandButton command={triageCommands.clearFilters} tiny look="plain" />}
      <span className="space" />
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
