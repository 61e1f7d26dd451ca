import { chineseNumber, numeralSigns } from '../../text/numerals';

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const monthName = String.raw`(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?`;
/** `Apr 21, 2024`, `21-Apr-24`, `Apr 2024`. */
const monthFirst = new RegExp(String.raw`\b${monthName}\s*(\d{1,2})(?:st|nd|rd|th)?,?\s*(\d{4})\b`, 'g');
const dayFirst = new RegExp(String.raw`\b(\d{1,2})(?:st|nd|rd|th)?[\s-]*${monthName}[\s,-]*(\d{4}|\d{2})\b`, 'g');
const monthAlone = new RegExp(String.raw`\b${monthName}[\s,-]*(\d{4})\b`, 'g');
/** `4/21/2024`, `21/04/2024`: only where one of the two can be no month. */
const yearLast = /(?<![\d/.-])(\d{1,2})([/.-])(\d{1,2})\2(\d{4})(?!\d)/g;
/** `01/2025` */
const monthYear = /(?<![\d/.-])(0?[1-9]|1[0-2])[/.](\d{4})(?![\d/.])/g;
const numeral = `[${numeralSigns}]`;
/** `二〇二四年四月二十一日`, `2025年元月` */
const inSigns = new RegExp(`(${numeral}{4})年|(${numeral}{1,3})(?=月|日)`, 'g');

const twoDigitCentury = (year: string): string => (year.length === 2 ? `20${year}` : year);

/**
 * Rarer spellings of dates in a cell (half width, lower case) brought to the usual ones: names of months, the year last,
 * Chinese numerals, 元月. Dates that can be read in two ways (`4/5/2024`, two digits of a year in between) stay as they are.
 */
export const respellDates = (text: string): string => {
  const plain = text.replace(/元月/g, '1月')
    .replace(inSigns, (whole, year: string | undefined, part: string | undefined) =>
      (year === undefined ? String(chineseNumber(part ?? '') ?? whole) : `${chineseNumber(year) ?? ''}年`));
  return !/[a-z]{3}|\d{4}(?!年)/.test(plain) ? plain : plain
    .replace(monthFirst, (_, month: string, day: string, year: string) => `${year}-${numberOf(month)}-${day}`)
    .replace(dayFirst, (_, day: string, month: string, year: string) => `${twoDigitCentury(year)}-${numberOf(month)}-${day}`)
    .replace(monthAlone, (_, month: string, year: string) => `${year}-${numberOf(month)}`)
    .replace(yearLast, (whole, one: string, _sign: string, other: string, year: string) => {
      if (Number(one) > 12 && Number(other) <= 12) return `${year}-${other}-${one}`;
      return Number(other) > 12 && Number(one) <= 12 ? `${year}-${one}-${other}` : whole;
    })
    .replace(monthYear, (_, month: string, year: string) => `${year}-${month}`);
};

const numberOf = (month: string): number => months.indexOf(month) + 1;
