import type { RuleCases } from './ruleCase';

export const researchAttribute: RuleCases = {
  field: 'attribute',
  cases: [
    ['自由探索类', 'pass'],
    ['目标导向类', 'pass'],
    ['自由探索', 'pass'],
    ['（二）目标导向类基础研究', 'pass'],
    ['聚焦前沿，独辟蹊径', 'fail', 'notice'],
    ['A. 鼓励探索、突出原创', 'fail', 'notice'],
    ['鼓励探索,突出原创', 'fail', 'notice'],
    ['独辟蹊径', 'fail', 'notice'],
    ['自由探索类/目标导向类', 'unsure'],
    ['其他', 'unsure'],
    ['应用研究', 'unsure'],
    ['', 'not-applicable'],
    ['—', 'not-applicable'],
  ],
};
