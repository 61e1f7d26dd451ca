import type { FieldKey } from '../model';
import { normalise } from '../text/normalise';
import { say } from '../words';
import { isBlank } from './cells';
import { defineRule, type Verdict } from './rule';
import { texts } from './settings';

const sound: Verdict = { outcome: 'pass', message: say('rule.sensitive-terms.pass') };
const blank: Verdict = { outcome: 'not-applicable', message: say('rules.blank') };

const fields: readonly FieldKey[] = ['title', 'titleEn', 'keywords', 'abstract', 'abstractEn', 'body', 'fitStatement'];

/** What has letters of its own at the ends is looked for as a word. */
const pattern = (term: string): string => {
  const said = normalise(term).replace(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`);
  return `${/^[a-z\d]/u.test(said) ? String.raw`(?<![a-z\d])` : ''}${said}${/[a-z\d]$/u.test(said) ? String.raw`(?![a-z\d])` : ''}`;
};

/** No term of the office's own list occurs in the texts. */
export const sensitiveTerms = defineRule({
  id: 'sensitive-terms',
  demand: say('rule.sensitive-terms.demand'),
  clause: '形式审查惯例',
  severity: 'verify',
  needs: [],
  needsOneOf: [['title'], ['abstract'], ['keywords'], ['body']],
  quotes: ['title'],
  settings: { terms: texts },
  check: ({ settings }) => {
    const anyTerm = new RegExp(settings.terms.map(pattern).join('|'), 'gu');
    return ({ cells }) => {
      const found = new Set<string>();
      const evidence: FieldKey[] = [];
      for (const field of fields) {
        const terms = normalise(cells[field] ?? '').match(anyTerm) ?? [];
        for (const term of terms) found.add(term);
        if (terms.length > 0) evidence.push(field);
      }
      if (found.size === 0) return fields.every((field) => isBlank(cells[field])) ? blank : sound;
      return { outcome: 'fail', message: say('rule.sensitive-terms.fail', { found: [...found] }), evidence };
    };
  },
});
