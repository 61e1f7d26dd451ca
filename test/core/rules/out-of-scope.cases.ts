import { directionId } from '../../../src/core/model';
import type { RuleCases } from './ruleCase';

/** What the texts say, by title: the probability, terms of the call's field, terms of others. */
const texts: Readonly<Record<string, readonly [number, readonly string[], readonly string[]]>> = {
  '图神经网络的泛化': [0.98, ['图神经网络'], []],
  '水稻育种': [0.1, [], ['水稻', '育种']],
  '支持向量机预测油藏产能': [0.3, ['支持向量机'], ['油藏', '采油']],
  '新型计算理论': [0.6, [], []],
  '深度学习的教学改革': [0.6, ['深度学习'], ['教学改革']],
  '聚类': [0.3, ['聚类'], []],
};

export const outOfScope: RuleCases = {
  field: 'title',
  classification: ({ title }) => {
    const [inScope, field, outside] = texts[title ?? ''] ?? [1, [], []];
    return {
      ranking: [], bySubtype: {}, alsoDefensible: [], confidence: 0.5,
      ...(title === '' ? {} : { best: directionId('C11') }), inScope, scopeTerms: { field, outside },
    };
  },
  cases: [
    ['图神经网络的泛化', 'pass'],
    ['水稻育种', 'fail', 'verify'],
    // A known method put to use elsewhere is for a person to judge, and so is what the texts leave open.
    ['支持向量机预测油藏产能', 'unsure'],
    ['深度学习的教学改革', 'unsure'],
    ['新型计算理论', 'unsure'],
    ['聚类', 'unsure'],
    ['', 'not-applicable'],
  ],
};
