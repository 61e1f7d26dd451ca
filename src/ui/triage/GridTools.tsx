import { memo } from 'react';
import type { RowKey } from '../../core/model';
import type { OpenSession } from '../../state/appState';
import { CommandButton } from '../commands/CommandButton';
import { everywhereCommands } from '../commands/everywhere';
import { useApp, useWords } from '../common/app';
import { triageCommands } from './commands';
import { LayoutBox } from './LayoutBox';
import { Progress } from './Progress';
import type { GridTable } from './useGridTable';

interface GridToolsProps {
  readonly session: OpenSession;
  readonly grid: GridTable;
  readonly order: readonly RowKey[];
  readonly filtersShown: boolean;
}

/** The line above the grid: how many rows are shown, and what there is to do with the list. Left alone while a person moves over rows. */
export const GridTools = memo(function GridTools({ session, grid, order, filtersShown }: GridToolsProps) {
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
      {grid.layout.groupBy !== '' && <CommandButton command={triageCommands.closeGroups} tiny bare look="plain" testId="fold-all" />}
      {grid.layout.groupBy !== '' && <CommandButton command={triageCommands.openGroups} tiny bare look="plain" testId="unfold-all" />}
      <LayoutBox grid={grid} />
      <CommandButton command={detail ? triageCommands.hideDetail : triageCommands.showDetail} {...(detail ? { keys: 'Esc', bare: true } : {})} tiny look="plain" testId="detail" />
    </div>
  );
}, (before, after) => before.session === after.session && before.order === after.order && before.filtersShown === after.filtersShown && before.grid.layout === after.grid.layout && before.grid.context === after.grid.context);
