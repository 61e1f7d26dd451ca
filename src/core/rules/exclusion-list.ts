import { parsePeople } from '../people/peopleCell';
import { say } from '../words';
import { filled } from './cells';
import { defineRule, type Verdict } from './rule';
import { aCount } from './settings';

const sound: Verdict = { outcome: 'pass', message: say('rule.exclusion-list.pass') };
const blank: Verdict = { outcome: 'not-applicable', message: say('rules.blank') };

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
    if (cell === undefined) return blank;
    const found = new Set(parsePeople(cell).map(({ name }) => name)).size;
    return found <= most ? sound : { outcome: 'fail', message: say('rule.exclusion-list.fail', { found, expected: most }) };
  },
});
