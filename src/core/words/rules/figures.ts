import type { WordTable } from '../table';

/** Checks of amounts, periods and times. */
export const figureRuleWords = {
  'rule.budget.name': { zh: '申请金额', en: 'Amount requested' },
  'rule.budget.demand': { zh: '直接费用不超过该亚类的上限，或与其资助强度相近。', en: 'The direct cost must be within the subtype’s cap, or near the figure that it is about.' },
  'rule.budget.pass': { zh: '申请金额符合该亚类的资助强度。', en: 'The amount requested fits the subtype.' },
  'rule.budget.fail': {
    zh: '申请直接费用 {found} 万元，超过上限 {expected} 万元。请核对金额。',
    en: 'The direct cost requested, {found} × 10,000 yuan, is over the cap of {expected}. Check the amount.',
  },
  'rule.budget.fail-about': {
    zh: '申请直接费用 {found} 万元，与资助强度（约 {expected} 万元）相差超过 {percent}%。请留意金额是否填错。',
    en: 'The direct cost requested, {found} × 10,000 yuan, is more than {percent}% away from the usual {expected}. See whether it is a slip.',
  },
  'rule.budget.unsure': {
    zh: '申请金额“{found}”无法识别。请对照申请书核实。',
    en: 'The amount “{found}” cannot be read. Verify it against the application.',
  },
  'rule.budget.unsure-blank': {
    zh: '申请金额为空，无法判断是否超限。请对照申请书核实。',
    en: 'The amount is blank: whether it is within the limit cannot be told. Verify it against the application.',
  },
  'rule.budget.not-applicable': {
    zh: '未能确定亚类，或该亚类未规定金额，本项不适用。',
    en: 'The subtype is not settled or sets no amount; the check does not apply.',
  },
  'rule.budget.not-applicable-unit': {
    zh: '申请金额的单位或数值有疑问，由“金额单位”一项检查，本项不适用。',
    en: 'The amount’s unit or value is in doubt, which is the amount-unit check’s concern; this check does not apply.',
  },

  'rule.duration.name': { zh: '研究期限', en: 'Research period' },
  'rule.duration.demand': { zh: '研究期限须与指南为该亚类规定的起止日期一致。', en: 'The research period must be the one that the call fixes for the subtype.' },
  'rule.duration.pass': { zh: '研究期限符合要求。', en: 'The research period is as required.' },
  'rule.duration.fail': {
    zh: '研究期限为“{found}”，指南规定为 {expected}。请对照申请书核实。',
    en: 'The research period is “{found}”; the call fixes {expected}. Verify it against the application.',
  },
  'rule.duration.unsure': {
    zh: '研究期限“{found}”看不出起止日期，无法判断。请对照申请书核实。',
    en: 'The research period “{found}” gives no dates that can be read. Verify it against the application.',
  },
  'rule.duration.unsure-blank': {
    zh: '研究期限为空，无法判断。请对照申请书核实。',
    en: 'The research period is blank. Verify it against the application.',
  },
  'rule.duration.not-applicable': {
    zh: '未能确定亚类，或该亚类未规定研究期限，本项不适用。',
    en: 'The subtype is not settled or fixes no period; the check does not apply.',
  },

  'rule.submission-window.name': { zh: '提交时间', en: 'Time of submission' },
  'rule.submission-window.demand': { zh: '申请书须在指南规定的提交期限内提交。', en: 'The proposal must be submitted within the days that the call sets.' },
  'rule.submission-window.pass': { zh: '提交时间在规定期限内。', en: 'The proposal was submitted in time.' },
  'rule.submission-window.fail': {
    zh: '提交时间为 {found}，晚于截止时间 {expected}。请核对系统记录。',
    en: 'The proposal was submitted at {found}, after the close at {expected}. Check the system’s record.',
  },
  'rule.submission-window.fail-early': {
    zh: '提交时间为 {found}，早于开放日期 {expected}，可能是数值有误。请核对系统记录。',
    en: 'The time of submission, {found}, is before the opening on {expected}: likely a wrong value. Check the system’s record.',
  },
  'rule.submission-window.unsure': {
    zh: '提交时间“{found}”无法识别。请核对系统记录。',
    en: 'The time of submission “{found}” cannot be read. Check the system’s record.',
  },
  'rule.submission-window.unsure-blank': {
    zh: '提交时间为空，无法判断是否按期提交。请核对系统记录。',
    en: 'The time of submission is blank: whether it was in time cannot be told. Check the system’s record.',
  },

  'rule.budget-breakdown.name': { zh: '预算合计', en: 'Sum of the budget' },
  'rule.budget-breakdown.demand': {
    zh: '设备费、业务费、劳务费之和须等于申请金额。',
    en: 'Equipment, operating and labour costs must add up to the amount requested.',
  },
  'rule.budget-breakdown.pass': { zh: '各项费用之和与申请金额一致。', en: 'The costs add up to the amount requested.' },
  'rule.budget-breakdown.fail': {
    zh: '各项费用合计 {found} 万元，与申请金额 {expected} 万元不一致。请核对预算表。',
    en: 'The costs add up to {found} × 10,000 yuan, not to the {expected} requested. Check the budget table.',
  },
  'rule.budget-breakdown.unsure': {
    zh: '费用“{found}”无法识别，不能合计。请对照预算表核实。',
    en: 'The costs “{found}” cannot be read or added up. Verify them against the budget table.',
  },
  'rule.budget-breakdown.not-applicable': {
    zh: '申请金额或分项费用未填全，或金额单位有疑问，本项不适用。',
    en: 'The amount or some costs are blank, or the unit is in doubt; the check does not apply.',
  },

  'rule.budget-unit.name': { zh: '金额单位', en: 'Unit of the amount' },
  'rule.budget-unit.demand': { zh: '申请金额须大于零，并以万元为单位。', en: 'The amount must be above nothing, in units of 10,000 yuan.' },
  'rule.budget-unit.pass': { zh: '申请金额的单位正常。', en: 'The amount’s unit looks right.' },
  'rule.budget-unit.fail': {
    zh: '申请金额“{found}”可能以元为单位，应以万元为单位。请核对。',
    en: 'The amount “{found}” seems to be in yuan; units of 10,000 yuan are asked for. Please check.',
  },
  'rule.budget-unit.fail-nothing': {
    zh: '申请金额“{found}”不大于零。请对照申请书核实。',
    en: 'The amount “{found}” is not above nothing. Verify it against the application.',
  },
  'rule.budget-unit.not-applicable': {
    zh: '申请金额为空或无法识别，由“申请金额”一项检查，本项不适用。',
    en: 'The amount is blank or unreadable, which is the amount check’s concern; this check does not apply.',
  },

  'rule.host-confirmation.name': { zh: '单位确认时间', en: 'Time of the host’s confirmation' },
  'rule.host-confirmation.demand': {
    zh: '依托单位须在指南规定的时间前确认。',
    en: 'The host institution must confirm before the time that the call sets.',
  },
  'rule.host-confirmation.pass': { zh: '依托单位在规定时间内确认。', en: 'The host institution confirmed in time.' },
  'rule.host-confirmation.fail': {
    zh: '单位确认时间为 {found}，晚于截止时间 {expected}。请核对系统记录。',
    en: 'The host confirmed at {found}, after the close at {expected}. Check the system’s record.',
  },
  'rule.host-confirmation.unsure': {
    zh: '单位确认时间“{found}”无法识别。请核对系统记录。',
    en: 'The time of the host’s confirmation, “{found}”, cannot be read. Check the system’s record.',
  },
  'rule.host-confirmation.unsure-blank': {
    zh: '单位确认时间为空，无法判断是否按期确认。请核对系统记录。',
    en: 'The time of the host’s confirmation is blank: whether it was in time cannot be told. Check the system’s record.',
  },
} as const satisfies WordTable;
