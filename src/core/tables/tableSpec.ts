import type { Message, TableKind } from '../model';
import type { WordKey } from '../words';
import type { ColumnKind, ColumnSpec } from './columnSpec';
import { headerMatcher, type HeaderMatch } from './headerMatcher';

/** What is said of a column besides its name; whatever is left out is the ordinary case. */
export interface ColumnFacts {
  readonly kind?: ColumnKind;
  readonly aliases?: readonly string[];
  readonly weak?: readonly string[];
  readonly secret?: boolean;
  readonly repeats?: boolean;
}

/** A table is of no use without one of these columns; `words` says so, with the gap {headers}. */
export interface Need<F extends string = string> {
  readonly words: WordKey;
  readonly any: readonly F[];
}

/** A kind of table that the program can read: its columns by key, the headers that mean them, and what it needs. */
export interface TableSpec<F extends string = string> {
  readonly id: TableKind;
  readonly name: Message;
  readonly columns: readonly ColumnSpec<F>[];
  readonly needs: readonly Need<F>[];
  /** All fields that a header may mean, best first; empty where it is not understood. */
  readonly match: (header: string) => readonly HeaderMatch<F>[];
}

type Name = { readonly zh: string; readonly en: string };

/** Makes a kind of table; columns stand in the order of `fields`, headers come from the words. */
export function tableSpec<F extends string>(
  id: TableKind, name: Message, fields: readonly F[], nameOf: (field: F) => Name, facts: Readonly<Record<F, ColumnFacts>>, needs: readonly Need<F>[],
): TableSpec<F> {
  const columns = fields.map((key): ColumnSpec<F> => ({
    key,
    header: nameOf(key).zh,
    headerEn: nameOf(key).en,
    aliases: facts[key].aliases ?? [],
    weak: facts[key].weak ?? [],
    kind: facts[key].kind ?? 'text',
    secret: facts[key].secret ?? false,
    repeats: facts[key].repeats ?? false,
  }));
  return { id, name, columns, needs, match: headerMatcher(columns) };
}
