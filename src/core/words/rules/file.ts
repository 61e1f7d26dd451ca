import type { WordTable } from '../table';

/** Checks of the whole file: people, numbers, titles and texts across proposals. */
export const fileRuleWords = {

  'rule.applicant-once.name': { zh: '申请人重复申请', en: 'One application each' },
  'rule.applicant-once.demand': { zh: '同一申请人只能申请一项。', en: 'Nobody may apply twice.' },
  'rule.applicant-once.pass': { zh: '申请人未重复申请。', en: 'The applicant applies once.' },
  'rule.applicant-once.fail': {
    zh: '申请人“{found}”另有申请（编号 {numbers}，第 {lines} 行），证件号相同，超过限项。请核实后保留一项。',
    en: 'The applicant “{found}” also applies (number {numbers}, row {lines}), with the same identity number: over the limit. Verify, and keep one.',
  },
  'rule.applicant-once.fail-name': {
    zh: '申请人“{found}”另有申请（编号 {numbers}，第 {lines} 行），姓名和单位相同。请核对证件号，确认是否同一人。',
    en: 'An applicant “{found}” of the same institution also applies (number {numbers}, row {lines}). Compare the identity numbers to see whether it is one person.',
  },
  'rule.applicant-once.fail-names': {
    zh: '申请人“{found}”的证件号与另一申请（编号 {numbers}，第 {lines} 行）相同，但姓名不同。请核对证件号是否填错。',
    en: 'The identity number of “{found}” is that of another proposal (number {numbers}, row {lines}) too, under another name. See whether it is a slip.',
  },

  'rule.duplicate-number.name': { zh: '申请编号重复', en: 'Repeated proposal number' },
  'rule.duplicate-number.demand': { zh: '申请编号不得重复。', en: 'No two rows may bear one number.' },
  'rule.duplicate-number.pass': { zh: '申请编号不重复。', en: 'No other row bears the number.' },
  'rule.duplicate-number.fail': {
    zh: '申请编号“{found}”与第 {lines} 行相同。请核对是否重复导出或编号有误。',
    en: 'The number “{found}” also stands in row {lines}. See whether the proposal was exported twice or a number is wrong.',
  },
  'rule.duplicate-number.not-applicable': {
    zh: '申请编号为空或已被表格软件改写，由其他检查项处理，本项不适用。',
    en: 'The number is blank or damaged, which other checks tell; this check does not apply.',
  },

  'rule.duplicate-title.name': { zh: '项目名称重复', en: 'Repeated title' },
  'rule.duplicate-title.demand': { zh: '项目名称不得与其他申请相同。', en: 'No two proposals may have one title.' },
  'rule.duplicate-title.pass': { zh: '项目名称不重复。', en: 'No other proposal has the title.' },
  'rule.duplicate-title.fail': {
    zh: '项目名称与第 {lines} 行（编号 {numbers}）相同。请核实是否重复申请。',
    en: 'The title is that of another proposal (number {numbers}, row {lines}) too. Verify whether the proposal was submitted twice.',
  },

  'rule.namesake.name': { zh: '同名人员', en: 'Namesakes' },
  'rule.namesake.demand': {
    zh: '不同单位的同名人员，如为同一人则不得超过限项。',
    en: 'People of one name at different institutions must not be one person over the limits.',
  },
  'rule.namesake.pass': { zh: '未见可能超限的同名人员。', en: 'No namesakes who might be over a limit.' },
  'rule.namesake.fail': {
    zh: '“{found}”与其他单位的同名人员共出现于 {count} 项申请（第 {lines} 行，编号 {numbers}）；如为同一人，则超过限项。请留意。',
    en: '“{found}” and bearers of the name elsewhere stand in {count} proposals (row {lines}, number {numbers}); were they one person, a limit would be exceeded. For information.',
  },

  'rule.near-duplicate.name': { zh: '内容雷同', en: 'Nearly the same text' },
  'rule.near-duplicate.demand': { zh: '申请内容不得与其他申请雷同。', en: 'The text must not be nearly that of another proposal.' },
  'rule.near-duplicate.pass': { zh: '未见雷同的申请。', en: 'No other proposal has nearly the same text.' },
  'rule.near-duplicate.fail': {
    zh: '与第 {lines} 行（编号 {numbers}）的名称和摘要约有 {percent}% 相同，申请人不同。请对照相同段落核实。',
    en: 'Title and abstract share about {percent}% with row {lines} (number {numbers}), of another applicant. Compare the passages.',
  },
  'rule.near-duplicate.fail-same': {
    zh: '与同一申请人第 {lines} 行（编号 {numbers}）的名称和摘要约有 {percent}% 相同。请核实是否重复申请。',
    en: 'Title and abstract share about {percent}% with row {lines} (number {numbers}) of the same applicant. Verify whether it was submitted twice.',
  },

  'rule.participant-limit.name': { zh: '参与者限项', en: 'Limit for participants' },
  'rule.participant-limit.demand': {
    zh: '无高级职称的人员参与的申请不得超过规定项数。',
    en: 'Who has no senior title may take part in no more proposals than the limit.',
  },
  'rule.participant-limit.pass': { zh: '参与者未超过限项。', en: 'No participant is over the limit.' },
  'rule.participant-limit.fail': {
    zh: '参与者“{found}”共参与 {count} 项申请（另见编号 {numbers}，第 {lines} 行），限 {expected} 项。请核实是否同一人。',
    en: '“{found}” takes part in {count} proposals (see also number {numbers}, row {lines}); the limit is {expected}. Verify whether it is one person.',
  },
  'rule.participant-limit.unsure': {
    zh: '参与者“{found}”共参与 {count} 项申请（另见编号 {numbers}，第 {lines} 行），职称不明，限 {expected} 项。请核实职称及是否同一人。',
    en: '“{found}” takes part in {count} proposals (see also number {numbers}, row {lines}), with an unclear title; the limit is {expected}. Verify title and person.',
  },
  'rule.participant-limit.not-applicable': { zh: '未列出参与者，本项不适用。', en: 'No participants are listed; the check does not apply.' },

  'rule.person-inconsistent.name': { zh: '人员信息不一致', en: 'Contradictory persons' },
  'rule.person-inconsistent.demand': {
    zh: '同一人的职称和工作单位在各申请中应一致。',
    en: 'A person’s title and employer must be the same in all proposals.',
  },
  'rule.person-inconsistent.pass': { zh: '人员信息未见不一致。', en: 'Nothing about persons is contradictory.' },
  'rule.person-inconsistent.fail-title': {
    zh: '“{name}”的职称在此为“{found}”，在第 {lines} 行（编号 {numbers}）为“{other}”，证件号相同。请核实。',
    en: 'The title of “{name}” is “{found}” here and “{other}” in row {lines} (number {numbers}), under one identity number. Please verify.',
  },
  'rule.person-inconsistent.fail-employer': {
    zh: '“{name}”的工作单位在此为“{found}”，在第 {lines} 行（编号 {numbers}）为“{other}”，证件号相同。请核实。',
    en: 'The employer of “{name}” is “{found}” here and “{other}” in row {lines} (number {numbers}), under one identity number. Please verify.',
  },

  'rule.person-limit.name': { zh: '高级职称人员限项', en: 'Limit for senior titles' },
  'rule.person-limit.demand': {
    zh: '具有高级职称的人员申请和参与的项目合计不得超过规定项数。',
    en: 'Who has a senior title may stand in no more proposals than the limit, as applicant and participant together.',
  },
  'rule.person-limit.pass': { zh: '高级职称人员未超过限项。', en: 'Nobody with a senior title is over the limit.' },
  'rule.person-limit.fail': {
    zh: '“{found}”申请和参与共 {count} 项（另见编号 {numbers}，第 {lines} 行），限 {expected} 项。请核实是否同一人。',
    en: '“{found}” stands in {count} proposals (see also number {numbers}, row {lines}); the limit is {expected}. Verify whether it is one person.',
  },
  'rule.person-limit.not-applicable': { zh: '未列出人员，本项不适用。', en: 'Nobody is named; the check does not apply.' },

  'rule.unit-variants.name': { zh: '单位写法不一', en: 'Spellings of institutions' },
  'rule.unit-variants.demand': { zh: '同一单位在文件中写法应一致。', en: 'One institution should be spelt one way throughout the file.' },
  'rule.unit-variants.pass': { zh: '单位写法一致。', en: 'The institutions are spelt as elsewhere.' },
  'rule.unit-variants.fail': {
    zh: '单位“{found}”在文件中多写作“{expected}”。统计时请留意。',
    en: 'The institution “{found}” is mostly spelt “{expected}” in this file. Mind it when counting.',
  },
} as const satisfies WordTable;
