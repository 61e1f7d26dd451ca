import type { RuleCases } from './ruleCase';

export const participantLimit: RuleCases = {
  field: 'participants',
  others: [
    { number: '3152400001', applicant: '甲一', participants: '许青（陇原大学，讲师）；何文（陇原大学，特聘研究员）；秦川（陇原大学，讲师）' },
    { number: '3152400002', applicant: '乙二', participants: '许青（陇原大学，讲师）；何文（陇原大学）' },
  ],
  cases: [
    ['许青（陇原大学，讲师）', 'fail', 'verify'],
    ['许青（陇原大学，博士生）', 'fail', 'verify'],
    ['许青/陇原大学/助理研究员', 'fail', 'verify'],
    ['何文（陇原大学，特聘研究员）', 'unsure'],
    ['许青（陇原大学，副教授）', 'pass'],
    ['许青（东湖大学，讲师）', 'pass'],
    ['秦川（陇原大学，讲师）', 'pass'],
    ['', 'not-applicable'],
    ['无', 'not-applicable'],
  ],
};
