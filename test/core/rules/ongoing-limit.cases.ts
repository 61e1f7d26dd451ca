import type { RuleCases } from './ruleCase';

const term = { from: '2023-01-01', to: '2026-12-31', year: '2022' };
const id = '990106197109192515';

export const ongoingLimit: RuleCases = {
  field: 'applicant',
  others: [{ number: '3152400001', applicant: '乙二', host: '洞庭大学', applicantTitle: '教授', participants: '甲一（东湖大学，教授）；庚七（东湖大学，博士生）' }],
  list: {
    name: 'ongoing',
    rows: [
      { grant: '1', category: '面上项目', name: '甲一', institution: '东湖大学', role: '项目负责人', ...term },
      { grant: '1', category: '面上项目', name: '甲一', institution: '东湖大学', role: '项目负责人', ...term },
      // By number.
      { grant: '2', name: '丙三', personId: id, institution: '北山学院', role: '负责人', ...term },
      { grant: '3', name: '丙三', personId: id, institution: '北山学院', role: '参与', ...term },
      // What does not count.
      { grant: '4', name: '丁四', institution: '东湖大学', role: '负责人', ...term, to: '2024-12-31' },
      { grant: '5', name: '丁四', institution: '东湖大学', role: '参与者', ...term, year: '2019' },
      { grant: '6', category: '重大研究计划', subtype: '集成项目', name: '丁四', institution: '东湖大学', role: '负责人', ...term },
      { grant: '7', category: '国际(地区)合作与交流项目', name: '丁四', institution: '东湖大学', role: '负责人', ...term },
      { grant: '8', category: '专项项目（科技活动项目）', name: '丁四', institution: '东湖大学', role: '负责人', ...term },
      { grant: '9', category: '外国学者研究基金', name: '丁四', institution: '东湖大学', role: '负责人', ...term },
      { grant: '10', name: '丁四', institution: '东湖大学', role: '负责人', from: '2024-09-01', to: '2025-08-31', year: '2024' },
      // What does though it sounds alike.
      { grant: '11', category: '国际(地区)合作与交流项目', subtype: '重点国际(地区)合作研究项目', name: '戊五', institution: '东湖大学', role: '负责人', ...term },
      { grant: '12', category: '面上项目', name: '戊五', institution: '东湖大学', role: '参与', ...term, year: '2020' },
      // Without a senior title: only roles as participant, approved after 2022.
      { grant: '13', name: '己六', institution: '洞庭大学', role: '参与', ...term, year: '2023' },
      { grant: '14', name: '己六', institution: '洞庭大学', role: '主要参与者', ...term, year: '2023' },
      { grant: '15', name: '庚七', institution: '东湖大学', role: '参与', ...term, year: '2022' },
      { grant: '16', name: '庚七', institution: '东湖大学', role: '负责人', ...term, year: '2023' },
      // What cannot be told.
      { grant: '17', name: '辛八', institution: '东湖大学', role: '负责人', ...term },
      { grant: '18', name: '辛八', institution: '东湖大学', role: '负责人', ...term, to: '四年' },
      { grant: '19', name: '壬九', institution: '东湖大学', role: '负责人', ...term },
      { grant: '20', name: '壬九', role: '负责人', ...term },
    ],
  },
  cases: [
    // Applicant here, participant in the other proposal, and one ongoing grant that the list has twice.
    [{ applicant: '甲一', applicantId: '', host: '东湖大学', participants: '' }, 'fail', 'verify'],
    [{ applicant: '甲一', applicantId: '', host: '东湖大学计算机学院', participants: '' }, 'fail', 'verify'],
    [{ applicant: '甲一', applicantId: '', host: '洞庭大学', participants: '' }, 'pass'],
    [{ applicant: '丙三', applicantId: id, host: '东湖大学', participants: '' }, 'fail', 'reject'],
    // The number under another name is left to a person.
    [{ applicant: '丙山', applicantId: id, host: '东湖大学', participants: '' }, 'fail', 'verify'],
    [{ applicant: '丙三', applicantId: '990106198001012516', host: '北山学院', participants: '' }, 'pass'],
    [{ applicant: '丁四', applicantId: '', host: '东湖大学', participants: '' }, 'pass'],
    [{ applicant: '戊五', applicantId: '', host: '东湖大学', participants: '' }, 'fail', 'verify'],
    [{ applicant: '癸十', participants: '戊五（东湖大学，研究员）' }, 'fail', 'verify'],
    [{ applicant: '癸十', participants: '己六（洞庭大学，讲师）' }, 'fail', 'verify'],
    [{ applicant: '癸十', participants: '庚七（东湖大学，博士生）' }, 'pass'],
    [{ applicant: '癸十', participants: '戊五（东湖大学，特聘研究员）' }, 'unsure'],
    [{ applicant: '辛八', applicantId: '', host: '东湖大学', participants: '' }, 'unsure'],
    [{ applicant: '壬九', applicantId: '', host: '东湖大学', participants: '' }, 'unsure'],
    [{ applicant: '癸十', participants: '' }, 'pass'],
    [{ applicant: '', participants: '' }, 'not-applicable'],
  ],
};
