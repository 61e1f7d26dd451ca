import type { RuleCases } from './ruleCase';

/** Words that no other text has, so many. */
const words = (count: number, from = 0): string => Array.from({ length: count }, (_, at) => `word${from + at}`).join(' ');

export const similarToFunded: RuleCases = {
  field: 'abstract',
  neverUnsure: true,
  list: {
    name: 'funded',
    rows: [
      { grant: '62000001', title: 'Funded work on graphs', abstract: words(100) },
      { grant: '62000002', title: '图神经网络的可解释性研究' },
      { grant: '62000003', title: 'Another', abstract: words(100, 500) },
    ],
  },
  cases: [
    [{ title: 'One', abstract: words(100) }, 'fail', 'verify'],
    [{ title: 'One', abstract: `该问题近年来备受关注。${words(70, 20)}。预期形成系列成果。` }, 'fail', 'verify'],
    [{ title: '图神经网络的可解释性研究', abstract: '全然不同的内容。' }, 'fail', 'verify'],
    [{ title: '图神经网络 的“可解释性”研究', abstract: '' }, 'fail', 'verify'],
    [{ title: 'One', abstract: `${words(40)} ${words(60, 200)}` }, 'pass'],
    [{ title: 'One', abstract: words(100, 300) }, 'pass'],
    [{ title: '', abstract: '' }, 'not-applicable'],
  ],
};
