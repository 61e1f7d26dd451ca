import type { RuleCases } from './ruleCase';

export const budgetUnit: RuleCases = {
  field: 'budget',
  neverUnsure: true,
  cases: [
    ['80', 'pass'],
    ['9999', 'pass'],
    ['800,000元', 'pass'],
    ['0.5', 'pass'],
    ['300', 'pass'],
    ['800000', 'fail', 'verify'],
    ['785000.00', 'fail', 'verify'],
    ['-5', 'fail', 'verify'],
    ['0', 'fail', 'verify'],
    ['0.00', 'fail', 'verify'],
    ['−80', 'fail', 'verify'],
    ['10000', 'fail', 'verify'],
    ['950,000', 'fail', 'verify'],
    ['', 'not-applicable'],
    ['约80', 'not-applicable'],
    ['待定', 'not-applicable'],
  ],
};
