import type { ConflictCases } from './conflictCase';

export const avoidPerson: ConflictCases = {
  cases: [
    { why: 'the applicant', expert: { avoidPeople: ['甲一'] }, proposal: { applicant: '甲一' }, force: 'bar' },
    { why: 'a participant', expert: { avoidPeople: ['丁四', '乙二'] }, proposal: { participants: '乙二（南湖大学，教授）' }, force: 'bar' },
    { why: 'with the institution', expert: { avoidPeople: ['甲一（东湖大学）'] }, proposal: { applicant: '甲一', host: '东湖大学' }, force: 'bar' },
    { why: 'with an institution that is affiliated', expert: { avoidPeople: ['甲一（东湖大学附属第一医院）'] }, proposal: { applicant: '甲一', host: '东湖大学', employer: '东湖大学' }, force: 'warn' },
    { why: 'with another institution', expert: { avoidPeople: ['甲一（北湖大学）'] }, proposal: { applicant: '甲一', host: '东湖大学', employer: '东湖大学' }, force: 'none' },
    { why: 'somebody else', expert: { avoidPeople: ['丁四'] }, proposal: { applicant: '甲一' }, force: 'none' },
  ],
};
