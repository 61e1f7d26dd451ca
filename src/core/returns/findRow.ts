import type { RowKey } from '../model';
import { markOf } from '../reports';
import { cellText } from '../tables/values/text';
import type { WordKey } from '../words';

/** A proposal of the open list, as far as it is needed to find it again. */
export interface KnownRow {
  readonly key: RowKey;
  readonly number: string;
  readonly title: string;
}

/** A row of a sheet: what it says of who it is, and the fingerprint of the row that it was written for. */
export interface SheetRow {
  readonly number: string;
  readonly title: string;
  readonly mark: string | undefined;
}

/** The proposal that a row is about, or why it cannot be told. */
export type FoundRow<Row> = { readonly row: Row } | { readonly fault: Extract<WordKey, `returns.row.${string}`> };

/**
 * Finds proposals by their numbers. Where several bear one number, or a row has none, the row's mark tells which is meant,
 * else the title where it tells them apart.
 */
export function rowFinder<Row extends KnownRow>(rows: readonly Row[]): (row: SheetRow) => FoundRow<Row> {
  const byNumber = grouped(rows, ({ number }) => plain(number));
  const byMark = grouped(rows, ({ key }) => markOf(key));
  return ({ number, title, mark }) => {
    const same = byNumber.get(plain(number)) ?? [];
    const marked = (mark === undefined ? [] : byMark.get(mark) ?? []).filter((row) => plain(row.number) === plain(number));
    if (plain(number) === '' && marked.length === 0) return { fault: 'returns.row.blank' };
    if (same.length === 0) return { fault: 'returns.row.unknown' };
    const titled = same.filter((row) => plain(row.title) === plain(title));
    const [only] = [same, marked, titled].find(({ length }) => length === 1) ?? [];
    return only === undefined ? { fault: 'returns.row.several' } : { row: only };
  };
}

function grouped<Row>(rows: readonly Row[], nameOf: (row: Row) => string): ReadonlyMap<string, readonly Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const name = nameOf(row);
    const known = groups.get(name);
    if (known === undefined) groups.set(name, [row]);
    else known.push(row);
  }
  return groups;
}

/** As people write a number or title alike: without blanks, half width, capitals. */
const plain = (text: string): string => cellText(text).normalize('NFKC').replace(/\s+/gu, '').toUpperCase();
