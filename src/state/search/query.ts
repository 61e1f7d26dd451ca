/** What a search asks for: all wanted terms must occur, none of the unwanted. Terms are folded. */
export interface Query {
  readonly wanted: readonly string[];
  readonly unwanted: readonly string[];
}

export const noQuery: Query = { wanted: [], unwanted: [] };

/** Width and case do not matter. */
export const fold = (text: string): string => text.normalize('NFKC').toLowerCase();

/** A minus or none; then a phrase in quotes of any kind, closed or not, or a word. */
const parts = /([-\u2212]?)(?:"([^"]*)"?|\u201c([^\u201d]*)\u201d?|\u300c([^\u300d]*)\u300d?|(\S+))/gu;

/** Words part at blanks and all must occur; "a phrase" stands as it is written; -word must not occur. */
export function parseQuery(search: string): Query {
  const wanted: string[] = [];
  const unwanted: string[] = [];
  for (const [, minus, ...forms] of fold(search).matchAll(parts)) {
    const term = forms.find((form) => form !== undefined)?.trim() ?? '';
    // A minus alone is about to be followed by a word.
    if (term === '' || term === '-' || term === '\u2212') continue;
    (minus === '' ? wanted : unwanted).push(term);
  }
  return { wanted, unwanted };
}

/** Whether a term may be the initials of a name. */
export const mayBeInitials = (term: string): boolean => /^[a-z]{2,}$/.test(term);
