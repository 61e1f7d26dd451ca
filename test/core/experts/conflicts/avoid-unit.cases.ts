import type { ConflictCases } from './conflictCase';

export const avoidUnit: ConflictCases = {
  cases: [
    { why: 'the host', expert: { avoidUnits: ['东湖大学'] }, proposal: { host: '东湖大学' }, force: 'bar' },
    { why: 'the second of two, a partner', expert: { avoidUnits: ['西湖大学', '北湖大学'] }, proposal: { partners: '北湖大学' }, force: 'bar' },
    { why: 'a participant’s department', expert: { avoidUnits: ['北湖大学'] }, proposal: { participants: '乙二（北湖大学物理学院，教授）' }, force: 'bar' },
    { why: 'its hospital', expert: { avoidUnits: ['东湖大学'] }, proposal: { host: '东湖大学附属第一医院' }, force: 'warn' },
    { why: 'another', expert: { avoidUnits: ['西湖大学'] }, proposal: { host: '东湖大学' }, force: 'none' },
    { why: 'none', expert: {}, proposal: { host: '东湖大学' }, force: 'none' },
  ],
};
