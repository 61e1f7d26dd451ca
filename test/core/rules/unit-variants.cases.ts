import type { RuleCases } from './ruleCase';

export const unitVariants: RuleCases = {
  field: 'host',
  neverUnsure: true,
  others: [
    { host: '洞庭大学' },
  ],
  cases: [
    ['洞庭 大学', 'fail', 'notice'],
    ['洞庭大学', 'pass'],
    ['洞庭大学（东校区）', 'pass'],
    ['洞庭大学数学学院', 'pass'],
    ['东湖大学', 'pass'],
    [{ host: '', employer: '无' }, 'not-applicable'],
    [{ host: '清华', employer: '清华大学', partners: '清华大学' }, 'fail', 'notice'],
    [{ participants: '谢霞（清华，教授）；钱雅（清华大学，教授）；孙立（清华大学，讲师）' }, 'fail', 'notice'],
  ],
};
