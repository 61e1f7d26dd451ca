import { say } from '../words';
import { bare } from './cells';
import { readFlag } from './flag';
import { defineRule, type Verdict } from './rule';

const sound: Verdict = { outcome: 'pass', message: say('rule.research-experience.pass') };
const blank: Verdict = { outcome: 'unsure', message: say('rule.research-experience.unsure-blank') };

/** Projects told of in place of a yes. */
const told = /主持|承担|参与|参加|负责|完成|从事|多年|骨干|计划|课题|基金|面上|青年|重点|国家自然科学基金|国自然|nsfc|项目\d|\d项/iu;

/** 基础研究经历: not denied. */
export const researchExperience = defineRule({
  id: 'research-experience',
  demand: say('rule.research-experience.demand'),
  clause: '指南 六(一)1',
  severity: 'verify',
  needs: ['experience'],
  quotes: ['experience'],
  settings: {},
  check: () => ({ cells: { experience: found } }) => {
    const said = readFlag(found);
    if (found === undefined || said === 'blank') return blank;
    if (said === 'no') return { outcome: 'fail', message: say('rule.research-experience.fail', { found }) };
    return said === 'yes' || told.test(bare(found)) ? sound : { outcome: 'unsure', message: say('rule.research-experience.unsure', { found }) };
  },
});
