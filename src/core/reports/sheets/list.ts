import type { FieldKey } from '../../model';
import { say, write } from '../../words';
import { directionName } from '../directionName';
import { findingLines } from '../findingLines';
import { decisionCell, decisionChoices, joined } from '../judgementCells';
import { leadOf } from '../../triage';
import type { Report, ReportRow } from '../report';
import { sheetOf, type ColumnPlan } from './sheetOf';
import { nextDirection } from './triageColumns';

const text = (key: FieldKey, width: number): ColumnPlan<ReportRow> => ({
  key, header: `field.${key}`, width, cell: ({ proposal }) => proposal.cells[key] ?? null,
});

/** The list as it stands on the screen: columns under the keys that the grid's columns have, cells of the file as typed. */
export const listReport: Report = {
  id: 'list',
  name: say('sheet.list'),
  build({ call, decisions, rows }, language) {
    const columns: readonly ColumnPlan<ReportRow>[] = [
      { key: 'line', header: 'sheet.line', width: 8, kind: 'number', cell: ({ proposal }) => proposal.line },
      text('number', 16), text('title', 40),
      {
        key: 'best', header: 'sheet.direction', width: 34, edit: 'direction',
        cell: ({ judgement, classification }) => {
          const direction = judgement?.direction ?? classification.best;
          return direction === undefined ? null : directionName(direction, call, language);
        },
      },
      { key: 'findings', header: 'report.triage.findings', width: 60, cell: ({ findings }) => findingLines(findings, language) || null },
      { key: 'decision', header: 'report.triage.decision', width: 14, edit: 'decision', choices: decisionChoices(decisions, language), cell: ({ judgement }) => decisionCell(judgement, decisions, language) || null },
      { key: 'work', header: 'sheet.work', width: 30, cell: ({ work }) => joined(work.reasons.map((reason) => write(reason, language)), language) || null },
      { key: 'confidence', header: 'report.triage.confidence', width: 10, kind: 'percent', cell: ({ classification: { best, confidence } }) => (best === undefined ? null : confidence) },
      { key: 'score', header: 'report.triage.score', width: 10, kind: 'number', digits: 3, cell: ({ classification: { best, ranking } }) => ranking.find(({ direction }) => direction === best)?.total ?? null },
      { key: 'tags', header: 'report.triage.tags', width: 16, edit: 'tags', cell: ({ judgement }) => joined(judgement?.tags ?? [], language) || null },
      { key: 'panel', header: 'report.triage.panel', width: 12, edit: 'panel', cell: ({ judgement }) => judgement?.panel ?? null },
      text('subtype', 14), text('applicant', 12), text('host', 24),
      { key: 'note', header: 'report.triage.note', width: 30, edit: 'note', cell: ({ judgement }) => judgement?.note || null },
      text('direction', 30), text('budget', 14),
      { key: 'second', header: 'report.triage.next', width: 34, cell: (row) => nextDirection(row, { call, language }) || null },
      { key: 'lead', header: 'grid.lead', width: 10, kind: 'number', digits: 3, cell: ({ classification }) => leadOf(classification) ?? null },
      { key: 'signed', header: 'judging.countersignedBy', width: 12, cell: ({ judgement }) => judgement?.countersigned?.by || null },
      { key: 'decidedBy', header: 'judging.decidedBy', width: 12, cell: ({ judgement }) => judgement?.decided?.by || null },
      { key: 'decidedAt', header: 'grid.decidedAt', width: 20, kind: 'time', cell: ({ judgement }) => judgement?.decided?.at ?? null },
      text('keywords', 30), text('applicantTitle', 12), text('partners', 24), text('codes', 16), text('period', 24), text('submittedAt', 18), text('teamSize', 8), text('titleEn', 40),
    ];
    return sheetOf(this, columns, rows, language);
  },
};
