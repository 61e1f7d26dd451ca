import type { RuleCases } from './ruleCase';

export const hostConfirmation: RuleCases = {
  field: 'confirmedAt',
  cases: [
    ['2024-04-22 10:02', 'pass'],
    ['2024-04-22 16:00', 'pass'],
    ['2024-04-22 16:00:00', 'pass'],
    ['2024-04-22 16:00:59', 'fail', 'reject'],
    ['2024年4月22日', 'pass'],
    ['2024/4/20 9:00', 'pass'],
    ['45404.5', 'pass'],
    ['2024-04-22 17:10', 'fail', 'reject'],
    ['2024-04-22 16:01', 'fail', 'reject'],
    ['2024/4/22 下午4:30', 'fail', 'reject'],
    ['2024-04-23', 'fail', 'reject'],
    ['2024年4月23日 09:00', 'fail', 'reject'],
    ['', 'unsure'],
    ['待确认', 'unsure'],
    ['4月22日', 'unsure'],
  ],
};
