import { say } from '../words';
import { filled } from './cells';
import { defineRule, type Verdict } from './rule';
import { aCount } from './settings';

const sound: Verdict = { outcome: 'pass', message: say('rule.keyword-count.pass') };

/** What parts keywords where nothing else does: a blank, a slash, a dot beside Chinese, or their numbers. */
const parting = /(?<=\p{Script=Han})[\s/·・。]+(?=\p{L})|(?<=\p{L})[\s/·・。]+(?=\p{Script=Han})/u;
const numbering = /(?:^|\s+)\(?\d{1,2}[.)、]\s*/gu;

/** `图神经网络 泛化 优化`, `1.算子 2.流形`: one entry that holds several. */
const spaced = (keywords: readonly string[]): readonly string[] =>
  keywords.length === 1 ? (keywords[0] ?? '').normalize('NFKC').replace(numbering, ' ').trim().split(parting) : keywords;

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
