import type { RuleCases } from './ruleCase';

export const callYear: RuleCases = {
  field: 'year',
  cases: [
    ['2024', 'pass'],
    ['2024年', 'pass'],
    ['2024年度', 'pass'],
    ['２０２４', 'pass'],
    ['2024-04-20', 'pass'],
    ['2024.0', 'pass'],
    ['2023', 'fail', 'notice'],
    ['2025年', 'fail', 'notice'],
    ['2023年度', 'fail', 'notice'],
    ['24', 'unsure'],
    ['二〇二四', 'pass'],
    ['2023-2024', 'unsure'],
    ['', 'not-applicable'],
    ['无', 'not-applicable'],
  ],
};
