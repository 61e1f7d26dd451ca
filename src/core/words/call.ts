import type { WordTable } from './table';

export const callWords = {
  'call.read.empty': {
    zh: '指南文件是空的。请选择指南的 JSON 文件。',
    en: 'The call file is empty. Choose the JSON file of a call.',
  },
  'call.read.notJson': {
    zh: '指南文件不是有效的 JSON。请核对括号、引号和逗号，改正后重新读取。',
    en: 'The call file is not valid JSON. Check brackets, quotes and commas, mend it and read it again.',
  },
  'call.read.notJsonAt': {
    zh: '指南文件不是有效的 JSON，第 {line} 行附近有误。请核对该处的括号、引号和逗号，改正后重新读取。',
    en: 'The call file is not valid JSON: there is a fault near line {line}. Check brackets, quotes and commas there, mend it and read it again.',
  },

  'call.json.missing': {
    zh: '缺少必填项“{key}”。请补上。',
    en: 'The required key "{key}" is missing. Add it.',
  },
  'call.json.unknownKey': {
    zh: '不认识的项“{key}”，未采用。请核对拼写，或删去此项。',
    en: 'The key "{key}" is not known and was not used. Check its spelling, or remove it.',
  },
  'call.json.text': {
    zh: '此处应为不空的文字（写在引号内）。请改正。',
    en: 'A text that is not empty, in quotes, belongs here. Correct it.',
  },
  'call.json.anyText': {
    zh: '此处应为文字（写在引号内）。请改正，或删去此项。',
    en: 'A text in quotes belongs here. Correct it, or remove the key.',
  },
  'call.json.flag': {
    zh: '此处应为 true（是）或 false（否），不加引号。请改正。',
    en: 'Here belongs true or false, without quotes. Correct it.',
  },
  'call.json.wholeNumber': {
    zh: '此处应为不小于 {least} 的整数，不加引号。请改正。',
    en: 'A whole number of at least {least}, without quotes, belongs here. Correct it.',
  },
  'call.json.amount': {
    zh: '此处应为大于 0、不超过 {most} 的数，不加引号。请改正。',
    en: 'A number above 0 and up to {most}, without quotes, belongs here. Correct it.',
  },
  'call.json.day': {
    zh: '此处应为日期，写作“2025-01-01”的样子。请改正。',
    en: 'A day such as "2025-01-01" belongs here. Correct it.',
  },
  'call.json.list': {
    zh: '此处应为列表（方括号）。请改正。',
    en: 'A list, in square brackets, belongs here. Correct it.',
  },
  'call.json.object': {
    zh: '此处应为一组“项：值”（花括号）。请改正。',
    en: 'Keys and values, in curly brackets, belong here. Correct it.',
  },

  'call.subtypes.repeated': {
    zh: '亚类“{name}”重复出现。请保留一处，或改用不同的名称。',
    en: 'The subtype "{name}" is given twice. Keep one, or give the other another name.',
  },
  'call.subtypes.period': {
    zh: '研究期限的起始日 {from} 晚于终止日 {to}。请核对两个日期。',
    en: 'The research period begins on {from}, after its end on {to}. Check the two days.',
  },
  'call.subtypes.budget': {
    zh: '经费应写成上限 cap，或写成参考额 about 与允许的偏差比例 within，二者择一（单位：万元）。请改正。',
    en: 'A budget is either a cap, or about together with within (a share), in units of 10,000 yuan. Correct it.',
  },

  'call.directions.none': {
    zh: '没有列出研究方向。请至少写一个，含 id 和 title。',
    en: 'No direction is listed. Write at least one, with id and title.',
  },
  'call.directions.repeatedId': {
    zh: '方向代号“{id}”重复。请给每个方向不同的代号。',
    en: 'The direction id "{id}" is used twice. Give each direction an id of its own.',
  },
  'call.directions.repeatedLabel': {
    zh: '两个方向都显示为“{label}”，难以区分。请改用不同的 label。',
    en: 'Two directions are shown as "{label}" and cannot be told apart. Give them different labels.',
  },
  'call.directions.repeatedNumber': {
    zh: '同一亚类中有两个方向的序号都是 {number}。请核对序号。',
    en: 'Two directions of one subtype bear the number {number}. Check the numbers.',
  },
  'call.directions.subtype': {
    zh: '方向所属的亚类“{subtype}”不在 subtypes 之列。请核对写法，或补上该亚类。',
    en: 'The subtype "{subtype}" of this direction is not among the subtypes. Check its spelling, or add it there.',
  },

  'call.terms.none': {
    zh: '术语没有任何写法。请至少写一个。',
    en: 'The term has no forms. Write at least one.',
  },
  'call.terms.repeated': {
    zh: '术语“{form}”在本表中已经出现，此处未采用。请删去一处。',
    en: 'The term "{form}" stands in this list already and was not used here. Remove one of the two.',
  },
  'call.terms.generic': {
    zh: '术语“{form}”列在 genericTerms（不计分的通用词）中，此处未采用。请从其中一处删去。',
    en: 'The term "{form}" is listed in genericTerms, which carry no weight, and was not used here. Remove it from one of the two.',
  },

  'call.rules.unknown': {
    zh: '没有名为“{rule}”的检查规则，这些设置不起作用。请核对拼写，或删去。',
    en: 'There is no rule "{rule}", so these settings do nothing. Check the spelling, or remove them.',
  },
  'call.rules.severity': {
    zh: '此处应为以下之一：{severities}。请改正。',
    en: 'One of these belongs here: {severities}. Correct it.',
  },
  'call.rules.setting': {
    zh: '规则的设置应为文字、数、true 或 false，或由它们组成的列表。请改正。',
    en: 'A rule’s setting is a text, a number, true or false, or a list of these. Correct it.',
  },
  'call.review.panels': {
    zh: '评审组的最少项目数（panelLeast）大于最多项目数（panelMost）。请改正其中之一。',
    en: 'The fewest proposals of a panel (panelLeast) are more than the most (panelMost). Correct one of them.',
  },
  'call.review.inRound': {
    zh: '本轮的申请人和参与者能否评审他人的申请书，须是 {choices} 之一。',
    en: 'Whether people of this round may judge others’ proposals must be one of {choices}.',
  },
} as const satisfies WordTable;
