import type { FieldKey } from '../model';
import { fieldKeys } from '../model';
import { say } from '../words';
import { fieldWords } from '../words/fields';
import type { ColumnSpec } from './columnSpec';
import { tableSpec, type ColumnFacts, type Need, type TableSpec } from './tableSpec';

/** Aliases as met in real exports. 研究方向 is no alias of direction: suggestMapping decides on it by its values. */
const facts: Readonly<Record<FieldKey, ColumnFacts>> = {
  number: { aliases: ['科学部编号', '受理编号', '接收编号', '申请号', '项目编号', '申请书编号', 'Proposal ID', 'Proposal No', 'Paper ID', 'Submission ID'], weak: ['编号', 'ID', 'Proposal', 'Paper', 'Submission'] },
  title: { aliases: ['项目中文名称', '课题名称', '中文题名', '项目题目', '题目', 'Project title'], weak: ['名称', '标题'] },
  titleEn: { aliases: ['项目英文名称', '英文题名', '英文题目'] },
  applicant: { aliases: ['申请人姓名', '项目负责人', '负责人', '申请者', 'PI', 'Principal investigator'], weak: ['姓名', 'Name'] },
  applicantId: { aliases: ['身份证号', '证件号码', '身份证号码', '申请人证件号', 'BRID'], weak: ['ID'], kind: 'identity', secret: true },
  applicantTitle: { aliases: ['专业技术职务', '专业技术职称', '当前职称', '申请人职称'] },
  degree: { aliases: ['最高学位'] },
  personKind: { aliases: ['人员类别'], weak: ['身份'] },
  employment: { aliases: ['聘用方式', '全职/兼职'] },
  studyingFor: {},
  birthDate: { kind: 'date', aliases: ['出生年月', '出生年月日'], secret: true },
  employer: { aliases: ['所在单位'] },
  host: { aliases: ['依托单位名称', '申报单位', '申请单位', '承担单位', 'Institution'], weak: ['单位名称'] },
  partners: { kind: 'list', aliases: ['合作单位', '合作研究单位名称'], repeats: true },
  participants: { kind: 'people', aliases: ['项目组成员', '参与人', '参与者', '主要参与人'], repeats: true },
  teamSize: { kind: 'count', aliases: ['团队总人数', '项目组总人数'] },
  category: { aliases: ['项目类别', '项目类型'] },
  subtype: { aliases: ['项目亚类', '亚类', '子类'] },
  annotation: { aliases: ['备注说明', '附注'] },
  acceptanceCode: {},
  codes: { kind: 'codes', aliases: ['学科代码'], repeats: true },
  period: { kind: 'period', aliases: ['起止年月', '项目起止年月', '执行年限', '研究年限', '执行期限', '起止时间', '起止日期'] },
  periodFrom: { kind: 'date', aliases: ['开始日期', '起始年月', '开始年月', '起始时间', '开始时间', '研究起始日期'] },
  periodTo: { kind: 'date', aliases: ['终止日期', '终止年月', '结束年月', '结束时间', '终止时间', '研究结束日期', '完成日期'] },
  budget: { kind: 'money', aliases: ['申请直接费用', '直接费用', '申请经费', '资助经费', 'Budget'], weak: ['经费', '金额'] },
  equipmentCost: { kind: 'money' },
  operatingCost: { kind: 'money' },
  labourCost: { kind: 'money' },
  direction: { aliases: ['申报方向', '资助研究方向', '指南研究方向', 'Direction'] },
  keywords: { kind: 'list', aliases: ['中文关键词', '关键字', 'Keyword'], repeats: true },
  abstract: { aliases: ['中文摘要', '项目摘要', '项目中文摘要'] },
  abstractEn: { aliases: ['项目英文摘要'] },
  body: { aliases: ['申请书正文', '研究内容'] },
  fitStatement: { aliases: ['指南方向及贡献说明'] },
  related: { kind: 'flag' },
  relatedExplained: {},
  experience: { kind: 'flag' },
  pledge: { kind: 'flag' },
  excludedReviewers: { kind: 'list', aliases: ['不适宜评审专家'], repeats: true },
  submittedAt: { kind: 'time', aliases: ['申请提交时间'] },
  confirmedAt: { kind: 'time', aliases: ['单位提交时间'] },
  year: { kind: 'count', aliases: ['申报年度'], weak: ['年度'] },
  attribute: { aliases: ['科学问题属性'] },
};

/** What a table of proposals may be asked for: numbers, titles, or any one column with text to classify. */
export const proposalNeeds = {
  number: { words: 'tables.columns.number', any: ['number'] },
  title: { words: 'tables.columns.title', any: ['title'] },
  text: { words: 'tables.columns.text', any: ['title', 'keywords', 'abstract', 'body', 'titleEn', 'abstractEn'] },
} as const satisfies Readonly<Record<string, Need<FieldKey>>>;

/** The table of proposals. */
export const proposalTable: TableSpec<FieldKey> = tableSpec(
  'proposals', say('tables.kind.proposals'), fieldKeys, (field) => fieldWords[`field.${field}`], facts, [proposalNeeds.number, proposalNeeds.text],
);

/** The proposals' columns, in the order of the model's field keys. */
export const columns: readonly ColumnSpec<FieldKey>[] = proposalTable.columns;

/** All fields of a proposal that a header may mean, best first; empty where it is not understood. */
export const matchHeader = proposalTable.match;

const byKey: ReadonlyMap<FieldKey, ColumnSpec<FieldKey>> = new Map(columns.map((column) => [column.key, column]));

/** The column of a field. */
export function columnOf(key: FieldKey): ColumnSpec<FieldKey> {
  const column = byKey.get(key);
  if (column === undefined) throw new Error(`No column for field ${key}`);
  return column;
}

/** Whether a field's cells (identity numbers, dates of birth) must not be shown or quoted. */
export const isSecret = (key: FieldKey): boolean => columnOf(key).secret;
