import type { RuleCases } from './ruleCase';

export const acceptanceCode: RuleCases = {
  field: 'acceptanceCode',
  cases: [
    ['T01', 'pass'],
    ['t01', 'pass'],
    ['Ｔ０１', 'pass'],
    [' T 01 ', 'pass'],
    ['T01.', 'pass'],
    ['T01（交叉融合）', 'pass'],
    ['T01 物质科学', 'pass'],
    ['T02', 'fail', 'reject'],
    ['F06', 'fail', 'reject'],
    ['F0601', 'fail', 'reject'],
    ['T0101', 'fail', 'reject'],
    ['F06；F0601', 'fail', 'reject'],
    ['T01；F0601', 'unsure'],
    ['TO1', 'unsure'],
    ['T1', 'unsure'],
    ['01', 'unsure'],
    ['交叉科学部', 'unsure'],
    ['', 'unsure'],
    ['无', 'unsure'],
  ],
};
