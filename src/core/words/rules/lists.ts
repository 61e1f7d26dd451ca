import type { WordTable } from '../table';

/** Checks against the lists that the office imports. */
export const listRuleWords = {
  'rule.ongoing-limit.name': { zh: '在研项目限项', en: 'Limit with ongoing grants' },
  'rule.ongoing-limit.demand': {
    zh: '高级职称人员申请、参与和在研项目合计不超过限项数；其他人员参与的合计不超过限项数。',
    en: 'Applications and ongoing grants together must keep to the limit: in any role for who has a senior title, as participant for all others.',
  },
  'rule.ongoing-limit.pass': { zh: '与在研项目合计未超过限项数。', en: 'With ongoing grants nobody is over the limit.' },
  'rule.ongoing-limit.fail': {
    zh: '{found} 本次申请、参与 {count} 项，另有计入限项的在研项目 {grants} 项（名单第 {rows} 行），合计超过 {expected} 项。请核对是否同一人、在研项目是否计入。',
    en: '{found} stands in {count} applications here and in {grants} ongoing grants that count (row {rows} of the list): more than {expected} together. Verify that it is one person and that the grants count.',
  },
  'rule.ongoing-limit.unsure': {
    zh: '{found} 本次申请、参与 {count} 项；在研项目 {grants} 项（名单第 {rows} 行）是否为同一人或是否计入无法判断，如计入则合计超过 {expected} 项。请核对所引单元格。',
    en: '{found} stands in {count} applications here; whether {grants} ongoing grants (row {rows} of the list) are of the same person and count cannot be told. If they do, there are more than {expected}. See the cells quoted.',
  },
  'rule.ongoing-limit.unsure-title': {
    zh: '{found} 的职称无法判断是否为高级；如为高级，本次 {count} 项加在研项目 {grants} 项（名单第 {rows} 行）超过 {expected} 项。请核对职称。',
    en: 'Whether the title of {found} is senior cannot be told. If it is, {count} applications here and {grants} ongoing grants (row {rows} of the list) are more than {expected}. Check the title.',
  },
  'rule.ongoing-limit.not-applicable': { zh: '未填写申请人和参与者，本项不适用。', en: 'Neither applicant nor participants are given; the check does not apply.' },

  'rule.awarded-last-year.name': { zh: '上年度获资助', en: 'Awarded last year' },
  'rule.awarded-last-year.demand': { zh: '上年度获得同类型项目资助的负责人不得申请。', en: 'Who led a grant of this type awarded last year may not apply.' },
  'rule.awarded-last-year.pass': { zh: '名单中没有申请人上年度获得的同类型项目。', en: 'The list has no grant of this type that the applicant was awarded last year.' },
  'rule.awarded-last-year.fail': {
    zh: '申请人“{found}”上年度作为负责人获得同类型项目资助（名单第 {rows} 行）。请核对是否同一人。',
    en: 'The applicant “{found}” was awarded a grant of this type last year (row {rows} of the list). Verify that it is one person.',
  },
  'rule.awarded-last-year.unsure': {
    zh: '名单第 {rows} 行可能是申请人“{found}”上年度获得的同类型项目：是否同一人、类别或年度无法判断。请核对所引单元格。',
    en: 'Row {rows} of the list may be a grant of this type that “{found}” was awarded last year: the person, the category or the year cannot be told. See the cells quoted.',
  },

  'rule.same-year-elsewhere.name': { zh: '同年申请其他计划', en: 'Another plan this year' },
  'rule.same-year-elsewhere.demand': { zh: '申请人同年不得申请其他重大研究计划。', en: 'The applicant may not apply to another major research plan in the same year.' },
  'rule.same-year-elsewhere.pass': { zh: '名单中没有申请人同年对其他重大研究计划的申请。', en: 'The list has no application of the applicant to another plan this year.' },
  'rule.same-year-elsewhere.fail': {
    zh: '申请人“{found}”同年还申请了其他重大研究计划（名单第 {rows} 行）。请核对是否同一人。',
    en: 'The applicant “{found}” also applies to another major research plan this year (row {rows} of the list). Verify that it is one person.',
  },
  'rule.same-year-elsewhere.unsure': {
    zh: '名单第 {rows} 行可能是申请人“{found}”同年对其他重大研究计划的申请：是否同一人或计划名称无法判断。请核对所引单元格。',
    en: 'Row {rows} of the list may be an application of “{found}” to another plan this year: the person or the plan cannot be told. See the cells quoted.',
  },

  'rule.host-registered.name': { zh: '依托单位注册', en: 'Registered host' },
  'rule.host-registered.demand': { zh: '依托单位须在注册的依托单位名单中。', en: 'The host must be one of the registered institutions.' },
  'rule.host-registered.pass': { zh: '依托单位在名单中。', en: 'The host is on the list.' },
  'rule.host-registered.fail': {
    zh: '依托单位“{found}”不在依托单位名单中。请核对单位名称是否为注册名称。',
    en: 'The host “{found}” is not on the list of registered institutions. See whether the name is the registered one.',
  },
  'rule.host-registered.unsure': {
    zh: '依托单位“{found}”不在名单中，但与名单第 {rows} 行可能是同一单位、其附属单位或上级法人。请核实。',
    en: 'The host “{found}” is not on the list, but may be the institution of its row {rows}, an affiliate or the parent of it. Please verify.',
  },

  'rule.host-list.name': { zh: '单位项目清单', en: 'Host’s list' },
  'rule.host-list.demand': { zh: '申请须列入依托单位按时提交的项目清单。', en: 'The proposal must be on the list that its host handed in in time.' },
  'rule.host-list.pass': { zh: '申请已列入依托单位的项目清单。', en: 'The proposal is on its host’s list.' },
  'rule.host-list.fail': {
    zh: '申请编号“{number}”不在依托单位“{host}”提交的项目清单中。请与依托单位核实。',
    en: 'The number “{number}” is not on the list of the host “{host}”. Ask the host.',
  },
  'rule.host-list.fail-host': {
    zh: '申请编号“{number}”列在“{other}”的项目清单中，而依托单位是“{host}”。请与依托单位核实。',
    en: 'The number “{number}” is on the list of “{other}”, but the host is “{host}”. Ask the host.',
  },
  'rule.host-list.fail-late': {
    zh: '依托单位的项目清单于 {found} 提交，晚于截止时间 {expected}。请核实。',
    en: 'The host handed its list in at {found}, after {expected}. Please verify.',
  },
  'rule.host-list.unsure-host': {
    zh: '申请编号“{number}”列在“{other}”的项目清单中，它与依托单位“{host}”是否同一单位无法判断。请核实。',
    en: 'The number “{number}” is on the list of “{other}”; whether that is the host “{host}” cannot be told. Please verify.',
  },
  'rule.host-list.unsure-time': {
    zh: '项目清单的提交时间“{found}”无法识别，不能判断是否按时提交。请核对。',
    en: 'The time “{found}” at which the list was handed in cannot be read. Please check.',
  },

  'rule.penalty-list.name': { zh: '处罚期', en: 'Penalty period' },
  'rule.penalty-list.demand': { zh: '申请人和依托单位不在处罚期内。', en: 'Neither applicant nor host may be in a penalty period.' },
  'rule.penalty-list.pass': { zh: '申请人和依托单位不在处罚期内。', en: 'Neither applicant nor host is in a penalty period.' },
  'rule.penalty-list.fail': {
    zh: '“{found}”在 {day} 处于处罚期内（名单第 {rows} 行）。请核对是否同一人或同一单位。',
    en: '“{found}” is in a penalty period on {day} (row {rows} of the list). Verify that it is the same person or institution.',
  },
  'rule.penalty-list.unsure': {
    zh: '“{found}”在 {day} 是否处于处罚期内无法判断（名单第 {rows} 行）：是否同一人或同一单位，或起止日期不能确定。请核对所引单元格。',
    en: 'Whether “{found}” is in a penalty period on {day} cannot be told (row {rows} of the list): the person or institution, or the dates, are not certain. See the cells quoted.',
  },

  'rule.similar-to-funded.name': { zh: '与已资助项目相似', en: 'Near a funded project' },
  'rule.similar-to-funded.demand': { zh: '申请内容不与已资助项目雷同。', en: 'The text must not be nearly that of a funded project.' },
  'rule.similar-to-funded.pass': { zh: '未发现与已资助项目雷同。', en: 'No funded project has nearly the same text.' },
  'rule.similar-to-funded.fail': {
    zh: '题目和摘要约 {percent}% 与已资助项目（名单第 {rows} 行）相同。请对照原文核实。',
    en: 'About {percent}% of title and abstract stand in a funded project too (row {rows} of the list). Compare the texts.',
  },
  'rule.similar-to-funded.fail-title': {
    zh: '项目名称与已资助项目（名单第 {rows} 行）相同。请对照内容核实。',
    en: 'The title is that of a funded project (row {rows} of the list). Compare the contents.',
  },
} as const satisfies WordTable;
