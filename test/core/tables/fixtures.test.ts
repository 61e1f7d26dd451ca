import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Encoding, RawTable, ReadChoices, Result } from '../../../src/core/model';
import { runSteps } from '../../../src/core/model';
import { openFile, readFile } from '../../../src/core/tables/readFile';

const folder = new URL('../../tables/', import.meta.url);

async function read(file: string, choices?: ReadChoices): Promise<Result<RawTable>> {
  const content = await openFile(file, readFileSync(new URL(file, folder)));
  if (!content.ok) return content;
  return runSteps(readFile(file, content.value, choices));
}

const keys = (result: Result<RawTable>): readonly string[] => result.issues.map(({ message }) => message.key);
const three = ['3152400001', '3152400002', '3152400003'];

interface Expected {
  readonly encoding?: Encoding;
  readonly delimiter?: string;
  readonly numbers?: readonly string[];
  readonly lines?: readonly number[];
  readonly issues?: readonly string[];
  /** Cells that must read so, by row and column from 0. */
  readonly cells?: readonly (readonly [row: number, column: number, cell: string])[];
  readonly header?: readonly string[];
  /** The sheet that was read, and all that can be chosen. */
  readonly sheets?: readonly [sheet: string, all: readonly string[]];
}

const fiveColumns = ['申请编号', '项目名称', '申请人', '关键词', '摘要'];
/** What a workbook's table is told to be in: its parts are UTF-8, and nothing separates its cells. */
const book: Expected = { delimiter: '', sheets: ['申报清单', ['申报清单']] };
const oneSheet: Expected = { delimiter: '', sheets: ['清单', ['清单']] };
const oneTable: Expected = { delimiter: '', sheets: ['1', ['1']] };

