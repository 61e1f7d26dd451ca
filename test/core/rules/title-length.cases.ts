import type { RuleCases } from './ruleCase';

export const titleLength: RuleCases = {
  field: 'title',
  neverUnsure: true,
  cases: [
    ['研'.repeat(60), 'pass'],
    [`${'研'.repeat(50)} operator learning for differential equations`, 'pass'],
    ['测试集污染的检测方法', 'pass'],
    ['Learning to test', 'pass'],
    ['研'.repeat(61), 'fail', 'notice'],
    ['测试', 'fail', 'notice'],
    ['测试项目1', 'fail', 'notice'],
    ['TEST', 'fail', 'notice'],
    ['test 02', 'fail', 'notice'],
    ['111', 'fail', 'notice'],
    ['aaaa', 'fail', 'notice'],
    ['', 'not-applicable'],
  ],
};
