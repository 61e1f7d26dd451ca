import type { RuleCases } from './ruleCase';

export const proposalNumber: RuleCases = {
  field: 'number',
  neverUnsure: true,
  cases: [
    ['3152479365', 'pass'],
    ['62406001', 'pass'],
    ['T2401234567', 'pass'],
    ['３１５２４７９３６５', 'pass'],
    ['\'3152479365', 'pass'],
    ['3.15E+09', 'fail', 'verify'],
    ['3.15248E+09', 'fail', 'verify'],
    ['3152479365.0', 'fail', 'verify'],
    ['3,152,479,365', 'fail', 'verify'],
    ['########', 'fail', 'verify'],
    ['31524-79365', 'fail', 'verify'],
    ['3152 479365', 'fail', 'verify'],
    ['申请人提交', 'fail', 'verify'],
    ['31524', 'fail', 'verify'],
    ['315247936531524793653', 'fail', 'verify'],
    ['', 'not-applicable'],
    ['无', 'not-applicable'],
  ],
};
