import type { Call } from '../model';
import { objectWith, wholeNumber, type Check } from './json';

/**
 * The days of the formal check: `{"days": 45, "reexaminationDays": 15}`. It ends so many days after the call closes,
 * which the settings of submission-window tell; without them there is no last day.
 */
export const initialCheck = (rules: Call['rules']): Check<NonNullable<Call['initialCheck']>> => (node) => {
  const object = objectWith('days', 'reexaminationDays')(node);
  const days = object?.optional('days', wholeNumber(1));
  const reexaminationDays = object?.optional('reexaminationDays', wholeNumber(1));
  const closes = rules['submission-window']?.['closeDay'];
  const ends = days === undefined || typeof closes !== 'string' ? undefined : daysAfter(closes, days);
  return object === undefined ? undefined : { ...(ends === undefined ? {} : { ends }), ...(reexaminationDays === undefined ? {} : { reexaminationDays }) };
};

/** `2024-04-21` and 45 days: `2024-06-05`; undefined where the day is none. */
function daysAfter(day: string, days: number): string | undefined {
  const [, year, month, date] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(day)?.map(Number) ?? [];
  if (year === undefined || month === undefined || date === undefined) return undefined;
  return new Date(Date.UTC(year, month - 1, date + days)).toISOString().slice(0, 10);
}
