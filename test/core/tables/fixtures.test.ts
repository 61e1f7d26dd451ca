import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Encoding, RawTable, Result } from '../../../src/core/model';
import { runSteps } from '../../../src/core/model';
import { decodeBytes } from '../../../src/core/tables/decodeBytes';
import { readTable } from '../../../src/core/tables/readTable';

const folder = new URL('../../tables/', import.meta.url);

function read(file: string): Result<RawTable> {
  const decoded = decodeBytes(readFileSync(new URL(file, folder)));
  if (!decoded.ok) return decoded;
  const table = runSteps(readTable(file, decoded.value.text, decoded.value.encoding));
  return { ...table, issues: [...decoded.issues, ...table.issues] };
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
}

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
  'formula-guards.csv': { numbers: ["'3152400001"], cells: [[0, 1, '=SUM(A1)'], [0, 2, '-3'], [0, 3, '012345678901234567'], [0, 4, '-甲']] },
};

const refused: Readonly<Record<string, string>> = {
  'big5.csv': 'tables.decode.big5',
  'latin1.csv': 'tables.decode.unknown',
  'header-only.csv': 'tables.read.headerOnly',
  'empty.csv': 'tables.decode.empty',
  'blank.csv': 'tables.decode.empty',
  'prose.csv': 'tables.read.notTable',
  'not-a-table.pdf.csv': 'tables.decode.document',
  'image.csv': 'tables.decode.document',
  'binary.csv': 'tables.decode.binary',
  'html-named-xls.xls': 'tables.decode.document',
  'xls-named-csv.csv': 'tables.decode.xls',
  'xlsx-named-csv.csv': 'tables.decode.xlsx',
  'docx-named-csv.csv': 'tables.decode.document',
};

describe('files from outside', () => {
  it.each(Object.entries(readable))('%s is read', (file, expected) => {
    const result = read(file);
    expect(keys(result)).toEqual(expected.issues ?? []);
    if (!result.ok) throw new Error('refused');
    const { header, rows, lines, encoding, delimiter } = result.value;
    expect(header).toEqual(expected.header ?? ['申请编号', '项目名称', '申请人', '关键词', '摘要']);
    expect(rows.map(([number]) => number)).toEqual(expected.numbers ?? three);
    expect(lines).toEqual(expected.lines ?? rows.map((_, at) => at + 2));
    expect(rows.every((row) => row.length === header.length)).toBe(true);
    expect({ encoding, delimiter }).toEqual({ encoding: expected.encoding ?? 'utf-8', delimiter: expected.delimiter ?? ',' });
    for (const [row, column, cell] of expected.cells ?? []) expect(rows[row]?.[column]).toBe(cell);
  });

  it.each(Object.entries(refused))('%s is refused with %s', (file, key) => {
    const result = read(file);
    expect(result.ok).toBe(false);
    expect(keys(result)).toEqual([key]);
    expect(result.issues[0]?.level).toBe('error');
  });

  it('each fixture is in one of the lists', () => {
    expect(readdirSync(folder).toSorted()).toEqual([...Object.keys(readable), ...Object.keys(refused)].toSorted());
  });

  it('points at the row of a broken quote', () => {
    const result = read('unclosed-quote-short-row.csv');
    expect(result.issues[0]).toMatchObject({ level: 'error', place: { file: 'unclosed-quote-short-row.csv', line: 2 } });
    expect(result.ok && result.value.rows.length).toBe(3);
  });

  it('names line and column of a huge cell and of the first control character', () => {
    expect(read('huge-cell.csv').issues[0]?.place).toEqual({ file: 'huge-cell.csv', line: 2, column: '摘要' });
    expect(read('nul-characters.csv').issues[0]).toMatchObject({ message: { params: { count: 2 } }, place: { line: 2, column: '项目名称' } });
  });

  it('reads Big5 when a person chooses it, and refuses a wrong choice', () => {
    const bytes = readFileSync(new URL('big5.csv', folder));
    expect(decodeBytes(bytes, 'big5')).toMatchObject({ ok: true, value: { encoding: 'big5' } });
    expect(decodeBytes(bytes, 'utf-8').issues[0]?.message.key).toBe('tables.decode.notThis');
  });
});
