import type { RowKey, Steps } from '../model';
import type { SparseRows } from '../text';

/** From this cosine on two proposals are on the same matter: of a hundred of one call, fewer than ten pairs; no package is larger: an expert takes all of it. */
const settings = { likeness: 0.2, most: 4 };
const rowsPerStep = 20;

/**
 * Packages of proposals that read alike: near duplicates first, then by falling likeness, each proposal in one at most.
 * @param keys by the vectors' rows
 * @param vectors of length 1
 */
export function* proposePackages(keys: readonly RowKey[], vectors: SparseRows, near: readonly (readonly RowKey[])[]): Steps<readonly (readonly RowKey[])[]> {
  const places = new Map(keys.map((key, at) => [key, at]));
  const pairs = near.map((own) => own.flatMap((key) => places.get(key) ?? []));
  const alike = (yield* alikePairs(vectors)).toSorted((one, other) => other.likeness - one.likeness || one.row - other.row || one.other - other.other);
  const packageOf = new Map<number, Set<number>>();
  const join = (rows: readonly number[], most: number): void => {
    const joined = new Set(rows.flatMap((row) => [row, ...packageOf.get(row) ?? []]));
    if (joined.size > 1 && joined.size <= most) for (const row of joined) packageOf.set(row, joined);
  };
  for (const rows of pairs) join(rows, Infinity);
  for (const { row, other } of alike) join([row, other], settings.most);
  return [...new Set(packageOf.values())].map((rows) => [...rows].toSorted((one, other) => one - other)).toSorted(([one = 0], [other = 0]) => one - other)
    .map((rows) => rows.flatMap((row) => keys[row] ?? []));
}

interface Alike {
  readonly row: number;
  readonly other: number;
  readonly likeness: number;
}

/** Every pair of rows from the least likeness on, by one pass over what the rows share. */
function* alikePairs({ starts, ids, values }: SparseRows): Steps<readonly Alike[]> {
  const rows = starts.length - 1;
  const seen = new Map<number, { readonly row: number; readonly value: number }[]>();
  const found: Alike[] = [];
  const sums = new Float64Array(rows);
  for (let row = 0; row < rows; row += 1) {
    if (row % rowsPerStep === 0) yield { stage: 'panels', done: row, total: rows };
    sums.fill(0, 0, row);
    for (let at = starts[row] as number; at < (starts[row + 1] as number); at += 1) {
      const value = values[at] as number;
      const before = seen.get(ids[at] as number) ?? [];
      for (const one of before) sums[one.row] = (sums[one.row] as number) + value * one.value;
      before.push({ row, value });
      seen.set(ids[at] as number, before);
    }
    for (let other = 0; other < row; other += 1) if ((sums[other] as number) >= settings.likeness) found.push({ row: other, other: row, likeness: sums[other] as number });
  }
  return found;
}
