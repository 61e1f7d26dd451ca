import type { TriagedRow } from '../../worker/protocol';
import { foundIn } from './foundIn';
import type { Query } from './query';

/** Texts that are searched and stand further down in an open proposal, in its order. */
const below = ['keywords', 'abstract', 'titleEn', 'abstractEn'] as const;

/** A place in such a text where a wanted term stands, with what is around it. */
export interface FoundPlace {
  readonly field: (typeof below)[number];
  readonly before: string;
  readonly found: string;
  readonly after: string;
}

/** So many signs are shown on either side of a find. */
const around = 14;
/** More places than these would be a text of their own. */
const most = 3;

/** For each wanted term that the head of an open proposal does not show, the first place where the texts below have it. */
export function foundBelow({ number, title, applicant, host, ...cells }: TriagedRow['cells'], { wanted }: Query): readonly FoundPlace[] {
  const places = wanted.flatMap((term): readonly FoundPlace[] => {
    const query: Query = { wanted: [term], unwanted: [] };
    if ([number, title].some((text) => foundIn(text ?? '', query).length > 0) || [applicant, host].some((name) => foundIn(name ?? '', query, true).length > 0)) return [];
    for (const field of below) {
      const text = cells[field] ?? '';
      const [place] = foundIn(text, query);
      if (place === undefined) continue;
      const [before, after] = [Array.from(text.slice(0, place.start)), Array.from(text.slice(place.end))];
      return [{
        field, found: text.slice(place.start, place.end),
        before: `${before.length > around ? '…' : ''}${before.slice(-around).join('')}`, after: `${after.slice(0, around).join('')}${after.length > around ? '…' : ''}`,
      }];
    }
    return [];
  });
  return places.slice(0, most);
}
