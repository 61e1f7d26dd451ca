import type { FieldKey } from '../model';
import type { ColumnSpec } from './columns';
import { columns } from './columns';

/** A field that a header may mean. `rank` 0 is the canonical header, then its aliases in order; weak ones come from 100 on. */
export interface HeaderMatch {
  readonly field: FieldKey;
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

/** All fields that a header may mean, best first; empty where it is not understood. */
export function matchHeader(header: string): readonly HeaderMatch[] {
  const bare = bareHeader(header);
  const found = lookUp(bare);
  if (found.length > 0) return found;
  const chinese = bare.replace(/[a-z]/g, '');
  if (chinese === '' || chinese === bare) return [];
  return lookUp(chinese).map(({ field, rank }) => ({ field, rank: rank + partialRank }));
}

function lookUp(bare: string): readonly HeaderMatch[] {
  const whole = dictionary.get(bare);
  if (whole !== undefined) return whole;
  const unitless = dictionary.get(bare.replace(/(单位)?(万元|元)$/, ''))?.filter((match) => moneyFields.has(match.field));
  if (unitless !== undefined && unitless.length > 0) return unitless;
  return dictionary.get(bare.replace(/\d+$/, ''))?.filter((match) => repeatingFields.has(match.field)) ?? [];
}

const fieldsWhere = (wanted: (column: ColumnSpec) => boolean): ReadonlySet<FieldKey> =>
  new Set(columns.filter((column) => wanted(column)).map((column) => column.key));
const moneyFields = fieldsWhere((column) => column.kind === 'money');
const repeatingFields = fieldsWhere((column) => column.repeats);

const dictionary: ReadonlyMap<string, readonly HeaderMatch[]> = buildDictionary();

function buildDictionary(): ReadonlyMap<string, readonly HeaderMatch[]> {
  const entries = new Map<string, HeaderMatch[]>();
  const add = (name: string, match: HeaderMatch): void => {
    const bare = bareHeader(name);
    const matches = entries.get(bare) ?? [];
    if (!matches.some((other) => other.field === match.field)) matches.push(match);
    entries.set(bare, matches.toSorted((one, other) => one.rank - other.rank));
  };
  for (const { key, header, headerEn, aliases, weak } of columns) {
    for (const [rank, name] of [header, headerEn, key, ...aliases].entries()) add(name, { field: key, rank });
    for (const [rank, name] of weak.entries()) add(name, { field: key, rank: weakRank + rank });
  }
  return entries;
}
