import type { WordTable } from '../table';

/** Checks of partners and participants. */
export const teamRuleWords = {
  'rule.partner-count.name': { zh: '合作研究单位数量', en: 'Number of collaborating institutions' },
  'rule.partner-count.demand': { zh: '合作研究单位不超过指南规定的个数。', en: 'No more collaborating institutions than the call allows.' },
  'rule.partner-count.pass': { zh: '合作研究单位个数符合要求。', en: 'The number of collaborating institutions is as required.' },
  'rule.partner-count.fail': {
    zh: '合作研究单位有 {count} 个（{found}），指南规定不超过 {expected} 个。请对照申请书核实。',
    en: 'There are {count} collaborating institutions ({found}); the call allows {expected}. Verify them against the application.',
  },
  'rule.partner-count.not-applicable': { zh: '没有合作研究单位，本项不适用。', en: 'There is no collaborating institution; the check does not apply.' },

  'rule.participant-units.name': { zh: '参与者单位', en: 'Institutions of participants' },
  'rule.participant-units.demand': {
    zh: '境内参与者的单位须为依托单位或所列合作研究单位。',
    en: 'Participants of the mainland must be of the host or a listed collaborating institution.',
  },
  'rule.participant-units.pass': {
    zh: '参与者的单位均为依托单位、合作研究单位或境外单位。',
    en: 'All participants are of the host, a collaborating institution, or from abroad.',
  },
  'rule.participant-units.fail': {
    zh: '参与者单位“{found}”既不是依托单位，也未列为合作研究单位。请核实是否漏填合作研究单位。',
    en: '“{found}” of participants is neither the host nor listed as collaborating. Verify whether a collaborating institution was left out.',
  },
  'rule.participant-units.unsure': {
    zh: '参与者单位“{found}”是否属于依托单位、合作研究单位或境外单位无法判断。请核实。',
    en: 'Whether “{found}” belongs to the host or a collaborating institution, or is abroad, cannot be told. Please verify.',
  },
  'rule.participant-units.not-applicable': {
    zh: '未列出参与者单位或依托单位，本项不适用。',
    en: 'No institution of participants, or no host, is given; the check does not apply.',
  },

  'rule.partner-distinct.name': { zh: '合作研究单位重复', en: 'Repeated collaborating institutions' },
  'rule.partner-distinct.demand': {
    zh: '合作研究单位之间不重复，且不是依托单位。',
    en: 'Collaborating institutions must differ from one another and from the host.',
  },
  'rule.partner-distinct.pass': { zh: '合作研究单位互不重复。', en: 'The collaborating institutions all differ.' },
  'rule.partner-distinct.fail': {
    zh: '合作研究单位“{found}”与“{other}”为同一单位。请核实是否误填。',
    en: 'The collaborating institution “{found}” is the same as “{other}”. See whether it is a slip.',
  },
  'rule.partner-distinct.unsure': {
    zh: '合作研究单位“{found}”与“{other}”是否同一单位无法判断。请核实。',
    en: 'Whether “{found}” and “{other}” are one institution cannot be told. Please verify.',
  },

  'rule.team-size.name': { zh: '总人数', en: 'Team size' },
  'rule.team-size.demand': {
    zh: '总人数不少于所列参与者加申请人。',
    en: 'The team must be no smaller than the participants listed and the applicant.',
  },
  'rule.team-size.pass': { zh: '总人数与所列参与者相符。', en: 'The team size agrees with the participants listed.' },
  'rule.team-size.fail': {
    zh: '总人数为 {found}，而所列参与者有 {listed} 人，加申请人至少 {expected} 人。请核对。',
    en: 'The team size is {found}, but {listed} participants are listed, which with the applicant makes {expected}. Please check.',
  },
  'rule.team-size.unsure': { zh: '总人数“{found}”无法识别。请核对。', en: 'The team size “{found}” cannot be read. Please check.' },
  'rule.team-size.not-applicable': {
    zh: '总人数或参与者未填写，本项不适用。',
    en: 'The team size or the participants are not given; the check does not apply.',
  },
} as const satisfies WordTable;
