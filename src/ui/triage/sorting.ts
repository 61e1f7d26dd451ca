/** What a row is sorted by: nothing (sorted last), a number, or words (Chinese by pinyin, digits by value). */
export type SortValue = string | number | undefined;

const collator = new Intl.Collator('zh-CN', { numeric: true });

/** Compares two sort values of one column, ascending; the grid itself puts blanks last. */
export function compareValues(a: SortValue, b: SortValue): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  if (a === b) return 0;
  if (a === undefined) return 1;
  if (b === undefined) return -1;
  return collator.compare(String(a), String(b));
}

/**
 * The place of each word in Chinese order. Comparing places is some hundred times as fast as comparing words, and a
 * column of 10,000 rows needs 130,000 comparisons for one sort.
 */
export function places(words: Iterable<string>): ReadonlyMap<string, number> {
  const sorted = [...new Set(words)].sort(collator.compare);
  return new Map(sorted.map((word, place) => [word, place]));
}
