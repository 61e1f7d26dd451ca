import { describe, expect, it } from 'vitest';
import { foundBelow, foundUnseen } from '../../../src/state/search/foundBelow';
import { parseQuery } from '../../../src/state/search/query';

const cells = {
  number: '6242001', title: '图神经网络的泛化', applicant: '陆晓', host: '洞庭大学', keywords: '泛化；对比学习',
  abstract: '本项目研究自监督条件之下怎样用对比学习得到稳定的表示，并给出误差的上界与下界。', abstractEn: 'We study Contrastive learning.',
};
const found = (search: string): readonly string[] => foundBelow(cells, parseQuery(search)).map(({ field, before, found, after }) => `${field}: ${before}[${found}]${after}`);

describe('what a search has found further down', () => {
  it.each([
    ['a term of the keywords, before the abstract that has it too', '对比学习', ['keywords: 泛化；[对比学习]']],
    ['with what is around it, cut off where that is long', '稳定', ['abstract: …督条件之下怎样用对比学习得到[稳定]的表示，并给出误差的上界与下…']],
    ['as it is written, whatever the case', 'contrastive', ['abstractEn: We study [Contrastive] learning.']],
    ['each term for itself', '上界 对比', ['abstract: …得到稳定的表示，并给出误差的[上界]与下界。', 'keywords: 泛化；[对比]学习']],
    ['nothing that the head shows: title, number, names and their initials', '泛化 6242 洞庭 lx', []],
    ['nothing that is unwanted, and nothing without a search', '-误差', []],
    ['nothing without a search', '', []],
  ])('%s', (_name, search, expected) => {
    expect(found(search)).toEqual(expected);
  });
});

describe('what a search has found in texts that no column shows', () => {
  const unseen = (search: string, columns: string, around?: number): readonly string[] =>
    foundUnseen(cells, parseQuery(search), new Set(columns.split(' ')), around).map(({ field, before, found, after }) => `${field}: ${before}[${found}]${after}`);
  it.each([
    ['nothing that a column shows', '泛化 lx', 'title applicant', []],
    ['a text whose column is hidden', '洞庭', 'title applicant', ['host: [洞庭]大学']],
    ['a name by its initials where its column is hidden', 'lx', 'title host', ['applicant: [陆晓]']],
    ['nothing of the keywords where they are a column', '对比', 'title keywords', []],
    ['the title where it is no column', '图神经', 'number', ['title: [图神经]网络的泛化']],
    ['the same term once', '对比 对比', 'title', ['keywords: 泛化；[对比]学习']],
  ])('%s', (_name, search, columns, expected) => {
    expect(unseen(search, columns)).toEqual(expected);
  });

  it('cut off at so many signs as there is room for', () => {
    expect(unseen('稳定', 'title', 2)).toEqual(['abstract: …得到[稳定]的表…']);
  });
});
