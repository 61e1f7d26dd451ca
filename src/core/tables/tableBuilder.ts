import type { Issue, Place } from '../model';
import type { WordKey } from '../words';
import { say, write } from '../words';
import type { Shape } from './guessShape';
import { unguardCell } from './guardCell';
import type { IssueTally } from './issueTally';
import type { QuoteFault } from './readRecords';

/** The most that a spreadsheet cell holds. Source: Excel specifications and limits. */
const longestCell = 32_767;

/** Control characters but tab and line end: they have no place in a table. */
const controls = /[^\P{Cc}\t\n]/gu;

/** What the whole text shows at a glance, so that clean files need no look at every cell. */
export interface Traits {
  readonly guarded: boolean;
  readonly dirty: boolean;
}

export const traitsOf = (text: string): Traits => ({ guarded: text.includes("'") || text.includes('\t'), dirty: text.search(controls) !== -1 });

/** Turns records into a table: names columns, pads and cleans rows, and gathers what is wrong with them. */
export class TableBuilder {
  readonly #file: string;
  readonly #shape: Shape;
  readonly #traits: Traits;
  readonly #tally: IssueTally;
  readonly #chosen: boolean;
  #header: string[] = [];
  #headings = 0;
  #width: number;
  #rows: string[][] = [];
  #lines: number[] = [];
  #removed = 0;
  #firstRemoved: Place | undefined;

  /** `chosen`: a person has pointed at the header, and need not be told which lines stand above it. */
  constructor(file: string, shape: Shape, traits: Traits, tally: IssueTally, chosen = false) {
    this.#file = file;
    this.#shape = shape;
    this.#traits = traits;
    this.#tally = tally;
    this.#chosen = chosen;
    this.#width = shape.width;
  }

  /** Takes the next record (from 0, blank ones counted): a title row, the header, a blank line or a row. */
  add(record: number, cells: string[]): void {
    if (isBlank(cells)) return;
    const line = record + 1;
    if (record < this.#shape.headerAt) this.#headings += 1;
    else if (record === this.#shape.headerAt) this.#header = cells.map((cell) => this.#tidied(cell, line, '').trim());
    else this.#addRow(line, cells);
  }

  /** Notes a broken quote of a record; those above the header do no harm. */
  fault(record: number, fault: QuoteFault, found: number): void {
    if (record < this.#shape.headerAt) return;
    const level = fault === 'brokenRow' ? 'error' : 'warning';
    this.#report(level, `tables.read.${fault}`, { found, wanted: this.#shape.width }, { line: record + 1 });
  }

  finish(): { readonly header: string[]; readonly rows: string[][]; readonly lines: number[] } {
    const width = this.#usedWidth();
    const header = Array.from({ length: width }, (_, at) => this.#header[at] || write(say('tables.read.nameless', { number: at + 1 }), 'zh'));
    const rows = this.#rows.map((row) => (row.length === width ? row : Array.from({ length: width }, (_, at) => row[at] ?? '')));
    if (this.#headings > 0 && !this.#chosen) this.#report('warning', 'tables.read.titleRows', { line: this.#shape.headerAt + 1, count: this.#headings }, { line: this.#shape.headerAt + 1 });
    if (this.#removed > 0) this.#report('warning', 'tables.read.controlCharacters', { count: this.#removed }, this.#firstRemoved ?? {});
    return { header, rows, lines: this.#lines };
  }

  #addRow(line: number, cells: string[]): void {
    const { guarded, dirty } = this.#traits;
    if (cells[0] === this.#header[0] && this.#header.every((name, at) => (cells[at] ?? '').trim() === name)) {
      this.#report('warning', 'tables.read.repeatedHeader', {}, { line });
      return;
    }
    for (let at = 0; at < cells.length; at += 1) {
      const cell = cells[at] ?? '';
      if (cell.length > longestCell) this.#report('warning', 'tables.read.hugeCell', { length: cell.length }, { line, ...this.#column(at) });
      // The row is this reader's own: it came out of the parser a moment ago.
      if (dirty) cells.splice(at, 1, this.#tidied(cell, line, this.#header[at] ?? ''));
      if (guarded && cell !== '') cells.splice(at, 1, unguardCell(cells[at] ?? ''));
    }
    if (cells.length !== this.#shape.width) this.#fit(line, cells);
    // A copy is as long as it needs to be; arrays that grew in the parser take nearly twice the memory.
    this.#rows.push(cells.slice());
    this.#lines.push(line);
  }

  /** Pads a short row; cells past the header stay, in columns of their own, where they hold anything. */
  #fit(line: number, cells: string[]): void {
    const wanted = this.#shape.width;
    const found = cells.length;
    if (found < wanted) {
      this.#report('warning', 'tables.read.shortRow', { found, wanted }, { line });
      while (cells.length < wanted) cells.push('');
      return;
    }
    while (cells.length > wanted && (cells.at(-1) ?? '').trim() === '') cells.pop();
    if (cells.length === wanted) return;
    this.#report('warning', 'tables.read.longRow', { found: cells.length, wanted, first: wanted + 1 }, { line });
    this.#width = Math.max(this.#width, cells.length);
  }

  /** Without the nameless columns at the right end that are blank in every row (spreadsheets export them). */
  #usedWidth(): number {
    let width = this.#width;
    while (width > 1 && (this.#header[width - 1] ?? '') === '' && this.#rows.every((row) => (row[width - 1] ?? '').trim() === '')) width -= 1;
    return width;
  }

  #tidied(cell: string, line: number, column: string): string {
    const clean = this.#traits.dirty ? cell.replace(controls, '') : cell;
    if (clean.length === cell.length) return cell;
    this.#removed += cell.length - clean.length;
    this.#firstRemoved ??= { line, ...(column === '' ? {} : { column }) };
    return clean;
  }

  #column(at: number): Place {
    const column = this.#header[at] ?? '';
    return column === '' ? {} : { column };
  }

  #report(level: Issue['level'], key: WordKey, params: Readonly<Record<string, string | number>>, place: Place): void {
    this.#tally.add({ level, message: say(key, params), place: { file: this.#file, ...place } }, 'tables.read.more');
  }
}

const isBlank = (cells: readonly string[]): boolean => (cells[0] ?? '').trim() === '' && cells.every((cell) => cell.trim() === '');
