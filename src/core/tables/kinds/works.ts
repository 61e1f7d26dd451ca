import { workFields, type WorkField } from '../../model';
import { say } from '../../words';
import { expertFieldWords } from '../../words/expertFields';
import { tableSpec, type ColumnFacts } from '../tableSpec';

const facts: Readonly<Record<WorkField, ColumnFacts>> = {
  expertId: { aliases: ['评审专家编号', '专家号', 'Expert ID', 'Reviewer ID'], weak: ['编号', 'ID'] },
  expertName: { aliases: ['姓名', 'Expert', 'Reviewer'], weak: ['专家'] },
  title: { aliases: ['论文题目', '题名', '标题', '成果名称', '论文名称', '代表作', 'Paper title'], weak: ['名称', '论文'] },
  abstract: { aliases: ['论文摘要', '中文摘要'] },
};

/** The table of experts' works: one work a row. */
export const workTable = tableSpec('works', say('tables.kind.works'), workFields, (field) => expertFieldWords[`column.work.${field}`], facts, [
  { words: 'tables.columns.expert', any: ['expertId', 'expertName'] },
  { words: 'tables.columns.workText', any: ['title', 'abstract'] },
]);
