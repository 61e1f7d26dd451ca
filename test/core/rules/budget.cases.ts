import type { RuleCases } from './ruleCase';

const key = (budget: string) => ({ subtype: '重点支持项目', budget });

export const budget: RuleCases = {
  field: 'budget',
  cases: [
    ['80', 'pass'],
    ['80.00', 'pass'],
    ['59.0000（万元）', 'pass'],
    ['800,000元', 'pass'],
    ['0.01', 'pass'],
    [key('300'), 'pass'],
    [key('240'), 'pass'],
    [key('360'), 'pass'],
    [key('298.5000'), 'pass'],
    ['95', 'fail', 'verify'],
    ['80.5', 'fail', 'verify'],
    ['80.0001', 'fail', 'verify'],
    ['950,000元', 'fail', 'verify'],
    [{ subtype: '培育', budget: '95' }, 'fail', 'verify'],
    [key('480'), 'fail', 'notice'],
    [key('80'), 'fail', 'notice'],
    [key('239'), 'fail', 'notice'],
    [key('361'), 'fail', 'notice'],
    ['', 'unsure'],
    ['待定', 'unsure'],
    ['约80', 'unsure'],
    ['无', 'unsure'],
    // The amount-unit check's concern.
    ['800000', 'not-applicable'],
    ['0', 'not-applicable'],
    ['-5', 'not-applicable'],
    [key('3000000'), 'not-applicable'],
    [{ subtype: '', budget: '95' }, 'not-applicable'],
    [{ subtype: '集成项目', budget: '1000' }, 'not-applicable'],
  ],
};
