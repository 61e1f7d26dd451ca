import type { RuleCases } from './ruleCase';

export const applicationCodes: RuleCases = {
  field: 'codes',
  cases: [
    ['F0601', 'pass'],
    ['F0601；F0602；F0603；F0604；F0605', 'pass'],
    ['F0601, F0602、F0603|F0604\nF0605', 'pass'],
    ['T01；F0601；F0602；F0603；F0604', 'pass'],
    ['一级：F06，二级：F0601；一级：F06，二级：F0602；一级：A05，二级：A0504', 'pass'],
    ['F0601 人工智能基础；F0602 复杂性科学', 'pass'],
    ['F0601；F0602；F0603；F0604；F0605；F0606', 'fail', 'reject'],
    ['T01；F0601；F0602；F0603；F0604；F0605；F0606', 'fail', 'reject'],
    ['f0601;ｆ0602;F0603;F0604;F0605;F0607', 'fail', 'reject'],
    ['T01；F0601；F0602；F0603；F0604；F0605', 'fail', 'notice'],
    ['F0601；F0602；F0601', 'fail', 'notice'],
    // Six cells, five codes.
    ['F0601；F0602；F0603；F0604；F0605；F0601', 'fail', 'notice'],
    ['；（待定）', 'unsure'],
    ['', 'not-applicable'],
    ['无', 'not-applicable'],
  ],
};
