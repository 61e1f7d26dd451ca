import type { decisions, Severity } from '../model';
import type { WordTable } from './table';

type Entry = WordTable[string];

export const reportWords = {
  'report.triage.name': { zh: '分拣表', en: 'Triage sheet' },
  'report.triage.best': { zh: '最适方向', en: 'Best direction' },
  'report.triage.confidence': { zh: '把握程度', en: 'Confidence' },
  'report.triage.score': { zh: '匹配分', en: 'Score' },
  'report.triage.next': { zh: '次选方向', en: 'Next direction' },
  'report.triage.confirmed': { zh: '确认方向', en: 'Confirmed direction' },
  'report.triage.findings': { zh: '问题', en: 'Findings' },
  'report.triage.unchecked': { zh: '未检查', en: 'Not checked' },
  'report.triage.tags': { zh: '标签', en: 'Tags' },
  'report.triage.decision': { zh: '决定', en: 'Decision' },
  'report.triage.panel': { zh: '评审组', en: 'Panel' },
  'report.triage.note': { zh: '备注', en: 'Note' },
  'report.severity.reject': { zh: '建议不予受理', en: 'Suggest rejection' },
  'report.severity.verify': { zh: '需人工核实', en: 'To be verified' },
  'report.severity.notice': { zh: '提示', en: 'Notice' },
  'report.decision.accept': { zh: '建议受理', en: 'Accept' },
  'report.decision.reject': { zh: '建议不予受理', en: 'Reject' },
  'report.decision.verify': { zh: '待核实', en: 'To be verified' },
  'report.decision.withdrawn': { zh: '申请人撤回', en: 'Withdrawn' },
  'report.decisionGone': { zh: '（已不在列表中的决定）', en: '(a decision no longer listed)' },
  'report.findingLine': { zh: '【{severity}】{message}（{clause}）', en: '[{severity}] {message} ({clause})' },
  'report.missingColumns': { zh: '{count} 项检查未进行，缺少列：{fields}', en: 'Checks not run: {count}; missing columns: {fields}' },
  'report.missingLists': { zh: '{count} 项检查未进行，没有导入名单：{lists}', en: 'Checks not run: {count}; lists not imported: {lists}' },
  'report.listJoin': { zh: '；', en: '; ' },
} as const satisfies WordTable & Readonly<Record<`report.severity.${Severity}` | `report.decision.${(typeof decisions)[number]}`, Entry>>;