/** Files that are read: what is not said is three sound rows of five columns in UTF-8 with commas. */
const readable: Readonly<Record<string, Expected>> = {
  'utf8.csv': {},
  'utf8-bom.csv': { encoding: 'utf-8-bom' },
  'gb18030.csv': { encoding: 'gb18030', cells: [[0, 2, '陆晓'], [2, 2, '王𠮷㐀']] },
  'gbk-excel.csv': { encoding: 'gb18030', cells: [[0, 1, '图神经网络的过平滑机理研究']] },
  'utf16le-bom-tabs.txt': { encoding: 'utf-16le', delimiter: '\t' },
  'utf16le-no-bom.csv': { encoding: 'utf-16le' },
  'utf16be-bom.csv': { encoding: 'utf-16be' },
  'utf8-cut-character.csv': { numbers: Array.from({ length: 40 }, () => three).flat(), issues: ['tables.decode.damaged'] },
  'replacement-characters.csv': { numbers: three.slice(0, 2), issues: ['tables.decode.replaced'] },
  'mixed-line-ends.csv': {},
  'semicolons.csv': { delimiter: ';' },
  'tabs.xls': { delimiter: '\t' },
  'pipes.txt': { delimiter: '|' },
  'full-width-commas.csv': { delimiter: '，' },
  'sep-line.csv': { delimiter: ';' },
  'title-rows.csv': { lines: [5, 6, 7], issues: ['tables.read.titleRows'] },
  'title-row-alone.csv': { lines: [3, 4, 5], issues: ['tables.read.titleRows'] },
  'blank-lines.csv': { numbers: three.slice(0, 2), lines: [2, 5] },
  'quoted-line-breaks.csv': { numbers: three.slice(0, 2), cells: [[0, 3, '图神经网络\n过平滑'], [0, 4, '第一段。\n第二段，含"引号"。']] },
  'unclosed-quote.csv': { issues: ['tables.read.unclosedQuote'], cells: [[0, 1, '图神经网络的过平滑机理研究'], [0, 2, '陆晓'], [0, 4, '研究深度图神经网络。']] },
  'unclosed-quote-with-comma.csv': { issues: ['tables.read.unclosedQuote'], cells: [[0, 4, '研究深度图神经网络,并验证。']] },
  'unclosed-quote-among-quoted.csv': { issues: ['tables.read.unclosedQuote'], cells: [[0, 1, '图神经网络'], [0, 2, '陆晓'], [1, 2, '杜浩轩']] },
  'unclosed-quote-swallows-quoted.csv': { issues: ['tables.read.unclosedQuote'], cells: [[0, 1, '图神经网络的过平滑'], [1, 1, '扩散模型采样']] },
  'unclosed-quote-short-row.csv': { issues: ['tables.read.brokenRow', 'tables.read.shortRow'], cells: [[0, 1, '图神经网络'], [0, 4, '']] },
  'unclosed-quote-last-row.csv': { issues: ['tables.read.unclosedQuote'], cells: [[2, 4, '发展方法。']] },
  'loose-quotes.csv': { numbers: three.slice(0, 2), issues: ['tables.read.looseQuote'], cells: [[0, 1, '图神经网络"的研究'], [0, 4, '研究"过平滑"现象。']] },
  'quotes-in-every-row.csv': {
    numbers: Array.from({ length: 260 }, (_, at) => `31524${String(at).padStart(5, '0')}`),
    issues: [...Array.from({ length: 5 }, () => 'tables.read.unclosedQuote'), 'tables.read.quotesIgnored', 'tables.read.more'],
    cells: [[0, 1, '题目0'], [0, 2, '陆晓'], [259, 2, '陆晓']],
  },
  'short-rows.csv': { numbers: three.slice(0, 2), issues: ['tables.read.shortRow'], cells: [[0, 2, '陆晓'], [0, 4, '']] },
  'long-rows.csv': { numbers: three.slice(0, 2), issues: ['tables.read.longRow'], header: ['申请编号', '项目名称', '申请人', '关键词', '摘要', '列6', '列7'], cells: [[0, 5, '又一段'], [0, 6, '再一段'], [1, 6, '']] },
  'trailing-commas.csv': {},
  'nameless-column.csv': { numbers: ['3152400001'], header: ['申请编号', '项目名称', '列3', '摘要'], cells: [[0, 2, '备注']] },
  'duplicate-headers.csv': { numbers: ['3152400001'], header: ['申请编号', '项目名称', '项目名称', '__proto__', '摘要'], cells: [[0, 2, '乙'], [0, 3, '丙']] },
  'repeated-header.csv': { lines: [2, 4, 5], issues: ['tables.read.repeatedHeader'] },
  'nul-characters.csv': { issues: ['tables.read.controlCharacters'], cells: [[0, 1, '图神经网络的过平滑机理研究']] },
  'huge-cell.csv': { numbers: three.slice(0, 2), issues: ['tables.read.hugeCell'], cells: [[0, 4, '长'.repeat(40_000)]] },
  'utf16be-no-bom.csv': { encoding: 'utf-16be', numbers: three.slice(0, 1) },
  'tabs-with-commas-inside.csv': { delimiter: '\t', numbers: three.slice(0, 2), cells: [[0, 1, '图神经网络,过平滑']] },
  'lists-of-headers-in-cells.csv': { numbers: three.slice(0, 2), header: ['申请编号', '项目名称', '申请人', '未检查'] },
  'list-of-headers-in-the-only-row.csv': { numbers: three.slice(0, 1), header: ['申请编号', '项目名称', '申请人', '未检查'] },
  'decorated-headers.csv': { numbers: three.slice(0, 1), header: ['申请编号（必填）', '项目　名称', '申请人 Applicant', '关键词', '摘要（400字以内）'] },
  'old-mac-line-ends.csv': { numbers: three.slice(0, 2) },
  'blank-rows-of-commas.csv': { numbers: three.slice(0, 2), lines: [2, 5], cells: [[0, 1, '图"神经"网络']] },
  'foreign-headers.csv': { header: ['甲', '乙'], numbers: ['1', '3'] },
  'formula-guards.csv': { numbers: ["'3152400001"], cells: [[0, 1, '=SUM(A1)'], [0, 2, '-3'], [0, 3, '012345678901234567'], [0, 4, '-甲']] },
  'xlsx-plain.xlsx': { ...book, cells: [[2, 2, '王𠮷㐀']] },
  'xlsx-named-csv.csv': book,
  'xlsx-inline-strings.xlsx': { ...book, cells: [[2, 2, '王𠮷㐀'], [0, 4, '研究深度图神经网络。']] },
  'xlsx-several-sheets.xlsx': { delimiter: '', sheets: ['重点项目', ['说明', '培育项目', '重点项目']], header: [...fiveColumns, '依托单位'] },
  'xlsx-empty-first-sheet.xlsx': { delimiter: '', sheets: ['申报清单', ['Sheet1', '申报清单']] },
  'xlsx-hidden-sheet.xlsx': book,
  'xlsx-title-rows.xlsx': { ...oneSheet, lines: [5, 6, 7], issues: ['tables.read.titleRows'] },
  'xlsx-merged-header.xlsx': { ...oneSheet, header: ['申请编号', '项目名称', '申请人', '依托单位', '摘要'], lines: [3, 4, 5], issues: ['tables.book.merged', 'tables.read.titleRows'], cells: [[0, 2, '陆晓'], [2, 3, '洞庭大学']] },
  'xlsx-merged-cells.xlsx': { ...oneSheet, header: ['依托单位', ...fiveColumns], numbers: ['洞庭大学', '洞庭大学', '黔中大学'], issues: ['tables.book.merged'] },
  'xlsx-dates.xlsx': {
    ...oneSheet, header: ['申请编号', '项目名称', '提交时间', '起始日期', '结束日期'], numbers: three.slice(0, 2),
    cells: [[0, 2, '2024-04-20 06:32'], [1, 2, '2024-04-20 16:00:05'], [0, 3, '2025-01-01'], [0, 4, '46022']],
  },
  'xlsx-numbers.xlsx': {
    ...oneSheet, header: ['申请编号', '项目名称', '证件号', '申请金额', '总人数'], numbers: ['0152400001', '3152400002', '3152400003'],
    cells: [[0, 2, '990106196809034740'], [0, 3, '80.5'], [0, 4, '6'], [1, 3, '80'], [2, 3, '1000000000000000000000'], [2, 4, '']],
  },
  'xlsx-formulas.xlsx': { ...oneSheet, header: ['申请编号', '项目名称', '申请金额', '是否通过'], numbers: three.slice(0, 2), cells: [[0, 2, '80'], [1, 2, '75'], [0, 3, 'TRUE'], [1, 3, 'FALSE']] },
  'xls-excel97.xls': { ...book, cells: [[2, 2, '王𠮷㐀'], [0, 4, '研究深度图神经网络。']] },
  'xls-excel97-dates.xls': {
    ...oneSheet, header: ['申请编号', '项目名称', '提交时间', '起始日期', '结束日期'], numbers: three.slice(0, 2),
    cells: [[0, 2, '2024-04-20 06:32'], [1, 2, '2024-04-20 16:00:05'], [0, 3, '2025-01-01'], [0, 4, '46022']],
  },
  'html-table.xls': { ...oneTable, cells: [[0, 1, '图神经网络的过平滑\n机理研究'], [0, 4, '研究&验证 A<B。'], [1, 2, '杜浩轩'], [2, 4, '发展方法。']] },
  'html-gbk-spans.xls': {
    ...oneTable, encoding: 'gb18030', header: ['依托单位', '申请编号', '项目名称'], numbers: ['洞庭大学', '洞庭大学', '黔中大学'], lines: [3, 4, 5],
    issues: ['tables.book.merged', 'tables.read.titleRows'], cells: [[1, 1, '3152400002'], [2, 2, '算子学习的泛化理论']],
  },
  'xml-spreadsheet.xls': { delimiter: '', sheets: ['清单', ['说明', '清单']], lines: [2, 4, 5], cells: [[0, 1, '图神经网络&过平滑'], [0, 2, ''], [0, 4, '研究深度图神经网络。'], [2, 1, ''], [2, 2, '王']] },
};

