import { chineseNumber } from '../text/numerals';

/** An amount that a direction's proposals must state: so much of a kind, near one of these words. */
export interface Target {
  readonly direction: string;
  /** How people call it. */
  readonly name: string;
  readonly kind: Kind;
  readonly least: number;
  readonly words: readonly string[];
}

/** `count`: things (种, 个, 类); `size`: parameters (B, 亿); `orders`: orders of magnitude, or times; `bytes`: in PB. */
type Kind = keyof typeof units;

/** What one unit counts; the orders of `倍` are its logarithm. */
const units = {
  count: { 种: 1, 个: 1, 类: 1, 项: 1, 对: 1, 套: 1, 大: 1, 门: 1, 组: 1 },
  size: { b: 1e9, billion: 1e9, 十亿: 1e9, 百亿: 1e10, 千亿: 1e11, 万亿: 1e12, 亿: 1e8, 万: 1e4, m: 1e6, t: 1e12, trillion: 1e12 },
  orders: { 数量级: 1, 个数量级: 1, 量级: 1, 个量级: 1, 倍: 0, 万倍: 0 },
  bytes: { eb: 1024, pb: 1, tb: 1 / 1024, gb: 1 / 1_048_576, 拍字节: 1 },
} as const satisfies Readonly<Record<string, Readonly<Record<string, number>>>>;

const numeral = String.raw`\d[\d,]*(?:\.\d+)?|[零一二两三四五六七八九十百千]+`;
const patterns = Object.fromEntries(Object.entries(units).map(([kind, table]) => {
  const names = Object.keys(table).toSorted((one, other) => other.length - one.length).join('|');
  // 百亿参数: the unit alone is an amount.
  const bare = kind === 'size' ? '|(?<![\\d零一二两三四五六七八九十百千万])(十亿|百亿|千亿|万亿)' : '';
  return [kind, new RegExp(`(${numeral})\\s*(?:多|余|几)?\\s*(${names})(?![a-z])${bare}`, 'giu')];
})) as Readonly<Record<Kind, RegExp>>;

/** Reads a target as the call's file writes it: `K4 | 参数规模 | size 7e9 | 参数 模型`; undefined where it is no target. */
export function readTarget(text: string): Target | undefined {
  const [direction = '', name = '', amount = '', words = ''] = text.split('|').map((part) => part.trim());
  const [kind = '', least = ''] = amount.split(/\s+/u);
  if (direction === '' || name === '' || words === '' || !Object.hasOwn(units, kind) || !(Number(least) > 0)) return undefined;
  return { direction, name, kind: kind as Kind, least: Number(least), words: words.toLowerCase().split(/\s+/u) };
}

/** Words that give one amount to each of several things: `映射与树突功能各不少于3种`. */
const toEach = /各|均|分别|都/u;

/**
 * Whether a text (normalised) states at least the target's amount: in one sentence with one of its words, the amount
 * nearest to it. An amount that stands nearer to a rival's word (another target of the direction) is that one's.
 */
export const meets = (text: string, { kind, least, words }: Target, rivals: readonly Target[] = []): boolean =>
  text.split(/[。；;!?！？\n]/u).some((sentence) => {
    if (!words.some((word) => sentence.includes(word))) return false;
    const stated = amountsIn(sentence, kind, words);
    if (stated.length === 0) return false;
    const others = toEach.test(sentence) ? [] : rivals.filter((rival) => rival.kind === kind).flatMap((rival) => rival.words).filter((word) => !words.includes(word));
    const amounts = others.length === 0 ? stated : stated.filter((amount) => gapTo(sentence, amount, words) <= gapTo(sentence, amount, others));
    return words.some((word) => placesOf(sentence, word).some((at) => (nearest(amounts, at, at + word.length)?.value ?? 0) >= least));
  });

/** Amounts with their units; things may be counted without one (三模态). */
function amountsIn(sentence: string, kind: Kind, words: readonly string[]): readonly Amount[] {
  const amounts = Array.from(sentence.matchAll(patterns[kind]), (match) => ({ at: match.index, end: match.index + match[0].length, value: amountOf(kind, match) }));
  if (kind !== 'count') return amounts;
  const counted = words.flatMap((word) => placesOf(sentence, word).flatMap((at) => {
    const [number = ''] = endsInNumber.test(sentence[at - 1] ?? '') ? (unitless.exec(sentence.slice(Math.max(0, at - longestNumber), at)) ?? []) : [];
    return number === '' ? [] : [{ at: at - number.length, end: at, value: numberOf(number) }];
  }));
  return [...amounts, ...counted];
}

const endsInNumber = /[\d零一二两三四五六七八九十百千]/u;
const longestNumber = 12;
const unitless = new RegExp(`(?:${numeral})$`, 'u');

const gapTo = (sentence: string, amount: Amount, words: readonly string[]): number =>
  Math.min(...words.flatMap((word) => placesOf(sentence, word).map((at) => gap(amount, at, at + word.length))));

function placesOf(sentence: string, word: string): readonly number[] {
  const places: number[] = [];
  for (let at = sentence.indexOf(word); at !== -1; at = sentence.indexOf(word, at + 1)) places.push(at);
  return places;
}

type Amount = { readonly at: number; readonly end: number; readonly value: number };

/** Gap between an amount and a word that stand in a sentence. */
const gap = ({ at, end }: Amount, from: number, to: number): number => (end <= from ? from - end : Math.max(0, at - to));
const nearest = (amounts: readonly Amount[], from: number, to: number): Amount | undefined =>
  amounts.toSorted((one, other) => gap(one, from, to) - gap(other, from, to))[0];

function amountOf(kind: Kind, [, number, unit, alone]: RegExpMatchArray): number {
  const table: Readonly<Record<string, number>> = units[kind];
  if (alone !== undefined) return table[alone] ?? 0;
  const value = numberOf(number ?? '');
  const name = (unit ?? '').toLowerCase();
  if (kind === 'orders' && name.endsWith('倍')) return Math.log10(value * (name === '万倍' ? 1e4 : 1));
  return value * (table[name] ?? 0);
}

/** `12`, `1,000`, `三`, `十二`, `两百`. */
const numberOf = (text: string): number => (/^\d/u.test(text) ? Number(text.replace(/,/gu, '')) : (chineseNumber(text) ?? 0));
