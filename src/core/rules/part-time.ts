import { remembered } from '../text/remembered';
import { simplified } from '../text/simplified';
import { say } from '../words';
import { bare, filled } from './cells';
import { defineRule, type Verdict } from './rule';

const sound: Verdict = { outcome: 'pass', message: say('rule.part-time.pass') };
const blank: Verdict = { outcome: 'not-applicable', message: say('rules.blank') };

const denied = /(?:非|无|没有|不|未)(?:在外)?(?:兼职|兼聘|双聘)(?:情况)?/gu;
const partTime = /兼职|半职|兼聘|兼任|双聘|非全职|非全时|非全日制|客座|短期|柔性|访问|讲座|特邀|顾问|小时工|钟点|外聘|每年.{0,6}\d+个?月|海外|境外|国外|港澳台|part-?time|adjunct|visiting|overseas/iu;
const fullTime = /全职|全时|全日制|专职|专任|在编|在职|在岗|正式|固定|编制|事业编|人事代理|员额|备案制|聘期|年薪|合同|聘任|聘用|长聘|预聘|准聘|长期|full-?time|permanent|tenure/iu;

const read = remembered((cell): 'part' | 'full' | 'unclear' => {
  const said = simplified(bare(cell)).replace(denied, '全职');
  const isPart = partTime.test(said);
  const isFull = fullTime.test(said.replace(/非全(?:职|时|日制)|兼职(?:聘用|聘任|合同)?|(?:柔性|短期|双聘|客座).{0,2}(?:聘用|聘任|合同)/gu, ''));
  if (isPart && /海外|境外|国外|overseas/iu.test(said)) return 'part';
  if (isPart === isFull) return 'unclear';
  return isPart ? 'part' : 'full';
});

/** 聘用形式: neither part-time nor employed abroad. */
export const partTimeRule = defineRule({
  id: 'part-time',
  demand: say('rule.part-time.demand'),
  clause: '形式审查惯例',
  severity: 'verify',
  needs: ['employment'],
  quotes: ['employment'],
  settings: {},
  check: () => (proposal) => {
    const found = filled(proposal, 'employment');
    if (found === undefined) return blank;
    switch (read(found)) {
      case 'full': return sound;
      case 'part': return { outcome: 'fail', message: say('rule.part-time.fail', { found }) };
      case 'unclear': return { outcome: 'unsure', message: say('rule.part-time.unsure', { found }) };
    }
  },
});
