import type { ConflictCase, ConflictCases } from './conflictCase';

const to = (why: string, relation: string, force: ConflictCase['force'], proposal: ConflictCase['proposal'] = { applicant: '甲一', host: '东湖大学' }): ConflictCase =>
  ({ why, expert: { name: '丙三', employer: '西湖大学' }, relations: [relation], proposal, force });

/** The round is that of 2024; three years count. */
export const relation: ConflictCases = {
  cases: [
    to('a relative, whenever', '甲一|夫妻|', 'bar'),
    to('an interest, whenever', '甲一|利益|2001', 'bar'),
    to('a teacher within the years', '甲一|师生|2021', 'bar'),
    to('a teacher of long ago', '甲一|师生|2010-2014', 'warn'),
    to('a teacher without years', '甲一|导师|', 'bar'),
    to('a coauthor within the years', '甲一|合作|2019-2021', 'bar'),
    to('a coauthor until now', '甲一|合作|2015至今', 'bar'),
    to('a coauthor of long ago', '甲一|合作|2020', 'none'),
    to('a coauthor without years', '甲一|合作|', 'warn'),
    to('a coauthor of years that cannot be read', '甲一|合作|近几年', 'warn'),
    to('a colleague of long ago', '甲一|同事|2012-2018', 'none'),
    to('a kind that is none', '甲一|朋友|2023', 'warn'),
    to('to a participant', '乙二|亲属|', 'bar', { participants: '乙二（南湖大学，教授）' }),
    to('with the institution, the same', '甲一（东湖大学）|亲属|', 'bar'),
    to('with the institution, another', '甲一（北湖大学）|亲属|', 'none'),
    to('to somebody else', '丁四|亲属|', 'none'),
  ],
};
