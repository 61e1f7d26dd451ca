import { Columns3 } from 'lucide-react';
import { Dialog, DialogTrigger, Popover, ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import { densities } from '../../state/gridLayout';
import { CommandButton } from '../commands/CommandButton';
import { Action } from '../common/Action';
import { useWords } from '../common/app';
import { ColumnList } from './ColumnList';
import { gridColumns } from './columns';
import { triageCommands } from './commands';
import { PresetLine } from './PresetLine';
import type { GridTable } from './useGridTable';

/** How the list is arranged: presets, density, groups, and which columns in which order. */
export function LayoutBox({ grid }: { readonly grid: GridTable }) {
  const t = useWords();
  const { layout, changeLayout } = grid;
  return (
    <DialogTrigger>
      <Action tiny look="plain" icon={Columns3} label={t('page.columns')} keys="L" testId="columns" />
      <Popover className="popover layout-popover" placement="bottom end">
        <Dialog className="layout-box" aria-label={t('page.columns')}>
          <PresetLine grid={grid} />
          <div className="layout-line">
            <span className="muted small">{t('grid.density')}</span>
            <ToggleButtonGroup
              className="segments" aria-label={t('grid.density')} selectionMode="single" disallowEmptySelection selectedKeys={[layout.density]}
              onSelectionChange={(keys) => { const density = densities.find((one) => keys.has(one)); if (density !== undefined) changeLayout({ density }); }}
            >
              {densities.map((density) => <ToggleButton key={density} id={density} className="button tiny">{t(`grid.density.${density}`)}</ToggleButton>)}
            </ToggleButtonGroup>
            <label className="small">
              <span className="muted">{t('grid.groupBy')}</span>
              <select className="input" data-testid="group-by" value={layout.groupBy} onChange={(event) => changeLayout({ groupBy: event.target.value })}>
                <option value="">{t('grid.groupNone')}</option>
                {gridColumns.filter(({ group }) => group !== undefined).map(({ id, word }) => <option key={id} value={id}>{t(word)}</option>)}
              </select>
            </label>
          </div>
          <ColumnList grid={grid} />
          <CommandButton command={triageCommands.resetLayout} tiny look="plain" testId="reset-layout" />
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}
