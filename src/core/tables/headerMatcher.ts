import type { ColumnSpec } from './columnSpec';

/** A field that a header may mean. `rank` 0 is the canonical header, then its aliases in order; weak ones come from 100 on. */
export interface HeaderMatch<F extends string = string> {
  readonly field: F;
  readonly rank: number;
}

/** Rank from which a match is weak: the header may mean something else. */
export const weakRank = 100;
/** Rank added where only a part of a two-language header (申请人 Applicant) is known. */
const partialRank = 50;

/**
 * The bare header: NFKC (full width, Kangxi radicals), lower case, without spaces, punctuation,
 * brackets and what they hold (units, remarks).
 */
export function bareHeader(header: string): string {
  const plain = header.normalize('NFKC').toLowerCase();
  const outside = plain.replace(/\([^()]*\)|\[[^[\]]*\]|【[^【】]*】|〔[^〔〕]*〕|\{[^{}]*\}/g, '');
  return (outside.trim() === '' ? plain : outside).replace(/[^\p{L}\p{N}]/gu, '');
}

/** Makes the function that tells which of these columns a header may mean. */
export function headerMatcher<F extends string>(columns: readonly ColumnSpec<F>[]): (header: string) => readonly HeaderMatch<F>[] {
  const dictionary = dictionaryOf(columns);
  const money = new Set(columns.filter(({ kind }) => kind === 'money').map(({ key }) => key));
  const repeating = new Set(columns.filter(({ repeats }) => repeats).map(({ key }) => key));
  const lookUp = (bare: string): readonly HeaderMatch<F>[] => {
    const whole = dictionary.get(bare);
    if (whole !== undefined) return whole;
    const unitless = dictionary.get(bare.replace(/(单位)?(万元|元)$/, ''))?.filter((match) => money.has(match.field));
    if (unitless !== undefined && unitless.length > 0) return unitless;
    return dictionary.get(bare.replace(/\d+$/, ''))?.filter((match) => repeating.has(match.field)) ?? [];
  };
  return (header) => {
    const bare = bareHeader(header);
    const found = lookUp(bare);
    if (found.length > 0) return found;
    const chinese = bare.replace(/[a-z]/g, '');
    if (chinese === '' || chinese === bare) return [];
    return lookUp(chinese).map(({ field, rank }) => ({ field, rank: rank + partialRank }));
  };
}

function dictionaryOf<F extends string>(columns: readonly ColumnSpec<F>[]): ReadonlyMap<string, readonly HeaderMatch<F>[]> {
  const entries = new Map<string, HeaderMatch<F>[]>();
  const add = (name: string, match: HeaderMatch<F>): void => {
    const bare = bareHeader(name);
    const matches = entries.get(bare) ?? [];
    if (!matches.some((other) => other.field === match.field)) matches.push(match);
    entries.set(bare, matches.toSorted((one, other) => one.rank - other.rank));
  };
  const doubtful = new Set(columns.flatMap(({ weak }) => weak.map(bareHeader)));
  for (const { key, header, headerEn, aliases, weak } of columns) {
    // A field's key is no header that tells where the same word is listed as a doubtful one (id, ID).
    const sure = doubtful.has(bareHeader(key)) ? [header, headerEn, ...aliases] : [header, headerEn, key, ...aliases];
    for (const [rank, name] of sure.entries()) add(name, { field: key, rank });
    for (const [rank, name] of weak.entries()) add(name, { field: key, rank: weakRank + rank });
  }
  return entries;
}
