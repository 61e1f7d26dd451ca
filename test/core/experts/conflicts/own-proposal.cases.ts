import type { ConflictCases } from './conflictCase';

export const ownProposal: ConflictCases = {
  cases: [
    { why: 'the applicant by number', expert: { name: '甲一', personId: '990106196809034740' }, proposal: { applicant: '甲壹', applicantId: '990106196809034740' }, force: 'bar' },
    { why: 'the number in another spelling', expert: { name: '甲一', personId: '99010619680903474x' }, proposal: { applicant: '甲一', applicantId: '’99010619680903474X' }, force: 'bar' },
    { why: 'the applicant by name and institution', expert: { name: '甲一', employer: '东湖大学' }, proposal: { applicant: '甲一', host: '东湖大学' }, force: 'bar' },
    { why: 'the applicant by name and employer', expert: { name: '甲一', employer: '西湖学院' }, proposal: { applicant: '甲一', host: '东湖大学', employer: '西湖学院' }, force: 'bar' },
    { why: 'a name with a space', expert: { name: '甲 一', employer: '东湖大学数学系' }, proposal: { applicant: '甲一', host: '东湖大学' }, force: 'bar' },
    { why: 'a participant by name and institution', expert: { name: '乙二', employer: '南湖大学' }, proposal: { participants: '乙二（南湖大学，教授）' }, force: 'bar' },
    { why: 'a Latin name in another case', expert: { name: 'ANN LEE', employer: 'Lund University' }, proposal: { participants: 'Ann Lee (Lund University, Professor)' }, force: 'bar' },
    { why: 'the name at another institution', expert: { name: '甲一', employer: '西湖大学' }, proposal: { applicant: '甲一', host: '东湖大学' }, force: 'warn' },
    { why: 'the name, institution not said', expert: { name: '乙二', employer: '' }, proposal: { participants: '乙二（南湖大学，教授）' }, force: 'warn' },
    { why: 'the name of a participant without institution', expert: { name: '乙二', employer: '南湖大学' }, proposal: { participants: '乙二' }, force: 'warn' },
    { why: 'the name at the affiliated hospital', expert: { name: '甲一', employer: '东湖大学附属第一医院' }, proposal: { applicant: '甲一', host: '东湖大学' }, force: 'warn' },
    { why: 'the name with another number', expert: { name: '甲一', employer: '东湖大学', personId: '990106196809034740' }, proposal: { applicant: '甲一', applicantId: '990106196605015018' }, force: 'none' },
    { why: 'another name', expert: { name: '丙三', employer: '南湖大学' }, proposal: { applicant: '甲一', participants: '乙二（南湖大学，教授）' }, force: 'none' },
    { why: 'no name', expert: { name: '', employer: '洞庭大学' }, proposal: {}, force: 'none' },
  ],
};
