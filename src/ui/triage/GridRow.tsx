import { Check } from 'lucide-react';
import { memo, type MouseEvent } from 'react';
import type { Judgement, RowKey } from '../../core/model';
import type { TriagedRow } from '../../worker/protocol';
import type { CellContext } from './columns';
import type { ColumnPlace } from './places';

interface GridRowProps {
  readonly row: TriagedRow;
  readonly index: number;
  readonly top: number;
  readonly width: number;
  readonly layout: readonly ColumnPlace[];
  readonly context: CellContext;
  readonly judgement: Judgement;
  readonly active: boolean;
  readonly selected: boolean;
  readonly onClick: (event: MouseEvent, key: RowKey) => void;
  readonly onOpen: (open: boolean) => void;
}

/** One row of the grid. Keys are handled for the grid as a whole (useKeys). */
export const GridRow = memo(function GridRow({ row, index, top, width, layout, context, judgement, active, selected, onClick, onOpen }: GridRowProps) {
  const names = ['grid-row', active && 'active', selected && 'selected'].filter(Boolean).join(' ');
  const cells = (places: readonly ColumnPlace[]) => places.map(({ column, size, index: at }) => (
    <div key={column.id} role="gridcell" aria-colindex={at + 2} data-column={column.id} className={column.numeric === true ? 'cell number' : 'cell'} style={{ width: size }}>
      {column.show(row, judgement, context)}
    </div>
  ));
  return (
    <div
      id={`row-${row.key}`} className={names} role="row" aria-rowindex={index + 2} aria-selected={selected || active}
      style={{ transform: `translateY(${top}px)`, width }} onClick={(event) => onClick(event, row.key)} onDoubleClick={() => onOpen(true)}
    >
      <div className="pinned-part" role="presentation">
        <div role="gridcell" aria-colindex={1} className="cell pick">
          <span className="box" role="checkbox" aria-checked={selected} aria-label={context.t('grid.selectRow', { line: row.line })}>{selected && <Check size={11} strokeWidth={3} aria-hidden />}</span>
        </div>
        {cells(layout.filter((place) => place.pinned))}
      </div>
      {cells(layout.filter((place) => !place.pinned))}
    </div>
  );
}, (before, after) => (Object.keys(after) as (keyof GridRowProps)[]).every((key) => key === 'onClick' || before[key] === after[key]));
