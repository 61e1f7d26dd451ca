import { judgementOf, noValue, type OpenSession } from '../appState';
import { fold, parseQuery } from '../search/query';
import { answers } from '../search/searching';
import type { TriagedRow } from '../../worker/protocol';
import type { AssignDesk } from './assignDesk';
import { expertName, type ReviewPool } from './pool';
import type { RowReview } from './standing';

/** A proposal and how its review stands. */
export interface PlanLine {
  readonly row: TriagedRow;
  readonly review: RowReview;
}

type PlanFilter = Pick<AssignDesk, 'only' | 'find' | 'panel'>;

/** Whether something narrows the list. */
export const isFiltered = ({ only, find, panel }: PlanFilter): boolean => only || panel !== null || find.trim() !== '';

/** The proposals that are listed: of one panel, with something amiss, with all that is looked for in their texts or among their experts. */
export function listedLines(lines: readonly PlanLine[], { only, find, panel }: PlanFilter, session: OpenSession, pool: ReviewPool): readonly PlanLine[] {
  const { wanted, unwanted } = parseQuery(find);
  const { names } = session.fold.state.review;
  return lines.filter(({ row, review }) => {
    if (only && review.missing === 0 && review.faults === 0) return false;
    if (panel !== null && (judgementOf(session, row.key).panel ?? noValue) !== panel) return false;
    if (wanted.length + unwanted.length === 0) return true;
    const judging = fold(review.experts.map(({ expert }) => { const known = pool.byKey.get(expert); return known === undefined ? names.get(expert) ?? '' : expertName(known); }).join('\n'));
    const has = (term: string): boolean => judging.includes(term) || answers(row, { wanted: [term], unwanted: [] });
    return wanted.every(has) && !unwanted.some(has);
  });
}

/** The panels that proposals are on, by name in Chinese order, and the empty name where some are on none. */
export function panelsOf(rows: readonly TriagedRow[], session: OpenSession): readonly string[] {
  const names = [...new Set(rows.map(({ key }) => judgementOf(session, key).panel ?? noValue))];
  return names.length === 1 && names[0] === noValue ? [] : names.toSorted(new Intl.Collator('zh-CN', { numeric: true }).compare);
}
