import {
  directionId, expertKey, fieldKeys, importId, runSteps,
  type Call, type Direction, type Expert, type ExpertWork, type FieldKey, type FileColumns, type ListField, type ListName, type Mapping, type OfficeList,
  type Proposal, type RawTable,
} from '../src/core/model';
import { bindList } from '../src/core/tables/bindList';
import { bindRows } from '../src/core/tables/bindRows';
import { listSpecs } from '../src/core/tables/kinds/lists';
import { fieldWords } from '../src/core/words/fields';
import { listWords } from '../src/core/words/lists';

/** Cells by field; a blank one takes the default away. */
export type Cells = Readonly<Partial<Record<FieldKey, string>>>;

/** A proposal of [aCall] in which every formal check finds nothing. */
export const soundCells: Cells = {
  number: '3152479365',
  title: '非线性算子的流形学习方法',
  applicant: '陆晓',
  applicantTitle: '教授',
  host: '洞庭大学',
  employer: '洞庭大学',
  category: '重大研究计划',
  subtype: '培育项目',
  annotation: '可解释、可通用的下一代人工智能方法',
  acceptanceCode: 'T01',
  codes: 'F0301；F0603',
  period: '2025-01-01至2027-12-31',
  budget: '75.00',
  direction: '5.微分方程与机器学习',
  keywords: '算子学习；流形；泛化',
  abstract: '研究算子在低维流形上的学习方法及其泛化误差。',
  submittedAt: '2024-04-20 06:32',
  confirmedAt: '2024-04-22 10:02',
};

/** The header of a field as the office writes it, with the amount's unit. */
const headerOf = (field: FieldKey): string => `${fieldWords[`field.${field}`].zh}${field === 'budget' ? '(万元)' : ''}`;

/** The fields as columns, one each, under the office's headers. */
const mappingOf = (fields: readonly FieldKey[]): Mapping => Object.fromEntries(fields.map((field, index) => [field, [index]]));

/**
 * Proposals made as the program makes them: rows of a table with one column a field, bound. A row that lacks a field
 * which another has is blank there.
 */
export function proposalsOf(rows: readonly Cells[]): readonly Proposal[] {
  const fields = fieldKeys.filter((field) => rows.some((cells) => Object.hasOwn(cells, field)));
  const table: RawTable = {
    file: 'test.csv',
    header: fields.map(headerOf),
    rows: rows.map((cells) => fields.map((field) => cells[field] ?? '')),
    lines: rows.map((_, index) => index + 2),
    encoding: 'utf-8',
    delimiter: ',',
  };
  return runSteps(bindRows(table, mappingOf(fields), importId('test'))).proposals;
}

/** A sound proposal, with some cells otherwise. */
export function aProposal(over: Cells = {}): Proposal {
  const [proposal] = proposalsOf([{ ...soundCells, ...over }]);
  if (proposal === undefined) throw new Error('a table of one row gave no proposal');
  return proposal;
}

/** A file's columns: these fields (all of a sound proposal's where none are named) under the office's headers. */
export function columnsOf(...fields: readonly FieldKey[]): FileColumns {
  const present = fields.length > 0 ? fields : fieldKeys.filter((field) => Object.hasOwn(soundCells, field));
  return { present: new Set(present), headers: Object.fromEntries(present.map((field) => [field, headerOf(field)])) };
}

/** A direction with neither description nor terms. */
export function aDirection(id: string, title: string, over: Partial<Direction> = {}): Direction {
  const number = Number(/\d+$/.exec(id)?.[0] ?? 1);
  return {
    id: directionId(id), title, titleEn: '', subtype: '', number, label: title, description: '', terms: [], open: false, ...over,
  };
}

const [cultivation, key] = ['培育项目', '重点支持项目'];

