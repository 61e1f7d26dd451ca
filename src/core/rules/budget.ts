import type { Subtype } from '../model';
import { say } from '../words';
import { isUnitFault, yuanFromOf } from './budgetUnit';
import { defineRule, type Verdict } from './rule';
import { aSeverity, orElse } from './settings';
import { meantSubtype } from './subtypeOf';

const sound: Verdict = { outcome: 'pass', message: say('rule.budget.pass') };
const blank: Verdict = { outcome: 'unsure', message: say('rule.budget.unsure-blank') };
const notSet: Verdict = { outcome: 'not-applicable', message: say('rule.budget.not-applicable') };
const wrongUnit: Verdict = { outcome: 'not-applicable', message: say('rule.budget.not-applicable-unit') };

/** Amounts that differ by less are the same: binary fractions. */
const tolerance = 1e-9;

const settings = { aboutSeverity: orElse(aSeverity, 'notice') };

/** 申请金额: not over the subtype's hard cap, nor far from its "about" figure. */
export const budget = defineRule({
  id: 'budget',
  demand: say('rule.budget.demand'),
  clause: '指南 五',
  severity: 'verify',
  needs: ['budget', 'subtype'],
  quotes: ['budget', 'subtype'],
  settings,
  concerns: (call) => call.subtypes.some(({ budget }) => budget !== undefined),
  check: ({ settings, call }) => {
    const meant = meantSubtype(call);
    const yuanFrom = yuanFromOf(call);
    const judge = (wan: number, limit: NonNullable<Subtype['budget']>): Verdict => {
      if ('cap' in limit) {
        if (wan <= limit.cap + tolerance) return sound;
        return { outcome: 'fail', message: say('rule.budget.fail', { found: wan, expected: limit.cap }) };
      }
      const { about, within } = limit;
      if (Math.abs(wan - about) <= about * within + tolerance) return sound;
      const message = say('rule.budget.fail-about', { found: wan, expected: about, percent: Math.round(within * 100) });
      return { outcome: 'fail', severity: settings.aboutSeverity, message };
    };
    return ({ budget, cells }) => {
      if (budget.state === 'blank') return blank;
      if (budget.state === 'unreadable') return { outcome: 'unsure', message: say('rule.budget.unsure', { found: budget.raw }) };
      if (isUnitFault(budget.value.wan, yuanFrom)) return wrongUnit;
      const limit = meant(cells.subtype)?.budget;
      return limit === undefined ? notSet : judge(budget.value.wan, limit);
    };
  },
});
