import type { Cell, SheetColumn } from '../../state/exporting';
import type { Words } from '../common/app';

/** A cell as it stands on paper: numbers and amounts in the language's manner. */
export function paperCell(cell: Cell, { kind, digits }: SheetColumn, t: Words): string {
  if (cell === null) return '';
  if (typeof cell === 'string') return cell;
  if (kind === 'percent') return t.percent(cell);
  if (kind === 'money') return t.points(cell);
  return digits === undefined ? t.number(cell) : cell.toFixed(digits);
}
