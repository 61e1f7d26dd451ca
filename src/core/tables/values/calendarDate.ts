import type { CalendarDate } from '../../model';

const daysInMonths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
/** Days from 1899-12-30, where spreadsheets (1900 system, with its invented leap day) start counting, to 1970-01-01. */
const serialOfEpoch = 25_569;
/** Serials of 1954 to 2119: other numbers are years, months or amounts. */
const serials = { from: 20_000, to: 80_000 };

/** The pattern of a day or month in text, with three groups: year, month, day (if any). Blanks are removed beforehand. */
export const datePattern = String.raw`(\d{4})(?:年|[-/.])(\d{1,2})(?:月份?|(?:月|[-/.])(\d{1,2})日?)?`;
/** `20250101` or `202501`. */
export const compactPattern = String.raw`((?:19|20)\d{2})(0[1-9]|1[0-2])(\d{2})?`;

/** Checks a date's parts; undefined where the calendar has no such day. */
export function calendarDate(year: string, month: string, day: string | undefined): CalendarDate | undefined {
  const date = { year: Number(year), month: Number(month) };
  const days = daysInMonth(date.year, date.month);
  if (date.year < 1900 || date.year > 2199 || days === 0) return undefined;
  if (day === undefined) return date;
  const count = Number(day);
  return count >= 1 && count <= days ? { ...date, day: count } : undefined;
}

/** A spreadsheet's serial number → the day; undefined outside 1954–2119. */
export function dateOfSerial(serial: number): CalendarDate | undefined {
  if (!(serial >= serials.from && serial <= serials.to)) return undefined;
  return dateOfDays(Math.floor(serial) - serialOfEpoch);
}

/** Days since 1970-01-01 → the date. Source: Howard Hinnant, chrono-compatible low-level date algorithms. */
export function dateOfDays(days: number): Required<CalendarDate> {
  const shifted = days + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const yearOfEra = Math.floor((dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365);
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
  const day = dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1;
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day };
}

/** The date → days since 1970-01-01; the inverse of dateOfDays, from the same source. */
export function daysOfDate({ year, month, day }: Required<CalendarDate>): number {
  const shiftedYear = month <= 2 ? year - 1 : year;
  const era = Math.floor(shiftedYear / 400);
  const yearOfEra = shiftedYear - era * 400;
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1;
  return era * 146_097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - 719_468;
}

function daysInMonth(year: number, month: number): number {
  const leap = month === 2 && ((year % 4 === 0 && year % 100 !== 0) || year % 400 === 0);
  return (daysInMonths[month - 1] ?? 0) + (leap ? 1 : 0);
}

/** `YYYY-MM-DD` */
export const isoDay = ({ year, month, day }: Required<CalendarDate>): string => `${year}-${twoDigits(month)}-${twoDigits(day)}`;
export const twoDigits = (value: number): string => String(value).padStart(2, '0');
