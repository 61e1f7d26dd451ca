import { chineseNumber } from '../text/numerals';
import { say } from '../words';
import { filled } from './cells';
import { defineRule, type Verdict } from './rule';

const sound: Verdict = { outcome: 'pass', message: say('rule.call-year.pass') };
const blank: Verdict = { outcome: 'not-applicable', message: say('rules.blank') };

/** `二〇二四` */
const withDigits = (text: string): string => text.replace(/[〇零一二三四五六七八九]{4}/gu, (signs) => String(chineseNumber(signs)));

/** 申请年度 is the call's: `2024`, `2024年度`, a day of that year. */
export const callYear = defineRule({
  id: 'call-year',
  demand: say('rule.call-year.demand'),
  clause: '形式审查惯例',
  severity: 'notice',
  needs: ['year'],
  quotes: ['year'],
  settings: {},
  concerns: ({ year }) => year !== undefined,
  check: ({ call }) => (proposal) => {
    const found = filled(proposal, 'year');
    if (found === undefined) return blank;
    const expected = call.year ?? 0;
    const years = new Set(withDigits(found.normalize('NFKC')).match(/(?<!\d)(?:19|20)\d{2}(?!\d)/gu)?.map(Number));
    if (years.size !== 1) return { outcome: 'unsure', message: say('rule.call-year.unsure', { found, expected }) };
    return years.has(expected) ? sound : { outcome: 'fail', message: say('rule.call-year.fail', { found, expected }) };
  },
});
