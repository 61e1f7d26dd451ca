import type { ConflictCases } from './conflictCase';

export const namedUnsuitable: ConflictCases = {
  never: 'bar',
  cases: [
    { why: 'by name', expert: { name: '任海', employer: '北湖大学' }, proposal: { excludedReviewers: '苏勇；任海' }, force: 'warn' },
    { why: 'by name and institution', expert: { name: '任海', employer: '北湖大学' }, proposal: { excludedReviewers: '任海（北湖大学，教授）' }, force: 'warn' },
    { why: 'a namesake of another institution', expert: { name: '任海', employer: '北湖大学' }, proposal: { excludedReviewers: '任海（南湖大学）' }, force: 'none' },
    { why: 'nobody', expert: { name: '任海', employer: '北湖大学' }, proposal: { excludedReviewers: '无' }, force: 'none' },
    { why: 'in another proposal', expert: { name: '任海', employer: '北湖大学' }, proposal: {}, others: [{ excludedReviewers: '任海' }], force: 'none' },
  ],
};
