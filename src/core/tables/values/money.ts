import type { Money, Parsed } from '../../model';
import { chineseNumber, numeralSigns } from '../../text/numerals';
import { cellText, plainText } from './text';

/** How many of each unit make one 万元. */
const perWan: Readonly<Record<string, number>> = { 元: 10_000, 圆: 10_000, 千元: 10, 万: 1, 万元: 1, 万圆: 1, 百万元: 0.01, 亿元: 0.0001, 亿: 0.0001 };
const amount = /^(?:(?:人民币|rmb|cny|[¥￥])[: ]?)?[¥￥]?([+-]?(?:\d{1,3}(?:,\d{3})+|\d{1,4}(?:,\d{4})+|\d{1,3}(?: \d{3})+|\d+)(?:\.\d*)?(?:e[+-]?\d{1,2})?|[+-]?\.\d+) ?(?:[([]?((?:百万|千|万|亿)?[元圆]|[万亿])?[)\]]?)整?(?:人民币)?$/;

/** `八十万元`, `人民币壹佰万元整`; a bare `八十` is in the header's unit. */
const inSigns = new RegExp(`^(?:人民币)?([${numeralSigns}万亿]+)([元圆]整?)?$`);
/** What the amount is of, before it or in brackets behind it. */
const ofWhat = String.raw`(?:申请)?(?:直接)?(?:费用|经费|金额|资助额?度?)(?:总额|合计)?|合计|共计?|总计|总额`;
const label = new RegExp(`^(?:${ofWhat})[: ]*|[(（](?:${ofWhat})[)）]$`, 'g');

/** The unit that a money column's header gives, in brackets or after the name. */
export type MoneyUnit = '元' | '千元' | '万元' | '百万元' | '亿元';

/** The unit in a header such as `申请金额(万元)` or `经费/元`; undefined where it gives none. */
export function unitOfHeader(header: string): MoneyUnit | undefined {
  const found = /(百万元|千元|万元|亿元|万|元)[)\]】]?$/.exec(header.normalize('NFKC').replace(/\s/g, ''))?.[1];
  return found === '万' ? '万元' : (found as MoneyUnit | undefined);
}

/**
 * An amount in 万元: `80`, `59.0000（万元）`, `800,000元`, `¥80万`. The cell's unit comes before the header's; with
 * neither it is 万元 and `unitGiven` is false. Estimates and ranges (约80, 80-90) are unreadable; a negative is read.
 */
export function parseMoney(cell: string, headerUnit?: MoneyUnit): Parsed<Money> {
  const raw = cellText(cell);
  if (raw === '') return { state: 'blank' };
  const text = plainText(raw).toLowerCase().replace(/[−﹣–—]/g, '-').replace(/，/g, ',').replace(label, '');
  const found = amount.exec(text);
  const digits = found?.[1];
  if (digits === undefined) {
    const [, signs = '', yuan] = inSigns.exec(text) ?? [];
    const number = chineseNumber(signs);
    if (number === undefined) return { state: 'unreadable', raw };
    const unitSaid = yuan === undefined ? headerUnit : '元';
    return { state: 'read', value: { wan: number / (perWan[unitSaid ?? '万元'] ?? 1), unitGiven: unitSaid !== undefined }, raw };
  }
  const unit = found?.[2] ?? headerUnit;
  const wan = Number(digits.replace(/[, ]/g, '')) / (unit === undefined ? 1 : perWan[unit] ?? 1);
  return Number.isFinite(wan) ? { state: 'read', value: { wan, unitGiven: unit !== undefined }, raw } : { state: 'unreadable', raw };
}