const refused: Readonly<Record<string, string>> = {
  'big5.csv': 'tables.decode.big5',
  'latin1.csv': 'tables.decode.unknown',
  'header-only.csv': 'tables.read.headerOnly',
  'empty.csv': 'tables.decode.empty',
  'blank.csv': 'tables.decode.empty',
  'prose.csv': 'tables.read.notTable',
  'not-a-table.pdf.csv': 'tables.decode.document',
  'json.csv': 'tables.decode.document',
  'image.csv': 'tables.decode.document',
  'binary.csv': 'tables.decode.binary',
  'html-without-table.xls': 'tables.decode.document',
  'mhtml-named-xls.xls': 'tables.decode.document',
  'xls-named-csv.csv': 'tables.book.old',
  'xls-password.xls': 'tables.book.locked',
  'xlsb-named-xlsx.xlsx': 'tables.book.binary',
  'xlsx-blank.xlsx': 'tables.book.empty',
  'xlsx-cut-off.xlsx': 'tables.book.damaged',
  'xlsx-damaged.xlsx': 'tables.book.damaged',
  'xlsx-header-only.xlsx': 'tables.read.headerOnly',
  'xlsx-password.xlsx': 'tables.book.locked',
  'xlsx-zip-bomb.xlsx': 'tables.book.huge',
  'docx-named-csv.csv': 'tables.decode.document',
};

