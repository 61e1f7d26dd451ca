import type { CalendarDate, Parsed, Period } from '../../model';
import { calendarDate, compactPattern, dateOfSerial, datePattern } from './calendarDate';
import { cellText, plainText } from './text';

const clock = String.raw`(?:t?0?0:00(?::00)?)?`;
const between = String.raw`[,;]?(?:至|到|to|[-~_→⁓∼]+)[,;]?`;
const written = new RegExp(`^${datePattern}${clock}(?:起|开始)?${between}${datePattern}${clock}$`);
const withinYear = new RegExp(`^(\\d{4})(?:年|[-/.])(\\d{1,2})(?:月(?:(\\d{1,2})日)?)${between}(\\d{1,2})月(?:(\\d{1,2})日)?$`);
const compact = new RegExp(`^${compactPattern}${between}${compactPattern}$`);
const oneDay = new RegExp(`^${datePattern}${clock}$`);
const oneCompact = new RegExp(`^${compactPattern}$`);

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
  return from === undefined || to === undefined ? { state: 'unreadable', raw } : { state: 'read', value: { from, to }, raw };
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
  return found === null ? undefined : ends(found[1], found[2], found[3]);
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
const squeezed = (cell: string): string =>
  plainText(cell).toLowerCase().replace(/[‐‑‒–—―─−﹣ー]/g, '-').replace(/[〜∼～]/g, '~').replace(/[。·]/g, '.').replace(/ /g, '');
