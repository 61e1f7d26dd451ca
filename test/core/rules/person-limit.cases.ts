import type { RuleCases } from './ruleCase';

export const personLimit: RuleCases = {
  field: 'participants',
  neverUnsure: true,
  others: [
    { number: '3152400001', applicant: '甲一', participants: '武超（陇原大学，教授）；李平（陇原大学，教授）' },
    { number: '3152400002', applicant: '乙二', participants: '武超（陇原大学，教授）' },
    { number: '3152400003', applicant: '何安', applicantId: '990106197109192515' },
    { number: '3152400004', applicant: '何安', applicantId: '990106197109192515' },
  ],
  cases: [
    ['武超（陇原大学，教授）', 'fail', 'verify'],
    ['武超(陇原大学数学系,教授)', 'fail', 'verify'],
    ['王文（洞庭大学，讲师）；武超，陇原大学，研究员', 'fail', 'verify'],
    ['武超（陇原大学，特聘研究员）', 'fail', 'verify'],
    [{ applicant: '武超', applicantTitle: '教授', host: '陇原大学', participants: '' }, 'fail', 'verify'],
    [{ applicant: '何安', applicantId: '990106197109192515', participants: '' }, 'fail', 'reject'],
    ['武超（东湖大学，教授）', 'pass'],
    ['武超（陇原大学，博士生）', 'pass'],
    ['武超（教授）', 'pass'],
    ['李平（陇原大学，教授）', 'pass'],
    ['', 'pass'],
    [{ applicant: '', participants: '' }, 'not-applicable'],
  ],
};
