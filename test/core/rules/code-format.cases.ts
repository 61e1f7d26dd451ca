import type { RuleCases } from './ruleCase';

export const codeFormat: RuleCases = {
  field: 'codes',
  neverUnsure: true,
  cases: [
    ['F0601', 'pass'],
    ['F06', 'pass'],
    ['T01', 'pass'],
    ['f0601；Ａ05', 'pass'],
    ['F0601 人工智能基础', 'pass'],
    ['C08；H1801；T02', 'pass'],
    ['一级：C05，二级：C0501', 'pass'],
    ['F6', 'fail', 'verify'],
    ['F060102', 'fail', 'verify'],
    ['0601', 'fail', 'verify'],
    ['I0601', 'fail', 'verify'],
    ['J06', 'fail', 'verify'],
    ['FF0601', 'fail', 'verify'],
    ['F0601；F061', 'fail', 'verify'],
    ['人工智能', 'fail', 'verify'],
    ['', 'not-applicable'],
    ['无', 'not-applicable'],
    ['—', 'not-applicable'],
  ],
};
