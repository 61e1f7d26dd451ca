import { relationFields, type RelationField } from '../../model';
import { say } from '../../words';
import { expertFieldWords } from '../../words/expertFields';
import { tableSpec, type ColumnFacts } from '../tableSpec';

const facts: Readonly<Record<RelationField, ColumnFacts>> = {
  expertId: { aliases: ['评审专家编号', '专家号', 'Expert ID', 'Reviewer ID'], weak: ['编号', 'ID'] },
  expertName: { aliases: ['姓名', 'Expert', 'Reviewer'], weak: ['专家'] },
  person: { aliases: ['相关人员', '关系人', '对方姓名', '对方', 'Related person'] },
  kind: { aliases: ['关系类型', '关系类别', 'Relationship'] },
  years: { aliases: ['年度', '起止年份', '时间', 'Year'] },
};

/** The table of experts' relations to other people: one relation a row. */
export const relationTable = tableSpec('relations', say('tables.kind.relations'), relationFields, (field) => expertFieldWords[`column.relation.${field}`], facts, [
  { words: 'tables.columns.expert', any: ['expertId', 'expertName'] },
  { words: 'tables.columns.relatedPerson', any: ['person'] },
]);
