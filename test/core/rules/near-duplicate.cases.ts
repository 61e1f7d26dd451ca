import type { RuleCases } from './ruleCase';

/** Words that no other text has, so many. */
const words = (count: number, from = 0): string => Array.from({ length: count }, (_, at) => `word${from + at}`).join(' ');

export const nearDuplicate: RuleCases = {
  field: 'abstract',
  neverUnsure: true,
  others: [
    { applicant: '乙二', title: 'Two', abstract: words(100) },
    { applicant: '丙三', title: 'Three', abstract: words(100, 500) },
  ],
  cases: [
    [{ applicant: '甲一', title: 'One', abstract: words(100) }, 'fail', 'verify'],
    [{ applicant: '甲一', title: 'One', abstract: `该问题近年来备受关注。${words(70, 20)}。预期形成系列成果。` }, 'fail', 'verify'],
    [{ applicant: '甲一', title: 'One', abstract: `${words(70)} ${words(30, 200)}` }, 'fail', 'verify'],
    [{ applicant: '乙二', title: 'One', abstract: words(100) }, 'fail', 'verify'],
    // The same applicant's texts may share more.
    [{ applicant: '乙二', title: 'One', abstract: `${words(70)} ${words(40, 200)}` }, 'pass'],
    [{ applicant: '甲一', title: 'One', abstract: `${words(40)} ${words(60, 200)}` }, 'pass'],
    [{ applicant: '甲一', title: 'One', abstract: words(100, 300) }, 'pass'],
    [{ applicant: '甲一', title: 'One', abstract: '研究算子学习。' }, 'pass'],
    [{ applicant: '甲一', abstract: '' }, 'not-applicable'],
  ],
};
