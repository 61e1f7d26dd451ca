import type { CalendarDate, Parsed, WallTime } from '../../model';
import { chineseNumber, numeralSigns } from '../../text/numerals';
import { calendarDate, dateOfDays, dateOfSerial, daysOfDate, isoDay, twoDigits } from './calendarDate';
import { respellDates } from './respellDates';
import { cellText, plainText } from './text';

const half = '上午|下午|早上|晚上|傍晚|晚间|中午|凌晨|晚|am|pm';
const pattern = new RegExp([
  String.raw`^(\d{4})(?:年|[-/.])(\d{1,2})(?:月|[-/.])(\d{1,2})[日号.]?(?:\(?(?:星期|周)[一二三四五六日天]\)?)?[,t]?`,
  String.raw`(?:(${half})?(\d{1,2})(?::|时|点)(?:(\d{1,2})分?(?:(?::|(?<=分))(\d{1,2})(?:\.\d+)?秒?)?)?(${half})?)?`,
  String.raw`(z|[+-]\d{2}:?\d{2})?$`,
].join(''));
const compact = /^((?:19|20)\d{2})(\d{2})(\d{2})(?:t?(\d{2}):?(\d{2})(?::?(\d{2}))?)?$/;
/** The code of the digit 0. */
const zero = 48;
const minutesInDay = 1440;
/** Beijing's offset from UTC, in minutes: a time that names its zone is brought to Beijing's clock. */
const beijing = 480;

interface Parts {
  readonly day: Required<CalendarDate>;
  readonly minutes?: number;
  readonly seconds?: number;
}

/**
 * A moment of Beijing's wall clock: `2024-04-21 16:03`, with seconds, slashes, 年月日, 上午/下午, ISO with T and zone,
 * a spreadsheet's serial number, or the day alone.
 */
export function parseWallTime(cell: string): Parsed<WallTime> {
  const raw = cellText(cell);
  if (raw === '') return blank;
  if (isUsual(raw)) return { state: 'read', value: { date: raw.slice(0, 10), time: raw.slice(11) }, raw };
  const parts = readSerial(raw) ?? readWritten(raw) ?? readWritten(respelt(raw));
  return parts === undefined ? { state: 'unreadable', raw } : { state: 'read', value: toWallTime(parts), raw };
}

/** A moment whose day names no year (`4月21日 16:05`), of the year that another cell of the row gives (`2024年度`). */
export function parseWithinYear(cell: string, yearCell: string): Parsed<WallTime> {
  const years = [...new Set(yearCell.normalize('NFKC').match(/(?<!\d)20\d\d(?!\d)/g))];
  const text = respellDates(plainText(cell));
  const [, month, separator] = /^(\d{1,2})(月|[-/])\d{1,2}(?:日|号|\D|$)/.exec(text) ?? [];
  const read = years.length === 1 && month !== undefined ? parseWallTime(`${years[0] ?? ''}${separator === '月' ? '年' : separator ?? ''}${text}`) : undefined;
  return read?.state === 'read' ? { ...read, raw: cell } : { state: 'unreadable', raw: cell };
}

const blank = { state: 'blank' } as const;
const usual = '0000-00-00 00:00';

/** A cheap look for the commonest spelling, `2024-04-21 16:03`; days after the 28th take the long way. */
function isUsual(raw: string): boolean {
  if (raw.length !== usual.length) return false;
  for (let at = 0; at < raw.length; at += 1) {
    const code = raw.charCodeAt(at);
    if (usual.charCodeAt(at) === zero ? code < zero || code > zero + 9 : code !== usual.charCodeAt(at)) return false;
  }
  const pair = (at: number): number => (raw.charCodeAt(at) - zero) * 10 + raw.charCodeAt(at + 1) - zero;
  const [century, month, day] = [pair(0), pair(5), pair(8)];
  return (century === 19 || century === 20) && month >= 1 && month <= 12 && day >= 1 && day <= 28 && pair(11) < 24 && pair(14) < 60;
}

/** `45403.66875`: whole days and the fraction of a day, rounded to the second. */
function readSerial(raw: string): Parts | undefined {
  if (!/^\d{5}(?:\.\d+)?$/.test(raw)) return undefined;
  const seconds = Math.round(Number(raw) * 86_400);
  const day = withDay(dateOfSerial(Math.floor(seconds / 86_400)));
  if (day === undefined) return undefined;
  if (!/\.\d*[1-9]/.test(raw)) return { day };
  const ofDay = seconds % 86_400;
  return { day, minutes: Math.floor(ofDay / 60), ...(ofDay % 60 === 0 ? {} : { seconds: ofDay % 60 }) };
}

