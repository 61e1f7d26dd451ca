import { expertFields, type ExpertField } from '../../model';
import { say } from '../../words';
import { expertFieldWords } from '../../words/expertFields';
import { tableSpec, type ColumnFacts, type Need } from '../tableSpec';

const facts: Readonly<Record<ExpertField, ColumnFacts>> = {
  id: { aliases: ['评审专家编号', '专家号', 'Expert ID', 'Reviewer ID'], weak: ['编号', 'ID'] },
  name: { aliases: ['专家姓名', '评审专家', 'Expert', 'Reviewer'], weak: ['专家'] },
  personId: { kind: 'identity', aliases: ['身份证号', '证件号码', '身份证号码', '专家证件号', 'BRID'], weak: ['ID'], secret: true },
  employer: { aliases: ['单位', '所属机构', '所在单位', '专家单位', '依托单位', 'Affiliation', 'Institution'], weak: ['单位名称', '机构'] },
  title: { aliases: ['专业技术职务', '专业技术职称', '当前职称'] },
  fields: { kind: 'list', aliases: ['研究方向', '学科', '熟悉领域', '专业领域', 'Fields', 'Expertise'], weak: ['领域', '专业'], repeats: true },
  keywords: { kind: 'list', aliases: ['中文关键词', '关键字', '研究关键词', 'Keyword'], repeats: true },
  codes: { kind: 'codes', aliases: ['学科代码', '熟悉代码'], repeats: true },
  works: { kind: 'list', aliases: ['代表性论文', '代表论文', '论文', 'Works', 'Publications'], repeats: true },
  avoidUnits: { kind: 'list', aliases: ['需回避单位', '申请回避单位'], repeats: true },
  avoidPeople: { kind: 'people', aliases: ['回避申请人', '需回避人员', '申请回避人员'], repeats: true },
  minLoad: { kind: 'count', aliases: ['评审下限', '最少评审数量'] },
  maxLoad: { kind: 'count', aliases: ['评审上限', '最多评审数量'] },
  panel: { aliases: ['分组', '评审分组', '专家组'] },
};

/** What `affinity` and the conflict tests may need besides. */
export const expertNeeds = {
  who: { words: 'tables.columns.expert', any: ['id', 'name'] },
  expertise: { words: 'tables.columns.expertise', any: ['fields', 'keywords', 'works'] },
} as const satisfies Readonly<Record<string, Need<ExpertField>>>;

/** The table of experts: one a row. */
export const expertTable = tableSpec('experts', say('tables.kind.experts'), expertFields, (field) => expertFieldWords[`column.expert.${field}`], facts, [expertNeeds.who]);
