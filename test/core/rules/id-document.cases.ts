import type { RuleCases } from './ruleCase';

const born = (applicantId: string, birthDate: string) => ({ applicantId, birthDate });

export const idDocument: RuleCases = {
  field: 'applicantId',
  cases: [
    ['990106196809034740', 'pass'],
    ['99010119830202812X', 'pass'],
    ['99010119830202812x', 'pass'],
    ['９９０１０６１９６８０９０３４７４０', 'pass'],
    ['990106 19680903 4740', 'pass'],
    [born('990106196809034740', '1968-09-03'), 'pass'],
    [born('990106196809034740', '1968年9月3日'), 'pass'],
    [born('990106196809034740', '1968.09'), 'pass'],
    [born('990106196809034740', '19680903'), 'pass'],
    [born('990106196809034740', '不详'), 'pass'],
    ['990106196809034741', 'fail', 'verify'],
    ['990106196407167191', 'fail', 'verify'],
    ['990106196809034000', 'fail', 'verify'],
    ['99010119830230811X', 'fail', 'verify'],
    [born('990106196809034740', '1968-09-13'), 'fail', 'verify'],
    [born('990106196809034740', '1986/9/3'), 'fail', 'verify'],
    ['9.90106E+17', 'unsure'],
    ['99010619680903474', 'unsure'],
    ['', 'not-applicable'],
    ['E12345678', 'not-applicable'],
    ['无', 'not-applicable'],
  ],
};
