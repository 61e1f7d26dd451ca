import type { SheetColumn } from './exporting';

/** Half-width characters that a landscape page takes, and the most that one column gets of them. */
const pageWidth = 178;
const widest = 56;
/** Text that wraps can be squeezed to this share of its width, and to no less than so many characters. */
const squeezed = 0.6;
const narrowest = 16;

type Width = Pick<SheetColumn, 'width'> & Partial<Pick<SheetColumn, 'kind'>>;

/** A column's width on paper where there is room. */
const paperWidth = ({ width }: Width): number => Math.min(width, widest);
const leastWidth = (column: Width): number => (column.kind !== undefined && column.kind !== 'text' ? paperWidth(column) : Math.max(Math.min(narrowest, paperWidth(column)), paperWidth(column) * squeezed));
const sumOf = (columns: readonly Width[], widthOf: (column: Width) => number): number => columns.reduce((sum, column) => sum + widthOf(column), 0);

/** The widths of columns that stand side by side on a page, as shares of it: where they need more than it has, wide text gives way. */
export function sharesOf(columns: readonly Width[]): readonly number[] {
  const [whole, least] = [sumOf(columns, paperWidth), sumOf(columns, leastWidth)];
  const room = whole <= pageWidth || whole === least ? 1 : Math.max(0, Math.min(1, (pageWidth - least) / (whole - least)));
  const widths = columns.map((column) => leastWidth(column) + (paperWidth(column) - leastWidth(column)) * room);
  const total = widths.reduce((sum, width) => sum + width, 0);
  return widths.map((width) => width / total);
}

/**
 * Which columns (by place) stand side by side on one page. All of them where wide text can be squeezed so far; else the
 * sheet is printed in several goes, and each after the first begins with the column that tells the rows apart (the
 * proposal's number, else the first).
 */
export function panelsOf(columns: readonly SheetColumn[]): readonly (readonly number[])[] {
  if (columns.length > 0 && sumOf(columns, leastWidth) <= pageWidth) return [[...columns.keys()]];
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
