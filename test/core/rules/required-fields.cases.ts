import type { RuleCases } from './ruleCase';

export const requiredFields: RuleCases = {
  field: 'abstract',
  neverUnsure: true,
  cases: [
    [{ number: '########' }, 'pass'],
    ['研究算子学习。', 'pass'],
    ['We study operators.', 'pass'],
    // Short, but not nothing: other rules judge the text.
    ['略述', 'pass'],
    [{ annotation: '', budget: '', subtype: '' }, 'pass'],
    ['', 'fail', 'verify'],
    ['\u3000', 'fail', 'verify'],
    [' \u00a0\u200b ', 'fail', 'verify'],
    ['无', 'fail', 'verify'],
    ['——', 'fail', 'verify'],
    ['N/A', 'fail', 'verify'],
    ['（暂无）', 'fail', 'verify'],
    ['。', 'fail', 'verify'],
    [{ title: '' }, 'fail', 'verify'],
    [{ number: '', host: '/' }, 'fail', 'verify'],
    [{ applicant: '无' }, 'fail', 'verify'],
  ],
};
