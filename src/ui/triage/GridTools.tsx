import { Columns3, Filter, GraduationCap, ListOrdered, PanelRight, X } from 'lucide-react';
import { Button, Menu, MenuItem, MenuTrigger, Popover, Separator } from 'react-aria-components';
import type { RowKey } from '../../core/model';
import { facetIds, type OpenSession } from '../../state/appState';
import { Action } from '../common/Action';
import { useActions, useApp, useWords } from '../common/app';
import { facetValueName } from './facetNames';
import { gridColumns } from './columns';
import { Progress } from './Progress';
import type { GridTable } from './useGridTable';

interface GridToolsProps {
  readonly session: OpenSession;
  readonly grid: GridTable;
  readonly order: readonly RowKey[];
  readonly filtersShown: boolean;
  readonly onToggleFilters: () => void;
}

/** The line above the grid: how many rows are shown, by which filters, and which columns there are. */
export function GridTools({ session, grid, order, filtersShown, onToggleFilters }: GridToolsProps) {
  const t = useWords();
  const actions = useActions();
  const { search, filters, detail } = useApp((state) => state.view);
  const call = useApp((state) => state.call);
  const chosen = facetIds.flatMap((facet) => filters[facet].map((value) => ({ facet, value })));
  const all = session.rows.length;
  return (
    <div className="grid-tools">
      <Action
        tiny bare look="plain" icon={Filter} label={t(filtersShown ? 'grid.hideFilters' : 'grid.showFilters')} keys="F" testId="filters"
        aria-expanded={filtersShown} onPress={onToggleFilters}
      />
      <span className="count">{order.length === all ? t('page.rowCount', { count: t.number(all) }) : t('page.rowsOf', { count: t.number(order.length), all: t.number(all) })}</span>
      <Progress session={session} />
      {chosen.map(({ facet, value }) => (
        <span key={`${facet}:${value}`} className="chip">
          {facetValueName(facet, value, call, t)}
          <Action tiny bare look="plain" icon={X} label={t('page.removeFilter', { filter: facetValueName(facet, value, call, t) })} onPress={() => actions.toggleFilter(facet, value)} />
        </span>
      ))}
      {(chosen.length > 0 || search !== '') && <Action tiny look="plain" label={t('page.clearFilters')} onPress={actions.clearFilters} />}
      <span className="space" />
      <Action tiny look="plain" icon={ListOrdered} label={t('page.inWorkOrder')} keys="U" testId="work-order" onPress={() => {
        grid.table.setSorting([{ id: 'work', desc: false }]);
        actions.setActive(null);
        document.getElementById('grid')?.focus();
      }} />
      <Action tiny look="plain" icon={GraduationCap} label={t('page.learning')} testId="learning" onPress={() => actions.openDialog('learning')} />
      <ColumnsMenu grid={grid} />
      <Action tiny look="plain" icon={PanelRight} label={t(detail ? 'page.hideDetail' : 'page.showDetail')} keys={detail ? 'Esc' : 'Enter'} testId="detail" onPress={() => actions.showDetail(!detail)} />
    </div>
  );
}

function ColumnsMenu({ grid }: { readonly grid: GridTable }) {
  const t = useWords();
  const shown = gridColumns.filter(({ id }) => grid.table.state.columnVisibility[id] !== false).map(({ id }) => id);
  return (
    <MenuTrigger>
      <Button className="button plain tiny" data-testid="columns"><Columns3 size={14} aria-hidden />{t('page.columns')}</Button>
      <Popover className="popover">
        <Menu
          aria-label={t('page.columns')} selectionMode="multiple" selectedKeys={shown} onAction={(id) => { if (id === 'reset') grid.resetLayout(); }}
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
        <Menu aria-label={t('page.layout')} onAction={grid.resetLayout}>
          <MenuItem id="reset" className="menu-item"><span className="tick" aria-hidden />{t('page.resetLayout')}</MenuItem>
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
