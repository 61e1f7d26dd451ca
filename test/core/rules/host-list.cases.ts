import type { RuleCases } from './ruleCase';

export const hostList: RuleCases = {
  field: 'number',
  list: {
    name: 'host-lists',
    rows: [
      { host: '东湖大学', number: '3152400001', submittedAt: '2024-04-23 15:59' },
      { host: '东湖大学', number: '3152400002', submittedAt: '2024-04-23 16:01' },
      { host: '东湖大学', number: '3152400003', submittedAt: '2024-04-23' },
      { host: '东湖大学', number: '3152400004', submittedAt: '下周' },
      { host: '东湖大学', number: '3152400005' },
      { host: '东湖大学', number: '3152400006', submittedAt: '2024-04-24 09:00' },
      { host: '东湖大学', number: '3152400006', submittedAt: '2024-04-22 09:00' },
      { number: '3152400007', submittedAt: '2024-04-22 09:00' },
    ],
  },
  cases: [
    [{ number: '3152400001', host: '东湖大学' }, 'pass'],
    [{ number: '３１５２４００００１', host: '东湖大学数学系' }, 'pass'],
    [{ number: '3152400002', host: '东湖大学' }, 'fail', 'verify'],
    [{ number: '3152400003', host: '东湖大学' }, 'pass'],
    [{ number: '3152400004', host: '东湖大学' }, 'unsure'],
    [{ number: '3152400005', host: '东湖大学' }, 'pass'],
    [{ number: '3152400006', host: '东湖大学' }, 'pass'],
    [{ number: '3152400007', host: '洞庭大学' }, 'pass'],
    [{ number: '3152400001', host: '洞庭大学' }, 'fail', 'verify'],
    [{ number: '3152400001', host: '东湖大学附属医院' }, 'unsure'],
    [{ number: '3152400099', host: '东湖大学' }, 'fail', 'verify'],
    [{ number: '', host: '东湖大学' }, 'not-applicable'],
  ],
};
