import { say } from '../words';
import { isUnitFault, yuanFromOf } from './budgetUnit';
import { defineRule, type Verdict } from './rule';
import { anAmount } from './settings';

const sound: Verdict = { outcome: 'pass', message: say('rule.budget-breakdown.pass') };
const notComplete: Verdict = { outcome: 'not-applicable', message: say('rule.budget-breakdown.not-applicable') };

/** Sums in binary fractions, written as people write them. */
const written = (wan: number): number => Math.round(wan * 1e4) / 1e4;

/** 设备费 + 业务费 + 劳务费 = 申请金额. Parts left blank are not guessed; a total in the wrong unit is budget-unit's concern. */
export const budgetBreakdown = defineRule({
  id: 'budget-breakdown',
  demand: say('rule.budget-breakdown.demand'),
  clause: '申请书填报要求',
  severity: 'verify',
  needs: ['budget', 'equipmentCost', 'operatingCost', 'labourCost'],
  quotes: ['budget', 'equipmentCost', 'operatingCost', 'labourCost'],
  settings: { tolerance: anAmount },
  check: ({ settings, call }) => {
    const yuanFrom = yuanFromOf(call);
    return ({ budget, costs }) => {
      if (budget.state !== 'read' || isUnitFault(budget.value.wan, yuanFrom) || costs.every(({ state }) => state === 'blank')) return notComplete;
      const unread = costs.flatMap((cost) => (cost.state === 'unreadable' ? [cost.raw] : []));
      if (unread.length > 0) return { outcome: 'unsure', message: say('rule.budget-breakdown.unsure', { found: unread }) };
      const sum = costs.reduce((total, cost) => total + (cost.state === 'read' ? cost.value.wan : 0), 0);
      if (Math.abs(sum - budget.value.wan) <= settings.tolerance) return sound;
      if (costs.some(({ state }) => state === 'blank')) return notComplete;
      return { outcome: 'fail', message: say('rule.budget-breakdown.fail', { found: written(sum), expected: written(budget.value.wan) }) };
    };
  },
});
