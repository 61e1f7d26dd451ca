import type { Mapping, RawTable } from '../model';
import type { ColumnSpec } from './columnSpec';
import { weakRank } from './headerMatcher';
import type { TableSpec } from './tableSpec';

/** How many rows are looked at to judge a column by its values. */
const sampled = 2000;

/**
 * Which columns feed which field of a kind of table, by header, the strongest claims first; an `ID` that looks like
 * identity numbers is one. A column that is not understood is in no list.
 */
export function mapByHeader<F extends string>(kind: TableSpec<F>, table: Pick<RawTable, 'header' | 'rows'>): Mapping<F> {
  const specs = new Map(kind.columns.map((spec) => [spec.key, spec]));
  const draft: { [Field in F]?: number[] } = {};
  const taken = new Set<number>();
  for (const { field, column } of candidates(kind, specs, table)) {
    const fed = draft[field];
    if (taken.has(column) || (fed !== undefined && specs.get(field)?.repeats !== true)) continue;
    draft[field] = [...(fed ?? []), column].toSorted((one, other) => one - other);
    taken.add(column);
  }
  return draft;
}

/** Every header's possible fields, strongest claim first, then left to right. */
function candidates<F extends string>(
  kind: TableSpec<F>, specs: ReadonlyMap<F, ColumnSpec<F>>, table: Pick<RawTable, 'header' | 'rows'>,
): readonly { readonly field: F; readonly column: number; readonly rank: number }[] {
  return table.header
    .flatMap((header, column) => kind.match(header).map(({ field, rank }) => {
      const fit = rank >= weakRank && specs.get(field)?.kind === 'identity' ? identityRank(table, column) : 0;
      return { field, column, rank: rank + fit };
    }))
    .toSorted((one, other) => one.rank - other.rank || one.column - other.column);
}

/** `ID` can be the row's number or the person's: values that look like identity numbers speak for the person. */
const identityRank = (table: Pick<RawTable, 'rows'>, column: number): number =>
  (share(table, column, (cell) => /^\d{17}[\dXx]$/.test(cell)) > 0.5 ? -10 : 10);

/** The share of the column's filled (or of all) cells that satisfy a test, over an even sample of the rows. */
export function share(table: Pick<RawTable, 'rows'>, column: number, test: (cell: string) => boolean, of: 'filled' | 'all' = 'filled'): number {
  const step = Math.max(1, Math.floor(table.rows.length / sampled));
  let counted = 0;
  let good = 0;
  for (let row = 0; row < table.rows.length; row += step) {
    const cell = (table.rows[row]?.[column] ?? '').trim();
    if (cell !== '' || of === 'all') counted += 1;
    if (cell !== '' && test(cell)) good += 1;
  }
  return counted === 0 ? 0 : good / counted;
}
