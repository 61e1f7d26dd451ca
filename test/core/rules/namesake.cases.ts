import type { RuleCases } from './ruleCase';

export const namesake: RuleCases = {
  field: 'participants',
  neverUnsure: true,
  others: [
    { number: '3152400001', applicant: '甲一', participants: '武超（陇原大学，教授）；李平（陇原大学，教授）' },
    { number: '3152400002', applicant: '乙二', participants: '武超（陇原大学，教授）' },
    { number: '3152400003', applicant: '罗远', host: '洞庭大学' },
    { number: '3152400004', applicant: '何安', applicantId: '990106197109192515' },
  ],
  cases: [
    ['武超（东湖大学，教授）', 'fail', 'notice'],
    [{ applicant: '罗远', host: '东湖大学' }, 'fail', 'notice'],
    // The same institution: person-limit's concern.
    ['武超（陇原大学，副教授）', 'pass'],
    ['李平（东湖大学，教授）', 'pass'],
    ['武超（东湖大学，博士生）', 'pass'],
    [{ applicant: '何安', applicantId: '990106196809034740', host: '东湖大学' }, 'pass'],
    ['', 'pass'],
    [{ applicant: '', participants: '无' }, 'not-applicable'],
  ],
};
