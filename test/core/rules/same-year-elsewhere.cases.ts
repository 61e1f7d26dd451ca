import type { RuleCases } from './ruleCase';

const id = '990106197109192515';

export const sameYearElsewhere: RuleCases = {
  field: 'applicant',
  list: {
    name: 'same-year',
    rows: [
      { number: '9001', plan: '西太平洋地球系统多圈层相互作用', subtype: '培育项目', name: '甲一', personId: id, institution: '东湖大学' },
      { number: '9002', plan: '可解释、可通用的下一代人工智能方法', name: '乙二', institution: '东湖大学' },
      { number: '9003', plan: '第二代量子体系的构筑和操控', subtype: '集成项目', name: '丙三', institution: '东湖大学' },
      { number: '9004', name: '丁四', institution: '东湖大学' },
      { number: '9005', plan: '第二代量子体系的构筑和操控', name: '戊五' },
      { number: '3152400009', plan: '第二代量子体系的构筑和操控', name: '己六', institution: '东湖大学' },
    ],
  },
  cases: [
    [{ applicant: '甲一', applicantId: id, host: '洞庭大学' }, 'fail', 'reject'],
    [{ applicant: '甲一', applicantId: '', host: '东湖大学' }, 'fail', 'verify'],
    [{ applicant: '甲一', applicantId: '', host: '洞庭大学' }, 'pass'],
    [{ applicant: '乙二', applicantId: '', host: '东湖大学' }, 'pass'],
    [{ applicant: '丙三', applicantId: '', host: '东湖大学' }, 'pass'],
    [{ applicant: '丁四', applicantId: '', host: '东湖大学' }, 'unsure'],
    [{ applicant: '戊五', applicantId: '', host: '东湖大学' }, 'unsure'],
    // The list's row is this very application.
    [{ number: '3152400009', applicant: '己六', applicantId: '', host: '东湖大学' }, 'pass'],
    [{ number: '3152400010', applicant: '己六', applicantId: '', host: '东湖大学' }, 'fail', 'verify'],
    ['无', 'not-applicable'],
  ],
};
