import type { RuleCases } from './ruleCase';

const id = '990106197109192515';

export const awardedLastYear: RuleCases = {
  field: 'applicant',
  list: {
    name: 'awarded',
    rows: [
      { grant: '1', category: '重大研究计划', subtype: '培育项目', name: '甲一', personId: id, institution: '东湖大学', year: '2023' },
      { grant: '2', category: '重大研究计划', subtype: '集成项目', name: '乙二', institution: '东湖大学', year: '2023' },
      { grant: '3', category: '面上项目', name: '丙三', institution: '东湖大学', year: '2023' },
      { grant: '4', category: '重大研究计划', name: '丁四', institution: '东湖大学', year: '2021年' },
      { grant: '5', category: '重大研究计划', name: '戊五', institution: '东湖大学', year: '去年' },
      { grant: '6', name: '己六', institution: '东湖大学', year: '2023' },
      { grant: '7', category: '重大研究计划', name: '庚七', institution: '东湖大学附属第一医院', year: '2023' },
    ],
  },
  cases: [
    [{ applicant: '甲一', applicantId: id, host: '洞庭大学' }, 'fail', 'verify'],
    [{ applicant: '甲一', applicantId: '', host: '东湖大学' }, 'fail', 'verify'],
    [{ applicant: '甲一', applicantId: '990106198001012516', host: '东湖大学' }, 'pass'],
    [{ applicant: '甲一', applicantId: '', host: '洞庭大学' }, 'pass'],
    [{ applicant: '乙二', applicantId: '', host: '东湖大学' }, 'pass'],
    [{ applicant: '丙三', applicantId: '', host: '东湖大学' }, 'pass'],
    [{ applicant: '丁四', applicantId: '', host: '东湖大学' }, 'pass'],
    [{ applicant: '戊五', applicantId: '', host: '东湖大学' }, 'unsure'],
    [{ applicant: '己六', applicantId: '', host: '东湖大学' }, 'unsure'],
    [{ applicant: '庚七', applicantId: '', host: '东湖大学' }, 'unsure'],
    ['', 'not-applicable'],
  ],
};
