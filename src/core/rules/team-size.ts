import { teamsOf } from '../people/team';
import { chineseNumber, numeralSigns } from '../text/numerals';
import { say } from '../words';
import { filled } from './cells';
import { defineRule, type Verdict } from './rule';

const sound: Verdict = { outcome: 'pass', message: say('rule.team-size.pass') };
const blank: Verdict = { outcome: 'not-applicable', message: say('rule.team-size.not-applicable') };

const teamInSigns = new RegExp(`[${numeralSigns}]+(?=人|名|位|个|$)`, 'u');

/** The number of people that a cell states: `7`, `7人`, `共7人（学生3人）`, `七`, `十二人`. */
export function countOf(cell: string): number | undefined {
  const text = cell.normalize('NFKC').replace(/两/gu, '二');
  const arabic = /\d+(?:\.0+)?/u.exec(text);
  if (arabic !== null) return /^[^\d-]*\d+(?:\.0+)?(?![.\d])/u.test(text) ? Math.trunc(Number(arabic[0])) : undefined;
  return chineseNumber(teamInSigns.exec(text)?.[0] ?? '');
}

/** 总人数: at least the participants listed and the applicant; it may count students who are not named. */
export const teamSize = defineRule({
  id: 'team-size',
  demand: say('rule.team-size.demand'),
  clause: '形式审查惯例',
  severity: 'notice',
  needs: ['teamSize', 'participants'],
  quotes: ['teamSize', 'participants'],
  settings: {},
  check: ({ proposals }) => {
    const teamOf = teamsOf(proposals);
    return (proposal) => {
      const cell = filled(proposal, 'teamSize');
      const team = teamOf(proposal);
      if (cell === undefined || team.length === 0) return blank;
      const found = countOf(cell);
      if (found === undefined) return { outcome: 'unsure', message: say('rule.team-size.unsure', { found: cell }) };
      const expected = team.length + 1;
      return found >= expected ? sound : { outcome: 'fail', message: say('rule.team-size.fail', { found, expected, listed: team.length }) };
    };
  },
});
