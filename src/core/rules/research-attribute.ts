import { remembered } from '../text/remembered';
import { simplified } from '../text/simplified';
import { say } from '../words';
import { bare, filled } from './cells';
import { defineRule, type Verdict } from './rule';
import { texts } from './settings';

const sound: Verdict = { outcome: 'pass', message: say('rule.research-attribute.pass') };
const blank: Verdict = { outcome: 'not-applicable', message: say('rules.blank') };

/** 研究属性: one of those in use, not one of the former. Either half of a former one (聚焦前沿) is enough to know it. */
export const researchAttribute = defineRule({
  id: 'research-attribute',
  demand: say('rule.research-attribute.demand'),
  clause: '形式审查惯例',
  severity: 'notice',
  needs: ['attribute'],
  quotes: ['attribute'],
  settings: { accepted: texts, former: texts },
  check: ({ settings }) => {
    const expected = settings.accepted.join(' / ');
    const accepted = settings.accepted.map((one) => bare(one).replace(/类$/u, ''));
    const former = settings.former.flatMap((one) => one.split(/[，,、；;\s]/u).map(bare)).filter((half) => half !== '');
    const read = remembered((cell): Verdict => {
      const said = simplified(bare(cell));
      const named = accepted.filter((one) => said.includes(one)).length;
      const isFormer = former.some((half) => said.includes(half));
      if (named === 1 && !isFormer) return sound;
      return isFormer && named === 0
        ? { outcome: 'fail', message: say('rule.research-attribute.fail', { found: cell, expected }) }
        : { outcome: 'unsure', message: say('rule.research-attribute.unsure', { found: cell, expected }) };
    });
    return (proposal) => {
      const found = filled(proposal, 'attribute');
      return found === undefined ? blank : read(found);
    };
  },
});
