import type { RuleCases } from './ruleCase';

export const relatedProjects: RuleCases = {
  field: 'related',
  cases: [
    [{ related: '是', relatedExplained: '本申请研究理论，在研课题侧重工程。' }, 'pass'],
    [{ related: '国家重点研发计划', relatedExplained: '对象不同。' }, 'pass'],
    [{ related: '是', relatedExplained: '' }, 'fail', 'verify'],
    [{ related: '是', relatedExplained: '无' }, 'fail', 'verify'],
    [{ related: '有', relatedExplained: '' }, 'fail', 'verify'],
    [{ related: '√', relatedExplained: '—' }, 'fail', 'verify'],
    [{ related: '主持国家重点研发计划课题', relatedExplained: '' }, 'fail', 'verify'],
    [{ related: '见附件', relatedExplained: '' }, 'unsure'],
    [{ related: '否', relatedExplained: '' }, 'not-applicable'],
    [{ related: '无', relatedExplained: '' }, 'not-applicable'],
    [{ related: '', relatedExplained: '' }, 'not-applicable'],
  ],
};
