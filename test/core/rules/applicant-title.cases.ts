import type { RuleCases } from './ruleCase';

/** More wordings: test/core/people/titles.test.ts. */
export const applicantTitle: RuleCases = {
  field: 'applicantTitle',
  cases: [
    ['教授', 'pass'],
    ['副研究员', 'pass'],
    ['正高级工程师', 'pass'],
    ['副主任医师', 'pass'],
    ['教授/博导', 'pass'],
    ['研究员（自然科学）', 'pass'],
    ['Associate Professor', 'pass'],
    ['讲师', 'fail', 'reject'],
    ['助理研究员', 'fail', 'reject'],
    ['工程师', 'fail', 'reject'],
    ['助教', 'fail', 'reject'],
    ['特聘研究员（预聘）', 'unsure'],
    ['青年研究员', 'unsure'],
    ['助理教授', 'unsure'],
    ['博士后', 'unsure'],
    ['', 'unsure'],
    ['无', 'unsure'],
  ],
};
