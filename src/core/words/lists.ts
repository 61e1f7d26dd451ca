import type { ListField, ListName } from '../model';
import type { WordTable } from './table';

/** The office's lists and their columns, as the office calls them. */
export const listWords = {
  'list.name.ongoing': { zh: '在研项目', en: 'Ongoing grants' },
  'list.name.awarded': { zh: '上年获资助', en: 'Awarded last year' },
  'list.name.same-year': { zh: '同年申请', en: 'Applications of this year' },
  'list.name.hosts': { zh: '依托单位名单', en: 'Registered hosts' },
  'list.name.host-lists': { zh: '单位项目清单', en: 'Hosts’ lists of proposals' },
  'list.name.penalties': { zh: '处罚名单', en: 'Penalties' },
  'list.name.funded': { zh: '已资助项目', en: 'Funded projects' },

  'list.field.grant': { zh: '批准号', en: 'Grant number' },
  'list.field.number': { zh: '申请编号', en: 'Proposal number' },
  'list.field.plan': { zh: '计划名称', en: 'Research plan' },
  'list.field.category': { zh: '资助类别', en: 'Funding category' },
  'list.field.subtype': { zh: '亚类', en: 'Subtype' },
  'list.field.name': { zh: '姓名', en: 'Name' },
  'list.field.personId': { zh: '证件号', en: 'Identity number' },
  'list.field.institution': { zh: '单位', en: 'Institution' },
  'list.field.subject': { zh: '姓名或单位', en: 'Person or institution' },
  'list.field.role': { zh: '角色', en: 'Role' },
  'list.field.year': { zh: '批准年度', en: 'Year of approval' },
  'list.field.from': { zh: '起始日期', en: 'Start date' },
  'list.field.to': { zh: '结束日期', en: 'End date' },
  'list.field.period': { zh: '起止年月', en: 'Term' },
  'list.field.host': { zh: '依托单位', en: 'Host institution' },
  'list.field.aliases': { zh: '别名', en: 'Other names' },
  'list.field.parent': { zh: '上级法人', en: 'Parent legal person' },
  'list.field.submittedAt': { zh: '提交时间', en: 'Submitted at' },
  'list.field.title': { zh: '题目', en: 'Title' },
  'list.field.abstract': { zh: '摘要', en: 'Abstract' },

  'list.needs.who': {
    zh: '没有找到姓名或证件号列。表头写作以下任一名称即可识别：{headers}；也可以在列对应中指定。',
    en: 'No column for the person’s name or identity number was found. Any of these headers would be understood: {headers}; or assign a column by hand.',
  },
  'list.needs.where': {
    zh: '没有找到单位或证件号列，仅凭姓名无法确认是同一人。表头写作以下任一名称即可识别：{headers}；也可以在列对应中指定。',
    en: 'No column for the institution or identity number was found, and a name alone tells nobody apart. Any of these headers would be understood: {headers}; or assign a column by hand.',
  },
  'list.needs.host': {
    zh: '没有找到单位名称列。表头写作以下任一名称即可识别：{headers}；也可以在列对应中指定。',
    en: 'No column for the institution’s name was found. Any of these headers would be understood: {headers}; or assign a column by hand.',
  },
  'list.needs.number': {
    zh: '没有找到申请编号列。表头写作以下任一名称即可识别：{headers}；也可以在列对应中指定。',
    en: 'No column for the proposal number was found. Any of these headers would be understood: {headers}; or assign a column by hand.',
  },
  'list.needs.penalised': {
    zh: '没有找到姓名、单位或证件号列。表头写作以下任一名称即可识别：{headers}；也可以在列对应中指定。',
    en: 'No column for the person, institution or identity number was found. Any of these headers would be understood: {headers}; or assign a column by hand.',
  },
  'list.needs.text': {
    zh: '没有找到题目或摘要列。表头写作以下任一名称即可识别：{headers}；也可以在列对应中指定。',
    en: 'No column for the title or abstract was found. Any of these headers would be understood: {headers}; or assign a column by hand.',
  },

  'list.bind.date': {
    zh: '日期读不懂：“{cell}”。请写成“2024-12-31”这样的日期；在此之前相关检查为待判断。',
    en: 'The date cannot be read: "{cell}". Write a date such as "2024-12-31"; until then the checks that need it stay undecided.',
  },
  'list.bind.period': {
    zh: '起止日期读不懂：“{cell}”。请写成“2022-01-01至2025-12-31”这样的起止日期；在此之前相关检查为待判断。',
    en: 'The term cannot be read: "{cell}". Write start and end such as "2022-01-01至2025-12-31"; until then the checks that need it stay undecided.',
  },
  'list.bind.year': {
    zh: '年度读不懂：“{cell}”。请写成“2023”这样的年份；在此之前相关检查为待判断。',
    en: 'The year cannot be read: "{cell}". Write a year such as "2023"; until then the checks that need it stay undecided.',
  },
} as const satisfies WordTable & Readonly<Record<`list.name.${ListName}` | `list.field.${ListField}`, { readonly zh: string; readonly en: string }>>;