describe('files from outside', () => {
  it.each(Object.entries(readable))('%s is read', async (file, expected) => {
    const result = await read(file);
    expect(keys(result)).toEqual(expected.issues ?? []);
    if (!result.ok) throw new Error('refused');
    const { header, rows, lines, encoding, delimiter } = result.value;
    expect(header).toEqual(expected.header ?? fiveColumns);
    expect(rows.map(([number]) => number)).toEqual(expected.numbers ?? three);
    expect(lines).toEqual(expected.lines ?? rows.map((_, at) => at + 2));
    expect(rows.every((row) => row.length === header.length)).toBe(true);
    expect({ encoding, delimiter }).toEqual({ encoding: expected.encoding ?? 'utf-8', delimiter: expected.delimiter ?? ',' });
    expect([result.value.reading?.sheet, result.value.reading?.sheets]).toEqual(expected.sheets ?? ['', []]);
    for (const [row, column, cell] of expected.cells ?? []) expect(rows[row]?.[column]).toBe(cell);
  });

  it.each(Object.entries(refused))('%s is refused with %s', async (file, key) => {
    const result = await read(file);
    expect(result.ok).toBe(false);
    expect(keys(result)).toEqual([key]);
    expect(result.issues[0]?.level).toBe('error');
  });

  it('each fixture is in one of the lists', () => {
    expect(readdirSync(folder).toSorted()).toEqual([...Object.keys(readable), ...Object.keys(refused)].toSorted());
  });

  it('bytes that are neither a workbook nor a text are a damaged workbook where the name says that they were one', () => {
    const noise = Uint8Array.from({ length: 600 }, (_none, at) => (at * 211 + 137) % 251);
    const refusedAs = (file: string): readonly string[] => keys(runSteps(readFile(file, noise)));
    expect([refusedAs('专家.xlsx'), refusedAs('专家.XLS')]).toEqual([['tables.book.damaged'], ['tables.book.damaged']]);
    expect(refusedAs('专家.csv')[0]).toMatch(/^tables\.decode\.(unknown|binary)$/);
  });

  it('points at the row of a broken quote', async () => {
    const result = await read('unclosed-quote-short-row.csv');
    expect(result.issues[0]).toMatchObject({ level: 'error', place: { file: 'unclosed-quote-short-row.csv', line: 2 } });
    expect(result.ok && result.value.rows.length).toBe(3);
  });

  it('names line and column of a huge cell and of the first control character', async () => {
    expect((await read('huge-cell.csv')).issues[0]?.place).toEqual({ file: 'huge-cell.csv', line: 2, column: '摘要' });
    expect((await read('nul-characters.csv')).issues[0]).toMatchObject({ message: { params: { count: 2 } }, place: { line: 2, column: '项目名称' } });
  });

  it('reads Big5 when a person chooses it, and refuses a wrong choice', async () => {
    expect(await read('big5.csv', { encoding: 'big5' })).toMatchObject({ ok: true, value: { encoding: 'big5' } });
    expect((await read('big5.csv', { encoding: 'utf-8' })).issues[0]).toMatchObject({ message: { key: 'tables.decode.notThis' }, place: { file: 'big5.csv' } });
  });

  it('reads the sheet that a person chooses, and says which there are', async () => {
    expect(await read('xlsx-several-sheets.xlsx', { sheet: '培育项目' })).toMatchObject({ ok: true, issues: [], value: { rows: [[three[0], '图神经网络的过平滑机理研究', '陆晓', '图神经网络；过平滑', '研究深度图神经网络。']] } });
    expect((await read('xlsx-several-sheets.xlsx', { sheet: '说明' })).issues[0]?.message.key).toBe('tables.read.notTable');
    expect((await read('xlsx-several-sheets.xlsx', { sheet: '没有' })).issues[0]?.message).toMatchObject({ key: 'tables.book.noSheet', params: { sheets: ['说明', '培育项目', '重点项目'] } });
  });

  it('takes the header and the delimiter from a person', async () => {
    const byHand = await read('title-rows.csv', { headerLine: 5 });
    expect(byHand).toMatchObject({ ok: true, issues: [], value: { lines: [6, 7], reading: { headerLine: 5 } } });
    expect(await read('xlsx-title-rows.xlsx', { headerLine: 5 })).toMatchObject({ ok: true, value: { header: [three[0], '图神经网络的过平滑机理研究', '陆晓', '图神经网络；过平滑', '研究深度图神经网络。'], lines: [6, 7] } });
    expect((await read('title-rows.csv', { headerLine: 39 })).issues[0]).toMatchObject({ message: { key: 'tables.read.notHeader' }, place: { line: 39 } });
    expect(await read('tabs-with-commas-inside.csv', { delimiter: ',', headerLine: 1 })).toMatchObject({ ok: true, value: { delimiter: ',', header: ['申请编号\t项目名称\t申请人\t关键词\t摘要', '列2'] } });
  });

  it('shows the first lines as they stand, blank ones left out', async () => {
    const result = await read('title-rows.csv');
    if (!result.ok) throw new Error('refused');
    const { top = [], headerLine } = result.value.reading ?? {};
    expect(headerLine).toBe(4);
    expect(top.find(({ line }) => line === 4)?.cells).toEqual(fiveColumns);
    expect(top.every(({ cells }) => cells.some((cell) => cell.trim() !== ''))).toBe(true);
  });
});
