import type { CalendarDate } from '../model';

/** An identity number as a cell gives it; `birth` as the number says, whether or not the calendar has that day. */
export type IdentityNumber =
  | { readonly state: 'valid' | 'badCheck' | 'badDate'; readonly birth: Required<CalendarDate> }
  /** Digits alone, but not so many as an identity number has, or damaged by a spreadsheet. */
  | { readonly state: 'damaged' }
  /** A passport or another document. */
  | { readonly state: 'other' };

const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const checkSigns = '10X98765432';
const daysInMonths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** The document's kind, beside its number. */
const labels = /[(（]?(?:居民|二代)?身份证(?:件)?(?:号码?)?[)）]?[:：]?/gu;

/** Half width, upper case, without its kind, blanks, hyphens and the apostrophe of spreadsheets. */
export const bareIdentity = (cell: string): string => cell.normalize('NFKC').toUpperCase().replace(labels, '').replace(/[\s'’‘`\-‐–—.·]/gu, '');

/**
 * Reads a resident identity number of 18 signs: checksum by ISO 7064 MOD 11-2 as GB 11643-1999 sets it (the last sign
 * may be X), date of birth in signs 7 to 14. The region is not looked at. Nothing of it is ever to be shown.
 */
export function parseIdentity(cell: string): IdentityNumber {
  const written = cell.normalize('NFKC').trim();
  if (/^\d(?:\.\d+)?E\+?\d{1,2}$/iu.test(written)) return { state: 'damaged' };
  const number = bareIdentity(cell.replace(/\.0+$/u, ''));
  if (!/^\d{17}[\dX]$/.test(number)) return { state: /^\d{16,20}$|^\d{13,14}X$|^\d{16}X$/.test(number) ? 'damaged' : 'other' };
  const birth = { year: Number(number.slice(6, 10)), month: Number(number.slice(10, 12)), day: Number(number.slice(12, 14)) };
  if (checkSign(number) !== number[17]) return { state: 'badCheck', birth };
  return { state: isDay(birth) ? 'valid' : 'badDate', birth };
}

/** The check sign of the first 17 digits. */
export function checkSign(number: string): string {
  const sum = weights.reduce((total, weight, at) => total + weight * Number(number[at]), 0);
  return checkSigns[sum % 11] ?? '';
}

function isDay({ year, month, day }: Required<CalendarDate>): boolean {
  const leap = month === 2 && ((year % 4 === 0 && year % 100 !== 0) || year % 400 === 0);
  return year >= 1900 && year < 2100 && day >= 1 && day <= (daysInMonths[month - 1] ?? 0) + (leap ? 1 : 0);
}

/** The number as a key to tell persons by, or undefined where it cannot be one: blank, masked, damaged, too short. */
export function identityKey(cell: string | undefined): string | undefined {
  if (cell === undefined || cell === '') return undefined;
  const written = cell.normalize('NFKC').trim();
  if (/[*＊?？×]/u.test(written) || /^\d(?:\.\d+)?E\+?\d{1,2}$/iu.test(written)) return undefined;
  const number = bareIdentity(written);
  return /^[A-Z0-9()]{6,}$/.test(number) && /\d{4}/.test(number) && !/^(.)\1+$/.test(number) ? number : undefined;
}
