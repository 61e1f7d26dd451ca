import type { FieldKey } from '../../model';
import { say } from '../../words';
import { directionName } from '../directionName';
import { findingLines } from '../findingLines';
import { decisionCell, decisionChoices, joined } from '../judgementCells';
import type { Report, ReportRow } from '../report';
import type { Cell } from '../sheet';
import { sheetOf, type ColumnPlan } from './sheetOf';

const text = (key: FieldKey, width: number): ColumnPlan<ReportRow> => ({
  key, header: `field.${key}`, width, cell: ({ proposal }) => proposal.cells[key] ?? null,
});

/** In 万元; an amount that could not be read stays as typed. */
const budget = ({ proposal }: ReportRow): Cell => (proposal.budget.state === 'read' ? proposal.budget.value.wan : proposal.cells.budget ?? null);

/**
 * 总表: every proposal in one line, with what the program and people say of it and, where there is a plan, its experts.
 * The direction is the confirmed one, else the best.
 */
export const masterReport: Report = {
  id: 'master',
  name: say('sheet.master'),
  build(input, language) {
    const { call, decisions, rows, reviewers, packageOf } = input;
    const most = Math.max(0, ...[...reviewers.values()].map(({ experts }) => experts.length));
    const list = (values: readonly string[]): Cell => joined(values, language) || null;
    const columns: readonly ColumnPlan<ReportRow>[] = [
      { key: 'panel', header: 'report.triage.panel', width: 12, edit: 'panel', cell: ({ judgement }) => judgement?.panel ?? null },
      ...(packageOf.size === 0 ? [] : [{ key: 'package', header: 'sheet.kind.package', width: 10, cell: ({ proposal }) => packageOf.get(proposal.key) ?? null } satisfies ColumnPlan<ReportRow>]),
      { key: 'order', header: 'sheet.order', width: 6, kind: 'number', cell: (_, index) => index + 1 },
      { key: 'line', header: 'sheet.line', width: 8, kind: 'number', cell: ({ proposal }) => proposal.line },
      text('number', 16), text('title', 40), text('applicant', 12), text('host', 24),
      { key: 'partners', header: 'field.partners', width: 24, cell: ({ proposal }) => list(proposal.partners) },
      text('subtype', 14),
      {
        key: 'direction', header: 'sheet.direction', width: 34, edit: 'direction',
        cell: ({ judgement, classification }) => {
          const direction = judgement?.direction ?? classification.best;
          return direction === undefined ? null : directionName(direction, call, language);
        },
      },
      { key: 'codes', header: 'field.codes', width: 16, cell: ({ proposal }) => list(proposal.codes) },
      { key: 'keywords', header: 'field.keywords', width: 30, cell: ({ proposal }) => list(proposal.keywords) },
      { key: 'budget', header: 'sheet.budget', width: 14, kind: 'money', cell: budget },
      { key: 'findings', header: 'report.triage.findings', width: 60, cell: ({ findings }) => findingLines(findings, language) || null },
      { key: 'decision', header: 'report.triage.decision', width: 14, edit: 'decision', choices: decisionChoices(decisions, language), cell: ({ judgement }) => decisionCell(judgement, decisions, language) || null },
      { key: 'tags', header: 'report.triage.tags', width: 16, edit: 'tags', cell: ({ judgement }) => list(judgement?.tags ?? []) },
      { key: 'note', header: 'report.triage.note', width: 30, edit: 'note', cell: ({ judgement }) => judgement?.note || null },
      ...Array.from({ length: most }, (_, place): ColumnPlan<ReportRow> => ({
        key: `expert${place + 1}`, header: 'sheet.expert', number: place + 1, width: 14, edit: 'experts', cell: ({ proposal }) => reviewers.get(proposal.key)?.experts[place] ?? null,
      })),
      ...(reviewers.size === 0 ? [] : [{ key: 'conflicts', header: 'sheet.conflicts', width: 40, cell: ({ proposal }) => reviewers.get(proposal.key)?.remarks || null } satisfies ColumnPlan<ReportRow>]),
    ];
    return sheetOf(this, columns, rows, language);
  },
};
