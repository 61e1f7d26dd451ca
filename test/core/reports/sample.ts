import { directionId, rowKey, importId, ruleId } from '../../../src/core/model';
import type { Call, Classification, Direction, EventKind, Finding, FieldKey, Judgement, SessionEvent, Severity } from '../../../src/core/model';
import type { LogLine, ReportInput, ReportRow } from '../../../src/core/reports';
import { blankJudgement, firstVocabulary } from '../../../src/core/session';
import { say } from '../../../src/core/words';
import { proposalsOf, type Cells } from '../../build';
import { anEvent, aPerson } from '../session/logs';

const aDirection = (id: string, title: string, titleEn: string, subtype: string, label: string): Direction => ({
  id: directionId(id), title, titleEn, subtype, number: Number(id.slice(1)), label, description: '', terms: [], open: false,
});

/** Two subtypes, and one direction without a short form. */
export const sampleCall: Call = {
  id: 'sample', title: '样例计划', titleEn: 'Sample plan', questions: [], subtypes: [], scopeTerms: [], genericTerms: [], rules: {}, hash: 'sample',
  directions: [
    aDirection('C5', '微分方程与机器学习', 'Differential equations and machine learning', '培育项目', '培育5'),
    aDirection('C6', '图神经网络的新方法', 'New methods for graph neural networks', '培育项目', '培育6'),
    aDirection('K8', '基础设施建设与示范应用', '', '重点支持项目', '重点8'),
    aDirection('X1', '开放课题', 'Open topics', '', '开放课题'),
  ],
};

const line = (index: number): number => index + 2;
const key = (index: number) => rowKey(importId('sample'), line(index));

/** Directions best first, scores falling by a tenth from a half. */
export const aClassification = (index: number, ...ids: readonly string[]): Classification => {
  const ranking = ids.map((id, place) => ({ direction: directionId(id), total: 0.5 - place / 10 }));
  const of = (subtype: string) => ranking.map(({ direction }) => direction).filter((id) => sampleCall.directions.some((one) => one.id === id && one.subtype === subtype));
  const [first] = ranking;
  return {
    key: key(index), ranking, bySubtype: { 培育项目: of('培育项目'), 重点支持项目: of('重点支持项目') },
    ...(first === undefined ? {} : { best: first.direction }), alsoDefensible: [], confidence: 0.826, inScope: 0.97,
  };
};

export const aFinding = (index: number, rule: string, outcome: Finding['outcome'], severity: Severity, field: FieldKey): Finding => ({
  row: key(index), line: line(index), rule: ruleId(rule), outcome, severity, clause: '指南 五', message: say(`field.${field}`), evidence: [],
});

export const aJudgement = (over: Partial<Judgement>): Judgement => ({ ...blankJudgement, ...over });

/** A row whose proposal has these fields beside what the raw cells say. */
export const aRow = (over: Partial<ReportRow> & { readonly raw: readonly string[] }, index = 0, cells: Cells = {}): ReportRow => {
  const [number = '', title = '', , budget = ''] = over.raw;
  const filled = Object.fromEntries(Object.entries({ number, title, budget, ...cells }).filter(([, cell]) => cell !== ''));
  const [proposal] = proposalsOf([filled as Cells]);
  if (proposal === undefined) throw new Error('no proposal');
  return {
    proposal: { ...proposal, key: key(index), line: line(index) }, classification: aClassification(0, 'C5', 'K8', 'C6'), findings: [], work: { weight: 0, reasons: [] }, judgement: null, ...over,
  };
};

const said = (index: number, clock: number, kind: EventKind, payload: object, before: object | null = null): SessionEvent => ({
  ...anEvent(clock, 'a', `e${clock}`, `s${clock}`, 'note', null, { text: '' }), row: key(index), kind, payload, before,
}) as SessionEvent;

