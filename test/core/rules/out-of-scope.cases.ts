import { directionId } from '../../../src/core/model';
import type { RuleCases } from './ruleCase';

export const outOfScope: RuleCases = {
  field: 'title',
  neverUnsure: true,
  classification: ({ title }) => ({
    ranking: [], bySubtype: {}, alsoDefensible: [], confidence: 0.5,
    ...(title === '' ? {} : { best: directionId('C11') }), inScope: title === '水稻育种' ? 0.1 : 0.9,
  }),
  cases: [
    ['图神经网络的泛化', 'pass'],
    ['水稻育种', 'fail', 'verify'],
    ['', 'not-applicable'],
  ],
};
