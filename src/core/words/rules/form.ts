import type { WordTable } from '../table';

/** Checks of what the form asks for: category, annotation, codes, required cells. */
export const formRuleWords = {
  'rule.acceptance-code.name': { zh: '受理代码', en: 'Acceptance code' },
  'rule.acceptance-code.demand': { zh: '受理代码须为指南规定的代码。', en: 'The acceptance code must be the one that the call names.' },
  'rule.acceptance-code.pass': { zh: '受理代码符合要求。', en: 'The acceptance code is as required.' },
  'rule.acceptance-code.fail': {
    zh: '受理代码为“{found}”，指南要求为 {expected}。请对照申请书核实。',
    en: 'The acceptance code is “{found}”; the call requires {expected}. Verify it against the application.',
  },
  'rule.acceptance-code.unsure': {
    zh: '受理代码“{found}”无法判断是否为 {expected}。请对照申请书核实。',
    en: 'Whether the acceptance code “{found}” is {expected} cannot be told. Verify it against the application.',
  },
  'rule.acceptance-code.unsure-blank': {
    zh: '受理代码为空，应为 {expected}。请对照申请书核实。',
    en: 'The acceptance code is blank; it should be {expected}. Verify it against the application.',
  },

  'rule.application-codes.name': { zh: '申请代码数量', en: 'Number of application codes' },
  'rule.application-codes.demand': { zh: '除受理代码外，申请代码不超过指南规定的个数，且不重复。', en: 'Besides the acceptance code, no more application codes than the call allows, and none twice.' },
  'rule.application-codes.pass': { zh: '申请代码个数符合要求。', en: 'The number of application codes is as required.' },
  'rule.application-codes.fail': {
    zh: '共有 {found} 个申请代码，指南规定除 {acceptance} 外不超过 {expected} 个。请对照申请书核实。',
    en: 'There are {found} application codes; the call allows {expected} besides {acceptance}. Verify them against the application.',
  },
  'rule.application-codes.fail-listed': {
    zh: '申请代码中列入了 {acceptance}，合计 {found} 个。不计 {acceptance} 则未超过 {expected} 个，仅作提示。',
    en: '{acceptance} is listed among the application codes, {found} in all. Without it there are no more than {expected}: for information only.',
  },
  'rule.application-codes.fail-repeated': {
    zh: '申请代码 {found} 重复填写。请核对是否误填。',
    en: 'Application code {found} is given more than once. Check whether that is a slip.',
  },
  'rule.application-codes.unsure': {
    zh: '申请代码“{found}”无法识别，不能计数。请对照申请书核实。',
    en: 'The application codes “{found}” cannot be read or counted. Verify them against the application.',
  },

  'rule.funding-category.name': { zh: '资助类别', en: 'Funding category' },
  'rule.funding-category.demand': { zh: '资助类别须为指南规定的类别。', en: 'The funding category must be the one that the call names.' },
  'rule.funding-category.pass': { zh: '资助类别符合要求。', en: 'The funding category is as required.' },
  'rule.funding-category.fail': {
    zh: '资助类别为“{found}”，指南要求为“{expected}”。请对照申请书核实。',
    en: 'The funding category is “{found}”; the call requires “{expected}”. Verify it against the application.',
  },
  'rule.funding-category.fail-nearly': {
    zh: '资助类别写作“{found}”，与指南要求的“{expected}”不完全一致。请核实是否同一类别。',
    en: 'The funding category reads “{found}”, not quite “{expected}” as the call requires. Verify whether it is the same.',
  },
  'rule.funding-category.unsure': {
    zh: '资助类别为空，无法判断。请对照申请书核实。',
    en: 'The funding category is blank. Verify it against the application.',
  },

  'rule.plan-annotation.name': { zh: '附注说明', en: 'Annotation' },
  'rule.plan-annotation.demand': { zh: '附注说明须为本重大研究计划的名称。', en: 'The annotation must be the name of this major research plan.' },
  'rule.plan-annotation.pass': { zh: '附注说明符合要求。', en: 'The annotation is as required.' },
  'rule.plan-annotation.fail': {
    zh: '附注说明为“{found}”，应为“{expected}”。请核实是否误投其他计划。',
    en: 'The annotation is “{found}”; it should be “{expected}”. Verify whether the proposal was meant for another plan.',
  },
  'rule.plan-annotation.fail-blank': {
    zh: '附注说明未填写，应为“{expected}”。请对照申请书核实。',
    en: 'The annotation is blank; it should be “{expected}”. Verify it against the application.',
  },
  'rule.plan-annotation.fail-nearly': {
    zh: '附注说明写作“{found}”，与“{expected}”不完全一致。请核实是否为本计划。',
    en: 'The annotation reads “{found}”, not quite “{expected}”. Verify whether this plan is meant.',
  },

  'rule.required-fields.name': { zh: '必填项', en: 'Required fields' },
  'rule.required-fields.demand': { zh: '编号、名称、申请人等必填栏不得空白。', en: 'Number, title, applicant and other required cells must not be blank.' },
  'rule.required-fields.pass': { zh: '必填项（{expected}）均已填写。', en: 'The required cells ({expected}) are all filled in.' },
  'rule.required-fields.fail': {
    zh: '必填项“{found}”为空。请对照申请书补全。',
    en: 'The required cell “{found}” is blank. Fill it in from the application.',
  },

  'rule.subtype.name': { zh: '亚类说明', en: 'Subtype' },
  'rule.subtype.demand': { zh: '亚类说明须为指南规定的亚类之一。', en: 'The subtype must be one of the call’s.' },
  'rule.subtype.pass': { zh: '亚类说明符合要求。', en: 'The subtype is as required.' },
  'rule.subtype.fail': {
    zh: '亚类说明为“{found}”，不是指南规定的亚类（{expected}）。请对照申请书核实。',
    en: 'The subtype is “{found}”, none of the call’s ({expected}). Verify it against the application.',
  },
  'rule.subtype.fail-nearly': {
    zh: '亚类说明写作“{found}”，规范写法为“{expected}”。请核实是否同一亚类。',
    en: 'The subtype reads “{found}”; the call spells it “{expected}”. Verify whether it is the same.',
  },
  'rule.subtype.unsure': {
    zh: '亚类说明为空，应为 {expected} 之一。请对照申请书核实。',
    en: 'The subtype is blank; it should be one of {expected}. Verify it against the application.',
  },
  'rule.subtype.unsure-several': {
    zh: '亚类说明“{found}”同时写了多个亚类，应为 {expected} 之一。请对照申请书核实。',
    en: 'The subtype “{found}” names more than one; it should be one of {expected}. Verify it against the application.',
  },

  'rule.code-format.name': { zh: '申请代码格式', en: 'Form of application codes' },
  'rule.code-format.demand': { zh: '申请代码须为一个字母加两位或四位数字。', en: 'An application code must be a letter and two or four digits.' },
  'rule.code-format.pass': { zh: '申请代码格式符合要求。', en: 'The application codes have the right form.' },
  'rule.code-format.fail': {
    zh: '申请代码“{found}”格式不符，应为 {letters} 之一加两位或四位数字。请对照申请书核实。',
    en: 'The application code “{found}” has the wrong form: one of {letters} and two or four digits is expected. Verify it against the application.',
  },

  'rule.proposal-number.name': { zh: '申请编号格式', en: 'Form of the proposal number' },
  'rule.proposal-number.demand': {
    zh: '申请编号须为完整的数字或字母，长度合理，未被表格软件改写。',
    en: 'The proposal number must be plain digits or letters of a plausible length, not rewritten by a spreadsheet.',
  },
  'rule.proposal-number.pass': { zh: '申请编号格式正常。', en: 'The proposal number looks right.' },
  'rule.proposal-number.fail': {
    zh: '申请编号“{found}”含有数字和字母以外的字符。请核对编号。',
    en: 'The proposal number “{found}” has signs other than digits and letters. Check it.',
  },
  'rule.proposal-number.fail-damaged': {
    zh: '申请编号“{found}”已被表格软件改写，原编号可能丢失。请从原始文件重新导出，并将该列设为文本。',
    en: 'A spreadsheet rewrote the proposal number as “{found}”; digits may be lost. Export the file again with that column as text.',
  },
  'rule.proposal-number.fail-length': {
    zh: '申请编号“{found}”共 {count} 位，与通常位数不同。请核对是否缺位或多位。',
    en: 'The proposal number “{found}” has {count} signs, which is unusual. Check whether one is missing or too many.',
  },

  'rule.call-year.name': { zh: '申请年度', en: 'Application year' },
  'rule.call-year.demand': { zh: '申请年度须与指南年度一致。', en: 'The application year must be the call’s.' },
  'rule.call-year.pass': { zh: '申请年度与指南一致。', en: 'The application year is the call’s.' },
  'rule.call-year.fail': {
    zh: '申请年度为“{found}”，指南年度为 {expected}。请核对是否误填。',
    en: 'The application year is “{found}”, the call’s {expected}. See whether it is a slip.',
  },
  'rule.call-year.unsure': {
    zh: '申请年度“{found}”无法识别，应为 {expected}。请核对。',
    en: 'The application year “{found}” cannot be read; it should be {expected}. Please check.',
  },

  'rule.research-attribute.name': { zh: '研究属性', en: 'Research attribute' },
  'rule.research-attribute.demand': { zh: '研究属性须选用现行类别。', en: 'The research attribute must be one of those in use.' },
  'rule.research-attribute.pass': { zh: '研究属性符合要求。', en: 'The research attribute is one of those in use.' },
  'rule.research-attribute.fail': {
    zh: '研究属性“{found}”为以往年度的类别，现行类别为 {expected}。请提醒申请人更正。',
    en: 'The research attribute “{found}” is of former years; those in use are {expected}. Ask the applicant to correct it.',
  },
  'rule.research-attribute.unsure': {
    zh: '研究属性“{found}”不是现行类别（{expected}）。请核对。',
    en: 'The research attribute “{found}” is none of those in use ({expected}). Please check.',
  },
} as const satisfies WordTable;
