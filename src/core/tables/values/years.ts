import type { Parsed, YearSpan } from '../../model';
import { plainText } from './text';

/**
 * The years of a relation: `2021`, `2019-2023`, `2018；2022` (first to last), a date's year, `2019至今`.
 * What names no year (近三年) cannot be read: the program does not know from when it counts.
 */
export function parseYears(cell: string): Parsed<YearSpan> {
  const text = plainText(cell);
  if (text === '') return { state: 'blank' };
  const years = [...text.matchAll(/(?<!\d)(?:19|20)\d\d(?!\d)/g)].map(([year]) => Number(year));
  if (years.length === 0) return { state: 'unreadable', raw: cell };
  const goesOn = /至今|迄今|现在|目前|今$|present|now|-$/i.test(text);
  return { state: 'read', value: { from: Math.min(...years), to: goesOn ? null : Math.max(...years) }, raw: cell };
}
