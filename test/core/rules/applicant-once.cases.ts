import type { RuleCases } from './ruleCase';

export const applicantOnce: RuleCases = {
  field: 'applicant',
  neverUnsure: true,
  others: [
    { number: '3152443431', applicant: '陈辉', applicantId: '990106197109192515' },
    { number: '3152443432', applicant: '罗远', applicantId: '' },
  ],
  cases: [
    [{ applicant: '陈辉', applicantId: '990106197109192515' }, 'fail', 'reject'],
    [{ applicant: '陈 辉', applicantId: '９９０１０６１９７１０９１９２５１５', host: '东湖大学' }, 'fail', 'reject'],
    [{ applicant: '陈辉', applicantId: '990106197109192515', subtype: '重点支持项目' }, 'fail', 'reject'],
    [{ applicant: '孙立', applicantId: '990106197109192515' }, 'fail', 'verify'],
    [{ applicant: '陈辉', applicantId: '' }, 'fail', 'verify'],
    [{ applicant: '罗远', applicantId: '' }, 'fail', 'verify'],
    [{ applicant: '罗远', applicantId: '990106196809034740' }, 'fail', 'verify'],
    [{ applicant: '罗远', host: '洞庭大学数学学院' }, 'fail', 'verify'],
    [{ applicant: '陈辉', applicantId: '990106196809034740' }, 'pass'],
    [{ applicant: '罗远', host: '东湖大学' }, 'pass'],
    [{ applicant: '陆晓' }, 'pass'],
    // The same application twice in the file.
    [{ number: '3152443431', applicant: '陈辉', applicantId: '990106197109192515' }, 'pass'],
    [{ applicant: '', applicantId: '' }, 'not-applicable'],
  ],
};
