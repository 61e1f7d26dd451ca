import type { TriagedRow } from '../../worker/protocol';
import { foundIn } from './foundIn';
import type { Query } from './query';

/** Texts that are searched, in an open proposal's order: those of its head, and those that stand further down. */
const head = ['number', 'title', 'applicant', 'host'] as const;
const searched = [...head, 'keywords', 'abstract', 'titleEn', 'abstractEn'] as const;
const headFields: ReadonlySet<string> = new Set(head);
const isName = (field: string): boolean => field === 'applicant' || field === 'host';

/** A place in such a text where a wanted term stands, with what is around it. */
export interface FoundPlace {
  readonly field: (typeof searched)[number];
  readonly before: string;
  readonly found: string;
  readonly after: string;
}

/** So many signs are shown on either side of a find. */
const usual = 14;
/** More places than these would be a text of their own. */
const most = 3;

/** The last so many signs of a text, an ellipsis before them where it is longer. */
function tailOf(text: string, most: number): string {
  const signs = Array.from(text);
  return signs.length > most ? `…${signs.slice(-most).join('')}` : text;
}
function startOf(text: string, most: number): string {
  const signs = Array.from(text);
  return signs.length > most ? `${signs.slice(0, most).join('')}…` : text;
}

/** For each wanted term that none of the texts in sight shows, the first place where another has it, with `around` signs on either side. */
export function foundUnseen(cells: TriagedRow['cells'], { wanted }: Query, seen: ReadonlySet<string>, around = usual): readonly FoundPlace[] {
  const places = [...new Set(wanted)].flatMap((term): readonly FoundPlace[] => {
    const finds = (field: FoundPlace['field']) => foundIn(cells[field] ?? '', { wanted: [term], unwanted: [] }, isName(field));
    if (searched.some((field) => seen.has(field) && finds(field).length > 0)) return [];
    for (const field of searched) {
      const [place] = seen.has(field) ? [] : finds(field);
      const text = cells[field] ?? '';
      if (place !== undefined) return [{ field, found: text.slice(place.start, place.end), before: tailOf(text.slice(0, place.start), around), after: startOf(text.slice(place.end), around) }];
    }
    return [];
  });
  return places.slice(0, most);
}

/** For each wanted term that the head of an open proposal does not show, the first place where the texts below have it. */
export const foundBelow = (cells: TriagedRow['cells'], query: Query): readonly FoundPlace[] => foundUnseen(cells, query, headFields);
