import type { RuleCases } from './ruleCase';

const key = (period: string) => ({ subtype: '重点支持项目', period });

export const duration: RuleCases = {
  field: 'period',
  cases: [
    ['2025-01-01至2027-12-31', 'pass'],
    ['2025年1月1日-2027年12月31日', 'pass'],
    ['2025年01月01日--2027年12月31日', 'pass'],
    ['2025.01-2027.12', 'pass'],
    ['2025-01 - 2027-12', 'pass'],
    ['2025/1/1~2027/12/31', 'pass'],
    ['２０２５年１月－２０２７年１２月', 'pass'],
    [key('2025年1月1日-2028年12月31日'), 'pass'],
    [key('2025.01-2028.12'), 'pass'],
    [{ period: '', periodFrom: '2025-01-01', periodTo: '2027-12-31' }, 'pass'],
    [{ period: '', periodFrom: '2025年1月', periodTo: '2027年12月' }, 'pass'],
    // The subtype is spelt otherwise, but clear.
    [{ subtype: '培育', period: '2025.01-2027.12' }, 'pass'],
    ['2025.01-2028.12', 'fail', 'reject'],
    [key('2025.01-2027.12'), 'fail', 'reject'],
    ['2025.01-2026.12', 'fail', 'reject'],
    ['2024年9月1日-2027年8月31日', 'fail', 'reject'],
    ['2025-01-01至2027-12-30', 'fail', 'reject'],
    ['2025-01-01至2028-01-01', 'fail', 'reject'],
    ['2024-01-01至2026-12-31', 'fail', 'reject'],
    [{ period: '', periodFrom: '2025-01-01', periodTo: '2028-12-31' }, 'fail', 'reject'],
    // Whatever the subtype is, none has this period.
    [{ subtype: '', period: '2025.01-2026.12' }, 'fail', 'reject'],
    ['三年', 'unsure'],
    ['3年', 'unsure'],
    ['2025-2027', 'unsure'],
    ['2025-01-01', 'unsure'],
    ['', 'unsure'],
    [{ period: '', periodFrom: '2025-01-01', periodTo: '' }, 'unsure'],
    [{ subtype: '', period: '2025.01-2027.12' }, 'not-applicable'],
    [{ subtype: '集成项目', period: '2025.01-2028.12' }, 'not-applicable'],
    [{ subtype: '集成项目', period: '2025.01-2026.12' }, 'not-applicable'],
    [{ subtype: '培育项目/重点支持项目', period: '2025.01-2026.12' }, 'not-applicable'],
  ],
};
