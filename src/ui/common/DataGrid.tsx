import { createSortedRowModel, rowSortingFeature, tableFeatures, useTable, type Row } from '@tanstack/react-table';
import { useVirtualizer } from '@tanstack/react-virtual';
import { ArrowDown, ArrowUp } from 'lucide-react';
import { useEffect, useMemo, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { Button } from 'react-aria-components';
import type { WordKey } from '../../core/words';
import { compareValues, type SortValue } from '../triage/sorting';
import { useWords } from './app';

/** One column of a plain grid. */
export interface DataColumn<T> {
  readonly id: string;
  readonly word: WordKey;
  readonly size: number;
  readonly numeric?: boolean;
  /** Takes what room is left, up to twice its size. */
  readonly grows?: true;
  /** Absent: it cannot be sorted by. */
  readonly sortBy?: (row: T) => SortValue;
  readonly show: (row: T) => ReactNode;
}

interface DataGridProps<T> {
  /** The element's id: the pages' keys and tests find it by that. */
  readonly id: string;
  readonly label: string;
  readonly rows: readonly T[];
  readonly columns: readonly DataColumn<T>[];
  readonly keyOf: (row: T) => string;
  readonly active: string | null;
  readonly onActive: (key: string | null) => void;
  /** Enter, or two clicks. */
  readonly onOpen?: (key: string) => void;
  /** Other keys on the active row; true where it was one. */
  readonly onKey?: (key: string, row: T) => boolean;
  readonly empty: string;
}

const roomOf = ({ size, grows }: Pick<DataColumn<never>, 'size' | 'grows'>) => (grows === true ? { flex: `1 0 ${size}px`, maxWidth: 2 * size } : { width: size });

const features = tableFeatures({ rowSortingFeature, sortedRowModel: createSortedRowModel() });
const rowHeight = 32;
const headHeight = 34;
const pageOfRows = 15;

/** A grid of many rows, of which only those in sight are in the document: sorted by its heads, walked with the arrow keys. */
export function DataGrid<T extends object>({ id, label, rows, columns, keyOf, active, onActive, onOpen, onKey, empty }: DataGridProps<T>) {
  const t = useWords();
  const scroller = useRef<HTMLDivElement>(null);
  const [sorting, setSorting] = useState<{ id: string; desc: boolean }[]>([]);
  const data = useMemo(() => [...rows], [rows]);
  const defs = useMemo(() => columns.map((column) => ({
    id: column.id, sortUndefined: 'last' as const, sortDescFirst: false, enableSorting: column.sortBy !== undefined,
    accessorFn: (row: T): SortValue => column.sortBy?.(row),
    sortFn: (a: Row<typeof features, T>, b: Row<typeof features, T>, by: string) => compareValues(a.getValue<SortValue>(by), b.getValue<SortValue>(by)),
  })), [columns]);
  const table = useTable({
    features, data, columns: defs, getRowId: keyOf, enableSortingRemoval: true, state: { sorting },
    onSortingChange: (next: typeof sorting | ((old: typeof sorting) => typeof sorting)) => setSorting(next),
  });
  const shown = table.getRowModel().rows;
  const width = columns.reduce((sum, { size }) => sum + size, 0);
  const at = useMemo(() => shown.findIndex((row) => row.id === active), [shown, active]);
  const virtual = useVirtualizer({
    count: shown.length, getScrollElement: () => scroller.current, estimateSize: () => rowHeight, overscan: 6, getItemKey: (index) => shown[index]?.id ?? index, scrollPaddingStart: headHeight,
  });
  useEffect(() => { if (at >= 0) virtual.scrollToIndex(at, { align: 'auto' }); }, [virtual, at]);

  const drawn = virtual.getVirtualItems();

  function press(event: KeyboardEvent): void {
    if (event.target !== event.currentTarget || event.ctrlKey || event.metaKey || event.altKey) return;
    const moves: Readonly<Record<string, number>> = { ArrowDown: at + 1, ArrowUp: Math.max(0, at - 1), PageDown: at + pageOfRows, PageUp: Math.max(0, at - pageOfRows), Home: 0, End: shown.length - 1 };
    const to = moves[event.key];
    const row = shown[at]?.original;
    if (to !== undefined) onActive(shown[Math.min(shown.length - 1, to)]?.id ?? null);
    else if (event.key === 'Enter' && row !== undefined && onOpen !== undefined) onOpen(keyOf(row));
    else if (row === undefined || onKey?.(event.key, row) !== true) return;
    event.preventDefault();
    event.stopPropagation();
  }

  return (
    <div
      id={id} ref={scroller} className="grid data-grid" role="grid" tabIndex={0} aria-label={label} aria-rowcount={shown.length + 1} aria-colcount={columns.length}
      // A row that is scrolled out of sight is not in the document: none is named then.
      onKeyDown={press} {...(drawn.some(({ index }) => index === at) ? { 'aria-activedescendant': `${id}-${active}` } : {})}
    >
      <div className="grid-head" role="rowgroup" style={{ width, minWidth: '100%' }}>
        <div role="row" aria-rowindex={1} style={{ display: 'flex', width: '100%', background: 'inherit' }}>
          {columns.map((column, index) => {
            const sorted = sorting[0]?.id === column.id ? sorting[0] : undefined;
            return (
              <div
                key={column.id} role="columnheader" aria-colindex={index + 1} data-column={column.id} className={column.numeric === true ? 'head-cell number' : 'head-cell'} style={roomOf(column)}
                aria-sort={sorted === undefined ? 'none' : sorted.desc ? 'descending' : 'ascending'}
              >
                {column.sortBy === undefined ? <span className="sort clip">{t(column.word)}</span> : (
                  <Button className="sort" onPress={() => table.getColumn(column.id)?.toggleSorting()}>
                    <span className="clip">{t(column.word)}</span>
                    {sorted !== undefined && (sorted.desc ? <ArrowDown size={13} aria-hidden /> : <ArrowUp size={13} aria-hidden />)}
                  </Button>
                )}
              </div>
            );
          })}
        </div>
      </div>
      {shown.length === 0 ? <div className="empty" role="rowgroup"><div role="row"><div role="gridcell"><p>{empty}</p></div></div></div> : (
        <div className="grid-body" role="rowgroup" style={{ height: virtual.getTotalSize(), width, minWidth: '100%' }}>
          {drawn.map(({ index, start, key }) => {
            const row = shown[index];
            return row !== undefined && (
              <div
                key={key} id={`${id}-${row.id}`} role="row" aria-rowindex={index + 2} aria-selected={row.id === active} className={row.id === active ? 'grid-row active' : 'grid-row'}
                style={{ transform: `translateY(${start}px)`, width, minWidth: '100%' }} onClick={() => onActive(row.id)} onDoubleClick={() => onOpen?.(row.id)}
              >
                {columns.map((column, place) => (
                  <div key={column.id} role="gridcell" aria-colindex={place + 1} data-column={column.id} className={column.numeric === true ? 'cell number' : 'cell'} style={roomOf(column)}>{column.show(row.original)}</div>
                ))}
              </div>
            );
          })}
        </div>
      )}
    </div>
  );
}
