import type { RuleCases } from './ruleCase';

export const sensitiveTerms: RuleCases = {
  field: 'abstract',
  neverUnsure: true,
  cases: [
    ['研究算子学习。', 'pass'],
    ['Secretary problems and their bounds', 'pass'],
    ['本项目内容涉密。', 'fail', 'verify'],
    ['A Secret protocol', 'fail', 'verify'],
    [{ title: '涉 密系统的流形学习' }, 'fail', 'verify'],
    ['', 'pass'],
    [{ title: '', keywords: '', abstract: '—' }, 'not-applicable'],
  ],
};
