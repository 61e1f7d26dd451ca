import { remembered } from '../text/remembered';
import { simplified } from '../text/simplified';
import { say } from '../words';
import { bare, filled } from './cells';
import { defineRule, type Verdict } from './rule';

const sound: Verdict = { outcome: 'pass', message: say('rule.postdoc.pass') };
const blank: Verdict = { outcome: 'not-applicable', message: say('rules.blank') };

/** 在站 by itself is said of postdocs alone. */
const postdoc = /博士[后後]|post-?doc|^\s*在站(?:人员)?\s*$/iu;
const others = /博士后(?:合作)?(?:导师|指导教师|教师)|博士后(?:科研)?(?:流动站|工作站)?(?:站长|管理|负责人|办公室|秘书)|合作导师/u;
const gone = /(?<!未|没有|尚未|拟|将|即将|预计|计划|准备|待)(?:出站|离站|退站)|(?:原|前|曾任|曾是|曾为|曾|非|不是|无)(?:在站|全职|师资)?博士后|博士后(?:经历|否|已结束|期满)|博士后在站否/u;
const still = /在站|未出站|没有出站|尚未出站|在研博士后|进站|在职博士后/u;
const soon = /(?:拟|将|即将|预计|计划|准备|待)(?:于)?.{0,12}(?:出站|离站|退站|进站|入站)/u;

const read = remembered((cell): 'no' | 'in-station' | 'unclear' => {
  if (!postdoc.test(cell)) return 'no';
  const said = simplified(bare(cell));
  if (soon.test(said)) return 'unclear';
  const isGone = gone.test(said);
  if (isGone && still.test(said.replace(/(?:非|不是|不在|无)在站|博士后在站否/u, ''))) return 'unclear';
  return isGone || others.test(said) ? 'no' : 'in-station';
});

/** 在站博士后: the applicant is none. Former postdocs (出站) and supervisors of postdocs are not meant. */
export const postdocRule = defineRule({
  id: 'postdoc',
  demand: say('rule.postdoc.demand'),
  clause: '指南 六(一)',
  severity: 'reject',
  ground: 1,
  needs: [],
  needsOneOf: [['personKind'], ['applicantTitle']],
  quotes: ['personKind', 'applicantTitle'],
  settings: {},
  check: () => (proposal) => {
    const cells = (['personKind', 'applicantTitle'] as const).flatMap((field) => filled(proposal, field) ?? []);
    if (cells.length === 0) return blank;
    const found = cells.find((cell) => read(cell) === 'in-station');
    if (found !== undefined) return { outcome: 'fail', message: say('rule.postdoc.fail', { found }) };
    const doubtful = cells.find((cell) => read(cell) === 'unclear');
    return doubtful === undefined ? sound : { outcome: 'unsure', message: say('rule.postdoc.unsure', { found: doubtful }) };
  },
});
