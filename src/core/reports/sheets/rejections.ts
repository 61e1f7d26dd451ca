import type { Evidence, Language, MessageParam } from '../../model';
import { say, write } from '../../words';
import { reasonLines, refusalsOf, type Refusal } from '../refusals';
import type { Report } from '../report';
import { sheetOf, type ColumnPlan } from './sheetOf';

/** 建议不予受理清单: the proposals that a person decided not to accept, each with ground, clause, reason and who signed. */
export const rejectionReport: Report = {
  id: 'rejections',
  name: say('sheet.rejections'),
  build(input, language) {
    return sheetOf(this, columnsIn(language), refusalsOf(input), language);
  },
};

const columnsIn = (language: Language): readonly ColumnPlan<Refusal>[] => [
  { key: 'order', header: 'sheet.order', width: 6, kind: 'number', cell: (_, index) => index + 1 },
  { key: 'number', header: 'field.number', width: 16, cell: ({ proposal }) => proposal.cells.number ?? null },
  { key: 'title', header: 'field.title', width: 36, cell: ({ proposal }) => proposal.cells.title ?? null },
  { key: 'applicant', header: 'field.applicant', width: 12, cell: ({ proposal }) => proposal.cells.applicant ?? null },
  { key: 'host', header: 'field.host', width: 24, cell: ({ proposal }) => proposal.cells.host ?? null },
  { key: 'ground', header: 'sheet.ground', width: 20, cell: ({ grounds }) => grounds.map((ground) => write(say(`sheet.ground.${ground}`), language)).join('\n') || null },
  { key: 'clause', header: 'sheet.clause', width: 18, cell: ({ clauses }) => clauses.join('\n') || null },
  { key: 'reason', header: 'sheet.reason', width: 50, cell: (refusal) => [...reasonLines(refusal, language), refusal.note].filter(Boolean).join('\n') || null },
  {
    key: 'evidence', header: 'sheet.evidence', width: 40,
    cell: ({ reasons }) => reasons.flatMap(({ finding: { evidence } }) => evidence.map((one) => write(say('sheet.evidenceLine', { column: columnName(one), quote: one.quote }), language))).join('\n') || null,
  },
  { key: 'handler', header: 'sheet.handler', width: 12, cell: ({ decided }) => decided.by || null },
  { key: 'checker', header: 'sheet.checker', width: 12, cell: ({ countersigned }) => (countersigned === null ? write(say('sheet.unsigned'), language) : countersigned.by) },
  { key: 'date', header: 'sheet.decidedOn', width: 12, kind: 'date', cell: ({ decided }) => decided.at.slice(0, 10) },
  { key: 'checkedOn', header: 'sheet.checkedOn', width: 12, kind: 'date', cell: ({ countersigned }) => countersigned?.at.slice(0, 10) ?? null },
];

/** Where a quoted cell stands: a column of the proposals, or list, row and column. */
const columnName = (evidence: Evidence): MessageParam =>
  ('list' in evidence ? say('lists.evidence', { list: say(`list.name.${evidence.list}`), line: evidence.line, column: evidence.column }) : evidence.column);
