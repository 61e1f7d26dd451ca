import { readFileSync, writeFileSync } from 'node:fs';
import { writeXlsx, type CellValue, type WriteOptions, type WriteSheet } from 'hucre/xlsx';

/** Makes the workbooks among the odd files of test/tables anew: `npx tsx test/tools/bookFixtures.ts`. (.xls of Excel 97: saved by LibreOffice from xlsx-plain.xlsx.) */
const header = ['申请编号', '项目名称', '申请人', '关键词', '摘要'];
const rows: CellValue[][] = [
  ['3152400001', '图神经网络的过平滑机理研究', '陆晓', '图神经网络；过平滑', '研究深度图神经网络。'],
  ['3152400002', '扩散模型采样的加速', '杜浩轩', '扩散模型；采样', '研究采样。'],
  ['3152400003', '算子学习的泛化理论', '王𠮷㐀', '算子学习；泛化', '发展方法。'],
];
const date = (text: string): Date => new Date(`${text}Z`);
const plain: WriteSheet = { name: '申报清单', rows: [header, ...rows] };

const books: Readonly<Record<string, WriteOptions>> = {
  'xlsx-plain.xlsx': { sheets: [plain] },
  'xlsx-inline-strings.xlsx': { sheets: [plain], stringMode: 'inline' },
  'xlsx-several-sheets.xlsx': { sheets: [{ name: '说明', rows: [['填表说明'], ['请勿修改表头']] }, { name: '培育项目', rows: [header, rows[0] ?? []] }, { name: '重点项目', rows: [[...header, '依托单位'], ...rows.map((row) => [...row, '洞庭大学'])] }] },
  'xlsx-empty-first-sheet.xlsx': { sheets: [{ name: 'Sheet1', rows: [] }, plain] },
  'xlsx-hidden-sheet.xlsx': { sheets: [{ name: '字典', rows: [header, ['x', 'x', 'x', 'x', 'x']], hidden: true }, plain] },
  'xlsx-title-rows.xlsx': { sheets: [{ name: '清单', rows: [['2024年度申报清单', null, null, null, null], ['导出时间：2024-04-22', null, null, null, null], [], header, ...rows], merges: [{ startRow: 0, startCol: 0, endRow: 0, endCol: 4 }] }] },
  'xlsx-merged-header.xlsx': {
    sheets: [{
      name: '清单', rows: [['申请编号', '项目名称', '申请人信息', null, '摘要'], [null, null, '申请人', '依托单位', null], ...rows.map(([number = '', title = '', name = '', , abstract = '']) => [number, title, name, '洞庭大学', abstract])],
      merges: [[0, 0, 1, 0], [0, 1, 1, 1], [0, 2, 0, 3], [0, 4, 1, 4]].map(([startRow = 0, startCol = 0, endRow = 0, endCol = 0]) => ({ startRow, startCol, endRow, endCol })),
    }],
  },
  'xlsx-merged-cells.xlsx': { sheets: [{ name: '清单', rows: [['依托单位', ...header], ['洞庭大学', ...(rows[0] ?? [])], [null, ...(rows[1] ?? [])], ['黔中大学', ...(rows[2] ?? [])]], merges: [{ startRow: 1, startCol: 0, endRow: 2, endCol: 0 }] }] },
  'xlsx-dates.xlsx': {
    sheets: [{
      name: '清单', rows: [['申请编号', '项目名称', '提交时间', '起始日期', '结束日期'], ['3152400001', '甲', date('2024-04-20T06:32:00'), date('2025-01-01T00:00:00'), 46022], ['3152400002', '乙', date('2024-04-20T16:00:05'), date('2025-01-01T00:00:00'), 46022]],
      columns: [{ key: 'a' }, { key: 'b' }, { key: 'c', numFmt: 'yyyy/m/d h:mm' }, { key: 'd', numFmt: 'yyyy"年"m"月"d"日"' }, { key: 'e' }],
    }],
  },
  'xlsx-numbers.xlsx': { sheets: [{ name: '清单', rows: [['申请编号', '项目名称', '证件号', '申请金额', '总人数'], ['0152400001', '甲', '990106196809034740', 80.5, 6], [3152400002, '乙', '990106196809034741', 80.00000000000001, 7], [3_152_400_003, '丙', '', 1e21, null]] }] },
  'xlsx-formulas.xlsx': {
    sheets: [{
      name: '清单', rows: [['申请编号', '项目名称', '申请金额', '是否通过'], ['3152400001', '甲', null, true], ['3152400002', '乙', null, false]],
      cells: new Map([['1,2', { formula: '40+40', formulaResult: 80, value: 80, type: 'formula' }], ['2,2', { formula: 'CONCATENATE("7","5")', formulaResult: '75', value: '75', type: 'formula' }]]),
    }],
  },
  'xlsx-header-only.xlsx': { sheets: [{ name: '清单', rows: [header] }] },
  'xlsx-blank.xlsx': { sheets: [{ name: 'Sheet1', rows: [] }] },
  'xlsx-password.xlsx': { sheets: [plain], encryption: { password: '机密', spinCount: 1000 } },
  'xlsx-named-csv.csv': { sheets: [plain] },
};

const place = (name: string): URL => new URL(`../tables/${name}`, import.meta.url);
for (const [name, book] of Object.entries(books)) writeFileSync(place(name), await writeXlsx(book));
const whole = await writeXlsx({ sheets: [plain] });
writeFileSync(place('xlsx-cut-off.xlsx'), whole.slice(0, Math.floor(whole.length * 0.7)));
const damaged = whole.slice();
damaged.fill(0x55, 200, Math.floor(whole.length * 0.6));
writeFileSync(place('xlsx-damaged.xlsx'), damaged);

/** A directory that promises more than any workbook holds: the size of each part in it is set to 2 GB. */
const bomb = whole.slice();
const view = new DataView(bomb.buffer);
for (let at = 0; at + 4 < bomb.length; at += 1) if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 2_000_000_000, true);
writeFileSync(place('xlsx-zip-bomb.xlsx'), bomb);
const asBinary = whole.slice();
replaceAll(asBinary, 'xl/workbook.xml', 'xl/workbook.bin');
writeFileSync(place('xlsb-named-xlsx.xlsx'), asBinary);
/** The record after the first says that all further ones are encrypted. */
const locked = readFileSync(place('xls-excel97.xls'));
const first = locked.indexOf(Buffer.from([0x09, 0x08, 0x10, 0x00, 0x00, 0x06, 0x05, 0x00]));
locked.writeUInt16LE(0x2f, first + 20);
writeFileSync(place('xls-password.xls'), locked);

function replaceAll(bytes: Uint8Array, from: string, to: string): void {
  const wanted = Buffer.from(from);
  const found = Buffer.from(bytes.buffer);
  for (let at = found.indexOf(wanted); at !== -1; at = found.indexOf(wanted, at + 1)) found.write(to, at);
}
