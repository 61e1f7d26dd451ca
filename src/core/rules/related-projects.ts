import { say } from '../words';
import { bare, filled } from './cells';
import { readFlag } from './flag';
import { defineRule, type Verdict } from './rule';

const sound: Verdict = { outcome: 'pass', message: say('rule.related-projects.pass') };
const none: Verdict = { outcome: 'not-applicable', message: say('rule.related-projects.not-applicable') };

/** Projects told of in place of a yes. */
const told = /主持|承担|参与|参加|在研|国家|计划|课题|专项|工程|重点研发|项目/u;

/** Their number in place of a yes: `2`, `1项`, `0项`. */
const counted = /^[1-9一二两三四五]\d?(?:项|个)?$/u;
const noneCounted = /^[0零〇](?:项|个)?$/u;

/** 承担相关项目 · 区别与联系: who holds a related project of another programme tells it apart from this one. */
export const relatedProjects = defineRule({
  id: 'related-projects',
  demand: say('rule.related-projects.demand'),
  clause: '指南 六(三)1(4)',
  severity: 'verify',
  needs: ['related', 'relatedExplained'],
  quotes: ['related', 'relatedExplained'],
  settings: {},
  check: () => (proposal) => {
    const { related: found = '' } = proposal.cells;
    const said = readFlag(found);
    if (said === 'blank' || said === 'no' || noneCounted.test(bare(found))) return none;
    if (filled(proposal, 'relatedExplained') !== undefined) return sound;
    if (said === 'yes' || counted.test(bare(found)) || told.test(bare(found))) return { outcome: 'fail', message: say('rule.related-projects.fail', { found }) };
    return { outcome: 'unsure', message: say('rule.related-projects.unsure', { found }) };
  },
});
