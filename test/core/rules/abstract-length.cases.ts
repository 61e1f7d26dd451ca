import type { RuleCases } from './ruleCase';

export const abstractLength: RuleCases = {
  field: 'abstract',
  neverUnsure: true,
  cases: [
    ['研'.repeat(400), 'pass'],
    [`${'研'.repeat(200)} ${'究'.repeat(200)}\n`, 'pass'],
    ['word '.repeat(700), 'pass'],
    [{ abstractEn: 'a'.repeat(4000) }, 'pass'],
    ['研'.repeat(401), 'fail', 'notice'],
    ['研'.repeat(520), 'fail', 'notice'],
    ['word '.repeat(900), 'fail', 'notice'],
    [{ abstractEn: 'a'.repeat(4001) }, 'fail', 'notice'],
    ['', 'not-applicable'],
  ],
};
