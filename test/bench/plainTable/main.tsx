import { columnFilteringFeature, createFilteredRowModel, createSortedRowModel, rowSortingFeature, tableFeatures, useTable, type ColumnDef, type Row } from '@tanstack/react-table';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useMemo, useRef, useState } from 'react';
import { createRoot } from 'react-dom/client';

/** A table as the libraries' own examples make it: what the page's list is measured against. */
type Cells = readonly string[];

const features = tableFeatures({ rowSortingFeature, sortedRowModel: createSortedRowModel(), columnFilteringFeature, filteredRowModel: createFilteredRowModel() });
type Features = typeof features;
const collator = new Intl.Collator('zh-CN', { numeric: true });

/** What the bench has done to the table. */
interface Wishes {
  sortBy(column: number, order: 'up' | 'down' | 'none'): void;
  filterBy(column: number, text: string): void;
}

declare global {
  /** `height`: of the window on the rows, in pixels; `decision`: the column that a key writes. */
  var start: (header: Cells, rows: readonly Cells[], decision: number, height: number) => void;
  var wishes: Wishes;
}

interface PlainTableProps { readonly header: Cells; readonly rows: readonly Cells[]; readonly decision: number; readonly height: number }

function PlainTable({ header, rows, decision, height }: PlainTableProps) {
  const [data, setData] = useState(() => [...rows]);
  const [active, setActive] = useState(0);
  const [sorting, setSorting] = useState<{ id: string; desc: boolean }[]>([]);
  const [columnFilters, setColumnFilters] = useState<{ id: string; value: unknown }[]>([]);
  const columns = useMemo(() => header.map((name, at): ColumnDef<Features, Cells> => ({
    id: String(at), header: name, accessorFn: (row) => row[at],
    sortFn: (a: Row<Features, Cells>, b: Row<Features, Cells>, id: string) => collator.compare(a.getValue<string>(id), b.getValue<string>(id)),
    filterFn: (row: Row<Features, Cells>, id: string, value: unknown) => row.getValue<string>(id).includes(String(value)),
  })), [header]);
  const table = useTable({ features, data, columns, state: { sorting, columnFilters }, onSortingChange: setSorting, onColumnFiltersChange: setColumnFilters });
  const shown = table.getRowModel().rows;
  const scroller = useRef<HTMLDivElement>(null);
  const virtual = useVirtualizer({ count: shown.length, getScrollElement: () => scroller.current, estimateSize: () => 32, overscan: 6 });
  // The active row is followed wherever a sort or a filter puts it, as in the page's list.
  const at = useMemo(() => shown.findIndex(({ index }) => index === active), [shown, active]);
  useEffect(() => { if (at >= 0) virtual.scrollToIndex(at); }, [virtual, at]);
  useEffect(() => {
    const onKey = ({ key }: KeyboardEvent): void => {
      if (key === 'ArrowDown') setActive(shown[at + 1]?.index ?? active);
      const row = shown[at];
      if (key === '1' && row !== undefined) setData((old) => old.with(row.index, (old[row.index] ?? []).with(decision, old[row.index]?.[decision] === '' ? '建议受理' : '')));
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [shown, at, active, decision]);
  useEffect(() => {
    globalThis.wishes = {
      sortBy: (column, order) => setSorting(order === 'none' ? [] : [{ id: String(column), desc: order === 'down' }]),
      filterBy: (column, text) => setColumnFilters(text === '' ? [] : [{ id: String(column), value: text }]),
    };
  }, []);
  return (
    <div ref={scroller} id="plain" style={{ height, overflow: 'auto', font: '13px/32px sans-serif' }}>
      <div style={{ display: 'flex', position: 'sticky', top: 0, zIndex: 1, background: '#fff' }}>{header.map((name, at) => <div key={at} style={{ flex: 'none', width: 130 }}>{name}</div>)}</div>
      <div style={{ position: 'relative', height: virtual.getTotalSize() }}>
        {virtual.getVirtualItems().map(({ index, start }) => (
          <div key={shown[index]?.id} style={{ position: 'absolute', display: 'flex', height: 32, transform: `translateY(${start}px)`, background: index === at ? '#def' : '#fff', borderBottom: '1px solid #ddd' }}>
            {shown[index]?.getAllCells().map((cell) => <div key={cell.id} style={{ flex: 'none', width: 130, overflow: 'hidden', whiteSpace: 'nowrap', textOverflow: 'ellipsis' }}>{cell.getValue<string>()}</div>)}
          </div>
        ))}
      </div>
    </div>
  );
}

globalThis.start = (header, rows, decision, height) => {
  const root = document.getElementById('root');
  if (root !== null) createRoot(root).render(<PlainTable header={header} rows={rows} decision={decision} height={height} />);
};
