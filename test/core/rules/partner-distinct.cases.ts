import type { RuleCases } from './ruleCase';

export const partnerDistinct: RuleCases = {
  field: 'partners',
  cases: [
    ['东湖大学', 'pass'],
    ['东湖大学；钱塘大学', 'pass'],
    ['洞庭理工大学；洞庭师范大学', 'pass'],
    ['洞庭大学附属医院', 'pass'],
    ['华原科学院数学研究所；华原科学院计算研究所', 'pass'],
    ['东湖大学；洞庭大学', 'fail', 'verify'],
    ['东湖大学;东湖大学', 'fail', 'verify'],
    ['东湖大学；东湖 大学', 'fail', 'verify'],
    ['东湖大学（计算机学院）；东湖大学', 'fail', 'verify'],
    ['洞庭大学数学学院', 'fail', 'verify'],
    ['清华；清华大学', 'fail', 'verify'],
    ['中科院自动化所、中国科学院自动化研究所', 'fail', 'verify'],
    ['洞大；东湖大学', 'unsure'],
    ['East Lake University；东湖大学', 'unsure'],
    ['', 'not-applicable'],
    ['无', 'not-applicable'],
    ['无合作单位', 'not-applicable'],
  ],
};
