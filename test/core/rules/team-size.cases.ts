import type { RuleCases } from './ruleCase';

const team = (teamSize: string, participants = '谢霞（洞庭大学，教授）；钱雅（洞庭大学，讲师）') => ({ teamSize, participants });

export const teamSize: RuleCases = {
  field: 'teamSize',
  cases: [
    [team('3'), 'pass'],
    [team('9人'), 'pass'],
    [team('共3人（含学生1人）'), 'pass'],
    [team('三人'), 'pass'],
    [team('十二人'), 'pass'],
    [team('3', '陆晓（洞庭大学，教授）；谢霞（洞庭大学，教授）；钱雅（洞庭大学，讲师）'), 'pass'],
    [team('2'), 'fail', 'notice'],
    [team('1'), 'fail', 'notice'],
    [team('2 人'), 'fail', 'notice'],
    [team('两人'), 'fail', 'notice'],
    [team('3', '谢霞(教授),钱雅,孙立'), 'fail', 'notice'],
    [team('若干'), 'unsure'],
    [team(''), 'not-applicable'],
    [team('3', ''), 'not-applicable'],
  ],
};
