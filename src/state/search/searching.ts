import type { TriagedRow } from '../../worker/protocol';
import { beginsWithInitials, initialsOf } from './initials';
import { fold, mayBeInitials, type Query } from './query';

/** What of a row is searched: its text, and the initials of its names. */
interface Searched {
  readonly text: string;
  readonly names: readonly (readonly string[])[];
}

/** Made once a row. */
const known = new WeakMap<TriagedRow['cells'], Searched>();
function searchedOf({ cells }: TriagedRow): Searched {
  const before = known.get(cells);
  if (before !== undefined) return before;
  const { number, title, applicant, host, keywords, abstract, titleEn, abstractEn } = cells;
  const made: Searched = {
    text: fold([number, title, applicant, host, keywords, abstract, titleEn, abstractEn].filter(Boolean).join('\n')),
    names: [applicant, host].map((name) => initialsOf(name ?? '')),
  };
  known.set(cells, made);
  return made;
}

const has = ({ text, names }: Searched, term: string): boolean =>
  text.includes(term) || (mayBeInitials(term) && names.some((initials) => beginsWithInitials(initials, term)));

/** Whether a row has all that a search wants and nothing that it does not. */
export function answers(row: TriagedRow, { wanted, unwanted }: Query): boolean {
  if (wanted.length === 0 && unwanted.length === 0) return true;
  const searched = searchedOf(row);
  return wanted.every((term) => has(searched, term)) && !unwanted.some((term) => has(searched, term));
}
