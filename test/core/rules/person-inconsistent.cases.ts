import type { RuleCases } from './ruleCase';

export const personInconsistent: RuleCases = {
  field: 'applicant',
  neverUnsure: true,
  others: [
    { applicantId: '990106197109192515' },
  ],
  cases: [
    [{ applicantId: '990106197109192515', applicantTitle: '副教授' }, 'fail', 'verify'],
    [{ applicantId: '990106197109192515', host: '东湖大学', employer: '东湖大学' }, 'fail', 'verify'],
    [{ applicantId: '990106197109192515' }, 'pass'],
    [{ applicantId: '990106197109192515', applicantTitle: '教授（博导）', employer: '洞庭大学数学学院' }, 'pass'],
    [{ applicantId: '990106197109192515', employer: '洞庭大学附属医院' }, 'pass'],
    [{ applicantId: '990106196809034740', applicantTitle: '副教授' }, 'pass'],
    [{ applicantId: '', applicantTitle: '副教授' }, 'not-applicable'],
    [{ applicantId: '/' }, 'not-applicable'],
  ],
};
