import type { RuleCases } from './ruleCase';

export const fitStatement: RuleCases = {
  field: 'fitStatement',
  cases: [
    ['符合培育5方向，贡献在于算子学习理论。', 'pass'],
    ['', 'fail', 'verify'],
    ['无', 'fail', 'verify'],
    ['待补充', 'fail', 'verify'],
    ['—', 'fail', 'verify'],
    ['详见正文', 'unsure'],
    ['见申请书第一部分', 'unsure'],
    ['同上', 'unsure'],
  ],
};
