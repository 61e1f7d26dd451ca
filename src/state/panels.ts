import type { SheetColumn } from './exporting';

/** Half-width characters that a landscape page takes, and the most that one column gets of them. */
const pageWidth = 178;
const widest = 56;
/** Text that wraps can be squeezed to this share of its width, and to no less than so many characters. */
const squeezed = 0.5;
const narrowest = 10;

type Width = Pick<SheetColumn, 'width'> & Partial<Pick<SheetColumn, 'kind' | 'lead'>>;

/** A column's width on paper where there is room. */
const paperWidth = ({ width }: Width): number => Math.min(width, widest);
/** And where there is none: numbers, dates and what tells the rows apart are not broken. */
const leastWidth = (column: Width): number => {
  const whole = paperWidth(column);
  return column.lead === true || (column.kind !== undefined && column.kind !== 'text') ? whole : Math.max(Math.min(narrowest, whole), whole * squeezed);
};
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
 * Which columns (by place) stand side by side on one page. Wide text is squeezed where that saves a go, and no more than
 * it must be; each go after the first begins with the column that tells the rows apart (the proposal's number, else the
 * first).
 */
export function panelsOf(columns: readonly SheetColumn[]): readonly (readonly number[])[] {
  const fewest = goesOf(columns, 0);
  return [1, 0.75, 0.5, 0.25].map((room) => goesOf(columns, room)).find((goes) => goes.length === fewest.length) ?? fewest;
}

/** The same where text that wraps gets this share (0…1) of what lies between its least width and its whole one. */
function goesOf(columns: readonly SheetColumn[], room: number): readonly (readonly number[])[] {
  const lead = Math.max(0, columns.findIndex((column) => column.lead === true));
  const widths = columns.map((column) => leastWidth(column) + (paperWidth(column) - leastWidth(column)) * room);
  const panels: number[][] = [[]];
  for (const place of columns.keys()) {
    const last = panels.at(-1) ?? [];
    const width = [...last, place].reduce((sum, one) => sum + (widths[one] ?? 0), 0);
    if (last.length > 0 && width > pageWidth) panels.push(place === lead ? [place] : [lead, place]);
    else if (!last.includes(place)) last.push(place);
  }
  return panels.filter((panel) => panel.length > 0);
}
