import type { ConflictCases } from './conflictCase';

const at = (employer: string): { readonly employer: string } => ({ employer });

export const sameInstitution: ConflictCases = {
  cases: [
    { why: 'the host', expert: at('东湖大学'), proposal: { host: '东湖大学' }, force: 'bar' },
    { why: 'a department of the host', expert: at('东湖大学计算机学院'), proposal: { host: '东湖大学' }, force: 'bar' },
    { why: 'an alias of the host', expert: at('清华'), proposal: { host: '清华大学' }, force: 'bar' },
    { why: 'the English name of the host', expert: at('Tsinghua University'), proposal: { host: '清华大学' }, force: 'bar' },
    { why: 'the applicant’s employer', expert: at('西湖学院'), proposal: { host: '东湖大学', employer: '西湖学院' }, force: 'bar' },
    { why: 'a participant’s institution', expert: at('北湖大学'), proposal: { participants: '甲一（北湖大学，教授）；乙二（南湖大学，讲师）' }, force: 'bar' },
    { why: 'a partner', expert: at('北湖大学'), proposal: { partners: '南湖大学；北湖大学' }, force: 'bar' },
    { why: 'another institute of the Academy: a legal person of its own', expert: at('中国科学院自动化研究所'), proposal: { host: '中国科学院计算技术研究所' }, force: 'none' },
    { why: 'the same institute of the Academy', expert: at('中国科学院自动化研究所'), proposal: { host: '中国科学院自动化研究所模式识别实验室' }, force: 'bar' },
    { why: 'the affiliated hospital', expert: at('东湖大学附属第一医院'), proposal: { host: '东湖大学' }, force: 'warn' },
    { why: 'two affiliated hospitals of one university', expert: at('东湖大学附属第一医院'), proposal: { host: '东湖大学附属口腔医院' }, force: 'warn' },
    { why: 'what may be a short name', expert: at('洞庭理工'), proposal: { host: '洞庭理工大学' }, force: 'warn' },
    { why: 'the host bars though a hospital would only warn', expert: at('东湖大学'), proposal: { host: '东湖大学', partners: '东湖大学附属第一医院' }, force: 'bar' },
    { why: 'another university', expert: at('西湖大学'), proposal: { host: '东湖大学', partners: '北湖大学' }, force: 'none' },
    { why: 'a university whose name begins alike', expert: at('东湖理工大学'), proposal: { host: '东湖大学' }, force: 'none' },
    { why: 'an institution abroad', expert: at('Nordlund Institute of Technology'), proposal: { host: '东湖大学' }, force: 'none' },
    { why: 'no institution', expert: at(''), proposal: { host: '东湖大学' }, force: 'none' },
  ],
};
