import { say } from '../words';
import { employerSaid } from './employment';
import { defineRule, type Verdict } from './rule';

const sound: Verdict = { outcome: 'pass', message: say('rule.no-employer.pass') };
const blank: Verdict = { outcome: 'unsure', message: say('rule.no-employer.unsure') };
const retired = /退休|离休|待定|不详|未知/u;

/** 工作单位: the applicant has an employer. */
export const noEmployer = defineRule({
  id: 'no-employer',
  demand: say('rule.no-employer.demand'),
  clause: '指南 六(一)',
  severity: 'reject',
  ground: 1,
  needs: ['employer'],
  quotes: ['employer'],
  settings: {},
  check: () => ({ cells: { employer: found = '' } }) => {
    switch (employerSaid(found)) {
      case 'none': return { outcome: 'fail', message: say('rule.no-employer.fail', { found }) };
      case 'blank': return blank;
      case 'employer': return retired.test(found) ? { outcome: 'unsure', message: say('rule.no-employer.unsure-said', { found }) } : sound;
    }
  },
});
