import { writeXlsx, type CellValue, type WriteSheet } from 'hucre/xlsx';
import { say, write } from '../../words';
import type { PaperSetup, SheetFormat } from '../format';
import type { Cell, CellKind, Sheet, SheetColumn } from '../sheet';
import { mostCharacters } from '../sheetLimits';
import { rowHeight } from './rowHeight';
import { sheetNames } from './sheetNames';

/** Text columns are marked as text: what looks like a formula, a long number or leading zeros then stays as typed, in every language and when edited. */
const numberFormats: Readonly<Record<CellKind, string>> = {
  text: '@', number: 'General', money: '#,##0.00', percent: '0%', date: 'yyyy-mm-dd', time: 'yyyy-mm-dd hh:mm:ss',
};
/** Figures keep away from the text of the next column. */
const figures: ReadonlySet<CellKind> = new Set(['number', 'money', 'percent']);
const figureAlignment = { horizontal: 'right', indent: 1 } as const;
const line = { style: 'thin', color: { rgb: 'C6CCD5' } } as const;
const border = { top: line, right: line, bottom: line, left: line };
const headStyle = {
  font: { bold: true }, border, fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'E3EDFA' } },
  alignment: { wrapText: true, vertical: 'center' },
} as const;

/**
 * Sheets as one workbook: header frozen, filtered and repeated on each page, text wrapped, A4 landscape as few pages wide as can be read,
 * 内部资料 and page numbers in the footer. Text is written as text, never as a formula; longer than a cell holds, it is cut (see cutCells).
 */
export const xlsxFormat: SheetFormat = {
  id: 'xlsx',
  extension: 'xlsx',
  mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  holds: 'many',
  write: (sheets, setup) => {
    const names = sheetNames(sheets.map(({ name }) => name));
    return writeXlsx({
      // Without a zone it is read in the machine's own: the wall clock of the sheets' footers.
      properties: { modified: new Date(setup.now.replace(' ', 'T')) },
      sheets: sheets.map((sheet, index) => pageOf(sheet, names[index] ?? sheet.name, setup)),
      // LibreOffice takes no filter without the name that Excel gives to its range.
      namedRanges: sheets.map((sheet, index) => ({ name: '_xlnm._FilterDatabase', scope: names[index] ?? sheet.name, range: `${quoted(names[index] ?? sheet.name)}!${rangeOf(sheet, true)}` })),
    });
  },
};

/** How many cells of these sheets hold more text than a workbook's cell can. */
export const cutCells = (sheets: readonly Sheet[]): number =>
  sheets.reduce((sum, { rows }) => sum + rows.reduce((count, row) => count + row.filter((cell) => typeof cell === 'string' && cell.length > mostCharacters).length, 0), 0);

function pageOf(sheet: Sheet, name: string, { language, now }: PaperSetup): WriteSheet {
  const { columns, rows } = sheet;
  const head = columns.map(({ header }) => header);
  return {
    name,
    columns: columns.map(({ width, kind, digits, machine }) => ({
      width, ...(machine === undefined ? {} : { hidden: true }), style: { border, numFmt: digits === undefined ? numberFormats[kind] : `0.${'0'.repeat(digits)}`, alignment: { wrapText: true, vertical: 'top', ...(figures.has(kind) ? figureAlignment : {}) } },
    })),
    rows: [head.map(safeText), ...rows.map((row) => columns.map((column, index) => valueOf(row[index] ?? null, column)))],
    cells: new Map(columns.map((_, index) => [`0,${index}`, { style: headStyle }])),
    rowDefs: new Map([head, ...rows].map((row, index) => [index, { height: rowHeight(row, columns) }])),
    freezePane: { rows: 1 },
    autoFilter: { range: rangeOf(sheet, false) },
    dataValidations: columns.flatMap(({ choices }, index) => (choices === undefined || rows.length === 0 ? [] : [{
      type: 'list' as const, values: [...choices], allowBlank: true, range: `${letters(index)}2:${letters(index)}${rows.length + 1}`,
    }])),
    pageSetup: {
      paperSize: 'a4', orientation: 'landscape', fitToPage: true, fitToWidth: pagesAcross(columns), fitToHeight: 0, printTitlesRow: '$1:$1',
      margins: { left: 0.4, right: 0.4, top: 0.6, bottom: 0.6, header: 0.3, footer: 0.3 },
    },
    headerFooter: {
      oddHeader: `&C${footText(sheet.name)}`,
      oddFooter: `&L${footText(write(say('sheet.internal'), language))}&C${write(say('sheet.pageOf', { page: '&P', pages: '&N' }), language)}&R${now.slice(0, 10)}`,
    },
  };
}

/** Pages side by side: at this width letters are still large enough to read. */
const pagesAcross = (columns: readonly SheetColumn[]): number => Math.max(1, Math.round(columns.reduce((sum, { width, machine }) => sum + (machine === true ? 0 : width), 0) / 220));

/** An ampersand begins a code there. */
const footText = (text: string): string => text.replace(/&/g, '&&');

/** Digits that spreadsheets keep of a number: with more, a file saved again would not be the same. */
const digitsKept = 15;

function valueOf(cell: Cell, { kind }: SheetColumn): CellValue {
  if (cell === null || cell === '') return null;
  if (typeof cell === 'number') return Number.isFinite(cell) ? Number(cell.toPrecision(digitsKept)) : null;
  return (kind === 'date' || kind === 'time' ? instant(cell) : undefined) ?? safeText(cell);
}

/** A day, or a moment, of the wall clock: workbooks know no zones. */
function instant(text: string): Date | undefined {
  const [, year, month, day, hour = 0, minute = 0, second = 0] = /^(\d{4})-(\d\d)-(\d\d)(?: (\d\d):(\d\d)(?::(\d\d))?)?$/.exec(text)?.map(Number) ?? [];
  if (year === undefined || month === undefined || day === undefined || year < 1901) return undefined;
  const at = new Date(Date.UTC(year, month - 1, day, hour || 0, minute || 0, second || 0));
  return at.getUTCMonth() === month - 1 && at.getUTCDate() === day ? at : undefined;
}

/** Line ends as Excel has them, without what no XML can hold; `_x000D_` as typed must not be taken for a code. */
const safeText = (text: string): string => text
  .replace(/\r\n?/g, '\n').replace(/\p{Cs}|[\ufffe\uffff]/gu, '\ufffd').slice(0, mostCharacters).replace(/\p{Cs}$/u, '')
  .replace(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_');

const rangeOf = ({ columns, rows }: Sheet, fixed: boolean): string => {
  const mark = fixed ? '$' : '';
  return `${mark}A${mark}1:${mark}${letters(Math.max(0, columns.length - 1))}${mark}${rows.length + 1}`;
};

const quoted = (name: string): string => `'${name.replace(/'/g, "''")}'`;

/** A … Z, AA …: the name of a column by its place from 0. */
function letters(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : letters(Math.floor(index / 26) - 1) + last;
}
