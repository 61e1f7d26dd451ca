import type { RuleCases } from './ruleCase';

export const duplicateNumber: RuleCases = {
  field: 'number',
  neverUnsure: true,
  others: [
    { number: '3152467203' },
    { number: 'T2401' },
    { number: '3.15E+09' },
  ],
  cases: [
    ['3152479365', 'pass'],
    ['3152467203', 'fail', 'verify'],
    ['３１５２４６７２０３', 'fail', 'verify'],
    ['t2401', 'fail', 'verify'],
    ['3.15E+09', 'not-applicable'],
    ['', 'not-applicable'],
  ],
};
