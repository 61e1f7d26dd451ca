import type { RuleCases } from './ruleCase';

export const noEmployer: RuleCases = {
  field: 'employer',
  cases: [
    ['洞庭大学', 'pass'],
    ['无锡学院', 'pass'],
    ['海州星河科技有限公司', 'pass'],
    ['待贤大学', 'pass'],
    ['无', 'fail', 'reject'],
    ['没有', 'fail', 'reject'],
    ['暂无', 'fail', 'reject'],
    ['无工作单位', 'fail', 'reject'],
    ['无固定单位', 'fail', 'reject'],
    ['待业', 'fail', 'reject'],
    ['自由职业', 'fail', 'reject'],
    ['自由职业者', 'fail', 'reject'],
    ['个人', 'fail', 'reject'],
    ['离职', 'fail', 'reject'],
    ['', 'unsure'],
    ['—', 'unsure'],
    ['未填写', 'unsure'],
    ['N/A', 'unsure'],
    ['退休', 'unsure'],
  ],
};
