import type { RuleCases } from './ruleCase';

export const duplicateTitle: RuleCases = {
  field: 'title',
  neverUnsure: true,
  others: [
    { title: '无替换抽样下的聚类近似算法' },
    { title: '测试' },
  ],
  cases: [
    ['无替换抽样下的聚类近似算法', 'fail', 'verify'],
    ['无替换抽样下的 聚类近似算法。', 'fail', 'verify'],
    ['“无替换”抽样下的聚类近似算法', 'fail', 'verify'],
    ['无替换抽样下的聚类近似算法（二）', 'pass'],
    ['测试', 'pass'],
    ['', 'not-applicable'],
  ],
};
