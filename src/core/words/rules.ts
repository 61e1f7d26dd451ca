import type { WordTable } from './table';

/** The formal checks: of each rule its name, what it demands, and a sentence for each outcome it can have. */
export const ruleWords = {
  'rules.blank': { zh: '该栏为空，本项不适用。', en: 'The cell is blank; the check does not apply.' },
  'rules.noSettings': { zh: '本指南未设置此项检查，不适用。', en: 'The call does not set this check; it does not apply.' },
  'rules.badSettings': {
    zh: '指南数据中此项检查的设置“{settings}”缺失或无法使用，本项未执行。请检查指南文件。',
    en: 'The call’s settings “{settings}” of this check are missing or unusable, so it was not run. Please look at the call’s file.',
  },
  'rules.unchecked': {
    zh: '本次未检查：缺少列“{columns}”。文件中如有此列，请在列对应中指定后重新检查。',
    en: 'Not checked: the file has no column “{columns}”. If it has one under another name, choose it in the mapping and check again.',
  },
  'rules.threw': {
    zh: '检查本行时程序出错，无法判断：{reason}。请人工核实，并将此信息告知维护人员。',
    en: 'The check broke off on this row and cannot decide: {reason}. Please verify by hand and tell whoever maintains the program.',
  },
  'rules.flood': {
    zh: '{checked} 项中有 {failing} 项不符合（{percent}%），很可能是列对应或指南设置有误，而不是申请书有误。请先核对列“{columns}”的对应关系。',
    en: '{failing} of {checked} proposals fail ({percent}%): a wrong mapping or setting is likelier than so many faults. Check first what the column “{columns}” is mapped to.',
  },
  'rules.settings.unknown': {
    zh: '检查项“{rule}”没有名为“{setting}”的设置，已忽略。请核对拼写。',
    en: 'The check “{rule}” has no setting called “{setting}”; it was ignored. Please check the spelling.',
  },
  'rules.settings.unusable': {
    zh: '检查项“{rule}”的设置“{setting}”缺失或取值无法使用，该项检查不会执行。请按 data/README.md 的说明改正。',
    en: 'The setting “{setting}” of the check “{rule}” is missing or unusable, so the check will not run. Correct it as data/README.md describes.',
  },

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

  'rule.applicant-title.name': { zh: '申请人职称', en: 'Applicant’s title' },
  'rule.applicant-title.demand': { zh: '申请人须具有高级专业技术职务（职称）。', en: 'The applicant must hold a senior professional title.' },
  'rule.applicant-title.pass': { zh: '申请人职称符合申请条件。', en: 'The applicant’s title is as required.' },
  'rule.applicant-title.fail-senior': {
    zh: '申请人职称“{found}”为高级职称，不在本指南允许的范围内。请核实。',
    en: 'The applicant’s title “{found}” is senior, which the call does not allow. Please verify.',
  },
  'rule.applicant-title.fail-middle': {
    zh: '申请人职称“{found}”为中级职称，不具备申请条件。请核实提交时是否已取得高级职称。',
    en: 'The applicant’s title “{found}” is of middle rank: not eligible. Verify whether a senior title was held on submission.',
  },
  'rule.applicant-title.fail-junior': {
    zh: '申请人职称“{found}”为初级职称，不具备申请条件。请核实提交时是否已取得高级职称。',
    en: 'The applicant’s title “{found}” is of junior rank: not eligible. Verify whether a senior title was held on submission.',
  },
  'rule.applicant-title.unsure': {
    zh: '仅凭“{found}”无法判断申请人是否具有高级职称。请核实其经评定的专业技术职务。',
    en: '“{found}” alone does not tell whether the applicant holds a senior title. Verify the title as it was formally granted.',
  },
  'rule.applicant-title.unsure-blank': {
    zh: '申请人职称为空，无法判断是否具有高级职称。请对照申请书核实。',
    en: 'The applicant’s title is blank: eligibility cannot be told. Verify it against the application.',
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

  'rule.direction-declared.name': { zh: '申报方向', en: 'Direction declared' },
  'rule.direction-declared.demand': { zh: '须写明指南中的一个研究方向，且该方向属于所申请的亚类。', en: 'A direction of the call must be named, and it must belong to the subtype applied for.' },
  'rule.direction-declared.pass': { zh: '申报方向为指南所列方向。', en: 'The direction declared is one of the call’s.' },
  'rule.direction-declared.fail': {
    zh: '“{found}”不是指南所列的研究方向。请核实申请书所填的方向。',
    en: '“{found}” is no direction of the call. Verify which direction the application names.',
  },
  'rule.direction-declared.fail-blank': {
    zh: '未填写指南方向。请核实申请书起始部分写明的方向。',
    en: 'No direction of the call is given. Look it up in the opening of the application.',
  },
  'rule.direction-declared.fail-subtype': {
    zh: '“{found}”属于{other}的方向，而申请的亚类为{expected}。请核实亚类和方向哪一项有误。',
    en: '“{found}” is a direction of {other}, but the proposal applies for {expected}. Verify which of the two is wrong.',
  },
  'rule.direction-declared.unsure': {
    zh: '“{found}”可对应多个方向（{expected}），或序号与名称不一致。请核实申报的是哪一个方向。',
    en: '“{found}” fits several directions ({expected}), or its number and title disagree. Verify which one is meant.',
  },
  'rule.direction-declared.unchecked': {
    zh: '本次未检查：列“{column}”的内容大多不是本指南的研究方向，应为申请代码下的研究方向。文件中如有指南方向一列，请在列对应中指定后重新检查。',
    en: 'Not checked: most values of the column “{column}” are no directions of this call; it seems to be the field under the application code. If the file has a column with the call’s directions, choose it in the mapping and check again.',
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

  'rule.partner-count.name': { zh: '合作研究单位数量', en: 'Number of collaborating institutions' },
  'rule.partner-count.demand': { zh: '合作研究单位不超过指南规定的个数。', en: 'No more collaborating institutions than the call allows.' },
  'rule.partner-count.pass': { zh: '合作研究单位个数符合要求。', en: 'The number of collaborating institutions is as required.' },
  'rule.partner-count.fail': {
    zh: '合作研究单位有 {count} 个（{found}），指南规定不超过 {expected} 个。请对照申请书核实。',
    en: 'There are {count} collaborating institutions ({found}); the call allows {expected}. Verify them against the application.',
  },
  'rule.partner-count.not-applicable': { zh: '没有合作研究单位，本项不适用。', en: 'There is no collaborating institution; the check does not apply.' },

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
} as const satisfies WordTable;
