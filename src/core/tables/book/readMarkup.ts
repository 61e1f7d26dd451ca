import type { BookSheet } from '../../model';
import { attribute, pieces, unescapeMarkup } from './markup';
import { bookSheet, type Merge } from './sheetCells';

/** Cells that a page may let one cell cover: more is a slip or ill will. */
const widestSpan = 200;
const highestSpan = 10_000;
/** Rows and columns that a worksheet has. Source: Excel specifications and limits. */
const highestRow = 1_048_576;
const lastColumn = 16_384;

/** Whether a text is a web page or a workbook in XML: systems export both under the name `.xls`. */
export const isMarkup = (text: string): boolean => /^[^<]{0,3}\s*<(!doctype|html|head|meta|body|table|style|\?xml|workbook|!--)/i.test(text.slice(0, 512));

/**
 * The tables of a web page, or the sheets of a workbook in XML (Excel 2003's `Spreadsheet`); empty where there is none.
 * A cell over several rows or columns is treated as a workbook's merged cell.
 */
export function readMarkup(text: string): readonly BookSheet[] {
  const grids: Grid[] = [];
  /** Tables inside cells of others: a page's layout. */
  const open: Grid[] = [];
  for (const { text: before, tag, closing, empty, attributes } of pieces(text)) {
    const grid = open.at(-1);
    grid?.write(before, tag);
    if (tag === 'table' || tag === 'worksheet') {
      // In XML a worksheet holds one table, and bears its name.
      if (closing) open.pop()?.endRow();
      else if (tag === 'worksheet' || grid === undefined || !grid.isWorksheet) {
        const made = new Grid(unescapeMarkup(attribute(attributes, 'name') ?? ''), tag === 'worksheet');
        grids.push(made);
        open.push(made);
      } else open.push(grid);
    } else if (tag === 'tr' || tag === 'row') {
      if (!closing) grid?.startRow(number(attribute(attributes, 'index')));
      if (closing || empty) grid?.endRow();
    } else if (tag === 'td' || tag === 'th' || tag === 'cell') {
      if (!closing) grid?.startCell(number(attribute(attributes, 'index')), spanOf(attributes));
      if (closing || empty) grid?.endCell();
    }
  }
  return grids.filter((grid) => grid.hasCells).map((grid, at) => grid.sheet(at + 1));
}

const number = (text: string | undefined): number | undefined => (text !== undefined && /^\d{1,7}$/.test(text.trim()) ? Number(text) : undefined);

/** How many further columns and rows a cell covers. */
function spanOf(attributes: string): { readonly across: number; readonly down: number } {
  const across = number(attribute(attributes, 'mergeacross')) ?? (number(attribute(attributes, 'colspan')) ?? 1) - 1;
  const down = number(attribute(attributes, 'mergedown')) ?? (number(attribute(attributes, 'rowspan')) ?? 1) - 1;
  return { across: Math.min(Math.max(across, 0), widestSpan), down: Math.min(Math.max(down, 0), highestSpan) };
}

/** A table while its tags come in. */
class Grid {
  readonly isWorksheet: boolean;
  readonly #name: string;
  readonly #rows: string[][] = [];
  readonly #merges: Merge[] = [];
  /** By column: the last row that a cell from above covers. */
  readonly #covered = new Map<number, number>();
  #column = 0;
  /** Where the cell after this one stands. */
  #next = 0;
  #text: string | null = null;

  constructor(name: string, isWorksheet: boolean) {
    this.#name = name;
    this.isWorksheet = isWorksheet;
  }

  get hasCells(): boolean {
    return this.#rows.some((row) => row.some((cell) => cell.trim() !== ''));
  }

  /** `index` counts rows from 1, where rows before it were left out. */
  startRow(index: number | undefined): void {
    this.endCell();
    const skipped = Math.min(index ?? 0, highestRow) - 1 - this.#rows.length;
    for (let at = 0; at < skipped; at += 1) this.#rows.push([]);
    this.#rows.push([]);
    this.#column = 0;
  }

  endRow(): void {
    this.endCell();
  }

  startCell(index: number | undefined, { across, down }: { readonly across: number; readonly down: number }): void {
    this.endCell();
    if (this.#rows.length === 0) this.#rows.push([]);
    const row = this.#rows.length - 1;
    if (index !== undefined) this.#column = Math.max(this.#column, Math.min(index - 1, lastColumn));
    // A cell from above keeps its place; in XML, places are counted with it.
    else while ((this.#covered.get(this.#column) ?? -1) >= row) this.#column += 1;
    if (down > 0) {
      this.#merges.push({ startRow: row, endRow: row + down, startCol: this.#column, endCol: this.#column + across });
      if (!this.isWorksheet) for (let at = 0; at <= across; at += 1) this.#covered.set(this.#column + at, row + down);
    }
    this.#text = '';
    this.#next = this.#column + across + 1;
  }

  /** Takes the text before a tag, and what the tag itself means for text. */
  write(text: string, tag: string): void {
    if (this.#text === null) return;
    // In a page white space is layout; in XML it is the cell's own.
    this.#text += this.isWorksheet ? text : text.replace(/\s+/g, ' ');
    if (tag === 'br' || (tag === 'p' && this.#text.trim() !== '')) this.#text += '\n';
  }

  endCell(): void {
    if (this.#text === null) return;
    const row = this.#rows.at(-1);
    const text = unescapeMarkup(this.#text).split('\n').map((line) => line.trim()).join('\n').trim();
    if (row !== undefined) {
      while (row.length <= this.#column) row.push('');
      row.splice(this.#column, 1, text);
    }
    this.#text = null;
    this.#column = this.#next;
  }

  sheet(number: number): BookSheet {
    return bookSheet(this.#name === '' ? String(number) : this.#name, this.#rows, this.#merges);
  }
}
