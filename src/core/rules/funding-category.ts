import { simplified } from '../text/simplified';
import { say } from '../words';
import { bare, isNear, isUnchosen, segments, withoutRemarks } from './cells';
import { defineRule, type Verdict } from './rule';
import { aSeverity, orElse, texts } from './settings';

const sound: Verdict = { outcome: 'pass', message: say('rule.funding-category.pass') };
const blank: Verdict = { outcome: 'unsure', message: say('rule.funding-category.unsure') };

/** Slips of the pen: one letter of 重大研究计划. Two would make it 重点研发计划, another programme. */
const slipShare = 0.25;

const settings = { accepted: texts, nearly: orElse(texts, []), nearlySeverity: orElse(aSeverity, 'verify') };

/** 资助类别: the category that the call asks for. A remark in brackets or the subtype beside it does not matter. */
export const fundingCategory = defineRule({
  id: 'funding-category',
  demand: say('rule.funding-category.demand'),
  clause: '指南 六(三)1(3)',
  severity: 'reject',
  ground: 2,
  needs: ['category'],
  quotes: ['category'],
  settings,
  check: ({ settings }) => {
    const accepted = settings.accepted.map(bare);
    const nearly = settings.nearly.map(bare);
    const expected = settings.accepted[0] ?? '';
    const isMeant = (said: string): boolean =>
      nearly.includes(said) || accepted.some((name) => said.includes(name) || isNear(said, name, slipShare));
    return ({ cells: { category: cell = '' } }) => {
      if (isUnchosen(cell)) return blank;
      const said = bare(cell);
      if (accepted.includes(said)) return sound;
      const outside = withoutRemarks(cell);
      if (!nearly.includes(said) && [bare(outside), ...segments(outside)].some((part) => accepted.includes(part))) return sound;
      const gaps = { found: cell, expected };
      return isMeant(simplified(said))
        ? { outcome: 'fail', severity: settings.nearlySeverity, message: say('rule.funding-category.fail-nearly', gaps) }
        : { outcome: 'fail', message: say('rule.funding-category.fail', gaps) };
    };
  },
});
