import type { ConflictCases } from './conflictCase';

export const inRound: ConflictCases = {
  never: 'warn',
  cases: [
    { why: 'applicant of another proposal', expert: { name: '甲一', employer: '东湖大学' }, proposal: {}, others: [{ applicant: '甲一', host: '东湖大学' }], force: 'bar' },
    { why: 'participant of another proposal', expert: { name: '乙二', employer: '南湖大学' }, proposal: {}, others: [{ participants: '乙二（南湖大学，教授）' }], force: 'bar' },
    { why: 'by number', expert: { name: '甲一', personId: '990106196809034740' }, proposal: {}, others: [{ applicant: '甲某', applicantId: '990106196809034740' }], force: 'bar' },
    { why: 'a namesake elsewhere in the round says nothing of the others', expert: { name: '甲一', employer: '西湖大学' }, proposal: {}, others: [{ applicant: '甲一', host: '东湖大学' }], force: 'none' },
    { why: 'the own proposal is another test’s', expert: { name: '甲一', employer: '东湖大学' }, proposal: { applicant: '甲一', host: '东湖大学' }, force: 'none' },
    { why: 'nobody of the round', expert: { name: '丙三', employer: '东湖大学' }, proposal: {}, others: [{ applicant: '甲一', host: '东湖大学' }], force: 'none' },
  ],
};
