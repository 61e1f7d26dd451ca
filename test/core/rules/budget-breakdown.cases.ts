import type { RuleCases } from './ruleCase';

const costs = (equipmentCost: string, operatingCost: string, labourCost: string, budget = '80') => ({ budget, equipmentCost, operatingCost, labourCost });

export const budgetBreakdown: RuleCases = {
  field: 'equipmentCost',
  cases: [
    [costs('30', '30', '20'), 'pass'],
    [costs('0', '50.5', '29.5'), 'pass'],
    [costs('300,000元', '30万元', '20'), 'pass'],
    [costs('26.67', '26.67', '26.66'), 'pass'],
    [costs('', '60', '20'), 'pass'],
    [costs('30', '30', '10'), 'fail', 'verify'],
    [costs('30', '30', '20.5'), 'fail', 'verify'],
    [costs('80', '80', '0', '80'), 'fail', 'verify'],
    [costs('30', '约30', '20'), 'unsure'],
    [costs('', '', ''), 'not-applicable'],
    [costs('', '30', '20'), 'not-applicable'],
    [costs('30', '30', '10', ''), 'not-applicable'],
    [costs('30', '30', '20', '800000'), 'not-applicable'],
  ],
};
