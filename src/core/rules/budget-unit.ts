import { say } from '../words';
import { isUnitFault } from './budgetUnit';
import { defineRule, type Verdict } from './rule';
import { anAmount } from './settings';

const sound: Verdict = { outcome: 'pass', message: say('rule.budget-unit.pass') };
const notRead: Verdict = { outcome: 'not-applicable', message: say('rule.budget-unit.not-applicable') };

/** 申请金额: above nothing, and in 万元. */
export const budgetUnit = defineRule({
  id: 'budget-unit',
  demand: say('rule.budget-unit.demand'),
  clause: '形式审查惯例',
  severity: 'verify',
  needs: ['budget'],
  quotes: ['budget'],
  settings: { yuanFrom: anAmount },
  check: ({ settings: { yuanFrom } }) => ({ budget }) => {
    if (budget.state !== 'read') return notRead;
    const { wan } = budget.value;
    if (!isUnitFault(wan, yuanFrom)) return sound;
    return wan <= 0
      ? { outcome: 'fail', message: say('rule.budget-unit.fail-nothing', { found: budget.raw }) }
      : { outcome: 'fail', message: say('rule.budget-unit.fail', { found: budget.raw }) };
  },
});
