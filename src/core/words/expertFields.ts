import type { ExpertField, RelationField, WorkField } from '../model';
import type { WordTable } from './table';

type FieldKeys = `column.expert.${ExpertField}` | `column.work.${WorkField}` | `column.relation.${RelationField}`;

/** What the columns of the experts', works' and relations' tables are called: the office's headers, and their English names. */
export const expertFieldWords = {
  'column.expert.id': { zh: '专家编号', en: 'Expert number' },
  'column.expert.name': { zh: '姓名', en: 'Name' },
  'column.expert.personId': { zh: '证件号', en: 'Identity number' },
  'column.expert.employer': { zh: '工作单位', en: 'Employer' },
  'column.expert.title': { zh: '职称', en: 'Professional title' },
  'column.expert.fields': { zh: '研究领域', en: 'Research fields' },
  'column.expert.keywords': { zh: '关键词', en: 'Keywords' },
  'column.expert.codes': { zh: '申请代码', en: 'Application codes' },
  'column.expert.works': { zh: '代表作', en: 'Representative works' },
  'column.expert.avoidUnits': { zh: '回避单位', en: 'Institutions to avoid' },
  'column.expert.avoidPeople': { zh: '回避人员', en: 'People to avoid' },
  'column.expert.minLoad': { zh: '最少评审数', en: 'Fewest proposals' },
  'column.expert.maxLoad': { zh: '最多评审数', en: 'Most proposals' },
  'column.expert.panel': { zh: '评审组', en: 'Panel' },
  'column.work.expertId': { zh: '专家编号', en: 'Expert number' },
  'column.work.expertName': { zh: '专家姓名', en: 'Expert name' },
  'column.work.title': { zh: '题目', en: 'Title' },
  'column.work.abstract': { zh: '摘要', en: 'Abstract' },
  'column.relation.expertId': { zh: '专家编号', en: 'Expert number' },
  'column.relation.expertName': { zh: '专家姓名', en: 'Expert name' },
  'column.relation.person': { zh: '相关人', en: 'Other person' },
  'column.relation.kind': { zh: '关系', en: 'Relation' },
  'column.relation.years': { zh: '年份', en: 'Years' },
} as const satisfies WordTable & Readonly<Record<FieldKeys, { readonly zh: string; readonly en: string }>>;
