import type { Proposal } from '../model';
import { simplified } from '../text/simplified';
import { say } from '../words';
import { bare, filled } from './cells';
import { groupsOf, placesOf } from './others';
import { defineRule, type Verdict } from './rule';
import { aCount } from './settings';

const sound: Verdict = { outcome: 'pass', message: say('rule.duplicate-title.pass') };
const blank: Verdict = { outcome: 'not-applicable', message: say('rules.blank') };

/** 项目名称: no two proposals have one title, signs and spaces aside. Titles of a few signs (测试) are placeholders. */
export const duplicateTitle = defineRule({
  id: 'duplicate-title',
  demand: say('rule.duplicate-title.demand'),
  clause: '形式审查惯例',
  severity: 'verify',
  needs: ['title'],
  quotes: ['title'],
  settings: { shortest: aCount },
  check: ({ proposals, settings: { shortest } }) => {
    const keyOf = (proposal: Proposal): string | undefined => {
      const said = simplified(bare(filled(proposal, 'title') ?? ''));
      return said.length < shortest ? undefined : said;
    };
    const groups = groupsOf(proposals, keyOf);
    return (proposal) => {
      const others = groups.get(proposal);
      if (others !== undefined) return { outcome: 'fail', message: say('rule.duplicate-title.fail', { ...placesOf(others) }), others };
      return filled(proposal, 'title') === undefined ? blank : sound;
    };
  },
});
