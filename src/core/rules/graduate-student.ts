import type { Proposal } from '../model';
import { remembered } from '../text/remembered';
import { simplified } from '../text/simplified';
import { say } from '../words';
import { bare, filled } from './cells';
import { readFlag } from './flag';
import { defineRule, type Verdict } from './rule';

const sound: Verdict = { outcome: 'pass', message: say('rule.graduate-student.pass') };
const blank: Verdict = { outcome: 'not-applicable', message: say('rules.blank') };

const supervisor = /(?:博士生|硕士生|研究生|博士|硕士)(?:指导|合作)?(?:导师|教师)|博导|硕导|研究生(?:院|部|处|管理|秘书|辅导员)|博士后/gu;
const finished = /(?<!未|没有|尚未)(?:已|现已|均已)?(?:毕业|获得|取得|授予|结业|肄业)|(?:已获|已取得)|非(?:在读|全日制在读|学生|研究生|博士生|硕士生)|不在读|未在读|没有在读|曾/u;
const student = /在读|在学|就读|攻读|攻博|攻硕|读博|读研|研究生|博士生|硕士生|在职(?:博士|硕士)|(?:定向|委培|委托培养|联合培养|直博|硕博连读|学历).{0,4}(?:博士|硕士|生)|学生|phd ?student|phd ?candidate|(?:doctoral|graduate|masters?|mphil)(?:student|candidate)|博士候选人/iu;
const undergraduate = /本科|学士|专科|大专/u;
const degree = /博士|硕士|研究生|phd|doctor|master|mba|emba|mpa|学位/iu;

type Said = 'student' | 'no' | 'unclear';

const ofKind = remembered((cell): Said => {
  const said = simplified(bare(cell)).replace(supervisor, '');
  if (!student.test(said) || finished.test(said)) return 'no';
  return undergraduate.test(said) ? 'unclear' : 'student';
});

const ofDegree = remembered((cell): Said => {
  const said = simplified(bare(cell)).replace(supervisor, '');
  const flag = readFlag(cell);
  if (flag === 'no' || (flag === 'yes' && said === '')) return flag === 'no' ? 'no' : 'student';
  if (said === '' || finished.test(said)) return 'no';
  if ((degree.test(said) || student.test(said)) && !undergraduate.test(said)) return 'student';
  return flag === 'yes' ? 'student' : 'unclear';
});

function readings(proposal: Proposal): readonly (readonly [cell: string, said: Said])[] {
  const kind = filled(proposal, 'personKind');
  // A lone tick says yes, though it holds no letter.
  const studying = filled(proposal, 'studyingFor') ?? (readFlag(proposal.cells.studyingFor) === 'yes' ? proposal.cells.studyingFor : undefined);
  return [...(kind === undefined ? [] : [[kind, ofKind(kind)] as const]), ...(studying === undefined ? [] : [[studying, ofDegree(studying)] as const])];
}

/** 在读研究生: the applicant is studying for no graduate degree, employed beside it or not. */
export const graduateStudent = defineRule({
  id: 'graduate-student',
  demand: say('rule.graduate-student.demand'),
  clause: '指南 六(一)',
  severity: 'reject',
  ground: 1,
  needs: [],
  needsOneOf: [['personKind'], ['studyingFor']],
  quotes: ['personKind', 'studyingFor'],
  settings: {},
  check: () => (proposal) => {
    const cells = readings(proposal);
    if (cells.length === 0) return blank;
    const [found] = cells.find(([, said]) => said === 'student') ?? [];
    if (found !== undefined) return { outcome: 'fail', message: say('rule.graduate-student.fail', { found }) };
    const [doubtful] = cells.find(([, said]) => said === 'unclear') ?? [];
    return doubtful === undefined ? sound : { outcome: 'unsure', message: say('rule.graduate-student.unsure', { found: doubtful }) };
  },
});
