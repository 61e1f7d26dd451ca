import type { SheetColumn } from './exporting';

/** Half-width characters that a landscape page takes, and the most that one column gets of them. */
const pageWidth = 178;
const widest = 56;

/** A column's width on paper. */
export const paperWidth = ({ width }: Pick<SheetColumn, 'width'>): number => Math.min(width, widest);

/**
 * Which columns (by place) stand side by side on one page. A sheet that is too wide is printed in several goes, and each
 * after the first begins with the column that tells the rows apart (the proposal's number, else the first).
 */
export function panelsOf(columns: readonly SheetColumn[]): readonly (readonly number[])[] {
  const lead = Math.max(0, columns.findIndex((column) => column.lead === true));
  const widthOf = (places: readonly number[]): number => places.reduce((sum, place) => sum + paperWidth(columns[place] ?? { width: 0 }), 0);
  const panels: number[][] = [[]];
  for (const place of columns.keys()) {
    const last = panels.at(-1) ?? [];
    if (last.length > 0 && widthOf([...last, place]) > pageWidth) panels.push(place === lead ? [place] : [lead, place]);
    else if (!last.includes(place)) last.push(place);
  }
  return panels.filter((panel) => panel.length > 0);
}
