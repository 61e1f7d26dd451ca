import type { FieldKey, Proposal } from '../model';
import { cellText } from './values/text';

/** Which columns give a field its text. */
export interface Feed {
  readonly field: FieldKey;
  readonly columns: readonly number[];
}

type Cells = Partial<Record<FieldKey, string>>;

/** How many patterns of filled fields are remembered; files have a handful. */
const patternsKept = 1000;

/**
 * Makes the function that gathers a row's texts by field, blank ones left out.
 * Rows with the same fields filled are copies of one object: three times as fast, and half the memory, as
 * adding field by field. JSON.parse lays the fields inside that object, as a copy then keeps them.
 */
export function cellBinder(feeds: readonly Feed[]): (row: readonly string[]) => Proposal['cells'] {
  const patterns = new Map<number, Cells>();
  const weights = feeds.map((_, at) => 2 ** at);
  const texts: string[] = feeds.map(() => '');
  return (row) => {
    let pattern = 0;
    for (const [at, { columns }] of feeds.entries()) {
      const text = textOf(row, columns);
      texts[at] = text;
      if (text !== '') pattern += weights[at] ?? 0;
    }
    const cells: Cells = { ...(patterns.get(pattern) ?? addPattern(patterns, pattern, feeds, texts)) };
    for (const [at, { field }] of feeds.entries()) {
      const text = texts[at];
      if (text !== undefined && text !== '') cells[field] = text;
    }
    return cells;
  };
}

function addPattern(patterns: Map<number, Cells>, pattern: number, feeds: readonly Feed[], texts: readonly string[]): Cells {
  const filled = feeds.filter((_, at) => texts[at] !== '').map(({ field }) => [field, '']);
  const cells: Cells = JSON.parse(JSON.stringify(Object.fromEntries(filled)));
  if (patterns.size < patternsKept) patterns.set(pattern, cells);
  return cells;
}

/** One column's text, or those of several joined. */
function textOf(row: readonly string[], columns: readonly number[]): string {
  if (columns.length === 1) return cellText(row[columns[0] ?? 0] ?? '');
  return columns.map((column) => cellText(row[column] ?? '')).filter((text) => text !== '').join('；');
}
