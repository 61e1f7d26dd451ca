import { Check, Minus } from 'lucide-react';
import { memo, useEffect, useRef, useState } from 'react';
import { Checkbox } from 'react-aria-components';
import { useWords } from '../common/app';
import { HeadCell, type DropPlace } from './HeadCell';
import { HeadMenu, type OpenMenu } from './HeadMenu';
import { withColumnAt } from './layout';
import type { ColumnPlace } from './places';
import type { GridTable } from './useGridTable';

interface GridHeadProps {
  readonly grid: GridTable;
  readonly layout: readonly ColumnPlace[];
  readonly width: number;
  /** How many of the rows shown are selected. */
  readonly picked: 'none' | 'some' | 'all';
  readonly onPick: (all: boolean) => void;
}

/** The header: click to sort, drag to another place, drag the edge to resize, the small menu for the rest. Left alone while the rows scroll. */
export const GridHead = memo(function GridHead({ grid, layout, width, picked, onPick }: GridHeadProps) {
  const [dragged, setDragged] = useState<string | null>(null);
  const [over, setOver] = useState<DropPlace | null>(null);
  const [menu, setMenu] = useState<OpenMenu | null>(null);
  // Whose head has the focus once the columns are arranged anew: that of a pinned one is another element then.
  const toFocus = useRef<string | null>(null);
  const head = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // An open menu takes no focus beside it.
    if (menu !== null) return;
    if (toFocus.current !== null) head.current?.querySelector<HTMLElement>(`[data-column="${toFocus.current}"] .menu-button`)?.focus();
    toFocus.current = null;
  }, [layout, menu]);
  const menuAt = menu === null ? undefined : layout.find(({ column }) => column.id === menu.id);
  const drop = (): void => {
    if (dragged !== null && over !== null) grid.changeLayout(withColumnAt(grid.layout, dragged, over.id, over.behind));
    setDragged(null);
    setOver(null);
  };
  const cells = (places: readonly ColumnPlace[]) => places.map((place) => (
    <HeadCell
      key={place.column.id} grid={grid} place={place} drop={over?.id === place.column.id ? over : null} onDrag={setDragged}
      onOver={(behind) => { if (dragged !== null) setOver(dragged === place.column.id ? null : { id: place.column.id, behind }); }} onDrop={drop}
      menuOpen={place === menuAt} onMenu={(button) => setMenu({ id: place.column.id, button: { current: button } })}
    />
  ));
  return (
    <div ref={head} className="grid-head" role="rowgroup" style={{ width, minWidth: '100%' }}>
      <div role="row" aria-rowindex={1} style={{ display: 'flex', background: 'inherit' }}>
        <div className="pinned-part" role="presentation">
          <PickAll picked={picked} onPick={onPick} />
          {cells(layout.filter((place) => place.pinned))}
        </div>
        {cells(layout.filter((place) => !place.pinned))}
      </div>
      {menu !== null && menuAt !== undefined && <HeadMenu key={menu.id} open={menu} place={menuAt} grid={grid} onClose={() => setMenu(null)} onMoved={() => { toFocus.current = menu.id; }} onHide={() => { toFocus.current = besideOf(layout, menu.id); }} />}
    </div>
  );
}, (before, after) => before.layout === after.layout && before.grid.layout === after.grid.layout && before.picked === after.picked && before.grid.context === after.grid.context);

/** The column behind another, or before it where it is the last. */
function besideOf(layout: readonly ColumnPlace[], id: string): string | null {
  const at = layout.findIndex(({ column }) => column.id === id);
  return (layout[at + 1] ?? layout[at - 1])?.column.id ?? null;
}

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
