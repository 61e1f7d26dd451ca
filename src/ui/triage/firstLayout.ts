import type { GridLayout } from '../../state/gridLayout';
import { gridColumns } from './columns';

/** The list before a person arranges it: number and title stay in sight, what is asked less often waits. It names every column. */
export const firstLayout: GridLayout = {
  sorting: [],
  columnVisibility: Object.fromEntries(gridColumns.map((column) => [column.id, column.atFirstHidden !== true])),
  columnSizing: {},
  columnPinning: { start: ['line', 'number', 'title'], end: [] },
  columnOrder: [], density: 'normal', groupBy: '',
};
