import type { RuleCases } from './ruleCase';

export const planAnnotation: RuleCases = {
  field: 'annotation',
  neverUnsure: true,
  cases: [
    ['可解释、可通用的下一代人工智能方法', 'pass'],
    ['可解释，可通用的下一代人工智能方法', 'pass'],
    ['可解释 可通用的下一代人工智能方法', 'pass'],
    ['可解释､可通用的下一代 人工智能方法', 'pass'],
    ['“可解释、可通用的下一代人工智能方法”', 'pass'],
    ['《可解释、可通用的下一代人工智能方法》。', 'pass'],
    ['可解释、可通⽤的下⼀代⼈⼯智能⽅法', 'pass'],
    ['可解释可通用下一代人工智能', 'fail', 'verify'],
    ['可解释、可通用的新一代人工智能方法', 'fail', 'verify'],
    ['可解釋、可通用的下一代人工智慧方法', 'fail', 'verify'],
    ['可解释、可通用的下一代人工智能方法重大研究计划', 'fail', 'verify'],
    ['2024年度可解释、可通用的下一代人工智能方法', 'fail', 'verify'],
    ['Explainable and General Next-Generation Artificial Intelligence Methods', 'fail', 'verify'],
    ['集成芯片前沿技术科学基础', 'fail', 'reject'],
    ['人工智能', 'fail', 'reject'],
    ['培育项目', 'fail', 'reject'],
    ['第二代量子体系的构筑和操控', 'fail', 'reject'],
    ['', 'fail', 'reject'],
    ['无', 'fail', 'reject'],
    ['——', 'fail', 'reject'],
  ],
};
