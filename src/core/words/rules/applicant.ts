import type { WordTable } from '../table';

/** Checks of the applicant. */
export const applicantRuleWords = {
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

  'rule.employer-is-host.name': { zh: '工作单位与依托单位', en: 'Employer and host institution' },
  'rule.employer-is-host.demand': { zh: '申请人的工作单位须为依托单位。', en: 'The applicant’s employer must be the host institution.' },
  'rule.employer-is-host.pass': { zh: '工作单位与依托单位一致。', en: 'The employer is the host institution.' },
  'rule.employer-is-host.fail': {
    zh: '工作单位“{found}”与依托单位“{host}”不一致。请核实申请人是否为依托单位在职人员。',
    en: 'The employer “{found}” is not the host “{host}”. Verify whether the applicant is employed there.',
  },
  'rule.employer-is-host.unsure': {
    zh: '工作单位“{found}”与依托单位“{host}”是否为同一法人无法判断。请核实。',
    en: 'Whether the employer “{found}” and the host “{host}” are one legal person cannot be told. Please verify.',
  },
  'rule.employer-is-host.not-applicable': {
    zh: '工作单位或依托单位未填写，本项不适用。',
    en: 'The employer or the host is not given; the check does not apply.',
  },

  'rule.exclusion-list.name': { zh: '回避专家人数', en: 'Number of excluded reviewers' },
  'rule.exclusion-list.demand': { zh: '提出回避的专家人数不超过规定。', en: 'No more reviewers may be named as unsuitable than allowed.' },
  'rule.exclusion-list.pass': { zh: '提出回避的专家人数符合要求。', en: 'The number of excluded reviewers is as allowed.' },
  'rule.exclusion-list.fail': {
    zh: '提出回避的专家有 {found} 人，规定不超过 {expected} 人。请提醒申请人。',
    en: '{found} reviewers are named as unsuitable; {expected} are allowed. Tell the applicant.',
  },

  'rule.graduate-student.name': { zh: '在读研究生', en: 'Graduate students' },
  'rule.graduate-student.demand': {
    zh: '申请人不得为在读研究生（含在职攻读）。',
    en: 'The applicant must not be studying for a graduate degree, employed or not.',
  },
  'rule.graduate-student.pass': { zh: '未见申请人为在读研究生。', en: 'Nothing says that the applicant is a graduate student.' },
  'rule.graduate-student.fail': {
    zh: '申请人身份为“{found}”，属在读研究生，不具备申请条件。请核实提交时的身份。',
    en: 'The applicant is given as “{found}”, a graduate student: not eligible. Verify the status on submission.',
  },
  'rule.graduate-student.unsure': {
    zh: '仅凭“{found}”无法判断申请人是否在读研究生学位。请核实。',
    en: '“{found}” does not tell whether the applicant is studying for a graduate degree. Please verify.',
  },

  'rule.id-document.name': { zh: '证件号校验', en: 'Identity number' },
  'rule.id-document.demand': {
    zh: '十八位身份证号须通过校验，并与出生日期一致。',
    en: 'An identity number of 18 signs must pass its checksum and agree with the date of birth.',
  },
  'rule.id-document.pass': { zh: '身份证号校验无误。', en: 'The identity number is consistent.' },
  'rule.id-document.fail': {
    zh: '证件号（尾号 {found}）校验位不符，可能录入有误。请对照证件核实。',
    en: 'The identity number (ending {found}) fails its checksum: likely a slip. Verify it against the document.',
  },
  'rule.id-document.fail-date': {
    zh: '证件号（尾号 {found}）中的出生日期不存在。请对照证件核实。',
    en: 'The identity number (ending {found}) holds a day of birth that does not exist. Verify it against the document.',
  },
  'rule.id-document.fail-birth': {
    zh: '证件号（尾号 {found}）与所填出生日期不一致。请对照证件核实。',
    en: 'The identity number (ending {found}) contradicts the date of birth given. Verify both against the document.',
  },
  'rule.id-document.unsure': {
    zh: '证件号位数不对，或已被表格软件改写，无法校验。请对照证件核实。',
    en: 'The identity number has the wrong length, or a spreadsheet rewrote it: it cannot be checked. Verify it against the document.',
  },
  'rule.id-document.not-applicable': {
    zh: '证件号为空，或不是居民身份证号，本项不适用。',
    en: 'The number is blank or of another document; the check does not apply.',
  },

  'rule.no-employer.name': { zh: '有无工作单位', en: 'Employment' },
  'rule.no-employer.demand': { zh: '申请人须有工作单位。', en: 'The applicant must have an employer.' },
  'rule.no-employer.pass': { zh: '申请人有工作单位。', en: 'The applicant has an employer.' },
  'rule.no-employer.fail': {
    zh: '工作单位填写为“{found}”，无工作单位的人员不具备申请条件。请核实。',
    en: 'The employer is given as “{found}”: who has none is not eligible. Please verify.',
  },
  'rule.no-employer.unsure': {
    zh: '工作单位为空，无法判断。请对照申请书核实。',
    en: 'The employer is blank: eligibility cannot be told. Verify it against the application.',
  },
  'rule.no-employer.unsure-said': {
    zh: '工作单位填写为“{found}”，无法判断申请人是否有聘用单位。请核实。',
    en: 'The employer is given as “{found}”: whether the applicant is employed cannot be told. Please verify.',
  },

  'rule.part-time.name': { zh: '聘用形式', en: 'Form of employment' },
  'rule.part-time.demand': { zh: '申请人应为依托单位全职聘用人员。', en: 'The applicant should be employed full-time by the host institution.' },
  'rule.part-time.pass': { zh: '申请人为全职聘用。', en: 'The applicant is employed full-time.' },
  'rule.part-time.fail': {
    zh: '聘用形式为“{found}”，非全职或在境外受聘。请核实聘用期限和在职时间。',
    en: 'The employment is “{found}”: part-time or abroad. Verify its term and the time worked.',
  },
  'rule.part-time.unsure': {
    zh: '仅凭聘用形式“{found}”无法判断是否全职。请核实。',
    en: '“{found}” does not tell whether the employment is full-time. Please verify.',
  },

  'rule.pledge.name': { zh: '科研诚信承诺', en: 'Integrity pledge' },
  'rule.pledge.demand': { zh: '申请人须作出科研诚信承诺。', en: 'The applicant must give the integrity pledge.' },
  'rule.pledge.pass': { zh: '已作出科研诚信承诺。', en: 'The integrity pledge was given.' },
  'rule.pledge.fail': {
    zh: '科研诚信承诺一栏为“{found}”，未作出承诺。请核实。',
    en: 'The integrity pledge reads “{found}”: it was not given. Please verify.',
  },
  'rule.pledge.unsure': {
    zh: '科研诚信承诺一栏“{found}”无法判断是否已承诺。请核实。',
    en: 'Whether the pledge was given cannot be told from “{found}”. Please verify.',
  },

  'rule.postdoc.name': { zh: '在站博士后', en: 'Postdocs in station' },
  'rule.postdoc.demand': { zh: '申请人不得为在站博士后。', en: 'The applicant must not be a postdoc in station.' },
  'rule.postdoc.pass': { zh: '未见申请人为在站博士后。', en: 'Nothing says that the applicant is a postdoc in station.' },
  'rule.postdoc.fail': {
    zh: '申请人身份为“{found}”，属在站博士后，不具备申请条件。请核实提交时是否已出站。',
    en: 'The applicant is given as “{found}”, a postdoc in station: not eligible. Verify whether the term had ended on submission.',
  },
  'rule.postdoc.unsure': {
    zh: '仅凭“{found}”无法判断申请人提交时是否在站。请核实。',
    en: '“{found}” does not tell whether the applicant was a postdoc in station on submission. Please verify.',
  },

  'rule.research-experience.name': { zh: '基础研究经历', en: 'Experience of basic research' },
  'rule.research-experience.demand': {
    zh: '申请人须具有承担基础研究课题的经历。',
    en: 'The applicant must have experience of basic-research projects.',
  },
  'rule.research-experience.pass': { zh: '申请人具有基础研究经历。', en: 'The applicant has experience of basic research.' },
  'rule.research-experience.fail': {
    zh: '基础研究经历一栏为“{found}”，不符合申请条件。请核实申请人承担过的课题。',
    en: 'Experience of basic research is denied (“{found}”). Verify which projects the applicant has had.',
  },
  'rule.research-experience.unsure': {
    zh: '基础研究经历“{found}”无法判断。请核实申请人承担过的课题。',
    en: 'The experience “{found}” cannot be judged. Verify which projects the applicant has had.',
  },
  'rule.research-experience.unsure-blank': {
    zh: '基础研究经历为空，无法判断。请核实申请人承担过的课题。',
    en: 'The experience of basic research is blank. Verify which projects the applicant has had.',
  },
} as const satisfies WordTable;
