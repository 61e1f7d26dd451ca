import type { RuleCases } from './ruleCase';

export const partnerCount: RuleCases = {
  field: 'partners',
  neverUnsure: true,
  cases: [
    ['东湖大学', 'pass'],
    ['东湖大学；钱塘大学', 'pass'],
    ['东湖大学;钱塘大学;', 'pass'],
    ['东湖大学(计算机学院、数学学院)，钱塘大学', 'pass'],
    // Repeats and the host are another check's concern.
    ['东湖大学；东湖大学；钱塘大学', 'pass'],
    ['东湖大学；洞庭大学；钱塘大学', 'pass'],
    ['东湖大学；钱塘大学；无', 'pass'],
    ['东湖大学；钱塘大学；/', 'pass'],
    ['钱塘大学；西宁河理工大学；燕山师范大学', 'fail', 'reject'],
    ['钱塘大学、燕山大学、东湖大学、岭东大学', 'fail', 'reject'],
    ['钱塘大学\n燕山大学\n东湖大学', 'fail', 'reject'],
    [{ subtype: '重点支持项目', partners: '钱塘大学，燕山大学，东湖大学' }, 'fail', 'reject'],
    [{ subtype: '', partners: '钱塘大学，燕山大学，东湖大学' }, 'fail', 'reject'],
    ['无锡学院；无为技术学院；无锡合作交流研究院', 'fail', 'reject'],
    ['', 'not-applicable'],
    ['无', 'not-applicable'],
    ['—', 'not-applicable'],
    ['/', 'not-applicable'],
    ['N/A', 'not-applicable'],
    ['否', 'not-applicable'],
    ['0', 'not-applicable'],
    ['无合作单位', 'not-applicable'],
    ['没有合作研究单位', 'not-applicable'],
    ['无；无；无', 'not-applicable'],
    ['无（独立承担）', 'not-applicable'],
  ],
};
