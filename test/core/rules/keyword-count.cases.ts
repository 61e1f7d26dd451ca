import type { RuleCases } from './ruleCase';

export const keywordCount: RuleCases = {
  field: 'keywords',
  neverUnsure: true,
  cases: [
    ['算子学习', 'pass'],
    ['图神经网络；泛化；优化；鲁棒性；稀疏', 'pass'],
    ['deep learning; operator learning', 'pass'],
    ['图神经网络 泛化 优化', 'pass'],
    ['', 'fail', 'notice'],
    ['无', 'fail', 'notice'],
    ['一；二；三；四；五；六', 'fail', 'notice'],
    ['a,b,c,d,e,f,g,h', 'fail', 'notice'],
    ['图神经网络 泛化 优化 鲁棒性 稀疏 表示', 'fail', 'notice'],
  ],
};