/** A call with two subtypes of some directions each and settings for every rule, in the terms of the 2024 call. */
export const aCall = (over: Partial<Call> = {}): Call => ({
  id: 'test',
  title: '可解释、可通用的下一代人工智能方法',
  titleEn: 'Explainable and General Next-Generation Artificial Intelligence Methods',
  year: 2024,
  questions: [],
  subtypes: [
    {
      name: cultivation, nameEn: 'Cultivation project', short: '培育', nearly: ['培育'], years: 3, awards: 25, partnerLimit: 2, reviewers: 3,
      period: { from: '2025-01-01', to: '2027-12-31' }, budget: { cap: 80 },
    },
    {
      name: key, nameEn: 'Key project', short: '重点', nearly: ['重点支持'], years: 4, awards: 6, partnerLimit: 2, reviewers: 5,
      period: { from: '2025-01-01', to: '2028-12-31' }, budget: { about: 300, within: 0.2 },
    },
  ],
  directions: [
    aDirection('C5', '微分方程与机器学习', { subtype: cultivation, label: '培育5' }),
    aDirection('C6', '图神经网络的新方法', { subtype: cultivation, label: '培育6' }),
    aDirection('C11', '开放型项目', { subtype: cultivation, label: '培育11', open: true }),
    aDirection('K5', '模型与数据融合的大模型训练方法', { subtype: key, label: '重点5' }),
    aDirection('K6', '视频原生的自监督学习方法', { subtype: key, label: '重点6' }),
  ],
  scopeTerms: [],
  genericTerms: [],
  codes: { acceptance: 'T01', most: 5 },
  rules: {
    'required-fields': { fields: ['number', 'title', 'applicant', 'host', 'abstract'] },
    'funding-category': { accepted: ['重大研究计划'], nearly: ['重大研究计划项目', '重大研究計劃', '重大计划'] },
    subtype: {},
    'plan-annotation': { name: '可解释、可通用的下一代人工智能方法', nearlyShare: 0.25 },
    'acceptance-code': { standInShare: 0.5 },
    'application-codes': { acceptanceCounts: false },
    duration: {},
    budget: {},
    'partner-count': {},
    'applicant-title': { ranks: ['senior'] },
    'submission-window': { openDay: '2024-04-15', closeDay: '2024-04-21', closeTime: '16:00' },
    'direction-declared': { standInShare: 0.5 },
    'proposal-number': { shortest: 6, longest: 20, usualShare: 0.95 },
    'code-format': { letters: 'ABCDEFGHT' },
    'budget-unit': { yuanFrom: 10_000 },
    'budget-breakdown': { tolerance: 0.02 },
    'partner-distinct': {},
    'participant-units': { most: 2 },
    'team-size': {},
    postdoc: {},
    'graduate-student': {},
    'no-employer': {},
    'employer-is-host': {},
    'part-time': {},
    'research-experience': {},
    'host-confirmation': { closeDay: '2024-04-22', closeTime: '16:00' },
    'direction-targets': {
      targets: [
        'K5 | 模态不少于3个 | count 3 | 模态', 'K5 | 模型参数不少于7B | size 7e9 | 参数 模型', 'K5 | 无标注数据超出2个数量级 | orders 2 | 标注',
        'K5 | 数据量不少于1PB | bytes 1 | 数据',
      ],
      preferences: ['K6 | 闭环 | 闭环'],
    },
    'fit-statement': {},
    'related-projects': {},
    'abstract-length': { mostChinese: 400, mostEnglish: 4000 },
    'keyword-count': { least: 1, most: 5 },
    'title-length': { most: 60, placeholders: ['测试', 'test', '项目', '待定'] },
    'sensitive-terms': { terms: ['涉密', 'secret'] },
    'call-year': {},
    'research-attribute': { accepted: ['自由探索类', '目标导向类'], former: ['鼓励探索，突出原创', '聚焦前沿，独辟蹊径'] },
    pledge: {},
    'exclusion-list': { most: 3 },
    'id-document': {},
    'duplicate-number': {},
    'applicant-once': {},
    'person-limit': { most: 2 },
    'participant-limit': { most: 2 },
    'duplicate-title': { shortest: 4 },
    'near-duplicate': { share: 0.55, shareSameApplicant: 0.7, leastShingles: 20, boilerplateShare: 0.005 },
    'person-inconsistent': {},
    namesake: { most: 2, mostAsApplicant: 1 },
    'unit-variants': {},
    'direction-fit': { leastConfidence: 0.9, leastScore: 0.4, mostShare: 0.5 },
    'out-of-scope': { leastInScope: 0.5, surelyInScope: 0.75 },
    'ongoing-limit': { most: 2, exempt: ['集成项目', '战略研究', '合作交流', '合作与交流', '外国学者', '外国青年学者', '外国优秀青年学者', '外国资深学者', '科技活动'], counted: ['合作研究'], shortMonths: 12, seniorRoleUntil: 2019, otherRoleUntil: 2022 },
    'awarded-last-year': { types: ['重大研究计划'], exempt: ['集成项目', '战略研究'] },
    'same-year-elsewhere': { exempt: ['集成项目', '战略研究'], nearlyShare: 0.25 },
    'host-registered': {},
    'host-list': { closeDay: '2024-04-23', closeTime: '16:00' },
    'penalty-list': { day: '2024-04-21' },
    'similar-to-funded': { share: 0.55, leastShingles: 20, boilerplateShare: 0.005, shortestTitle: 6 },
    'flood-guard': { share: 0.2, leastRows: 20 },
  },
  hash: 'test',
  ...over,
});

/** An expert; works as titles, or as title and abstract. */
export function anExpert(over: Partial<Omit<Expert, 'works'>> & { readonly works?: readonly (string | ExpertWork)[] } = {}): Expert {
  const line = over.line ?? 2;
  const works = (over.works ?? []).map((work) => (typeof work === 'string' ? { title: work, abstract: '' } : work));
  const { id = `E${line}`, name = '', employer = '' } = over;
  return {
    key: expertKey(importId('experts'), line), line, cells: { id, name, employer }, id, name, employer, fields: [], keywords: [], codes: [],
    avoidUnits: [], avoidPeople: [], minLoad: null, maxLoad: null, panel: '', ...over, works,
  };
}

/** An office's list made as the program makes it: rows of a table under the office's headers, bound. */
export function aList(name: ListName, rows: readonly Readonly<Partial<Record<ListField, string>>>[]): OfficeList {
  const fields = listSpecs[name].columns.map(({ key }) => key).filter((field) => rows.some((row) => Object.hasOwn(row, field)));
  const table: RawTable = {
    file: `${name}.csv`, header: fields.map((field) => listWords[`list.field.${field}`].zh), rows: rows.map((row) => fields.map((field) => row[field] ?? '')),
    lines: rows.map((_, index) => index + 2), encoding: 'utf-8', delimiter: ',',
  };
  return runSteps(bindList(name, table, Object.fromEntries(fields.map((field, index) => [field, [index]])), null)).list;
}
