import { say } from '../words';
import { bare, filled, isNear } from './cells';
import { defineRule, type Verdict } from './rule';
import { aSeverity, aShare, aText, orElse } from './settings';

const sound: Verdict = { outcome: 'pass', message: say('rule.plan-annotation.pass') };

const settings = { name: aText, nearlyShare: aShare, nearlySeverity: orElse(aSeverity, 'verify') };

/**
 * 附注说明: the plan's name after NFKC, without spaces, quotes and punctuation. The name with something before or
 * behind it (2024年度…, …重大研究计划), in English, or with slips of the pen is left to a person.
 */
export const planAnnotation = defineRule({
  id: 'plan-annotation',
  demand: say('rule.plan-annotation.demand'),
  clause: '指南 六(三)1(3)',
  severity: 'reject',
  ground: 2,
  needs: ['annotation'],
  quotes: ['annotation'],
  settings,
  check: ({ settings, call }) => {
    const expected = settings.name;
    const name = bare(expected);
    const nameEn = bare(call.titleEn);
    const blank: Verdict = { outcome: 'fail', message: say('rule.plan-annotation.fail-blank', { expected }) };
    const isNearly = (said: string): boolean =>
      said.includes(name) || (nameEn !== '' && said.includes(nameEn)) || isNear(said, name, settings.nearlyShare);
    return (proposal) => {
      const cell = filled(proposal, 'annotation');
      if (cell === undefined) return blank;
      const said = bare(cell);
      if (said === name) return sound;
      const gaps = { found: cell, expected };
      return isNearly(said)
        ? { outcome: 'fail', severity: settings.nearlySeverity, message: say('rule.plan-annotation.fail-nearly', gaps) }
        : { outcome: 'fail', message: say('rule.plan-annotation.fail', gaps) };
    };
  },
});