function readWritten(raw: string): Parts | undefined {
  const text = plainText(raw).toLowerCase().replace(/a\.m\.?/, 'am').replace(/p\.m\.?/, 'pm').replace(/(\d)(?:日|号|\.)? (?=\d)/, '$1t').replace(/ /g, '');
  const packed = compact.exec(text);
  const found = pattern.exec(text);
  const [year, month, date, hour, minute, second] = packed === null
    ? [found?.[1], found?.[2], found?.[3], found?.[5], found?.[6], found?.[7]] : packed.slice(1);
  const day = year === undefined || month === undefined ? undefined : withDay(calendarDate(year, month, date));
  if (day === undefined) return undefined;
  if (hour === undefined) return found?.[9] === undefined ? { day } : undefined;
  const hours = hourOfDay(Number(hour), found?.[4] ?? found?.[8]);
  const [minutes, seconds] = [Number(minute ?? 0), second === undefined ? undefined : Number(second)];
  if (hours === undefined || minutes > 59 || (seconds ?? 0) > 59 || (hours === 24 && minutes + (seconds ?? 0) > 0)) return undefined;
  return moved(day, hours * 60 + minutes + zoneShift(found?.[9]), seconds);
}

/** `十六时三十分`, `下午五点` */
const clockSigns = new RegExp(`[${numeralSigns}]{1,3}(?=[时点分秒])`, 'g');

/** What is longer holds more than a moment. */
const longest = 80;

/** Words beside a moment that say nothing of it, and a clock that stands before its day. */
function respelt(raw: string): string {
  if (raw.length > longest) return '';
  const text = plainText(raw).toLowerCase().replace(/\b(?:sun|mon|tue|wed|thu|fri|sat)[a-z]*\.?,? /, '').replace(/\(?(?:北京时间|中国标准时间|china standard time|cst)\)?/, '')
    .replace(/gmt|utc/, '').replace(/\(?(?:星期|周)[一二三四五六日天]\)?/, '').replace(/(?:已)?(?:提交|确认|上报|报送)(?:时间)?(?:于|:)?/, '')
    .replace(clockSigns, (signs) => String(chineseNumber(signs) ?? signs)).replace(/(?<=\d[点时])半/, '30分').replace(/(?<=\d)[点时]整/, '点').trim();
  const clockFirst = /^((?:上午|下午|早上|晚上|中午|凌晨)? ?\d{1,2}:\d{2}(?::\d{2})?(?: ?[ap]m)?),? (\d.*)$/.exec(text);
  return respellDates(clockFirst === null ? text : `${clockFirst[2] ?? ''} ${clockFirst[1] ?? ''}`);
}

const withDay = (date: CalendarDate | undefined): Required<CalendarDate> | undefined =>
  date?.day === undefined ? undefined : { year: date.year, month: date.month, day: date.day };

const afterNoon: ReadonlySet<string> = new Set(['下午', '晚上', '傍晚', '晚间', '晚', 'pm']);

/** The hour on a clock of 24; undefined where the half of the day contradicts it (上午16:00). */
function hourOfDay(hour: number, halfDay: string | undefined): number | undefined {
  if (hour > 24) return undefined;
  if (halfDay === undefined) return hour;
  if (afterNoon.has(halfDay)) return hour < 12 ? hour + 12 : hour;
  if (halfDay === '中午') return hour < 3 ? hour + 12 : hour;
  if (hour > 12) return undefined;
  return hour === 12 && halfDay !== '上午' && halfDay !== '早上' ? 0 : hour;
}

function zoneShift(zone: string | undefined): number {
  if (zone === undefined) return 0;
  if (zone === 'z') return beijing;
  const minutes = Number(zone.slice(1, 3)) * 60 + Number(zone.slice(-2));
  return beijing - (zone.startsWith('-') ? -minutes : minutes);
}

/** Minutes before or after the day's own (another zone, 24:00) move the day. */
function moved(day: Required<CalendarDate>, minutes: number, seconds: number | undefined): Parts {
  const days = Math.floor(minutes / minutesInDay);
  const moment = { day: days === 0 ? day : dateOfDays(daysOfDate(day) + days), minutes: minutes - days * minutesInDay };
  return seconds === undefined ? moment : { ...moment, seconds };
}

function toWallTime({ day, minutes, seconds }: Parts): WallTime {
  const date = isoDay(day);
  if (minutes === undefined) return { date };
  const time = `${twoDigits(Math.floor(minutes / 60))}:${twoDigits(minutes % 60)}`;
  return { date, time: seconds === undefined ? time : `${time}:${twoDigits(seconds)}` };
}
