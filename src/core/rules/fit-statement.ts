import { say } from '../words';
import { bare, filled } from './cells';
import { defineRule, type Verdict } from './rule';

const sound: Verdict = { outcome: 'pass', message: say('rule.fit-statement.pass') };
const blank: Verdict = { outcome: 'fail', message: say('rule.fit-statement.fail') };
const elsewhere = /^(?:内容)?(?:详见|见|参见|同上|同|请见|略)(?:申请书|正文|附件|附录|上|报告|摘要|项目)?.{0,8}$/u;

/** A statement longer than this says more than where to look. */
const longestReference = 40;

/** 方向贡献说明: the opening statement of direction and contribution. */
export const fitStatement = defineRule({
  id: 'fit-statement',
  demand: say('rule.fit-statement.demand'),
  clause: '指南 六(三)1(4)',
  severity: 'verify',
  needs: ['fitStatement'],
  quotes: ['fitStatement'],
  settings: {},
  check: () => (proposal) => {
    const found = filled(proposal, 'fitStatement');
    if (found === undefined) return blank;
    return found.length <= longestReference && elsewhere.test(bare(found)) ? { outcome: 'unsure', message: say('rule.fit-statement.unsure', { found }) } : sound;
  },
});
