import type { Call, Language } from '../../model';
import { say, write } from '../../words';
import type { ReportRow } from '../report';
import type { Sheet } from '../sheet';
import { sheetOf, type ColumnPlan } from '../sheets/sheetOf';
import { expertName } from './reviewers';
import type { ReviewInput } from './reviewInput';
import { directionColumn, fieldColumn, orderColumn } from './rowColumns';

const grades = ['sheet.grade.1', 'sheet.grade.2', 'sheet.grade.3', 'sheet.grade.4'] as const;
const advices = ['sheet.advice.1', 'sheet.advice.2', 'sheet.advice.3'] as const;

/** One sheet an expert, for those who have proposals: what to judge, by when, with room for grade and advice. It names no other expert. */
export function expertSheets({ rows, experts, plan, call, due }: ReviewInput, language: Language): readonly Sheet[] {
  const columns = expertColumns(call, due, language);
  const mine = new Map<string, Set<string>>();
  for (const { proposal, expert } of plan.assignments) mine.set(expert, (mine.get(expert) ?? new Set()).add(proposal));
  return experts.flatMap((expert) => {
    const own = rows.filter(({ proposal }) => mine.get(expert.key)?.has(proposal.key) === true);
    return own.length === 0 ? [] : [sheetOf({ id: 'expert', name: say('sheet.expertNamed', { name: expert.id === '' ? expertName(expert) : `${expert.id} ${expert.name}`.trim() }) }, columns, own, language)];
  });
}

/** An expert's sheet without rows. */
export const emptyExpertSheet = (call: Call, language: Language): Sheet => sheetOf<ReportRow>({ id: 'expert', name: say('sheet.expertSheet') }, expertColumns(call, null, language), [], language);

function expertColumns(call: Call, due: string | null, language: Language): readonly ColumnPlan<ReportRow>[] {
  const choices = (words: readonly (typeof grades | typeof advices)[number][]): readonly string[] => words.map((word) => write(say(word), language));
  return [
    orderColumn, fieldColumn('number', 16), fieldColumn('title', 44), fieldColumn('applicant', 12), fieldColumn('host', 24), directionColumn(call, language),
    { key: 'due', header: 'sheet.due', width: 12, kind: 'date', cell: () => due },
    { key: 'grade', header: 'sheet.grade', width: 8, choices: choices(grades), cell: () => null },
    { key: 'advice', header: 'sheet.advice', width: 14, choices: choices(advices), cell: () => null },
    { key: 'opinion', header: 'sheet.opinion', width: 50, cell: () => null },
  ];
}
