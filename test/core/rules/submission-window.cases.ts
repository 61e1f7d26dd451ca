import type { RuleCases } from './ruleCase';

export const submissionWindow: RuleCases = {
  field: 'submittedAt',
  cases: [
    ['2024-04-15 00:00', 'pass'],
    ['2024-04-15', 'pass'],
    ['2024-04-20 06:32', 'pass'],
    ['2024-04-21 15:59:59', 'pass'],
    ['2024-04-21 16:00', 'pass'],
    ['2024-04-21 16:00:00', 'pass'],
    ['2024-04-21', 'pass'],
    ['2024/4/21 9:15:00', 'pass'],
    ['2024年4月21日', 'pass'],
    ['2024-04-21 16:01', 'fail', 'reject'],
    ['2024-04-21 16:03', 'fail', 'reject'],
    ['2024/4/21 16:03:00', 'fail', 'reject'],
    ['2024-04-22', 'fail', 'reject'],
    ['2024/4/22 9:15:00', 'fail', 'reject'],
    ['2025-04-20 06:32', 'fail', 'reject'],
    ['2024-04-14 23:59', 'fail', 'verify'],
    ['2023-04-20', 'fail', 'verify'],
    ['', 'unsure'],
    ['已提交', 'unsure'],
    ['4月20日', 'unsure'],
    ['2024-04-31 10:00', 'unsure'],
  ],
};
