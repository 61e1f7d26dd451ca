import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { readXlsx } from 'hucre/xlsx';
import { describe, expect, it, vi } from 'vitest';
import { runSteps, type RawTable } from '../../../src/core/model';
import { cutCells, formatOf, formats, plainCell, reports, type Cell, type FormatId, type Sheet, type SheetColumn } from '../../../src/core/reports';
import { rowHeight } from '../../../src/core/reports/formats/rowHeight';
import { sheetNames } from '../../../src/core/reports/formats/sheetNames';
import { openFile, readFile } from '../../../src/core/tables/readFile';
import { sampleInput } from './sample';

const setup = { language: 'zh', now: '2024-06-05 10:20:30' } as const;
const write = async (id: FormatId, ...sheets: readonly Sheet[]): Promise<Uint8Array> => formatOf(id).write(sheets, setup);

/** A file as the program reads every file. */
async function readBack(name: string, bytes: Uint8Array): Promise<RawTable> {
  const content = await openFile(name, bytes);
  if (!content.ok) throw new Error(JSON.stringify(content.issues));
  const table = runSteps(readFile(name, content.value, { headerLine: 1 }));
  if (!table.ok) throw new Error(JSON.stringify(table.issues));
  return table.value;
}

const sheetOf = (rows: readonly (readonly Cell[])[], columns: readonly Partial<SheetColumn>[]): Sheet => ({
  id: 'list', name: '表', rows, columns: columns.map((over, index) => ({ key: `k${index}`, header: `列${index + 1}`, width: 20, kind: 'text', ...over })),
});

const asText = (sheet: Sheet): string[][] => sheet.rows.map((row) => sheet.columns.map((column, index) => plainCell(row[index] ?? null, column)));

/** Cells that files and spreadsheets like to spoil. */
const nasty = fc.constantFrom(
  '=1+1', '+8613800000000', '-3', '@SUM(A1)', '=cmd|\'/c calc\'!A0', '0012345', '990101197001011234', '1e5', '3/4', '2024-04-15', "'=引号", '\t12345678901234', '"引号"', '甲,乙;丙',
  '第一行\n第二行', 'a & b < c > d', '_x000D_', '_x005F_x000D_', '😀𠮷', '＝全角', 'TRUE', '#N/A', '80.0000（万元）', '中'.repeat(300),
);
const plain = fc.string({ unit: 'grapheme', maxLength: 20 }).map((text) => text.replace(/\p{Cc}|\p{Cs}|[\ufffe\uffff\ufeff]/gu, '').trim());
const texts = fc.array(fc.array(fc.oneof(nasty, plain), { minLength: 3, maxLength: 3 }), { minLength: 1, maxLength: 8 }).map((rows) => rows.map((row, index) => [`N${index}`, ...row]));

