import type { GridLayout } from '../../state/gridLayout';
import { gridColumns } from './columns';

/** The list before a person arranges it: number and title stay in sight, what is asked less often waits. */
export const firstLayout: GridLayout = {
  sorting: [],
  columnVisibility: Object.fromEntries(gridColumns.filter((column) => column.atFirstHidden === true).map(({ id }) => [id, false])),
  columnSizing: {},
  columnPinning: { start: ['line', 'number', 'title'], end: [] },
};
