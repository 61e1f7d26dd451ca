import type { CalendarDate, Parsed, Period } from '../../model';
import { calendarDate, compactPattern, dateOfSerial, datePattern } from './calendarDate';
import { respellDates } from './respellDates';
import { cellText, plainText } from './text';

const clock = String.raw`(?:t?0?0:00(?::00)?)?`;
const between = String.raw`[,;]?(?:至|到|to|[-~_→⁓∼]+)[,;]?`;
const written = new RegExp(`^${datePattern}${clock}(?:起|开始)?${between}${datePattern}${clock}$`);
const withinYear = new RegExp(`^(\\d{4})(?:年|[-/.])(\\d{1,2})(?:月(?:(\\d{1,2})日)?)${between}(\\d{1,2})月(?:(\\d{1,2})日)?$`);
const compact = new RegExp(`^${compactPattern}${between}${compactPattern}$`);
const oneDay = new RegExp(`^${datePattern}${clock}$`);
const oneCompact = new RegExp(`^${compactPattern}$`);
const serials = new RegExp(`^(\\d{5})(?:\\.0+)?${between}(\\d{5})(?:\\.0+)?$`);
/** A date among other words; a blank may stand between its parts. */
const somewhere = /(?<!\d)(\d{4}) ?(?:年|[-/.,]) ?(\d{1,2})(?: ?(?:月份?|(?:月|[-/.,]) ?(\d{1,2})(?!\d) ?(?:日|号)?))?(?: ?t?0{1,2}:00(?::00)?| ?零时)?(?!\d)/g;
/** What may stand before, between and behind two dates without changing what they mean: labels, separators, the length. */
const besides = /[\d一二三四五]+ ?(?:周年|年整?|个月)|研究期限|项目|执行|研究|起止|起始|开始|结束|终止|完成|截止|日期|时间|年月|期限|自|从|起|始|止|为|至|到|共计?|合计|期|to|from|[-~_→⁓∼,;:/|.()[\] ]/g;

/** What is longer holds more than a period; patterns that look for one in it would take for ever. */
const longest = 200;

/**
 * A research period in one cell: two days or months, in any of the spellings of `2025年1月1日-2027年12月31日`,
 * `2025.01-2027.12`, `2025/1/1~2027/12/31`, `20250101至20271231`, full or half width, with or without blanks.
 * A length (三年) or bare years are unreadable: they do not say when the work starts.
 */
export function parsePeriod(cell: string): Parsed<Period> {
  const raw = cellText(cell);
  if (raw === '') return { state: 'blank' };
  if (raw.length > longest) return { state: 'unreadable', raw };
  const text = squeezed(raw).replace(/^(?:自|从|起止(?:日期|年月|时间)?[::])/, '').replace(/(?:为止|止)$/, '')
    .replace(/[,;]?[(（]?(?:共|计)?[\d一二三四五]+(?:年|个月)[)）]?$/, (tail, at: number, all: string) => (/[\d日月]$/.test(all.slice(0, at)) && /^[,;(（共计]/.test(tail) ? '' : tail));
  const two = written.exec(text) ?? compact.exec(text);
  const same = two === null ? withinYear.exec(text) : null;
  const from = two === null ? ends(same?.[1], same?.[2], same?.[3]) : ends(two[1], two[2], two[3]);
  const to = two === null ? ends(same?.[1], same?.[4], same?.[5]) : ends(two[4], two[5], two[6]);
  const value = from === undefined || to === undefined ? rarer(raw, text) : { from, to };
  return value === undefined ? { state: 'unreadable', raw } : { state: 'read', value, raw };
}

/** Two serials of a spreadsheet, or exactly two dates, however spelt, with nothing beside them that could change what they mean. */
function rarer(raw: string, text: string): Period | undefined {
  const [, one = '', other = ''] = serials.exec(text) ?? [];
  const dates = one === '' ? datesIn(raw) : [dateOfSerial(Number(one)), dateOfSerial(Number(other))];
  const [from, to] = dates;
  return dates.length === 2 && from !== undefined && to !== undefined ? { from, to } : undefined;
}

function datesIn(raw: string): readonly (CalendarDate | undefined)[] {
  const text = respellDates(dashed(raw));
  const matches = [...text.matchAll(somewhere)];
  return text.replace(somewhere, ' ').replace(besides, '') === '' ? matches.map(([, year, month, day]) => ends(year, month, day)) : [];
}

/** A period from two columns (起始日期, 结束日期); here a spreadsheet's serial number is a day too. */
export function parsePeriodEnds(fromCell: string, toCell: string): Parsed<Period> {
  const one = cellText(fromCell);
  const other = cellText(toCell);
  if (one === '' && other === '') return { state: 'blank' };
  const raw = `${one} – ${other}`;
  const from = parseDay(one);
  const to = parseDay(other);
  return from === undefined || to === undefined ? { state: 'unreadable', raw } : { state: 'read', value: { from, to }, raw };
}

/** One day or month of a cell, or a spreadsheet's serial number; undefined where it is neither. */
export function parseDay(cell: string): CalendarDate | undefined {
  const text = squeezed(cell);
  if (/^\d{5}(?:\.0+)?$/.test(text)) return dateOfSerial(Number(text));
  const found = oneDay.exec(text) ?? oneCompact.exec(text);
  if (found !== null) return ends(found[1], found[2], found[3]);
  const other = oneDay.exec(respellDates(dashed(cell)).replace(/(?:出?生(?:于|日期)?|[: ])/g, ''));
  return other === null ? undefined : ends(other[1], other[2], other[3]);
}

/** A day or month of birth: as `parseDay`; what says no day is unreadable. */
export function parseBirthDate(cell: string): Parsed<CalendarDate> {
  const raw = cellText(cell);
  if (raw === '') return blank;
  const value = parseDay(raw);
  return value === undefined ? { state: 'unreadable', raw } : { state: 'read', value, raw };
}

const blank = { state: 'blank' } as const;

function ends(year: string | undefined, month: string | undefined, day: string | undefined): CalendarDate | undefined {
  return year === undefined || month === undefined ? undefined : calendarDate(year, month, day);
}

/** Half width, lower case, dashes of all lengths and waves made one, no blanks. */
const squeezed = (cell: string): string => dashed(cell).replace(/ /g, '');
const dashed = (cell: string): string =>
  plainText(cell).toLowerCase().replace(/[‐‑‒–—―─−﹣ー]/g, '-').replace(/[〜∼～]/g, '~').replace(/[。·]/g, '.');
