import { describe, expect, it } from 'vitest';
import lexicon from '../../../data/lexicon/titles.json';
import { titleRank, type TitleRank } from '../../../src/core/people/titles';

const cases: readonly (readonly [cell: string, rank: TitleRank])[] = [
  ['教授', 'senior'], ['副教授', 'senior'], ['研究员', 'senior'], ['副研究员', 'senior'], ['正高级工程师', 'senior'], ['高工', 'senior'],
  ['副主任医师', 'senior'], ['研究馆员', 'senior'], ['编审', 'senior'], ['高级实验师', 'senior'], ['农业技术推广研究员', 'senior'],
  ['二级教授', 'senior'], ['国家一级演员', 'senior'], ['正高级', 'senior'],
  ['Professor', 'senior'], ['Associate  Professor', 'senior'], ['Assoc. Prof.', 'senior'], ['SENIOR ENGINEER', 'senior'],
  // Full-width forms, stray spaces, invisible signs.
  [' 副 教 授 ', 'senior'], ['Ｐｒｏｆｅｓｓｏｒ', 'senior'], ['教\u200b授', 'senior'], ['“教授”', 'senior'], ['副教授。', 'senior'],
  // Roles and remarks beside a title.
  ['教授/博导', 'senior'], ['教授、博士生导师', 'senior'], ['副教授（硕导）', 'senior'], ['教授博导', 'senior'], ['教授(二级)', 'senior'],
  ['研究员（自然科学）', 'senior'], ['高级工程师（教授级）', 'senior'], ['高级工程师【正高级】', 'senior'], ['教授，院长', 'senior'], ['正高级（教授）', 'senior'],
  ['副教授（计算机', 'senior'], ['教授（博士生导师）、院长', 'senior'],
  // Several titles.
  ['主任医师 教授', 'senior'], ['主任医师、教授', 'senior'], ['教授兼主任医师', 'senior'], ['讲师、高级工程师', 'senior'], ['助理教授/副研究员', 'senior'], ['预聘助理教授、副研究员', 'senior'],
  ['职称：教授', 'senior'],
  ['讲师', 'middle'], ['助理研究员', 'middle'], ['工程师', 'middle'], ['主治医师', 'middle'], ['馆员', 'middle'], ['实验师', 'middle'], ['Lecturer', 'middle'],
  ['中级（讲师）', 'middle'], ['讲师（高校）', 'middle'], ['讲师/助理工程师', 'middle'], ['讲师 硕导', 'middle'],
  ['助教', 'junior'], ['研究实习员', 'junior'], ['助理工程师', 'junior'], ['住院医师', 'junior'], ['护士', 'junior'],
  // An institution's own wordings, and contradictions.
  ['特聘研究员（预聘）', 'unknown'], ['特聘教授', 'unknown'], ['教授（特聘）', 'unknown'], ['预聘副教授', 'unknown'], ['准聘 副教授', 'unknown'],
  ['青年研究员', 'unknown'], ['助理教授', 'unknown'], ['Assistant Professor', 'unknown'], ['Associate Professor (tenure-track)', 'unknown'],
  ['Professor (Assistant)', 'unknown'], ['客座教授', 'unknown'], ['校聘副研究员/讲师', 'unknown'],
  ['讲师（副教授待遇）', 'unknown'], ['讲师（已通过副教授评审）', 'unknown'], ['工程师（副高）', 'unknown'], ['讲师（助理教授）', 'unknown'], ['讲师/副教授', 'unknown'], ['副教授（讲师）', 'unknown'],
  ['博士后', 'unknown'], ['博导', 'unknown'], ['处长', 'unknown'], ['技师', 'unknown'], ['教授们', 'unknown'], ['', 'unknown'], ['？？', 'unknown'],
];

describe('titleRank', () => {
  it.each(cases)('reads %j as %s', (cell, rank) => expect(titleRank(cell)).toBe(rank));
});

describe('the lexicon of titles', () => {
  const listed = Object.entries(lexicon.titles).flatMap(([rank, series]) =>
    Object.entries(series).flatMap(([name, forms]) => forms.map((form) => ({ rank, name, form }))));

  it('holds each title once, and reads every one as the rank that it is listed under', () => {
    expect(listed.filter(({ form }, at) => listed.findIndex((other) => other.form === form) !== at)).toEqual([]);
    expect(listed.filter(({ form, rank }) => titleRank(form) !== rank)).toEqual([]);
  });

  it('has the same series in every rank, but for those whose holders are all senior', () => {
    const series = (rank: 'senior' | 'middle' | 'junior'): string[] => Object.keys(lexicon.titles[rank]).filter((name) => name !== 'academician');
    expect(series('middle')).toEqual(series('senior'));
    expect(series('junior')).toEqual(series('senior'));
  });

  it('lists no cautious word or role as a title', () => {
    const forms = new Set(listed.map(({ form }) => form));
    expect([...lexicon.caution, ...lexicon.roles, ...lexicon.supervisors].filter((word) => forms.has(word))).toEqual([]);
  });
});
