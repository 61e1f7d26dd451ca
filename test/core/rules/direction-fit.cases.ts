import { directionId } from '../../../src/core/model';
import type { RuleCases } from './ruleCase';

const score = (id: string, total: number) => ({ direction: directionId(id), total });

export const directionFit: RuleCases = {
  field: 'direction',
  neverUnsure: true,
  classification: () => ({
    ranking: [score('C6', 0.6), score('C11', 0.3), score('C5', 0.1)], bySubtype: {}, best: directionId('C6'), alsoDefensible: [], confidence: 0.97, inScope: 1,
  }),
  cases: [
    ['培育6', 'pass'],
    ['5.微分方程与机器学习', 'fail', 'verify'],
    ['微分方程与机器学习', 'fail', 'verify'],
    // The open direction takes what fits no other.
    ['培育11', 'pass'],
    ['', 'not-applicable'],
    ['量子计算', 'not-applicable'],
  ],
};
