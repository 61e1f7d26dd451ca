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
} as const satisfies WordTable;
