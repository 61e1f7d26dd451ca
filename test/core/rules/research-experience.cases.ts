import type { RuleCases } from './ruleCase';

export const researchExperience: RuleCases = {
  field: 'experience',
  cases: [
    ['是', 'pass'],
    ['有', 'pass'],
    ['√', 'pass'],
    ['☑', 'pass'],
    ['Y', 'pass'],
    ['1', 'pass'],
    ['具有', 'pass'],
    ['主持国家自然科学基金面上项目1项', 'pass'],
    ['参与过青年项目', 'pass'],
    ['否', 'fail', 'verify'],
    ['无', 'fail', 'verify'],
    ['没有', 'fail', 'verify'],
    ['×', 'fail', 'verify'],
    ['□', 'fail', 'verify'],
    ['不具有', 'fail', 'verify'],
    ['N', 'fail', 'verify'],
    ['0', 'fail', 'verify'],
    ['未承担过', 'fail', 'verify'],
    ['', 'unsure'],
    ['—', 'unsure'],
    ['待填', 'unsure'],
    ['见附件', 'unsure'],
  ],
};
