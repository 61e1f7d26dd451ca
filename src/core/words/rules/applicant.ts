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
} as const satisfies WordTable;
