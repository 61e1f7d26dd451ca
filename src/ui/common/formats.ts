import type { Language } from '../../core/model';
import { joinNames } from '../../core/words';

/** Numbers and times as a language writes them. Times are wall-clock times of Beijing, `YYYY-MM-DD HH:mm:ss`, whatever the machine's zone. */
export interface Formats {
  /** A count. */
  number(value: number): string;
  /** A number with one place. */
  tenths(value: number): string;
  /** A share as a whole percentage. */
  percent(value: number): string;
  /** An estimated probability: never shown as 0 % or 100 %, which no estimate can claim. */
  chance(value: number): string;
  /** Points of a score, with their sign where they are a reason. */
  points(value: number, signed?: boolean): string;
  /** A sum of money as a cell has it, with the places that it has; what is no plain number stays as it is. */
  money(cell: string): string;
  /** A size in memory, in MB. */
  bytes(count: number): string;
  /** Names one after the other. */
  list(names: readonly string[]): string;
  /** A day with its weekday. */
  day(at: string): string;
  /** A day without the weekday. */
  date(at: string): string;
  /** Hour and minute. */
  time(at: string): string;
  /** Day, hour and minute. */
  moment(at: string): string;
}

const locales: Readonly<Record<Language, string>> = { zh: 'zh-CN', en: 'en-GB' };
export const localeOf = (language: Language): string => locales[language];

export function formatsOf(language: Language): Formats {
  const locale = localeOf(language);
  const number = new Intl.NumberFormat(locale);
  const money = new Intl.NumberFormat(locale, { maximumFractionDigits: 4 });
  const megabytes = new Intl.NumberFormat(locale, { style: 'unit', unit: 'megabyte', maximumSignificantDigits: 3 });
  const percent = new Intl.NumberFormat(locale, { style: 'percent' });
  const tenths = new Intl.NumberFormat(locale, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
  const plain = new Intl.NumberFormat(locale, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
  const signed = new Intl.NumberFormat(locale, { minimumFractionDigits: 3, maximumFractionDigits: 3, signDisplay: 'exceptZero' });
  // The wall clock is read as if it were UTC's and written as UTC's: no zone comes in between.
  const times = (options: Intl.DateTimeFormatOptions): ((at: string) => string) => {
    const format = new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' });
    return (at) => {
      const [, day = '', clock = '00:00:00'] = /^(\d{4}-\d{2}-\d{2})(?:[ T](\d{2}:\d{2}(?::\d{2})?))?/.exec(at) ?? [];
      const moment = new Date(`${day}T${clock}Z`);
      return Number.isNaN(moment.getTime()) ? at : format.format(moment);
    };
  };
  return {
    number: (value) => number.format(value),
    tenths: (value) => tenths.format(value),
    percent: (value) => percent.format(value),
    chance: (value) => percent.format(Math.min(0.99, Math.max(0.01, value))),
    points: (value, sign = false) => (sign ? signed : plain).format(value),
    money: (cell) => (/^\d+(\.\d+)?$/.test(cell.trim()) ? money.format(Number(cell)) : cell),
    bytes: (count) => megabytes.format(count / 1e6),
    list: (names) => joinNames(names, language),
    day: times({ year: 'numeric', month: 'long', day: 'numeric', weekday: 'long' }),
    date: times({ year: 'numeric', month: 'numeric', day: 'numeric' }),
    time: times({ hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }),
    moment: times({ year: 'numeric', month: 'numeric', day: 'numeric', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }),
  };
}
