import { drawer, type Draw } from './draw';
import { proposalHeader } from './manyProposals';
import { gb18030Of } from './gb18030';

/** A file as nobody would wish it. */
export interface HostileTable {
  readonly seed: number;
  readonly bytes: Uint8Array;
  /** What a reader must find, where the file is well formed: nothing of it may be lost. Else the file is damaged, and only must not break the reader. */
  readonly expected?: readonly (readonly string[])[];
  /** Whether columns feed fields at random instead of by their headers. */
  readonly mixedUp: boolean;
}

const hostileHeaders = [
  '__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'valueOf', '__defineGetter__', 'length', 'then', 'key', '', ' ', '　', '0', '-1', 'NaN', 'null',
  'undefined', '=1+1', '@SUM(A1)', '<script>alert(1)</script>', '{{7*7}}', '%s%n', '../../etc', '表头'.repeat(300), '\u202e反', '\ud83d\ude00', '申请编号', '项目名称', '项目名称 ', '摘要（中文）', 'ＩＤ', '⾃然语言',
] as const;
const otherHeaders = ['备注', '联系电话', '身份证号码', '起始日期', '结束日期', '设备费', '业务费', '劳务费', '英文摘要', '英文名称', '正文', '研究方向', '申请代码1', '申请代码2', '合作研究单位1', '参与者1', '经费(元)', '在读学位'] as const;

/** Values near those of real files, any of which may stand in any column. */
const values = [
  '', '无', '—', '/', '是', '否', '√', '☑是 □否', '3152400001', '3.15E+09', "'0315240001", '０３１５', '2025.01-2027.12', '2025年1月1日-2028年12月31日', '45658', '45403.66875', '2024-04-21 16:03', '二〇二五年一月',
  '80', '80万元', '¥800,000.00', '-1', '1e400', '约300', '0.1+0.2', 'Infinity', '张三（东湖大学，教授）；李四（秦岭科技大学，讲师）', '张三/东湖大学/教授', '王五(', '（（（（', '）））', '赵六（99010119800101123X）', '教授', '副教授（博导）', '特聘研究员',
  '博士后', '在读博士', '东湖大学', '东湖大学计算机学院', '中国科学院自动化研究所', 'Univ. of X', '东湖大学;秦岭科技大学', '甲和乙大学', 'T01', 'F0601；F0602', '一级：C05，二级：C0501', '培育项目', '重点支持项目', '重大研究计划', '面上项目', '可解释、可通用的下一代人工智能方法',
  '培育11', '重点4', '（一）3.', 'C6', '99', '图神经网络的新方法', '990101198001011230', '110101********1234', '自由探索类', '2024年', '5人', '本研究提出可解释的图神经网络方法，面向科学发现建立理论。', 'We study interpretable models with 7B parameters and 2 PB of data.',
] as const;
const nasty = ['\u0000', '\u0001', '\u0007', '\u001b[31m', '\u007f', '\u0085', '\u2028', '\u2029', '\ufeff', '\u200b', '\u202e', '\ud83d\ude00', '\u0301', '\ufdfa', '⼀⼆', '𠮷', '\u3000', '\t', '"', '""', "'", '\\', ',', ';', '|', '，', '；', '\n', '=cmd|1', '%', '${x}', '<b>', '__proto__', 'constructor', '\ufffd'] as const;
const surrogates = ['\ud800', '\udc00', '\udbff甲', 'a\udfff'] as const;
/** What a cell of a megabyte repeats: runs that patterns with more than one way to match would choke on. */
export const runs = ['a', '甲', ' ', '1', '1 ', '（', '）', '(甲', '甲；', '甲，', '，', '-', '.', '\n', '""', 'E1', '2025.01-', '张三（东湖大学，教授）；', 'A0', '甲大学', '大学院', '. ', '兼职非', '博士后', '一二三', '12,345', '中国科学院', '0:', 'a-', '\u0301', '方向'] as const;

const characterLimit = 1_000_000;

/** The hostile table of a seed; the same on every machine. */
export function hostileTable(seed: number): HostileTable {
  const draw = drawer(seed * 2_654_435_761);
  const kind = draw.share();
  const mixedUp = draw.share() < 0.2;
  if (kind < 0.08) return { seed, bytes: randomBytes(draw), mixedUp };
  if (kind < 0.25) return { seed, bytes: encode(damagedText(draw), draw.one(encodings), draw), mixedUp };
  return { seed, mixedUp, ...wellFormed(draw, kind > 0.995) };
}

function randomBytes(draw: Draw): Uint8Array {
  const length = draw.number(600);
  const top = draw.one([256, 128, 64]);
  const head = draw.one(['', '申请编号,项目名称,摘要\n', 'PK\u0003\u0004', '<html><table>', '\ufeff申请编号\t项目名称\n']);
  return new Uint8Array([...new TextEncoder().encode(head), ...Array.from({ length }, () => draw.number(top))]);
}

const encodings = ['utf-8', 'utf-8-bom', 'utf-16le', 'utf-16be', 'gb18030'] as const;