describe('cells come back as they went out', () => {
  it.each(['xlsx', 'csv'] as const)('text in %s', async (id) => {
    await fc.assert(fc.asyncProperty(texts, async (rows) => {
      const sheet = sheetOf(rows, [{}, {}, {}, {}]);
      const read = await readBack(`a.${id}`, await write(id, sheet));
      expect(read.header).toEqual(sheet.columns.map(({ header }) => header));
      expect(read.rows).toEqual(asText(sheet));
    }), { numRuns: id === 'xlsx' ? 60 : 200 });
  });

  it.each(['xlsx', 'csv'] as const)('numbers, amounts and days in %s', async (id) => {
    const values = fc.record({ number: fc.integer({ min: -1e9, max: 1e9 }), money: fc.integer({ min: -1e8, max: 1e8 }).map((cents) => cents / 100), day: fc.date({ min: new Date(Date.UTC(1950, 0, 1)), max: new Date(Date.UTC(2100, 0, 1)), noInvalidDate: true }) });
    await fc.assert(fc.asyncProperty(fc.array(values, { minLength: 1, maxLength: 6 }), async (rows) => {
      const sheet = sheetOf(rows.map(({ number, money, day }) => ['甲', number, money, day.toISOString().slice(0, 10)]), [{}, { kind: 'number' }, { kind: 'money' }, { kind: 'date' }]);
      expect((await readBack(`a.${id}`, await write(id, sheet))).rows).toEqual(asText(sheet));
    }), { numRuns: 40 });
  });

  it('numbers with the digits that spreadsheets keep of them', async () => {
    const book = await readXlsx(await write('xlsx', sheetOf([[0.1 + 0.2], [1 - 0.9], [1 / 3], [-2e9]], [{ kind: 'number' }])));
    expect(book.sheets[0]?.rows.slice(1)).toEqual([[0.3], [0.1], [0.333333333333333], [-2e9]]);
  });

  it('every report, as the golden files have it', async () => {
    for (const report of reports) {
      const sheet = report.build(sampleInput, 'zh');
      const read = await readBack('a.xlsx', await write('xlsx', sheet));
      expect(read.header).toEqual(sheet.columns.map(({ header }) => header));
      // A workbook holds shares of one and scores as numbers, and shows no seconds where there are none.
      const shown = sheet.columns.map(({ kind, digits }) => kind !== 'percent' && kind !== 'time' && digits === undefined);
      const only = (rows: readonly (readonly string[])[]): string[][] => rows.map((row) => row.filter((_, index) => shown[index] === true).map((cell) => cell.replaceAll('\r\n', '\n')));
      expect(only(read.rows)).toEqual(only(asText(sheet)));
    }
  });
});

describe('a workbook', () => {
  const sheet = sheetOf([['=1+1', 3.5, '2024-02-29', '建议受理'], ['0012', null, '2024-02-30', '待核实']], [{ width: 12 }, { kind: 'money' }, { kind: 'date' }, { choices: ['建议受理', '待核实'] }]);
  const second: Sheet = { ...sheet, name: '总表: A/B & C' };

  it('freezes, filters and repeats its header, and is set up to be printed', async () => {
    const book = await readXlsx(await write('xlsx', sheet, second), { readStyles: true });
    expect(book.sheets.map(({ name }) => name)).toEqual(['表', '总表  A B & C']);
    for (const one of book.sheets) {
      expect(one.freezePane).toMatchObject({ rows: 1 });
      expect(one.autoFilter?.range).toBe('A1:D3');
      expect(one.columns?.map(({ width }) => width)).toEqual([12, 20, 20, 20]);
      expect(one.pageSetup).toMatchObject({ paperSize: 'a4', orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0, printTitlesRow: '$1:$1' });
      expect(one.headerFooter?.oddFooter).toBe('&L内部资料&C第 &P 页，共 &N 页&R2024-06-05');
      expect(one.dataValidations?.[0]).toMatchObject({ type: 'list', range: 'D2:D3', values: ['建议受理', '待核实'] });
      expect(one.cells?.get('1,0')?.style).toMatchObject({ numFmt: '@', alignment: { wrapText: true } });
    }
    expect(book.sheets[1]?.headerFooter?.oddHeader).toBe('&C总表: A/B && C');
  });

  it('holds text as text, days as days, and no formula; a day that is none stays as typed', async () => {
    const [one] = (await readXlsx(await write('xlsx', sheet))).sheets;
    expect(one?.rows.slice(1)).toEqual([['=1+1', 3.5, new Date(Date.UTC(2024, 1, 29)), '建议受理'], ['0012', null, '2024-02-30', '待核实']]);
    const parts = unzipSync(await write('xlsx', sheet));
    expect(strFromU8(parts['xl/worksheets/sheet1.xml'] ?? new Uint8Array())).not.toContain('<f>');
  });

  it.each(['xlsx', 'zip'] as const)('is the same file for the same sheets at another hour (%s)', async (id) => {
    const before = await write(id, sheet, second);
    vi.useFakeTimers({ now: Date.now() + 3_600_000, toFake: ['Date'] });
    const after = await write(id, sheet, second).finally(() => vi.useRealTimers());
    expect(after).toEqual(before);
  });

  it('cuts what a cell cannot hold, and tells how often', async () => {
    const long = sheetOf([['字'.repeat(40_000), '短'], ['a', `${'b'.repeat(32_766)}😀`]], [{}, {}]);
    expect(cutCells([long])).toBe(2);
    const [one] = (await readXlsx(await write('xlsx', long))).sheets;
    expect(String(one?.rows[1]?.[0])).toHaveLength(32_767);
    expect(one?.rows[2]?.[1]).toBe('b'.repeat(32_766));
    expect((await readBack('a.csv', await write('csv', long))).rows[0]?.[0]).toHaveLength(40_000);
  });

  it('gives a row the height of its longest cell', () => {
    const columns = sheetOf([], [{ width: 11 }, { width: 41 }]).columns;
    expect(rowHeight(['短', null], columns)).toBe(17);
    expect(rowHeight(['短', '一\n二\n三'], columns)).toBe(47);
    expect(rowHeight(['十二个汉字要占三行还多一', null], columns)).toBe(47);
    expect(rowHeight([null, '长'.repeat(5000)], columns)).toBe(405);
  });
});

