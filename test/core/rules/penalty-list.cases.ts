import type { RuleCases } from './ruleCase';

const id = '990106197109192515';
const submittedAt = '2024-04-20 09:00';

export const penaltyList: RuleCases = {
  field: 'applicant',
  list: {
    name: 'penalties',
    rows: [
      { name: '甲一', personId: id, institution: '东湖大学', from: '2022-06-01', to: '2025-05-31' },
      { name: '乙二', institution: '东湖大学', from: '2020-01', to: '2024-03' },
      { name: '丙三', institution: '东湖大学', from: '2023-01-01', to: '永久' },
      { name: '丁四', institution: '东湖大学', from: '2023-01-01' },
      { name: '戊五', institution: '东湖大学', from: '2023-01-01', to: '三年' },
      { name: '己六', from: '2023-01-01', to: '2026-12-31' },
      { institution: '西岭大学', from: '2023-01-01', to: '2024-12-31' },
      { subject: '南洲大学', from: '2023-01-01', to: '2024-12-31' },
      { subject: '庚七', personId: '990106198001012516', from: '2023-01-01', to: '2024-12-31' },
      { name: '辛八', institution: '东湖大学', from: '2024-04-21', to: '2025-04-20' },
    ],
  },
  cases: [
    [{ applicant: '甲一', applicantId: id, host: '洞庭大学', submittedAt }, 'fail', 'reject'],
    [{ applicant: '甲一', applicantId: '', host: '东湖大学', submittedAt }, 'fail', 'verify'],
    [{ applicant: '甲一', applicantId: '', host: '东湖大学', submittedAt: '2025-06-01 09:00' }, 'pass'],
    [{ applicant: '乙二', applicantId: '', host: '东湖大学', submittedAt }, 'pass'],
    [{ applicant: '丙三', applicantId: '', host: '东湖大学', submittedAt }, 'fail', 'verify'],
    [{ applicant: '丁四', applicantId: '', host: '东湖大学', submittedAt }, 'unsure'],
    [{ applicant: '戊五', applicantId: '', host: '东湖大学', submittedAt }, 'unsure'],
    [{ applicant: '己六', applicantId: '', host: '东湖大学', submittedAt }, 'unsure'],
    [{ applicant: '癸十', host: '西岭大学', submittedAt }, 'fail', 'verify'],
    [{ applicant: '癸十', host: '南洲大学计算机学院', submittedAt }, 'fail', 'verify'],
    [{ applicant: '癸十', host: '西岭大学附属医院', submittedAt }, 'unsure'],
    [{ applicant: '庚七', applicantId: '990106198001012516', host: '东湖大学', submittedAt }, 'fail', 'reject'],
    // Where the day of submission is not known, the last one of the call is looked at.
    [{ applicant: '辛八', applicantId: '', host: '东湖大学', submittedAt: '' }, 'fail', 'verify'],
    [{ applicant: '辛八', applicantId: '', host: '东湖大学', submittedAt }, 'pass'],
    [{ applicant: '癸十', host: '东湖大学' }, 'pass'],
    [{ applicant: '', host: '' }, 'not-applicable'],
  ],
};
