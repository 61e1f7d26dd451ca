import type { Language } from '../../model';
import { say } from '../../words';
import type { Sheet } from '../sheet';
import { sheetOf, type ColumnPlan } from '../sheets/sheetOf';
import type { ReportRow } from '../report';
import { reviewersOf } from './reviewers';
import type { ReviewInput } from './reviewInput';
import { directionColumn, fieldColumn, orderColumn } from './rowColumns';

/** The panels in the order in which their proposals first occur; '' gathers those that are on none. */
export const panelNames = ({ rows, panelOf }: ReviewInput): readonly string[] => [...new Set(rows.map(({ proposal }) => panelOf.get(proposal.key) ?? ''))];

/** One sheet a panel: its proposals with their experts, and what is to be said of conflicts. Direction and experts may be edited and brought back. */
export function panelSheets(input: ReviewInput, language: Language): readonly Sheet[] {
  const { rows, panelOf, plan, experts, conflicts, overridden, call } = input;
  const reviewers = reviewersOf(plan.assignments, experts, conflicts, overridden, language);
  const most = Math.max(0, ...[...reviewers.values()].map((own) => own.experts.length));
  const columns: readonly ColumnPlan<ReportRow>[] = [
    orderColumn, fieldColumn('number', 16), fieldColumn('title', 40), fieldColumn('applicant', 12), fieldColumn('host', 24), fieldColumn('subtype', 14),
    { ...directionColumn(call, language), edit: 'direction' },
    ...Array.from({ length: most }, (_, place): ColumnPlan<ReportRow> => ({
      key: `expert${place + 1}`, header: 'sheet.expert', number: place + 1, width: 12, edit: 'experts', cell: ({ proposal }) => reviewers.get(proposal.key)?.experts[place] ?? null,
    })),
    { key: 'conflicts', header: 'sheet.conflicts', width: 40, cell: ({ proposal }) => reviewers.get(proposal.key)?.remarks || null },
  ];
  return panelNames(input).map((panel) => {
    const own = rows.filter(({ proposal }) => (panelOf.get(proposal.key) ?? '') === panel);
    return sheetOf({ id: 'panel', name: panel === '' ? say('sheet.noPanel') : say('sheet.panelNamed', { panel }) }, columns, own, language, own.map(({ proposal }) => proposal.key));
  });
}
