import { ruleId, type RowKey } from '../core/model';
import type { TriagedRow } from '../worker/protocol';
import { judgementOf, type AmountSum, type OpenSession, type RowGroup, type View } from './appState';

export type { AmountSum, RowGroup } from './appState';

/** What stands on one line of the list. */
export type ListLine =
  | { readonly kind: 'group'; readonly group: RowGroup; readonly open: boolean }
  | { readonly kind: 'row'; readonly row: TriagedRow };

/** The check that says of an amount that it is nothing, or in 元: one such amount outweighs all others of a sum. */
const unitRule = ruleId('budget-unit');

/** What rows of an open session, whose findings are those that count, ask for together. */
export function sumAmounts(rows: readonly TriagedRow[]): AmountSum {
  let [sum, withoutAmount, doubtful] = [0, 0, 0];
  for (const { wan, findings } of rows) {
    if (wan === undefined) withoutAmount += 1;
    else if (findings.some(({ rule }) => rule === unitRule)) doubtful += 1;
    else sum += wan;
  }
  // Cells have at most four decimals: what binary fractions add to that is cut off.
  return { wan: Math.round(sum * 10_000) / 10_000, withoutAmount, doubtful };
}

/**
 * The rows by the value of a column: groups in the order of `compare`, rows without a value last, the rows of each in
 * the order given.
 */
export function groupRows(session: OpenSession, rows: readonly TriagedRow[], valueOf: (row: TriagedRow) => string, compare: (a: TriagedRow, b: TriagedRow) => number): readonly RowGroup[] {
  const byValue = new Map<string, TriagedRow[]>();
  for (const row of rows) {
    const value = valueOf(row);
    const known = byValue.get(value);
    if (known === undefined) byValue.set(value, [row]);
    else known.push(row);
  }
  return [...byValue]
    .map(([value, own]): RowGroup => ({
      value, rows: own, ...sumAmounts(own),
      decided: own.filter(({ key }) => judgementOf(session, key).decision !== null).length,
    }))
    .toSorted((a, b) => Number(a.value === '') - Number(b.value === '') || (a.rows[0] === undefined || b.rows[0] === undefined ? 0 : compare(a.rows[0], b.rows[0])));
}

/** The lines of a list: every group's head, and below it the rows of those that are open. */
export const linesOf = (groups: readonly RowGroup[], closed: ReadonlySet<string>): readonly ListLine[] =>
  groups.flatMap((group): ListLine[] => {
    const open = !closed.has(group.value);
    return [{ kind: 'group', group, open }, ...(open ? group.rows.map((row): ListLine => ({ kind: 'row', row })) : [])];
  });

/** The rows that the keys step through: those in sight, and of each closed group the first, which stands for its head. */
export function stopsOf({ shown, closed }: Pick<View, 'shown' | 'closed'>): readonly RowKey[] {
  if (shown === null) return [];
  return shown.groups === null || closed.size === 0 ? shown.rows : shown.groups.flatMap(({ value, rows }) => (closed.has(value) ? rows.slice(0, 1) : rows).map(({ key }) => key));
}

/** The group in which a row stands; undefined where the list is not grouped. */
export const groupOf = ({ shown }: Pick<View, 'shown'>, row: RowKey): RowGroup | undefined =>
  shown?.groups?.find(({ rows }) => rows.some(({ key }) => key === row));

/** Whether any proposal is on a panel. */
export const hasPanels = ({ fold }: OpenSession): boolean => [...fold.state.judgements.values()].some(({ panel }) => panel !== null);

/** Whether the row stands unseen in a closed group. */
export const isHidden = (view: Pick<View, 'shown' | 'closed'>, row: RowKey): boolean =>
  view.closed.size > 0 && view.closed.has(groupOf(view, row)?.value ?? '\0');
