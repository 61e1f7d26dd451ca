import type { RuleCases } from './ruleCase';

export const hostRegistered: RuleCases = {
  field: 'host',
  list: {
    name: 'hosts',
    rows: [
      { host: '东湖大学', aliases: '东湖工学院；湖大' }, { host: '清华大学' }, { host: '北山市第一人民医院', parent: '北山医学院' },
    ],
  },
  cases: [
    ['东湖大学', 'pass'], ['东湖 大学', 'pass'], ['东湖工学院', 'pass'], ['东湖大学计算机学院', 'pass'], ['Tsinghua University', 'pass'], ['北山市第一人民医院', 'pass'],
    ['西岭大学', 'fail', 'verify'], ['东湖学院', 'fail', 'verify'],
    ['东湖大学附属第一医院', 'unsure'], ['北山医学院', 'unsure'],
    ['', 'not-applicable'],
  ],
};