/** What was done, with a step that was taken back. */
const log: readonly LogLine[] = [
  { event: said(1, 1, 'decide', { decision: 'verify' }), undone: false },
  { event: said(1, 2, 'decide', { decision: 'reject' }, { decision: 'verify' }), undone: false },
  { event: said(1, 3, 'direction', { direction: 'K8' }), undone: false },
  { event: said(1, 4, 'finding', { rule: 'duration', verdict: 'fail', reason: '=核对过', seen: 'f1' }), undone: false },
  { event: said(0, 5, 'tag', { tag: '交叉', on: true }, { tag: '交叉', on: false }), undone: true },
  { event: anEvent(6, 'b', 'e6', 's6', 'undo', null, { step: 's5' }), undone: false },
  { event: anEvent(7, 'b', 'e7', 's7', 'ruleSeverity', null, { rule: ruleId('budget'), severity: 'reject' }), undone: false },
  { event: anEvent(8, 'b', 'e8', 's8', 'load', null, { ...aPerson(2), bound: 'most', count: 6 }), undone: false },
  { event: said(0, 9, 'assign', { ...aPerson(2), state: 'sent' }, { ...aPerson(2), state: 'waiting' }), undone: false },
  { event: said(0, 10, 'override', { ...aPerson(2), test: 'in-round', reason: '已核实' }, { ...aPerson(2), test: 'in-round', reason: null }), undone: false },
  { event: said(1, 11, 'wish', { ...aPerson(3), wish: null }, { ...aPerson(3), wish: 'ban' }), undone: false },
  { event: anEvent(12, 'b', 'e12', 's12', 'planning', null, { setting: 'objective', value: 'fair' }), undone: false },
];

/** Four rows: plain, judged with findings, without text, and with cells that are hard to write. */
export const sampleInput: ReportInput = {
  call: sampleCall,
  decisions: firstVocabulary.decisions,
  secrets: false,
  complete: true,
  log,
  reviewers: new Map([[key(0), { experts: ['钱一', '孙二'], remarks: '' }], [key(1), { experts: ['李三'], remarks: '钱一：同一依托单位' }]]),
  packageOf: new Map([[key(0), '包1'], [key(2), '包1']]),
  header: ['申请编号', '项目名称', '证件号', '申请金额(万元)', '备注'],
  mapping: { number: [0], title: [1], applicantId: [2], budget: [3] },
  unchecked: [{ rule: ruleId('duration'), clause: '指南 五', severity: 'reject', missing: ['period', 'subtype'], message: say('field.period') }],
  rejections: [{
    row: key(1), grounds: [2], clauses: ['指南 五'], note: '=1+1\n第二行',
    reasons: [
      {
        finding: { ...aFinding(1, 'subtype', 'fail', 'reject', 'subtype'), ground: 2, evidence: [{ field: 'subtype', column: '亚类说明', quote: '@培育' }] },
        word: { rule: ruleId('subtype'), verdict: 'confirmed', reason: '已与依托单位核实', seen: 'f1', event: 'e4', by: '张三', at: '2024-04-20 09:20:00' },
      },
      {
        finding: {
          ...aFinding(1, 'duration', 'fail', 'reject', 'period'), clause: '指南 五',
          message: say('rule.duration.fail', { found: '2025年。请见附件', expected: '2025-01-01 … 2027-12-31' }),
        },
        word: null,
      },
    ],
    decided: { event: 'e2', by: '张三', at: '2024-04-20 09:30:00' }, countersigned: { event: 'e9', by: '李四', at: '2024-04-21 10:00:00' },
  }, {
    row: key(0), grounds: [], clauses: [], note: '不属本计划', reasons: [],
    decided: { event: 'e3', by: '张三', at: '2024-04-20 09:40:00' }, countersigned: null,
  }],
  rows: [
    aRow({ raw: ['9924170001', '流形上的算子学习', '990101197001011234', '80.0000（万元）', ''] }, 0, { applicant: '陆晓', host: '洞庭大学', keywords: '流形；算子', codes: 'F0301；F0603', partners: '湘江大学；资水大学' }),
    aRow({
      raw: ['0024170002', '图上的 "长程" 依赖, 及其他', '', '800,000元', '已电话核对'],
      classification: aClassification(1, 'C6', 'C5'),
      findings: [
        aFinding(1, 'budget', 'fail', 'notice', 'budget'), aFinding(1, 'duration', 'unsure', 'reject', 'period'),
        aFinding(1, 'subtype', 'fail', 'reject', 'subtype'), aFinding(1, 'title', 'pass', 'verify', 'title'),
      ],
      work: { weight: 3, reasons: [say('work.verify', { count: 1 })] },
      judgement: aJudgement({ decision: 'reject', direction: directionId('K8'), tags: ['交叉', '重复'], panel: '第一组', note: '=1+1\n第二行' }),
    }, 1, { applicant: '沈遥', host: '洞庭大学' }),
    aRow({ raw: ['9924170003', '', '', '', ''], classification: aClassification(2) }, 2, { budget: '约三百万' }),
    aRow({ raw: ['9924170004', '-3 度下的反应\r\n控制', '', '-3', "'=引号"], classification: aClassification(3, 'X1', 'C5') }, 3),
  ],
};
