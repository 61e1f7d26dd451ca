import { say } from '../words';
import { filled } from './cells';
import { defineRule, type Verdict } from './rule';
import { aCount } from './settings';

const sound: Verdict = { outcome: 'pass', message: say('rule.keyword-count.pass') };

/** Keywords that only spaces part: `图神经网络 泛化 优化`, where nothing else does. */
const spaced = (keywords: readonly string[]): readonly string[] =>
  keywords.length === 1 ? (keywords[0] ?? '').split(/(?<=\p{Script=Han})\s+(?=\p{L})|(?<=\p{L})\s+(?=\p{Script=Han})/u) : keywords;

/** 关键词: some, and not too many. */
export const keywordCount = defineRule({
  id: 'keyword-count',
  demand: say('rule.keyword-count.demand'),
  clause: '申请书填报要求',
  severity: 'notice',
  needs: ['keywords'],
  quotes: ['keywords'],
  settings: { least: aCount, most: aCount },
  check: ({ settings: { least, most } }) => (proposal) => {
    const found = filled(proposal, 'keywords') === undefined ? 0 : spaced(proposal.keywords).length;
    if (found < least) return { outcome: 'fail', message: say('rule.keyword-count.fail-few', { found, expected: least }) };
    return found > most ? { outcome: 'fail', message: say('rule.keyword-count.fail', { found, expected: most }) } : sound;
  },
});
