import type { FieldKey } from '../model';
import { say } from '../words';
import { filled } from './cells';
import { defineRule, type Verdict } from './rule';
import { aCount } from './settings';

const sound: Verdict = { outcome: 'pass', message: say('rule.abstract-length.pass') };
const blank: Verdict = { outcome: 'not-applicable', message: say('rules.blank') };

/** Signs of a text as the form counts them; blanks beside Chinese do not count. */
const lengthOf = (text: string): number => text.trim().replace(/\r\n/gu, '\n').replace(/(?<=\p{Script=Han})\s+|\s+(?=\p{Script=Han})/gu, '').length;
/** From this share of Chinese signs on a text is Chinese. */
const chineseShare = 0.2;
const isChinese = (text: string): boolean => (text.match(/\p{Script=Han}/gu)?.length ?? 0) >= text.length * chineseShare;

/** 摘要 · 英文摘要: no longer than the form takes. An English text in the column 摘要 has the English limit. */
export const abstractLength = defineRule({
  id: 'abstract-length',
  demand: say('rule.abstract-length.demand'),
  clause: '申请书填报要求',
  severity: 'notice',
  needs: [],
  needsOneOf: [['abstract'], ['abstractEn']],
  quotes: ['title'],
  settings: { mostChinese: aCount, mostEnglish: aCount },
  check: ({ settings: { mostChinese, mostEnglish } }) => (proposal) => {
    let said = false;
    for (const field of ['abstract', 'abstractEn'] as const satisfies readonly FieldKey[]) {
      const text = filled(proposal, field);
      if (text === undefined) continue;
      said = true;
      if (text.length <= Math.min(mostChinese, mostEnglish)) continue;
      const expected = isChinese(text) ? mostChinese : mostEnglish;
      const found = text.length <= expected ? 0 : lengthOf(text);
      if (found <= expected) continue;
      const gaps = { found, expected };
      return { outcome: 'fail', message: expected === mostChinese ? say('rule.abstract-length.fail', gaps) : say('rule.abstract-length.fail-english', gaps), evidence: [field] };
    }
    return said ? sound : blank;
  },
});
