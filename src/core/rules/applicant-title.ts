import { titleRank } from '../people/titles';
import { remembered } from '../text/remembered';
import { say } from '../words';
import { filled } from './cells';
import { defineRule, type Verdict } from './rule';
import { texts } from './settings';

const sound: Verdict = { outcome: 'pass', message: say('rule.applicant-title.pass') };
const blank: Verdict = { outcome: 'unsure', message: say('rule.applicant-title.unsure-blank') };

/** 职称: the applicant's professional title is of a rank that may apply. */
export const applicantTitle = defineRule({
  id: 'applicant-title',
  demand: say('rule.applicant-title.demand'),
  clause: '指南 六(一)2',
  severity: 'reject',
  ground: 1,
  needs: ['applicantTitle'],
  quotes: ['applicantTitle'],
  settings: { ranks: texts },
  check: ({ settings }) => {
    const rankOf = remembered(titleRank);
    return (proposal) => {
      const found = filled(proposal, 'applicantTitle');
      if (found === undefined) return blank;
      const rank = rankOf(found);
      if (rank === 'unknown') return { outcome: 'unsure', message: say('rule.applicant-title.unsure', { found }) };
      return settings.ranks.includes(rank) ? sound : { outcome: 'fail', message: say(`rule.applicant-title.fail-${rank}`, { found }) };
    };
  },
});
