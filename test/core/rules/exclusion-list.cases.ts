import type { RuleCases } from './ruleCase';

export const exclusionList: RuleCases = {
  field: 'excludedReviewers',
  neverUnsure: true,
  cases: [
    ['任海', 'pass'],
    ['任海；苏勇；邵鹏', 'pass'],
    ['任海（东湖大学）、苏勇（钱塘大学，教授）、邵鹏', 'pass'],
    ['任海 苏勇 邵鹏', 'pass'],
    ['任海；任海；苏勇；邵鹏', 'pass'],
    ['赵一一；钱二二；孙三三；李四四', 'fail', 'notice'],
    ['赵一、钱二、孙三、李四', 'fail', 'notice'],
    ['赵一 钱二 孙三 李四', 'fail', 'notice'],
    ['1.赵一（东湖大学）2.钱二 3.孙三 4.李四 5.周五', 'fail', 'notice'],
    ['赵一\n钱二\n孙三\n李四', 'fail', 'notice'],
    ['', 'not-applicable'],
    ['无', 'not-applicable'],
    ['—', 'not-applicable'],
  ],
};
