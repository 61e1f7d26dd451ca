import type { RuleCases } from './ruleCase';

export const employerIsHost: RuleCases = {
  field: 'employer',
  cases: [
    ['洞庭大学', 'pass'],
    ['洞庭大学计算机学院', 'pass'],
    ['洞庭 大学', 'pass'],
    ['洞庭大学（数学学院）', 'pass'],
    ['洞庭大学；东湖大学', 'pass'],
    [{ employer: '清华', host: '清华大学' }, 'pass'],
    [{ employer: '中科院自动化所', host: '中国科学院自动化研究所' }, 'pass'],
    [{ employer: '东湖大学数学学院', host: '东湖大学计算机学院' }, 'pass'],
    ['东湖大学', 'fail', 'verify'],
    ['海州星河科技有限公司', 'fail', 'verify'],
    ['洞庭理工大学', 'fail', 'verify'],
    [{ employer: '中国科学院软件研究所', host: '中国科学院自动化研究所' }, 'fail', 'verify'],
    [{ employer: '中国地质大学（北京）', host: '中国地质大学（武汉）' }, 'fail', 'verify'],
    ['洞庭大学附属医院', 'unsure'],
    ['洞大', 'unsure'],
    ['Dongting University', 'unsure'],
    ['', 'not-applicable'],
    ['无', 'not-applicable'],
    ['待业', 'not-applicable'],
    [{ employer: '东湖大学', host: '' }, 'not-applicable'],
  ],
};