describe('names of a workbook’s sheets', () => {
  it.each([
    [['总表', '总表'], ['总表', '总表_2']], [['a', 'A'], ['a', 'A_2']], [[`${'x'.repeat(40)}`, 'x'.repeat(40)], ['x'.repeat(31), `${'x'.repeat(29)}_2`]],
    [["'[总]表'"], ['总 表']], [['', '/'], ['1', '2']],
  ])('%o become %o', (names, wanted) => expect(sheetNames(names)).toEqual(wanted));
});

describe('a packed file', () => {
  it('holds the workbook, each sheet as CSV, and each letter as text', async () => {
    const sheets = reports.map((report) => report.build(sampleInput, 'zh'));
    const files = unzipSync(await write('zip', ...sheets));
    expect(Object.keys(files)).toEqual(['全部表格.xlsx', '分拣表.csv', '当前列表.csv', '总表.csv', '建议不予受理清单.csv', '不予受理通知.csv', '不予受理通知/洞庭大学 0024170002.txt', '处理记录.csv']);
    expect((await readBack('a.csv', files['总表.csv'] ?? new Uint8Array())).rows).toHaveLength(4);
    expect((await readXlsx(files['全部表格.xlsx'] ?? new Uint8Array())).sheets).toHaveLength(6);
    expect(strFromU8(files['不予受理通知/洞庭大学 0024170002.txt'] ?? new Uint8Array())).toContain('\r\n洞庭大学并转沈遥：\r\n');
  });
});

describe('a packed file of a review', () => {
  it('has a workbook of its own for each panel and each expert, to be handed out, and no other name in it', async () => {
    const column = { key: 'number', header: '申请编号', width: 16, kind: 'text' } as const;
    const sheet = (id: 'panel' | 'expert' | 'panels', name: string, cell: string) => ({ id, name, columns: [column], rows: [[cell]] });
    const files = unzipSync(await write('zip', sheet('panels', '评审组概况', '0'), sheet('panel', '评审组 甲/乙', '1'), sheet('expert', '专家 Z1 陆', '2'), sheet('expert', '专家 Z1 陆', '3')));
    expect(Object.keys(files)).toEqual(['全部表格.xlsx', '评审组概况.csv', '各评审组名单/评审组 甲 乙.xlsx', '各专家评审表/专家 Z1 陆.xlsx', '各专家评审表/专家 Z1 陆_2.xlsx']);
    const { sheets } = await readXlsx(files['各专家评审表/专家 Z1 陆_2.xlsx'] ?? new Uint8Array());
    expect(sheets.map(({ name, rows }) => [name, rows])).toEqual([['专家 Z1 陆', [['申请编号'], ['3']]]]);
  });
});

it('every format has its own id and extension', () => {
  expect(formats.map(({ id, extension }) => [id, extension])).toEqual([['xlsx', 'xlsx'], ['csv', 'csv'], ['zip', 'zip']]);
});