function encode(text: string, encoding: (typeof encodings)[number], draw: Draw): Uint8Array {
  const bytes = bytesOf(text, encoding);
  if (draw.share() < 0.3 && bytes.length > 4) bytes[draw.number(bytes.length)] = draw.number(256);
  return draw.share() < 0.2 ? bytes.slice(0, draw.number(bytes.length)) : bytes;
}

function bytesOf(text: string, encoding: (typeof encodings)[number]): Uint8Array {
  if (encoding === 'gb18030') return gb18030Of(text);
  if (encoding === 'utf-8') return new TextEncoder().encode(text);
  if (encoding === 'utf-8-bom') return new TextEncoder().encode(`\ufeff${text}`);
  const view = new DataView(new ArrayBuffer(2 * text.length + 2));
  view.setUint16(0, 0xfeff, encoding === 'utf-16le');
  for (let at = 0; at < text.length; at += 1) view.setUint16(2 * at + 2, text.charCodeAt(at), encoding === 'utf-16le');
  return new Uint8Array(view.buffer);
}

/** Rows of mixed widths, delimiters, quotes and line ends. */
function damagedText(draw: Draw): string {
  const lines = Array.from({ length: 1 + draw.number(30) }, (_, line) => {
    const cells = Array.from({ length: 1 + draw.number(9) }, () => (line === 0 ? header(draw) : cell(draw)));
    return cells.map((one) => (draw.share() < 0.3 ? `"${one}${draw.share() < 0.7 ? '"' : ''}` : one)).join(draw.one([',', ',', ',', ';', '\t', '|', '，']));
  });
  return lines.join(draw.one(['\n', '\r\n', '\r', '\n\r', '\n\n'])) + draw.one(['', '\n', '"', '\u0000']);
}

const header = (draw: Draw): string => draw.one(draw.share() < 0.6 ? proposalHeader : draw.share() < 0.5 ? otherHeaders : hostileHeaders);

function cell(draw: Draw): string {
  const share = draw.share();
  if (share < 0.55) return draw.one(values);
  if (share < 0.75) return slipped(draw.one(values), draw);
  if (share < 0.85) return draw.one(nasty);
  return Array.from({ length: draw.number(6) }, () => draw.one(draw.share() < 0.5 ? values : nasty)).join('');
}

/** A value with one slip: a sign more, a sign less, a sign twice, full width. */
function slipped(value: string, draw: Draw): string {
  const at = draw.number(value.length + 1);
  switch (draw.number(5)) {
    case 0: return value.slice(0, at) + draw.one(nasty) + value.slice(at);
    case 1: return value.slice(0, at) + value.slice(at + 1);
    case 2: return value.slice(0, at) + (value[at] ?? '') + value.slice(at);
    case 3: return value.replace(/[!-~]/gu, (sign) => String.fromCodePoint((sign.codePointAt(0) ?? 0) + 0xfee0));
    default: return `${value}${draw.one([' ', '；', '\n'])}${draw.one(values)}`;
  }
}

/** A file that keeps to the rules of CSV, whatever its cells hold. Each row begins with a number of its own. */
function wellFormed(draw: Draw, huge: boolean): Pick<HostileTable, 'bytes' | 'expected'> {
  const encoding = draw.one(encodings);
  const wide = encoding.startsWith('utf-16');
  const known = draw.some(proposalHeader.slice(1), 1 + draw.number(8));
  const headers = ['申请编号', ...known, ...Array.from({ length: draw.number(4) }, () => header(draw))];
  const rows = Array.from({ length: 1 + draw.number(25) }, (_, row) =>
    headers.map((_name, column) => (column === 0 ? `99${24_000_000 + row}` : wide && draw.share() < 0.02 ? draw.one(surrogates) : cell(draw))));
  if (huge) {
    const run = draw.one(runs);
    const row = rows[draw.number(rows.length)] ?? [];
    row[1 + draw.number(headers.length - 1)] = run.repeat(Math.ceil(characterLimit / run.length));
  }
  const delimiter = draw.one([',', ',', '\t', ';', '|']);
  const end = draw.one(['\n', '\r\n', '\r']);
  const write = (one: string): string => (/["\r\n]/u.test(one) || one.includes(delimiter) || draw.share() < 0.1 ? `"${one.replaceAll('"', '""')}"` : one);
  // What a sheet does not hold is left out of cells: one kind of line end, no NUL (it means UTF-16 to a reader).
  const tidy = (one: string): string => one.replaceAll('\u0000', '').replaceAll('\r', '\n');
  const typed = [headers, ...rows].map((row) => row.map(tidy).map((one) => (encoding === 'gb18030' ? plainChinese(one) : one)));
  const text = typed.map((row) => row.map(write).join(delimiter)).join(end) + draw.one(['', end]);
  return { bytes: bytesOf(text, encoding), expected: typed.slice(1) };
}

/** Without what the old character set does not have. */
const plainChinese = (text: string): string => text.replace(/[^\t\n\u0020-\u007e\u3001\u3002\u4e00-\u9fa5\uff01-\uff5e]/gu, '');
