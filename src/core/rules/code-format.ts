import { say } from '../words';
import { filled } from './cells';
import { defineRule, type Verdict } from './rule';
import { aText } from './settings';

const sound: Verdict = { outcome: 'pass', message: say('rule.code-format.pass') };
const blank: Verdict = { outcome: 'not-applicable', message: say('rules.blank') };

/** 申请代码: a letter of a department and two or four digits. */
export const codeFormat = defineRule({
  id: 'code-format',
  demand: say('rule.code-format.demand'),
  clause: '形式审查惯例',
  severity: 'verify',
  needs: ['codes'],
  quotes: ['codes'],
  settings: { letters: aText },
  check: ({ settings }) => {
    const letters = settings.letters.toUpperCase();
    const isCode = (code: string): boolean => /^[A-Z]\d{2}(?:\d{2})?$/.test(code) && letters.includes(code[0] ?? '');
    return (proposal) => {
      const { codes } = proposal;
      if (filled(proposal, 'codes') === undefined || codes.length === 0) return blank;
      const wrong = [...new Set(codes.map((code) => code.replace(/\s/gu, '')).filter((code) => !isCode(code)))];
      if (wrong.length === 0) return sound;
      return { outcome: 'fail', message: say('rule.code-format.fail', { found: wrong, letters: [...letters] }) };
    };
  },
});
