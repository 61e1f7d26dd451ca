import { parsePeople } from '../people/peopleCell';
import { say } from '../words';
import { bare, filled } from './cells';
import { defineRule, type Verdict } from './rule';
import { aCount } from './settings';

const sound: Verdict = { outcome: 'pass', message: say('rule.exclusion-list.pass') };
const blank: Verdict = { outcome: 'not-applicable', message: say('rules.blank') };

/** `无回避专家`, `无需回避`, `不申请`. */
const none = /^(?:无|没有|未|不)(?:需|须|要求?|申请|提出|提|设|指定|回避|不适宜)/u;
const and = /(?<=\p{Script=Han}{2}[)）]?)[和及与](?=\p{Script=Han}{2})/gu;

const circled = /[①-⑳]/gu;
/** `张三教授`: a title right behind a name. */
const title = /(?<=^|[；;、，,\n\s])(\p{Script=Han}{2,4}?)(?:副?教授|副?研究员|院士|老师|博士|先生|女士)(?=$|[（(；;、，,\n\s])/gu;

/** 回避专家: no more than so many reviewers are named. */
export const exclusionList = defineRule({
  id: 'exclusion-list',
  demand: say('rule.exclusion-list.demand'),
  clause: '国家自然科学基金条例',
  severity: 'notice',
  needs: ['excludedReviewers'],
  quotes: ['excludedReviewers'],
  settings: { most: aCount },
  check: ({ settings: { most } }) => (proposal) => {
    const cell = filled(proposal, 'excludedReviewers');
    if (cell === undefined || none.test(bare(cell))) return blank;
    const found = new Set(parsePeople(cell.replace(and, '、').replace(circled, '；').replace(title, '$1')).map(({ name }) => name)).size;
    return found <= most ? sound : { outcome: 'fail', message: say('rule.exclusion-list.fail', { found, expected: most }) };
  },
});
