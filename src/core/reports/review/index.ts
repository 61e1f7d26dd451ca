import type { Call, Language } from '../../model';
import type { Sheet } from '../sheet';
import { conflictSheet } from './conflictSheet';
import { emptyExpertSheet, expertSheets } from './expertSheets';
import { panelOverview } from './panelOverview';
import { panelSheets } from './panelSheets';
import type { ReviewSheetId } from '../reportIds';
import type { ReviewInput } from './reviewInput';

export { conflictId } from './conflictSheet';
export { expertName, reviewersOf } from './reviewers';
export type { ReviewInput } from './reviewInput';

/** The sheets of a review, by id: overview, one a panel, one an expert, conflicts. */
export const reviewSheets: Readonly<Record<ReviewSheetId, (input: ReviewInput, language: Language) => readonly Sheet[]>> = {
  panels: (input, language) => [panelOverview(input, language)],
  panel: panelSheets,
  expert: expertSheets,
  conflicts: (input, language) => [conflictSheet(input, language)],
};

/** The sheets of a review that hold nothing to bring back, without rows: to know one by its columns. */
export function plainReviewSheets(call: Call, language: Language): readonly Sheet[] {
  const nothing: ReviewInput = { call, rows: [], experts: [], plan: { assignments: [], shortfalls: [] }, panelOf: new Map(), conflicts: [], overridden: [], due: null };
  return [panelOverview(nothing, language), emptyExpertSheet(call, language), conflictSheet(nothing, language)];
}
